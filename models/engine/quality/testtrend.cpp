// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quality/testtrend.h"

#include "domain/testcase.h"
#include "domain/testcycle.h"
#include "domain/testrun.h"
#include "domain/testsuite.h"
#include "engine/testbook.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Plimsoll {

int OutcomeCounts::all() const
{
    return std::accumulate(of.begin(), of.end(), 0);
}

std::vector<SuiteTrend> testTrends(const Plan &plan, ReleaseId release)
{
    std::map<TestSuiteId, std::map<TestRunId, OutcomeCounts>> counted;
    const TestRun *run = nullptr;
    bool wanted = false;
    for (const TestResult &result : plan.table<TestResult>()) {
        if (!run || run->id != result.run) {
            run = plan.find(result.run);
            const TestCycle *cycle = run ? plan.find(run->cycle) : nullptr;
            wanted = cycle && (!release.isValid() || cycle->release == release);
        }
        const TestCase *testCase = wanted ? plan.find(result.testCase) : nullptr;
        if (testCase)
            counted[testCase->suite][result.run].add(result.outcome);
    }
    std::vector<SuiteTrend> trends;
    for (const auto &[suite, runs] : counted) {
        SuiteTrend trend{suite, {}};
        for (const auto &[id, counts] : runs)
            trend.points.push_back({id, plan.find(id)->ran, counts});
        std::ranges::sort(trend.points, [&](const TrendPoint &a, const TrendPoint &b) { return ranBefore(*plan.find(a.run), *plan.find(b.run)); });
        trends.push_back(std::move(trend));
    }
    return trends;
}

bool touchesTrends(const PlanEdit &edit)
{
    return !edit.changes<TestResult>().empty() || !edit.changes<TestRun>().empty() || !edit.changes<TestCycle>().empty()
        || !edit.changes<TestCase>().empty() || !edit.changes<TestSuite>().empty();
}

AutomatedShare automatedShare(const Plan &plan, TestSuiteId suite)
{
    AutomatedShare share;
    for (const TestCase &testCase : plan.table<TestCase>()) {
        if (testCase.retired || (suite.isValid() && testCase.suite != suite))
            continue;
        ++share.cases;
        share.automated += testCase.automated ? 1 : 0;
    }
    return share;
}

} // namespace Plimsoll
