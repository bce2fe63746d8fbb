// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/testresult.h"

#include <QDate>
#include <QDateTime>

#include <array>
#include <vector>

namespace Plimsoll {

inline constexpr int testOutcomes = int(EnumNames<TestOutcome>::names.size());

/// How many cases ended how.
struct OutcomeCounts {
    std::array<int, size_t(testOutcomes)> of{}; ///< By TestOutcome.

    [[nodiscard]] int count(TestOutcome outcome) const { return of[size_t(outcome)]; }
    [[nodiscard]] int passed() const { return count(TestOutcome::Passed) + count(TestOutcome::Flaky); }
    /// Those that say whether a case works; skipped and blocked ones do not.
    [[nodiscard]] int verdicts() const { return passed() + count(TestOutcome::Failed); }
    [[nodiscard]] int all() const;
    /// Of the verdicts, 0 to 1; 0 where there is none.
    [[nodiscard]] double passRate() const { return verdicts() > 0 ? double(passed()) / verdicts() : 0.0; }
    void add(TestOutcome outcome) { ++of[size_t(outcome)]; }

    friend bool operator==(const OutcomeCounts &, const OutcomeCounts &) = default;
};

/// The cases of one suite in one run.
struct TrendPoint {
    TestRunId run;
    QDateTime ran; ///< Invalid where it is not known.
    OutcomeCounts counts;

    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

struct SuiteTrend {
    TestSuiteId suite;
    std::vector<TrendPoint> points; ///< Oldest first; runs that say nothing of the suite are left out.

    friend bool operator==(const SuiteTrend &, const SuiteTrend &) = default;
};

/// How each suite fared in the runs of a release's cycles, of all releases where it is invalid. By suite; those without results are left out.
[[nodiscard]] std::vector<SuiteTrend> testTrends(const Plan &plan, ReleaseId release);

/// Whether the step may change what testTrends() and flakyCases() tell.
[[nodiscard]] bool touchesTrends(const PlanEdit &edit);

/// How many of a suite's cases, of all where it is invalid, run by themselves.
struct AutomatedShare {
    int cases = 0;
    int automated = 0;

    [[nodiscard]] double share() const { return cases > 0 ? double(automated) / cases : 0.0; }
    friend bool operator==(const AutomatedShare &, const AutomatedShare &) = default;
};
/// Retired cases are left out.
[[nodiscard]] AutomatedShare automatedShare(const Plan &plan, TestSuiteId suite = {});

} // namespace Plimsoll
