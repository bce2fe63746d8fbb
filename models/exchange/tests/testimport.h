// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "exchange/tests/testreport.h"

#include <QDateTime>

#include <array>
#include <vector>

namespace Plimsoll {

struct WorkWatch;

/// What the user says about an import of results.
struct TestImportOptions {
    TestCycleId cycle;
    TestSuiteId suite; ///< To which tests that no case knows are added, as automated cases of the cycle; invalid: they are left out.
    BuildId build;     ///< That was tested.
    QDateTime ran;     ///< For files that name no time.
};

/// A test that no case knows.
struct UnknownTest {
    QString key;
    TestOutcome outcome = TestOutcome::Passed;

    friend bool operator==(const UnknownTest &, const UnknownTest &) = default;
};

/// An import of results before it is accepted: the edit, and what to show of it.
struct TestImportOutcome {
    PlanEdit edit; ///< One step, one run; empty where nothing would change.
    int matched = 0;   ///< Tests whose case was known.
    int unplanned = 0; ///< Of them those that the cycle does not plan.
    std::vector<UnknownTest> unknown; ///< Added where a suite is named, else left out.
    std::array<int, EnumNames<TestOutcome>::names.size()> outcomes{}; ///< Of what the run holds.
    QStringList remarks;
};

/// Tells what the report would change in the plan; nothing is changed. A test is of the case whose key is one of its namesOf(); else of that
/// without a key whose title is its name, or of any with that title where people noted it. Cases from which the cycle may choose come first; a
/// title that several of them share is nobody's. Of several tests of one case the worst counts. The edit has passed validate(). A watch is told of
/// tests; ErrorCode::Cancelled where it stopped the import.
[[nodiscard]] Result<TestImportOutcome> importTests(const Plan &plan, const TestReport &report, const TestImportOptions &options, IdSource &ids,
                                                    const WorkWatch *watch = nullptr);

} // namespace Plimsoll
