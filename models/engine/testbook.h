// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/testresult.h"

#include <QHash>

#include <vector>

namespace Plimsoll {

struct PlannedTest;
struct TestCase;
struct TestRun;

/// How a case stands in a cycle.
struct TestStanding {
    int verdicts = 0; ///< Results that say whether it works: passed, failed or passed when repeated.
    const TestResult *last = nullptr; ///< Of the latest run; of several in it the one that was made last.
    const TestRun *run = nullptr; ///< Of the last result.
};

/// Whether the result says that the case works, or that it does not; skipped and blocked ones say neither.
[[nodiscard]] inline bool isVerdict(TestOutcome outcome)
{
    return outcome == TestOutcome::Passed || outcome == TestOutcome::Failed || outcome == TestOutcome::Flaky;
}

/// The planned tests and the results of all cycles, gathered once. Points into the plan, which must outlive it.
class TestBook
{
public:
    using Planned = std::vector<const PlannedTest *>;

    explicit TestBook(const Plan &plan);

    /// Those whose case is not retired, by suite and case.
    [[nodiscard]] const Planned &plannedIn(TestCycleId cycle) const;
    [[nodiscard]] TestStanding standing(TestCycleId cycle, TestCaseId testCase) const { return m_standings.value({cycle, testCase}); }

private:
    void addPlanned(const Plan &plan);
    void addResults(const Plan &plan);

    QHash<TestCycleId, Planned> m_planned;
    QHash<std::pair<TestCycleId, TestCaseId>, TestStanding> m_standings;
};

/// Whether the first run came before the second; those without a time before all others.
[[nodiscard]] bool ranBefore(const TestRun &a, const TestRun &b);

} // namespace Plimsoll
