// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datesearch.h"

#include "engine/workingdays.h"

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr int errorWeight = 100;
constexpr int warningWeight = 10;
constexpr int noticeWeight = 1;

/// That nobody ticked a milestone says nothing of a day.
void leaveOutUnticked(std::vector<Problem> &problems)
{
    std::erase_if(problems, [](const Problem &problem) { return problem.check == QLatin1StringView("past-still-planned"); });
}

int weightOf(const std::vector<Problem> &problems)
{
    int weight = 0;
    for (const Problem &problem : problems)
        weight += problem.severity == Severity::Error ? errorWeight : problem.severity == Severity::Warning ? warningWeight : noticeWeight;
    return weight;
}

} // namespace

std::vector<DateCandidate> findDates(const Plan &plan, const Timetable &timetable, QDate today, const SlipRequest &request, QDate first, QDate last,
                                     IdSource &ids, const std::stop_token &stop)
{
    std::vector<DateCandidate> candidates;
    const Milestone *milestone = plan.find(request.milestone);
    const QDate present = timetable.startOf(request.milestone);
    if (!milestone || !present.isValid())
        return candidates;
    const WorkingDays &calendar = timetable.calendars().forMilestone(plan, *milestone);
    SlipPlanner planner(plan, timetable, today);
    SlipRequest attempt = request;
    for (QDate day = first; day.isValid() && day <= last && !stop.stop_requested(); day = day.addDays(1)) {
        if (day == present) {
            candidates.push_back({day, 0, {}, {}, {}, {}});
            continue;
        }
        if (!calendar.isWorking(day))
            continue;
        attempt.toDate = day;
        auto preview = planner.preview(attempt, ids);
        if (!preview)
            continue;
        leaveOutUnticked(preview->conflicts);
        leaveOutUnticked(preview->resolved);
        const int weight = weightOf(preview->conflicts) - weightOf(preview->resolved) 
            + warningWeight * int(preview->notices.size() + preview->intoThePast.size());
        candidates.push_back({day, weight, std::move(preview->conflicts), std::move(preview->resolved), std::move(preview->notices),
                              std::move(preview->intoThePast)});
    }
    std::ranges::stable_sort(candidates, {}, [&](const DateCandidate &c) { return std::tuple(c.weight, qAbs(present.daysTo(c.day))); });
    return candidates;
}

} // namespace Plimsoll
