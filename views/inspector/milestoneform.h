// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "views/inspector/reckoned.h"
#include "views/inspector/recordform.h"

namespace Plimsoll {

/// Everything about milestones but their note: what they are, the rule of their date with what it comes to, who is needed, who is told.
class MilestoneForm : public RecordForm<Milestone>
{
    Q_DECLARE_TR_FUNCTIONS(MilestoneForm)
public:
    explicit MilestoneForm(PlanDocument &document, QWidget *parent = nullptr);

private:
    void addIdentity();
    void addRule();
    void addOffset();
    void addPlacing();
    void addBufferFloor();
    /// The windows against its day, and the way to an exception.
    void addWindows();
    void addDeadline();
    void addPeople();

    [[nodiscard]] bool allFollow(const Plan &plan) const;
    /// The date, and why; "Dates differ" where several milestones are not on one day.
    [[nodiscard]] FormInfo dateInfo(const Plan &plan, const Timetable &timetable) const;
    [[nodiscard]] FormInfo originInfo() const;
    [[nodiscard]] FormInfo deadlineInfo(const Plan &plan, const Timetable &timetable) const;
    [[nodiscard]] QList<Choice> anchorChoices(const Plan &plan) const;
    /// What is empty is no buffer.
    [[nodiscard]] Result<PlanEdit> bufferFloorEdit(const QString &typed) const;

    /// The windows around the milestone as it is now.
    struct Closed {
        std::vector<WindowId> against;
        bool canBeAllowed = false;
    };
    Reckoned<FormInfo> m_origin;
    Reckoned<Closed> m_closed;
};

} // namespace Plimsoll
