// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plancomparison.h"

#include "domain/allrecords.h"
#include "engine/baselines.h"
#include "engine/problemchanges.h"
#include "engine/waivers.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

MilestoneDate dateOn(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    const Milestone *milestone = plan.find(id);
    const Release *release = milestone ? plan.find(milestone->release) : nullptr;
    const MilestoneDate *date = timetable.find(id);
    const bool off = !milestone || milestone->state == MilestoneState::Cancelled || (release && release->state == ReleaseState::Cancelled);
    return off || !date || !date->start.isValid() ? MilestoneDate() : *date;
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
        ComparedDate date{id, dateOn(first.plan, first.timetable, id), dateOn(second.plan, second.timetable, id), {}};
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

} // namespace

PlanFindings findingsOf(const PlanSide &side, QDate today)
{
    PlanFindings findings{findJudgedProblems(side.plan, side.timetable, today).open, staleDates(side.plan, side.timetable, today)};
    std::erase_if(findings.problems, [](const Problem &problem) { return problem.check == "audience-stale"_L1 || !isWaivable(problem); });
    return findings;
}

PlanComparison comparePlans(const PlanSide &first, const PlanFindings &ofFirst, const PlanSide &second, const PlanFindings &ofSecond)
{
    PlanComparison comparison;
    comparison.dates = comparedDates(first, second);
    comparison.onlyInFirst = problemsOnlyIn(ofFirst.problems, ofSecond.problems);
    comparison.onlyInSecond = problemsOnlyIn(ofSecond.problems, ofFirst.problems);
    comparison.staleOnlyInFirst = staleOnlyIn(ofFirst.stale, ofSecond.stale);
    comparison.staleOnlyInSecond = staleOnlyIn(ofSecond.stale, ofFirst.stale);
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
        ComparedDate date{milestone.id, {}, dateOn(plan, timetable, milestone.id), {}};
        date.second.moment = {}; // Baselines know of none.
        if (before && before->start.isValid())
            date.first = {milestone.id, before->start, before->end, {}};
        if (date.first == date.second)
            continue;
        date.workingDays = daysBetween(plan, timetable, date);
        dates.push_back(date);
    }
    sortByDay(dates);
    return dates;
}

} // namespace Plimsoll
