// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/testcase.h"

#include <vector>

namespace Plimsoll {

struct TestCycle;

/// By what the cases of a cycle are chosen. Where none of area, change and risk is asked for, all cases of the tags are.
struct ScopeQuestion {
    IdList<Component> areas;
    std::vector<TestTag> tags; ///< Only cases of these; empty: of all.
    bool byChange = false;     ///< What work items and bugs to be fixed of the release change.
    bool byRisk = false;       ///< What open risks that are high even after the response are about.

    [[nodiscard]] bool asksForNone() const { return areas.empty() && !byChange && !byRisk; }
};

/// A case that was chosen, and why.
struct ScopedCase {
    TestCaseId testCase;
    bool byArea = false;
    bool byChange = false;
    bool byRisk = false;
    bool planned = false; ///< In the cycle already.

    friend bool operator==(const ScopedCase &, const ScopedCase &) = default;
};

/// The components that the release changes: those of its planned work items, and of its bugs that are to be fixed now. By id.
[[nodiscard]] IdList<Component> changedComponents(const Plan &plan, ReleaseId release);

/// The components that open risks of the release are about which are high or critical after the response: those that a risk names, and those of
/// the release's planned work items that it hits. By id.
[[nodiscard]] IdList<Component> riskyComponents(const Plan &plan, ReleaseId release);

/// The cases from which the cycle may choose: those of its suites, where it names none those of its product's suites and of suites
/// without a product. Retired ones are left out. By suite and case.
[[nodiscard]] std::vector<const TestCase *> casesFor(const Plan &plan, const TestCycle &cycle);

/// Of them those that the question chooses.
[[nodiscard]] std::vector<ScopedCase> selectScope(const Plan &plan, const TestCycle &cycle, const ScopeQuestion &question);

/// Plans the cases that the cycle does not have yet; with `only` it also takes out all others that have no result in it. Empty where
/// nothing changes.
[[nodiscard]] PlanEdit planTests(const Plan &plan, TestCycleId cycle, const IdList<TestCase> &cases, bool only, IdSource &ids);

/// Takes planned tests out of their cycles; their results stay.
[[nodiscard]] PlanEdit dropTests(const Plan &plan, const IdList<PlannedTest> &tests);

} // namespace Plimsoll
