// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A case that was chosen for a cycle.
struct PlannedTest {
    PlannedTestId id;
    TestCycleId cycle;
    TestCaseId testCase;
    PersonId person; ///< Who is to run it; empty: anybody.
    QString note;

    friend bool operator==(const PlannedTest &, const PlannedTest &) = default;
};

template<>
struct Record<PlannedTest> {
    static constexpr auto table = "planned_test";
    static constexpr void fields(auto &&field)
    {
        field("cycle", &PlannedTest::cycle);
        field("test_case", &PlannedTest::testCase);
        field("person", &PlannedTest::person);
        field("note", &PlannedTest::note);
    }
    static constexpr auto belongsTo = std::tuple{&PlannedTest::cycle, &PlannedTest::testCase};
};

} // namespace Plimsoll
