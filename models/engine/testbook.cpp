// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/testbook.h"

#include "domain/plannedtest.h"
#include "domain/testcase.h"
#include "domain/testrun.h"

#include <algorithm>

namespace Plimsoll {

bool ranBefore(const TestRun &a, const TestRun &b)
{
    if (a.ran.isValid() != b.ran.isValid())
        return !a.ran.isValid();
    return a.ran != b.ran ? a.ran < b.ran : a.id < b.id;
}

TestBook::TestBook(const Plan &plan)
{
    addPlanned(plan);
    addResults(plan);
}

void TestBook::addPlanned(const Plan &plan)
{
    const auto place = [&](const PlannedTest *planned) { return std::pair(plan.find(planned->testCase)->suite, planned->testCase); };
    for (const PlannedTest &planned : plan.table<PlannedTest>()) {
        const TestCase *testCase = plan.find(planned.testCase);
        if (testCase && !testCase->retired)
            m_planned[planned.cycle].push_back(&planned);
    }
    for (Planned &tests : m_planned)
        std::ranges::stable_sort(tests, {}, place);
}

void TestBook::addResults(const Plan &plan)
{
    // Results of one run lie side by side.
    const TestRun *run = nullptr;
    for (const TestResult &result : plan.table<TestResult>()) {
        if (!run || run->id != result.run)
            run = plan.find(result.run);
        if (!run)
            continue;
        TestStanding &standing = m_standings[{run->cycle, result.testCase}];
        standing.verdicts += isVerdict(result.outcome) ? 1 : 0;
        if (standing.last && ranBefore(*run, *standing.run))
            continue;
        standing.last = &result;
        standing.run = run;
    }
}

const TestBook::Planned &TestBook::plannedIn(TestCycleId cycle) const
{
    static const Planned none;
    const auto found = m_planned.constFind(cycle);
    return found == m_planned.constEnd() ? none : *found;
}

} // namespace Plimsoll
