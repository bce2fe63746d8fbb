// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct TestSuite {
    TestSuiteId id;
    QString name;
    ProductId product;
    RoleId owner;
    QString note;

    friend bool operator==(const TestSuite &, const TestSuite &) = default;
};

template<>
struct Record<TestSuite> {
    static constexpr auto table = "test_suite";
    static constexpr void fields(auto &&field)
    {
        field("name", &TestSuite::name);
        field("product", &TestSuite::product);
        field("owner", &TestSuite::owner);
        field("note", &TestSuite::note);
    }
};

} // namespace Plimsoll
