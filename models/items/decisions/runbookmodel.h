// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/runbookstep.h"
#include "items/recordtablemodel.h"

#include <optional>

namespace Plimsoll {

/// A go-live minute by minute, with the time of day of each step where the milestone has one; with the day where it is not that of T0.
class RunbookModel final : public RecordTableModel<RunbookStep>
{
public:
    explicit RunbookModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the steps of that milestone and adds to it; none where it is invalid.
    void setMilestone(MilestoneId milestone);
    [[nodiscard]] MilestoneId milestone() const { return m_milestone; }

private:
    [[nodiscard]] RunbookStep newStep(const EditContext &context) const;

    MilestoneId m_milestone;
};

/// What a runbook comes to.
struct RunbookSum {
    int steps = 0;
    int done = 0;
    int minutes = 0; ///< From the first step's begin to the last one's end.
    std::optional<int> noReturn; ///< The minute from which there is no way back.

    friend bool operator==(const RunbookSum &, const RunbookSum &) = default;
};
[[nodiscard]] RunbookSum runbookSum(const Plan &plan, MilestoneId milestone);
/// The time of day at which a step begins, in the zone of its milestone: "05:30", "Thu 27 Aug, 06:00" where that is not the day of T0. Empty where
/// the milestone names none.
[[nodiscard]] QString stepClock(const RunbookStep &step, const ReadContext &context);
/// "90 min", and from two hours on "6 h 30 min", "24 h".
[[nodiscard]] QString lengthText(int minutes);
/// "T−30", "T0", "T+5", and from two hours on "T+24 h".
[[nodiscard]] QString minuteText(int minute);

} // namespace Plimsoll
