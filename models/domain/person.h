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
    QString note;

    friend bool operator==(const Person &, const Person &) = default;
};

template<>
struct Record<Person> {
    static constexpr auto table = "person";
    static constexpr void fields(auto &&field)
    {
        field("name", &Person::name);
        field("email", &Person::email);
        field("time_zone", &Person::timeZone);
        field("calendar", &Person::calendar);
        field("note", &Person::note);
    }
};

} // namespace Plimsoll
