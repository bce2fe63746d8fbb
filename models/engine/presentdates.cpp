// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presentdates.h"

#include "engine/datecalculator.h"

namespace Plimsoll {

edits::PresentDates presentDates(const Plan &plan, const Timetable &timetable, QDate today)
{
    // Copies cost next to nothing, and edits change the plan that others look at.
    const auto of = [plan, timetable](MilestoneId id) {
        const MilestoneDate *date = plan.find(id) ? timetable.find(id) : nullptr;
        return date ? edits::ComputedDates{date->start, date->end, timeByRule(plan, timetable, id)} : edits::ComputedDates{};
    };
    return {of, today};
}

QTime timeByRule(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    const MilestoneDate *date = timetable.find(id);
    return milestone && date ? timeByRule(plan, *milestone, *date) : QTime();
}

} // namespace Plimsoll
