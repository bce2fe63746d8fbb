// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plancomparison.h"

#include "domain/allrecords.h"
#include "engine/baselines.h"
#include "engine/problemchanges.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

ComparedDay dayOn(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    const Release *release = milestone ? plan.find(milestone->release) : nullptr;
    const MilestoneDate *date = timetable.find(id);
    const bool off = !milestone || milestone->state == MilestoneState::Cancelled || (release && release->state == ReleaseState::Cancelled);
    return off || !date || !date->start.isValid() ? ComparedDay() : ComparedDay{date->start, date->end, date->moment};
}

std::optional<int> daysBetween(const Plan &plan, const Timetable &timetable, const ComparedDate &date)
{
    const Milestone *milestone = plan.find(date.milestone);
    if (!milestone || !date.first.start.isValid() || !date.second.start.isValid())
        return {};
    return timetable.calendars().forMilestone(plan, *milestone).between(date.first.start, date.second.start);
}

void sortByDay(std::vector<ComparedDate> &dates)
{
    std::ranges::stable_sort(dates, {}, [](const ComparedDate &date) {
        const QDate first = date.first.start;
        const QDate second = date.second.start;
        return std::tuple(!first.isValid() ? second : !second.isValid() ? first : qMin(first, second), date.milestone);
    });
}

std::vector<ComparedDate> comparedDates(const PlanSide &first, const PlanSide &second)
{
    std::vector<ComparedDate> dates;
    const auto compare = [&](MilestoneId id) {
        ComparedDate date{id, dayOn(first.plan, first.timetable, id), dayOn(second.plan, second.timetable, id), {}};
        if (date.first == date.second)
            return;
        date.workingDays = second.plan.find(id) ? daysBetween(second.plan, second.timetable, date) : daysBetween(first.plan, first.timetable, date);
        dates.push_back(date);
    };
    for (const Milestone &milestone : first.plan.table<Milestone>())
        compare(milestone.id);
    for (const Milestone &milestone : second.plan.table<Milestone>()) {
        if (!first.plan.find(milestone.id))
            compare(milestone.id);
    }
    sortByDay(dates);
    return dates;
}

std::vector<Problem> problemsOf(const PlanSide &side, QDate today)
{
    std::vector<Problem> problems = findProblems(side.plan, side.timetable, today);
    std::erase_if(problems, [](const Problem &problem) { return problem.check == "audience-stale"_L1; });
    return problems;
}

} // namespace

PlanComparison comparePlans(const PlanSide &first, const PlanSide &second, QDate today)
{
    PlanComparison comparison;
    comparison.dates = comparedDates(first, second);
    const std::vector<Problem> before = problemsOf(first, today);
    const std::vector<Problem> after = problemsOf(second, today);
    comparison.onlyInFirst = problemsOnlyIn(before, after);
    comparison.onlyInSecond = problemsOnlyIn(after, before);
    const auto staleBefore = staleDates(first.plan, first.timetable, today);
    const auto staleAfter = staleDates(second.plan, second.timetable, today);
    comparison.staleOnlyInFirst = staleOnlyIn(staleBefore, staleAfter);
    comparison.staleOnlyInSecond = staleOnlyIn(staleAfter, staleBefore);
    return comparison;
}

std::vector<ComparedDate> changedSince(const Plan &plan, const Timetable &timetable, BaselineId baseline)
{
    std::vector<ComparedDate> dates;
    const Baseline *record = plan.find(baseline);
    if (!record)
        return dates;
    const BaselineDates was(plan, baseline);
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const BaselineDate *before = was.find(milestone.id);
        // One that went over to another release is told all the same.
        if (!before && record->release.isValid() && milestone.release != record->release)
            continue;
        ComparedDate date{milestone.id, {}, dayOn(plan, timetable, milestone.id), {}};
        date.second.moment = {};
        if (before)
            date.first = {before->start, before->end, {}};
        if (date.first == date.second)
            continue;
        date.workingDays = daysBetween(plan, timetable, date);
        dates.push_back(date);
    }
    sortByDay(dates);
    return dates;
}

} // namespace Plimsoll
