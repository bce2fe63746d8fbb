// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// The testing of a release in one environment between two milestones.
struct TestCycle {
    TestCycleId id;
    ReleaseId release;
    QString title;
    IdList<TestSuite> suites; ///< Empty: all of the product.
    EnvironmentId environment;
    MilestoneId opens; ///< Testing begins on its day;
    MilestoneId closes; ///< and ends before the day of this one.
    int testers = 1; ///< Who run cases by hand at a time.
    int rounds = 1; ///< How often each case is run by hand.
    double fixLoops = 0.3; ///< Expected work of testing fixes again, as a share of one round.
    QString note;

    friend bool operator==(const TestCycle &, const TestCycle &) = default;
};

template<>
struct Record<TestCycle> {
    static constexpr auto table = "test_cycle";
    static constexpr void fields(auto &&field)
    {
        field("release", &TestCycle::release);
        field("title", &TestCycle::title);
        field("suites", &TestCycle::suites);
        field("environment", &TestCycle::environment);
        field("opens", &TestCycle::opens);
        field("closes", &TestCycle::closes);
        field("testers", &TestCycle::testers);
        field("rounds", &TestCycle::rounds);
        field("fix_loops", &TestCycle::fixLoops);
        field("note", &TestCycle::note);
    }
    static constexpr auto belongsTo = std::tuple{&TestCycle::release};
};

} // namespace Plimsoll
