// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class CadenceUnit { Weeks, Months };

template<>
struct EnumNames<CadenceUnit> {
    static constexpr std::array names{"weeks", "months"};
};

/// A cadence that mints releases of a product, each a copy of the release that it names as pattern. A departure is the go-live that the cadence
/// gives, whatever its release does later.
struct Train {
    TrainId id;
    QString name;
    ProductId product;
    ReleaseId pattern; ///< Whose milestones and windows are copied.
    QDate first;
    int every = 4; ///< Units from one departure to the next.
    CadenceUnit everyUnit = CadenceUnit::Weeks;
    int weekday = 0; ///< Qt::DayOfWeek on or after which it departs; 0: as the first one counts.
    QString numbering; ///< The name of its releases, where {n} is the running number: "1.{n}".
    int firstNumber = 1; ///< Of the first departure.
    QString note;
    int ahead = 1; ///< How many of its releases should be planned at any time.

    friend bool operator==(const Train &, const Train &) = default;
};

template<>
struct Record<Train> {
    static constexpr auto table = "train";
    static constexpr void fields(auto &&field)
    {
        field("name", &Train::name);
        field("product", &Train::product);
        field("pattern", &Train::pattern);
        field("first_departure", &Train::first);
        field("every", &Train::every);
        field("every_unit", &Train::everyUnit);
        field("weekday", &Train::weekday);
        field("numbering", &Train::numbering);
        field("first_number", &Train::firstNumber);
        field("note", &Train::note);
        field("ahead", &Train::ahead);
    }
    static constexpr auto belongsTo = std::tuple{&Train::product};
};

} // namespace Plimsoll
