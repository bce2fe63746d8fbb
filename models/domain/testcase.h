// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class TestTag { Regression, Smoke, Performance, Security, Acceptance };

template<>
struct EnumNames<TestTag> {
    static constexpr std::array names{"regression", "smoke", "performance", "security", "acceptance"};
};

struct TestCase {
    TestCaseId id;
    TestSuiteId suite;
    QString title;
    QString key; ///< As runners name it: "checkout.CartTest::empties"; empty: matched by title.
    ComponentId component; ///< Its area.
    bool automated = false;
    int minutes = 10; ///< Of work, for one run by hand.
    SkillId skill; ///< Who runs it by hand needs it.
    TestTag tag = TestTag::Regression;
    bool retired = false; ///< Kept for its results only.
    QString note;

    friend bool operator==(const TestCase &, const TestCase &) = default;
};

template<>
struct Record<TestCase> {
    static constexpr auto table = "test_case";
    static constexpr void fields(auto &&field)
    {
        field("suite", &TestCase::suite);
        field("title", &TestCase::title);
        field("case_key", &TestCase::key);
        field("component", &TestCase::component);
        field("automated", &TestCase::automated);
        field("minutes", &TestCase::minutes);
        field("skill", &TestCase::skill);
        field("tag", &TestCase::tag);
        field("retired", &TestCase::retired);
        field("note", &TestCase::note);
    }
    static constexpr auto belongsTo = std::tuple{&TestCase::suite};
};

} // namespace Plimsoll
