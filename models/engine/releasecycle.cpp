// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasecycle.h"

#include "domain/milestone.h"
#include "domain/release.h"
#include "domain/weeks.h"

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int weeksAfterGoLive = 4;

const Release *newestRelease(const Plan &plan, const Timetable &timetable, QDate today)
{
    const Release *newest = nullptr;
    for (const Release &release : plan.table<Release>()) {
        const QDate day = timetable.startOf(release.anchor);
        const QDate known = newest ? timetable.startOf(newest->anchor) : QDate();
        if (day.isValid() && (!known.isValid() || (day <= today && day > known) || (known > today && day < known)))
            newest = &release;
    }
    return newest;
}

} // namespace

std::optional<ReleaseCycle> releaseCycle(const Plan &plan, const Timetable &timetable, ReleaseId id, QDate today)
{
    const Release *release = id.isValid() ? plan.find(id) : newestRelease(plan, timetable, today);
    const QDate goLive = release ? timetable.startOf(release->anchor) : QDate();
    if (!goLive.isValid())
        return {};
    QDate first = goLive;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const QDate day = timetable.startOf(milestone.id);
        if (milestone.release == release->id && milestone.state != MilestoneState::Cancelled && day.isValid())
            first = std::min(first, day);
    }
    if (first > today)
        return {};
    return ReleaseCycle{release->id, first, std::min(today, goLive.addDays(weeksAfterGoLive * daysOfAWeek))};
}

} // namespace Plimsoll
