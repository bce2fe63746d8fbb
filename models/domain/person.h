// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Somebody who fills roles and is needed on days.
struct Person {
    PersonId id;
    QString name;
    QString email;
    QString timeZone;           ///< IANA name; empty takes the plan's.
    WorkingCalendarId calendar; ///< Empty takes the plan's.

    friend bool operator==(const Person &, const Person &) = default;
};

template<>
struct Record<Person> {
    static constexpr auto table = "person";
    static constexpr auto fields = std::tuple{
        Field{"name", &Person::name},
        Field{"email", &Person::email},
        Field{"time_zone", &Person::timeZone},
        Field{"calendar", &Person::calendar},
    };
};

} // namespace Plimsoll
