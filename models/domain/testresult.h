// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class TestOutcome { Passed, Failed, Flaky, Skipped, Blocked };

template<>
struct EnumNames<TestOutcome> {
    static constexpr std::array names{"passed", "failed", "flaky", "skipped", "blocked"};
};

struct TestResult {
    TestResultId id;
    TestRunId run;
    TestCaseId testCase;
    TestOutcome outcome = TestOutcome::Passed;
    double seconds = 0.0;
    int attempts = 1;
    PersonId person; ///< Who ran it by hand.
    QString message; ///< Why it failed, was skipped or is blocked.

    friend bool operator==(const TestResult &, const TestResult &) = default;
};

template<>
struct Record<TestResult> {
    static constexpr auto table = "test_result";
    static constexpr void fields(auto &&field)
    {
        field("test_run", &TestResult::run);
        field("test_case", &TestResult::testCase);
        field("outcome", &TestResult::outcome);
        field("seconds", &TestResult::seconds);
        field("attempts", &TestResult::attempts);
        field("person", &TestResult::person);
        field("message", &TestResult::message);
    }
    static constexpr auto belongsTo = std::tuple{&TestResult::run, &TestResult::testCase};
};

} // namespace Plimsoll
