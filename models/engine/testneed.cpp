// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/testneed.h"

#include "domain/milestone.h"
#include "domain/person.h"
#include "domain/personskill.h"
#include "domain/plannedtest.h"
#include "domain/release.h"
#include "domain/testcase.h"
#include "domain/testcycle.h"
#include "engine/personhours.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

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
double minutesLeft(const TestCase &testCase, const TestCycle &cycle, const TestStanding &standing)
{
    int rounds = std::max(0, cycle.rounds - standing.verdicts);
    if (standing.last && (standing.last->outcome == TestOutcome::Failed || standing.last->outcome == TestOutcome::Blocked))
        rounds = std::max(1, rounds);
    return rounds > 0 ? testCase.minutes * (rounds + cycle.fixLoops) : 0.0;
}

/// Hours of work that may be done on any day from the first to the last.
struct Work {
    QDate first;
    QDate last; ///< Inclusive.
    double hours = 0.0;
};

/// Hours that all of those people have on each day from the first to the last.
std::vector<double> hoursByDay(const std::vector<PersonRules> &people, QDate first, QDate last)
{
    std::vector<double> hours;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        double sum = 0.0;
        for (const PersonRules &person : people)
            sum += person.on(day).available();
        hours.push_back(sum);
    }
    return hours;
}

/// How much of all the work can be done at most; the hours are of the days from the first on. Doing always what must be done first loses
/// nothing. The works are sorted by their last day.
double mostDone(std::vector<Work> works, QDate first, const std::vector<double> &hours)
{
    double done = 0.0;
    QDate day = first;
    for (double left : hours) {
        for (Work &work : works) {
            if (work.first > day || work.last < day)
                continue;
            const double part = std::min(left, work.hours);
            work.hours -= part;
            left -= part;
            done += part;
        }
        day = day.addDays(1);
    }
    return done;
}

/// What other cycles ask of the skill.
std::vector<Work> othersOf(const std::vector<TestNeed> &claims, TestCycleId cycle, SkillId skill)
{
    std::vector<Work> works;
    for (const TestNeed &claim : claims) {
        const auto asked = std::ranges::find(claim.skills, skill, &SkillTestNeed::skill);
        if (claim.cycle != cycle && asked != claim.skills.end())
            works.push_back({std::max(claim.first, claim.last.addDays(-mostDays)), claim.last, asked->hours});
    }
    return works;
}

/// How many of its hours a work loses when all others come first.
double takenBy(std::vector<Work> others, const Work &work, const std::vector<PersonRules> &people)
{
    // Others that do not meet the work may still move those that do.
    if (std::ranges::none_of(others, [&work](const Work &other) { return other.first <= work.last && work.first <= other.last; }))
        return 0.0;
    std::vector<Work> all = others;
    all.push_back(work);
    std::ranges::stable_sort(others, {}, &Work::last);
    std::ranges::stable_sort(all, {}, &Work::last);
    const QDate first = std::ranges::min_element(all, {}, &Work::first)->first;
    const std::vector<double> hours = hoursByDay(people, first, all.back().last);
    const double taken = work.hours - (mostDone(all, first, hours) - mostDone(others, first, hours));
    // A thousandth of an hour is rounding.
    return taken > 0.001 ? taken : 0.0;
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
    QDate first;
    bool ofCode = false;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release != cycle.release || milestone.kind != MilestoneKind::Freeze || milestone.state == MilestoneState::Cancelled)
            continue;
        const QDate day = timetable.startOf(milestone.id);
        const bool code = milestone.title.contains("code"_L1, Qt::CaseInsensitive);
        if (day.isValid() && (!first.isValid() || (code && !ofCode) || (code == ofCode && day < first))) {
            first = day;
            ofCode = code;
        }
    }
    return first;
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
    for (const TestCycle &cycle : plan.table<TestCycle>()) {
        const Release *release = plan.find(cycle.release);
        if (!release || release->state != ReleaseState::Planned)
            continue;
        if (TestNeed claim = claimOf(cycle); claim.last.isValid() && claim.first <= claim.last)
            m_claims.push_back(std::move(claim));
    }
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
    TestNeed need = claimOf(cycle);
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

void TestNeeds::addCases(TestNeed &need, const TestCycle &cycle) const
{
    std::map<SkillId, SkillTestNeed> skills;
    for (const PlannedTest *planned : m_book.plannedIn(cycle.id)) {
        const TestCase &testCase = *m_plan.find(planned->testCase);
        const TestStanding standing = m_book.standing(cycle.id, testCase.id);
        ++need.planned;
        need.automated += testCase.automated ? 1 : 0;
        need.open += standing.verdicts == 0 ? 1 : 0;
        const double minutes = testCase.automated ? 0.0 : minutesLeft(testCase, cycle, standing);
        if (minutes <= 0)
            continue;
        SkillTestNeed &skill = skills[testCase.skill];
        skill.skill = testCase.skill;
        ++skill.cases;
        skill.hours += minutes / 60.0;
        need.hours += minutes / 60.0;
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
        std::vector<PersonRules> people;
        for (const PersonId person : found->second)
            people.emplace_back(m_plan, person);
        const QDate first = std::max(need.first, need.last.addDays(-mostDays));
        for (const double hours : hoursByDay(people, first, need.last))
            skill.available += hours;
        skill.taken = takenBy(othersOf(m_claims, need.cycle, skill.skill), {first, need.last, skill.available}, people);
        skill.available -= skill.taken;
    }
}

} // namespace Plimsoll
