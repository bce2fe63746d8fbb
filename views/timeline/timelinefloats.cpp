// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinefloats.h"

#include "domain/allrecords.h"
#include "engine/criticalpath.h"
#include "engine/workingdays.h"
#include "engine/workslack.h"

namespace Plimsoll {

namespace {

TimelineKey keyOf(TimelineRowKind kind, qint64 record)
{
    return {kind, record};
}

/// What nothing limits says so by not being there, unless it is of the critical chain.
void addWork(TimelineFloats &floats, const Plan &plan, const Timetable &timetable)
{
    const WorkSlack slack(plan, timetable);
    for (auto found = slack.floats().cbegin(); found != slack.floats().cend(); ++found) {
        if (found->days || found->isChain)
            floats.insert(keyOf(TimelineRowKind::Work, found.key().value()), {found->days.value_or(0), found->until, found->isChain});
    }
}

} // namespace

TimelineFloats timelineFloats(const Plan &plan, const Timetable &timetable, bool work)
{
    TimelineFloats floats;
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
        floats.insert(keyOf(TimelineRowKind::Milestone, milestone.id.value()), {*days, until, false});
    }
    if (work)
        addWork(floats, plan, timetable);
    return floats;
}

} // namespace Plimsoll
