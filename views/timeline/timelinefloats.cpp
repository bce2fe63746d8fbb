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
        const QDate until = *days > 0 ? timetable.calendars().forMilestone(plan, milestone).plus(end, *days) : end;
        floats.insert(milestone.id, {*days, until});
    }
    return floats;
}

} // namespace Plimsoll
