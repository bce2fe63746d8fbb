// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/testneed.h"

#include "domain/demand.h"
#include "domain/milestone.h"
#include "domain/person.h"
#include "domain/personskill.h"
#include "domain/plannedtest.h"
#include "domain/release.h"
#include "domain/scheduledwork.h"
#include "domain/testcase.h"
#include "domain/testcycle.h"
#include "domain/workitem.h"
#include "engine/countingfreeze.h"
#include "engine/personhours.h"
#include "engine/skilldemand.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace Plimsoll {

namespace {

constexpr int mostDays = 3660; ///< No cycle is looked at for longer.

double shareOf(double hours, double available)
{
    if (hours <= 0)
        return 0.0;
    return available > 0 ? hours / available : std::numeric_limits<double>::infinity();
}

/// Of one case, by hand. Each round ends with a verdict; what failed last, or could not be run, is run once more.
int roundsLeft(const TestCase &testCase, const TestCycle &cycle, const TestStanding &standing)
{
    if (testCase.automated || testCase.minutes <= 0)
        return 0;
    const int rounds = std::max(0, cycle.rounds - standing.verdicts);
    const bool again = standing.last && (standing.last->outcome == TestOutcome::Failed || standing.last->outcome == TestOutcome::Blocked);
    return again ? std::max(1, rounds) : rounds;
}

/// Somebody who has the skill.
struct Holder {
    PersonRules rules;
    std::vector<DatedHours> work; ///< Scheduled for them, by its last day.
};

std::vector<double> hoursByDay(const PersonRules &person, QDate first, QDate last)
{
    std::vector<double> hours;
    for (QDate day = first; day <= last; day = day.addDays(1))
        hours.push_back(person.on(day).available());
    return hours;
}

/// A thousandth of an hour is rounding.
double withoutRounding(double hours)
{
    return hours > 0.001 ? hours : 0.0;
}

double sumOf(const std::vector<double> &hours)
{
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

/// What is left of the hours of each day from the first on, after as much of all the work is done as can be: doing always what must be done
/// first loses nothing. The works are sorted by their last day.
std::vector<double> leftBy(std::vector<DatedHours> works, QDate first, std::vector<double> hours)
{
    QDate day = first;
    auto open = works.begin();
    for (double &left : hours) {
        while (open != works.end() && (open->last < day || open->hours <= 0))
            ++open;
        for (auto work = open; work != works.end() && left > 0; ++work) {
            if (work->first > day || work->last < day)
                continue;
            const double part = std::min(left, work->hours);
            work->hours -= part;
            left -= part;
        }
        day = day.addDays(1);
    }
    return hours;
}

double mostDone(std::vector<DatedHours> works, QDate first, const std::vector<double> &hours)
{
    return sumOf(hours) - sumOf(leftBy(std::move(works), first, hours));
}

/// Hours that all of those people have on each day from the first to the last, after the work that is scheduled for them.
std::vector<double> freeByDay(const std::vector<Holder> &people, QDate first, QDate last)
{
    if (first > last)
        return {};
    std::vector<double> hours(size_t(first.daysTo(last) + 1), 0.0);
    for (const Holder &person : people) {
        QDate begin = first;
        for (const DatedHours &work : person.work)
            begin = std::min(begin, work.first);
        begin = std::min(first, std::max(begin, last.addDays(-mostDays)));
        const std::vector<double> left = leftBy(person.work, begin, hoursByDay(person.rules, begin, last));
        std::transform(hours.begin(), hours.end(), left.end() - std::ptrdiff_t(hours.size()), hours.begin(), std::plus());
    }
    return hours;
}

/// What other cycles ask of the skill.
std::vector<DatedHours> othersOf(const std::vector<TestNeed> &claims, TestCycleId cycle, SkillId skill)
{
    std::vector<DatedHours> works;
    for (const TestNeed &claim : claims) {
        const auto asked = std::ranges::find(claim.skills, skill, &SkillTestNeed::skill);
        if (claim.cycle != cycle && asked != claim.skills.end())
            works.push_back({std::max(claim.first, claim.last.addDays(-mostDays)), claim.last, asked->hours});
    }
    return works;
}

/// How many of its hours a work loses when all others come first.
double takenBy(std::vector<DatedHours> others, const DatedHours &work, const std::vector<Holder> &people)
{
    // Others that do not meet the work may still move those that do.
    if (std::ranges::none_of(others, [&work](const DatedHours &other) { return other.first <= work.last && work.first <= other.last; }))
        return 0.0;
    std::vector<DatedHours> all = others;
    all.push_back(work);
    std::ranges::stable_sort(others, {}, &DatedHours::last);
    std::ranges::stable_sort(all, {}, &DatedHours::last);
    const QDate first = std::ranges::min_element(all, {}, &DatedHours::first)->first;
    const std::vector<double> hours = freeByDay(people, first, all.back().last);
    const double taken = work.hours - (mostDone(all, first, hours) - mostDone(others, first, hours));
    return withoutRounding(taken);
}

} // namespace

double TestNeed::share() const
{
    double greatest = shareOf(deskHours, windowHours);
    for (const SkillTestNeed &skill : skills) {
        if (skill.people > 0)
            greatest = std::max(greatest, shareOf(skill.hours, skill.available));
    }
    return greatest;
}

QDate opensOn(const Plan &plan, const Timetable &timetable, const TestCycle &cycle)
{
    if (const QDate day = timetable.startOf(cycle.opens); day.isValid())
        return day;
    return freezeFor(plan, timetable, cycle.release).day;
}

QDate endsOn(const Plan &plan, const Timetable &timetable, const TestCycle &cycle)
{
    QDate day = timetable.startOf(cycle.closes);
    const Release *release = plan.find(cycle.release);
    if (!day.isValid() && release)
        day = timetable.startOf(release->anchor);
    return day.isValid() ? day.addDays(-1) : QDate();
}

TestNeeds::TestNeeds(const Plan &plan, const Timetable &timetable, QDate today)
    : m_plan(plan), m_timetable(timetable), m_today(today), m_book(plan)
{
    readWork();
    for (const TestCycle &cycle : plan.table<TestCycle>()) {
        TestNeed claim = claimOf(cycle);
        const Release *release = plan.find(cycle.release);
        if (release && release->state == ReleaseState::Planned && claim.last.isValid() && claim.first <= claim.last)
            m_claims.push_back(claim);
        m_asked.insert(cycle.id, claim);
    }
}

void TestNeeds::readWork()
{
    QHash<DemandId, double> scheduled;
    for (const ScheduledWork &row : m_plan.table<ScheduledWork>())
        scheduled[row.demand] += row.hours;
    for (const ScheduledWork &row : m_plan.table<ScheduledWork>()) {
        if (!row.start.isValid() || row.end < row.start || row.end < m_today)
            continue;
        const Demand *demand = m_plan.find(row.demand);
        const WorkItem *item = demand ? m_plan.find(demand->workItem) : nullptr;
        if (!item || !isPlanned(*item) || item->state == WorkItemState::Done || !isPlanned(m_plan, item->release))
            continue;
        const DatedHours work{std::max(row.start, m_today), row.end, hoursLeft(*item, *demand, row, scheduled.value(row.demand))};
        const PersonId person = row.person.isValid() ? row.person : demand->person;
        if (person.isValid())
            m_workOf[person].push_back(work);
        else
            m_nobodysWork[demand->skill].push_back(work);
    }
    for (std::vector<DatedHours> &works : m_workOf)
        std::ranges::stable_sort(works, {}, &DatedHours::last);
}

TestNeed TestNeeds::claimOf(const TestCycle &cycle) const
{
    TestNeed need;
    need.cycle = cycle.id;
    addCases(need, cycle);
    const QDate opens = opensOn(m_plan, m_timetable, cycle);
    need.last = endsOn(m_plan, m_timetable, cycle);
    if (need.last.isValid())
        need.first = opens.isValid() ? std::max(opens, m_today) : m_today;
    return need;
}

TestNeed TestNeeds::of(const TestCycle &cycle) const
{
    TestNeed need = m_asked.value(cycle.id);
    addTime(need);
    addPeople(need);
    if (need.planned == 0)
        need.fit = TestFit::Unplanned;
    else if (!need.last.isValid())
        need.fit = TestFit::NoDates;
    else
        need.fit = need.share() > 1.0 ? TestFit::TooLate : need.share() >= tightShare ? TestFit::Tight : TestFit::Fits;
    return need;
}

ReleaseTestNeed TestNeeds::ofRelease(ReleaseId release) const
{
    ReleaseTestNeed sum;
    for (const TestCycle &cycle : m_plan.table<TestCycle>()) {
        if (cycle.release != release)
            continue;
        const TestNeed need = m_asked.value(cycle.id);
        sum.cycles += need.planned > 0 ? 1 : 0;
        sum.hours += need.hours;
        for (const SkillTestNeed &skill : need.skills)
            sum.skillHours[skill.skill] += skill.hours;
    }
    return sum;
}

void TestNeeds::addCases(TestNeed &need, const TestCycle &cycle) const
{
    std::map<SkillId, SkillTestNeed> skills;
    for (const PlannedTest *planned : m_book.plannedIn(cycle.id)) {
        const TestCase &testCase = *m_plan.find(planned->testCase);
        const TestStanding standing = m_book.standing(cycle.id, testCase.id);
        ++need.planned;
        need.automated += testCase.automated ? 1 : 0;
        need.open += standing.verdicts == 0 ? 1 : 0;
        const int rounds = roundsLeft(testCase, cycle, standing);
        if (rounds == 0)
            continue;
        const double minutes = testCase.minutes * (rounds + cycle.fixLoops);
        SkillTestNeed &skill = skills[testCase.skill];
        skill.skill = testCase.skill;
        ++skill.cases;
        skill.hours += minutes / 60.0;
        need.hours += minutes / 60.0;
        need.roundHours += testCase.minutes / 60.0;
        need.fixHours += testCase.minutes * cycle.fixLoops / 60.0;
    }
    need.deskHours = need.hours / std::max(1, cycle.testers);
    for (const auto &[id, skill] : skills)
        need.skills.push_back(skill);
}

void TestNeeds::addTime(TestNeed &need) const
{
    if (!need.last.isValid())
        return;
    const PersonRules calendar(m_plan, {});
    const QDate earliest = std::max(need.first, need.last.addDays(-mostDays));
    for (QDate day = earliest; day <= need.last; day = day.addDays(1)) {
        const double hours = calendar.on(day).available();
        need.windowHours += hours;
        need.workingDays += hours > 0 ? 1 : 0;
    }
    double back = 0.0;
    for (QDate day = need.last; need.deskHours > 0 && day >= need.last.addDays(-mostDays); day = day.addDays(-1)) {
        back += calendar.on(day).available();
        // A thousandth of an hour is rounding.
        if (back + 0.001 < need.deskHours)
            continue;
        need.beginBy = day;
        break;
    }
}

void TestNeeds::addPeople(TestNeed &need) const
{
    std::map<SkillId, std::set<PersonId>> holders;
    for (const PersonSkill &has : m_plan.table<PersonSkill>()) {
        if (m_plan.find(has.person))
            holders[has.skill].insert(has.person);
    }
    for (SkillTestNeed &skill : need.skills) {
        const auto found = holders.find(skill.skill);
        if (found == holders.end())
            continue;
        skill.people = int(found->second.size());
        if (!need.last.isValid())
            continue;
        const QDate first = std::max(need.first, need.last.addDays(-mostDays));
        std::vector<Holder> people;
        double all = 0.0;
        for (const PersonId person : found->second) {
            people.push_back({PersonRules(m_plan, person), m_workOf.value(person)});
            all += sumOf(hoursByDay(people.back().rules, first, need.last));
        }
        const DatedHours own{first, need.last, sumOf(freeByDay(people, first, need.last))};
        std::vector<DatedHours> others = m_nobodysWork.value(skill.skill);
        const double unnamed = takenBy(others, own, people);
        std::ranges::copy(othersOf(m_claims, need.cycle, skill.skill), std::back_inserter(others));
        skill.scheduled = withoutRounding(all - own.hours + unnamed);
        skill.taken = withoutRounding(takenBy(std::move(others), own, people) - unnamed);
        skill.available = all - skill.scheduled - skill.taken;
    }
}

} // namespace Plimsoll
