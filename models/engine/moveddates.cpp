// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/moveddates.h"

#include "domain/allrecords.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <set>

namespace Plimsoll {

std::vector<MovedDate> movedDates(const Plan &after, const Timetable &before, const Timetable &dates)
{
    std::vector<MovedDate> moved;
    Table<MilestoneDate>::forEachDifference(before.milestones(), dates.milestones(), [&](const MilestoneDate *was, const MilestoneDate *is) {
        if (!was || !is)
            return;
        const bool known = was->start.isValid() && is->start.isValid();
        const WorkingDays &calendar = dates.calendars().forMilestone(after, *after.find(is->id));
        moved.push_back({is->id, *was, *is, known ? calendar.between(was->start, is->start) : 0});
    });
    std::ranges::stable_sort(moved, {}, [&](const MovedDate &date) { return std::tuple(after.find(date.milestone)->release, date.to.start, date.to.end); });
    return moved;
}

MilestoneId newCircle(const Timetable &before, const Timetable &dates)
{
    // A circle may begin with another member each time.
    std::set<std::vector<MilestoneId>> known;
    for (std::vector<MilestoneId> circle : before.cycles()) {
        std::ranges::sort(circle);
        known.insert(std::move(circle));
    }
    for (const std::vector<MilestoneId> &circle : dates.cycles()) {
        std::vector<MilestoneId> sorted = circle;
        std::ranges::sort(sorted);
        if (!known.contains(sorted))
            return circle.front();
    }
    return {};
}

} // namespace Plimsoll
