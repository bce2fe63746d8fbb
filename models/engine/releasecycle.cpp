// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasecycle.h"

#include "domain/milestone.h"
#include "domain/release.h"
#include "domain/weeks.h"

#include <QHash>

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int weeksAfterGoLive = 4;

const Release *newestRelease(const Plan &plan, const Timetable &timetable, QDate today)
{
    const Release *newest = nullptr;
    for (const Release &release : plan.table<Release>()) {
        const Milestone *anchor = plan.find(release.anchor);
        if (release.state == ReleaseState::Cancelled || !anchor || anchor->state == MilestoneState::Cancelled)
            continue;
        const QDate day = timetable.startOf(release.anchor);
        const QDate known = newest ? timetable.startOf(newest->anchor) : QDate();
        if (day.isValid() && (!known.isValid() || (day <= today && day > known) || (known > today && day < known)))
            newest = &release;
    }
    return newest;
}

/// The last day of work on a release, see daysOfWork(). The last milestone is that before its end of life; invalid where it has none.
QDate workEnd(const Plan &plan, const Timetable &timetable, const Release &release, QDate lastMilestone, QDate today)
{
    const Milestone *anchor = plan.find(release.anchor);
    const bool counts = anchor && anchor->kind != MilestoneKind::EndOfLife && anchor->state != MilestoneState::Cancelled;
    const QDate goLive = counts ? timetable.endOf(anchor->id) : QDate();
    // Days that are not valid are before all others.
    return goLive.isValid() && goLive >= today ? goLive : std::max(goLive, lastMilestone);
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

std::optional<DaysOfWork> daysOfWork(const Plan &plan, const Timetable &timetable, std::span<const ReleaseId> releases, QDate today)
{
    QHash<ReleaseId, QDate> lastMilestones;
    for (const ReleaseId id : releases)
        lastMilestones.insert(id, QDate());
    QDate first;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const auto own = lastMilestones.find(milestone.release);
        const MilestoneDate *date = timetable.find(milestone.id);
        if (own == lastMilestones.end() || milestone.state == MilestoneState::Cancelled || !date || !date->start.isValid())
            continue;
        first = first.isValid() ? std::min(first, date->start) : date->start;
        if (milestone.kind != MilestoneKind::EndOfLife)
            *own = std::max(*own, date->end);
    }
    QDate last;
    for (const ReleaseId id : releases) {
        if (const Release *release = plan.find(id))
            last = std::max(last, workEnd(plan, timetable, *release, lastMilestones.value(id), today));
    }
    if (!first.isValid() || !last.isValid())
        return {};
    first = std::max(first, today);
    return first <= last ? std::optional(DaysOfWork{first, last}) : std::nullopt;
}

} // namespace Plimsoll
