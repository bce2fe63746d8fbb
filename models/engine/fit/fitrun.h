// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capacity.h"
#include "engine/fit/fit.h"
#include "engine/fit/fitnetwork.h"

namespace Plimsoll {

/// Reckons whether something fits in one version of a plan, and in versions after an edit, of which only what changes is reckoned again.
/// One thread at a time.
class FitRun
{
public:
    FitRun(Plan plan, Timetable timetable, const FitQuestion &question);
    /// The same question after the edit.
    [[nodiscard]] FitRun after(const PlanEdit &edit) const;

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }
    [[nodiscard]] const Capacity &capacity() const { return m_capacity; }
    [[nodiscard]] FitAnswer answer(const std::stop_token &stop) const;
    /// Hours for which nobody is there. Undated work does not count.
    [[nodiscard]] double missing() const;
    [[nodiscard]] double undated() const { return m_lots.undated; }

private:
    void findLots();
    [[nodiscard]] bool isCovered() const;
    void reckonCapacity();
    [[nodiscard]] FitNetwork network(qint64 daysLater) const;
    void addSkills(FitAnswer &answer, const FitNetwork &network) const;
    void addRivals(FitAnswer &answer, const FitNetwork &network) const;
    void addBottleneck(FitAnswer &answer, const FitNetwork &network) const;
    [[nodiscard]] MilestoneId boundOf(const FitBottleneck &bottleneck) const;
    void addDue(FitAnswer &answer) const;
    [[nodiscard]] QDate firstFit(QDate due, const std::stop_token &stop) const;

    Plan m_plan;
    Timetable m_timetable;
    FitQuestion m_question;
    WorkLots m_lots;
    Capacity m_capacity;
};

} // namespace Plimsoll
