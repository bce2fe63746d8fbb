// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Where a product runs on its way to customers; those without a product are shared by all.
struct Environment {
    EnvironmentId id;
    QString name;
    ProductId product;
    int position = 0; ///< In the order in which a release goes through them.
    QString note;
    bool exclusive = true; ///< Whether only one release may book it at a time.

    friend bool operator==(const Environment &, const Environment &) = default;
};

template<>
struct Record<Environment> {
    static constexpr auto table = "environment";
    static constexpr void fields(auto &&field)
    {
        field("name", &Environment::name);
        field("product", &Environment::product);
        field("position", &Environment::position);
        field("note", &Environment::note);
        field("exclusive", &Environment::exclusive);
    }
};

} // namespace Plimsoll
