// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/bugtrend.h"

#include "domain/exceptionrequest.h"
#include "domain/plansettings.h"
#include "domain/release.h"
#include "domain/weeks.h"
#include "engine/triage/triageproposal.h"
#include "engine/triagephases.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr int mostWeeks = 260;

/// When it was closed, as far as the plan knows: closed bugs without a day never count as open.
QDate closedOn(const Bug &bug)
{
    return isOpen(bug) ? QDate() : bug.closed.isValid() ? bug.closed : bug.found;
}

void count(BugFigures &figures, const Bug &bug, QDate freeze)
{
    ++figures.bugs;
    figures.open += isOpen(bug) ? 1 : 0;
    figures.undecided += awaitsTriage(bug) ? 1 : 0;
    figures.deferred += bug.decision == TriageDecision::Defer ? 1 : 0;
    if (bug.decision != TriageDecision::FixNow)
        return;
    ++figures.fixes;
    figures.lateFixes += freeze.isValid() && bug.decided.isValid() && bug.decided >= freeze ? 1 : 0;
}

} // namespace

std::optional<double> BugFigures::lateShare() const
{
    return fixes == 0 ? std::nullopt : std::optional(double(lateFixes) / fixes);
}

std::vector<BugWeek> bugWeeks(const Plan &plan, ReleaseId release, QDate today)
{
    std::vector<const Bug *> bugs;
    QDate first;
    for (const Bug &bug : plan.table<Bug>()) {
        if ((release.isValid() && bug.release != release) || !bug.found.isValid() || bug.found > today)
            continue;
        bugs.push_back(&bug);
        first = first.isValid() ? std::min(first, bug.found) : bug.found;
    }
    std::vector<BugWeek> weeks;
    if (bugs.empty())
        return weeks;
    const int firstDay = plan.settings().firstDayOfWeek;
    const QDate last = weekStart(today, firstDay);
    const QDate start = std::max(weekStart(first, firstDay), last.addDays(-(mostWeeks - 1) * daysOfAWeek));
    for (QDate week = start; week <= last; week = week.addDays(daysOfAWeek))
        weeks.push_back({week, 0, 0, 0});
    int openBefore = 0;
    const auto indexOf = [&](QDate day) { return start.daysTo(weekStart(day, firstDay)) / daysOfAWeek; };
    for (const Bug *bug : bugs) {
        const QDate closed = closedOn(*bug);
        const bool over = closed.isValid() && closed <= today;
        if (const auto at = indexOf(bug->found); at >= 0)
            ++weeks[size_t(at)].found;
        else
            ++openBefore;
        if (!over)
            continue;
        if (const auto at = indexOf(std::max(closed, bug->found)); at >= 0)
            ++weeks[size_t(at)].closed;
        else
            --openBefore;
    }
    for (BugWeek &week : weeks)
        openBefore = week.open = openBefore + week.found - week.closed;
    return weeks;
}

std::vector<BugFigures> bugFigures(const Plan &plan, const Timetable &timetable)
{
    QHash<ReleaseId, BugFigures> byRelease;
    QHash<ReleaseId, QDate> freezes;
    for (const Bug &bug : plan.table<Bug>()) {
        const ReleaseId release = plan.find(bug.release) ? bug.release : ReleaseId();
        if (!freezes.contains(release))
            freezes.insert(release, triagePhases(plan, timetable, release).freeze);
        count(byRelease[release], bug, freezes.value(release));
    }
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        BugFigures &figures = byRelease[request.release];
        ++figures.asked;
        figures.approved += request.state == ExceptionState::Approved ? 1 : 0;
        figures.declined += request.state == ExceptionState::Declined ? 1 : 0;
    }
    std::vector<BugFigures> list;
    for (auto it = byRelease.begin(); it != byRelease.end(); ++it) {
        it->release = it.key();
        list.push_back(*it);
    }
    std::ranges::sort(list, {}, [&](const BugFigures &figures) {
        const Release *release = plan.find(figures.release);
        const QDate live = release ? timetable.startOf(release->anchor) : QDate();
        return std::tuple(!release, !live.isValid(), live, figures.release);
    });
    return list;
}

} // namespace Plimsoll
