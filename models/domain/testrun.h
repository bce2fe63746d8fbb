// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Results that came together.
struct TestRun {
    TestRunId id;
    TestCycleId cycle;
    QString title;
    QDateTime ran;
    QString source; ///< The file that they came from; empty: by hand.
    BuildId build;
    QString note;

    friend bool operator==(const TestRun &, const TestRun &) = default;
};

template<>
struct Record<TestRun> {
    static constexpr auto table = "test_run";
    static constexpr void fields(auto &&field)
    {
        field("cycle", &TestRun::cycle);
        field("title", &TestRun::title);
        field("ran", &TestRun::ran);
        field("source", &TestRun::source);
        field("build", &TestRun::build);
        field("note", &TestRun::note);
    }
    static constexpr auto belongsTo = std::tuple{&TestRun::cycle};
};

} // namespace Plimsoll
