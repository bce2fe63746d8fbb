// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What ships.
struct Product {
    ProductId id;
    QString name;
    WorkingCalendarId calendar; ///< For its milestones that name none; empty takes the plan's.
    QString note;

    friend bool operator==(const Product &, const Product &) = default;
};

template<>
struct Record<Product> {
    static constexpr auto table = "product";
    static constexpr void fields(auto &&field)
    {
        field("name", &Product::name);
        field("calendar", &Product::calendar);
        field("note", &Product::note);
    }
};

} // namespace Plimsoll
