// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/problemhours.h"
#include "engine/problemlist.h"
#include "engine/problemsofquality.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/testneed.h"

#include <QLocale>

#include <cmath>
#include <map>

namespace Plimsoll {

namespace {

/// Whether the cycle is of a planned release and has not ended.
bool isAhead(const ProblemList &list, const TestCycle &cycle)
{
    const QDate last = endsOn(list.plan(), list.timetable(), cycle);
    return list.isLive(cycle.release) && (!last.isValid() || last >= list.today());
}

QString needText(const TestCycle &cycle, const TestNeed &need)
{
    const QString amount = amountLabel(int(std::ceil(need.hours)), OffsetUnit::Hours);
    const QString hours = problemText("By hand, the test cycle %1 still takes %2").arg(quotedName(cycle), amount);
    if (cycle.testers == 1)
        return hours;
    return problemText("%1, %2 for each of %3 testers").arg(hours, hoursText(need.deskHours)).arg(cycle.testers);
}

/// The skill that takes the greatest share of its people's time; null where time itself is the narrower.
const SkillTestNeed *narrowest(const TestNeed &need)
{
    const SkillTestNeed *found = nullptr;
    double greatest = need.windowHours > 0 ? need.deskHours / need.windowHours : 1.0;
    for (const SkillTestNeed &skill : need.skills) {
        if (skill.people == 0)
            continue;
        const double share = skill.available > 0 ? skill.hours / skill.available : 1000.0;
        if (share > greatest) {
            greatest = share;
            found = &skill;
        }
    }
    return found;
}

QString whatThereIs(const ProblemList &list, const TestNeed &need)
{
    if (const SkillTestNeed *skill = narrowest(need)) {
        const QString asked = problemText("of it %1 hours need %2, and who has that skill has %3 hours until %4")
                                  .arg(hoursText(skill->hours), quotedName(*list.plan().find(skill->skill)), hoursText(std::floor(skill->available)),
                                       dayText(need.last));
        if (skill->scheduled > 0 && skill->taken > 0)
            return problemText("%1, as scheduled work takes %2 hours and other test cycles %3").arg(asked, hoursText(skill->scheduled), hoursText(skill->taken));
        if (skill->scheduled > 0)
            return problemText("%1, as scheduled work takes %2 hours").arg(asked, hoursText(skill->scheduled));
        return skill->taken > 0 ? problemText("%1, as other test cycles take %2 hours").arg(asked, hoursText(skill->taken)) : asked;
    }
    return problemText("there are %1 working hours until %2").arg(hoursText(std::floor(need.windowHours)), dayText(need.last));
}

void checkHeadroom(ProblemList &list, const TestCycle &cycle, const TestNeed &need)
{
    if (need.fit == TestFit::TooLate) {
        list.add(cycle, cycle.release, need.last,
                 {Severity::Warning, "test-need-exceeds-headroom", problemText("%1; %2.").arg(needText(cycle, need), whatThereIs(list, need)),
                  problemText("Add testers, automate cases, plan fewer of them, or move the end of the cycle.")});
    } else if (need.fit == TestFit::Tight) {
        list.add(cycle, cycle.release, need.last,
                 {Severity::Notice, "test-need-tight", problemText("%1; %2.").arg(needText(cycle, need), whatThereIs(list, need)),
                  need.beginBy.isValid() ? problemText("Begin by %1, or plan fewer cases.").arg(dayText(need.beginBy)) : problemText("Plan fewer cases.")});
    }
}

/// What is wrong with one suite's cases, or with the only one, of those that are run by hand.
void addCases(ProblemList &list, const TestSuite &suite, const std::vector<const TestCase *> &cases, const char *id, const QString &what,
              const QString &cure)
{
    const Finding finding{Severity::Notice, id, what, cure};
    if (cases.size() == 1)
        list.add(*cases.front(), {}, {}, finding);
    else
        list.add(suite, {}, {}, finding);
}

void checkSkills(ProblemList &list)
{
    const Plan &plan = list.plan();
    std::map<TestSuiteId, std::vector<const TestCase *>> without;
    for (const TestCase &testCase : plan.table<TestCase>()) {
        if (!testCase.retired && !testCase.automated && !plan.find(testCase.skill))
            without[testCase.suite].push_back(&testCase);
    }
    for (const auto &[id, cases] : without) {
        const TestSuite *suite = plan.find(id);
        if (!suite)
            continue;
        const QString what = cases.size() == 1
            ? problemText("The test case %1 of %2 is run by hand, but names no skill, so that nobody's hours count for it.")
                  .arg(quotedName(*cases.front()), quotedName(*suite))
            : problemText("%1 test cases of %2 are run by hand, but name no skill, so that nobody's hours count for them.")
                  .arg(QString::number(cases.size()), quotedName(*suite));
        addCases(list, *suite, cases, "test-case-without-skill", what, problemText("Choose the skill that running it takes."));
    }
}

} // namespace

void checkTestNeeds(ProblemList &list)
{
    if (list.plan().table<TestCycle>().isEmpty())
        return;
    const TestNeeds needs(list.plan(), list.timetable(), list.today());
    for (const TestCycle &cycle : list.plan().table<TestCycle>()) {
        if (isAhead(list, cycle))
            checkHeadroom(list, cycle, needs.of(cycle));
    }
}

void checkTestPlan(ProblemList &list)
{
    std::map<TestCycleId, int> planned;
    for (const PlannedTest &test : list.plan().table<PlannedTest>())
        ++planned[test.cycle];
    for (const TestCycle &cycle : list.plan().table<TestCycle>()) {
        if (planned.contains(cycle.id) || !isAhead(list, cycle))
            continue;
        list.add(cycle, cycle.release, opensOn(list.plan(), list.timetable(), cycle),
                 {Severity::Warning, "test-cycle-without-tests", problemText("Nothing is planned to be tested in the test cycle %1.").arg(quotedName(cycle)),
                  problemText("Select the regression scope of the cycle.")});
    }
    checkSkills(list);
}

} // namespace Plimsoll
