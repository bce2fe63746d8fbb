// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinefloats.h"

#include "domain/allrecords.h"
#include "engine/criticalpath.h"
#include "engine/workingdays.h"

namespace Plimsoll {

QHash<MilestoneId, TimelineFloat> timelineFloats(const Plan &plan, const Timetable &timetable)
{
    QHash<MilestoneId, TimelineFloat> floats;
    const CriticalPath path(plan, timetable);
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const std::optional<int> days = path.floatOf(milestone.id);
        if (!days)
            continue;
        const QDate end = timetable.endOf(milestone.id);
        const QDate start = timetable.startOf(milestone.id);
        const WorkingDays &calendar = timetable.calendars().forMilestone(plan, milestone);
        const bool byWorkingDays = milestone.spanUnit == OffsetUnit::WorkingDays;
        const QDate until = *days <= 0 ? end : byWorkingDays ? calendar.plus(end, *days) : calendar.plus(start, *days).addDays(start.daysTo(end));
        floats.insert(milestone.id, {*days, until});
    }
    return floats;
}

} // namespace Plimsoll
