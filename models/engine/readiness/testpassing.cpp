// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/testpassing.h"

#include "domain/allrecords.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace Plimsoll {

namespace {

using Place = std::pair<TestCycleId, TestCaseId>;

struct Newest {
    QDateTime ran;
    TestRunId run;
    TestResultId result;
    TestOutcome outcome = TestOutcome::Passed;
};

QHash<Place, Newest> newestResults(const Plan &plan, const QSet<TestCycleId> &cycles)
{
    QHash<TestRunId, const TestRun *> runs;
    for (const TestRun &run : plan.table<TestRun>()) {
        if (cycles.contains(run.cycle))
            runs.insert(run.id, &run);
    }
    QHash<Place, Newest> newest;
    if (runs.isEmpty())
        return newest;
    for (const TestResult &result : plan.table<TestResult>()) {
        const TestRun *run = runs.value(result.run);
        if (!run)
            continue;
        Newest &known = newest[{run->cycle, result.testCase}];
        if (!known.run.isValid() || std::tie(known.ran, known.run, known.result) < std::tie(run->ran, run->id, result.id))
            known = {run->ran, run->id, result.id, result.outcome};
    }
    return newest;
}

} // namespace

TestPassing testPassing(const Plan &plan, ReleaseId release)
{
    QSet<TestCycleId> cycles;
    for (const TestCycle &cycle : plan.table<TestCycle>()) {
        if (cycle.release == release)
            cycles.insert(cycle.id);
    }
    TestPassing passing;
    if (cycles.isEmpty())
        return passing;
    const QHash<Place, Newest> newest = newestResults(plan, cycles);
    QSet<Place> planned;
    QSet<TestCycleId> chosen;
    for (const PlannedTest &test : plan.table<PlannedTest>()) {
        if (!cycles.contains(test.cycle))
            continue;
        planned.insert({test.cycle, test.testCase});
        chosen.insert(test.cycle);
    }
    for (auto it = newest.begin(); it != newest.end(); ++it) {
        if (!chosen.contains(it.key().first))
            planned.insert(it.key());
    }
    for (const Place &place : std::as_const(planned)) {
        const TestCase *testCase = plan.find(place.second);
        if (!testCase || testCase->retired)
            continue;
        ++passing.planned;
        const auto found = newest.find(place);
        if (found == newest.end())
            continue;
        passing.passed += found->outcome == TestOutcome::Passed || found->outcome == TestOutcome::Flaky;
        passing.flaky += found->outcome == TestOutcome::Flaky;
        passing.failed += found->outcome == TestOutcome::Failed || found->outcome == TestOutcome::Blocked;
    }
    return passing;
}

} // namespace Plimsoll
