// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// That a person works for a team, with a share of their time, for a while or without end. Shares of a day never add up to more
/// than the person's hours; see engine/capacity.
struct Membership {
    MembershipId id;
    PersonId person;
    TeamId team;
    double share = 1.0; ///< 0…1 of the available time.
    QDate start; ///< Invalid: since ever.
    QDate end; ///< Inclusive; invalid: without end.
    QString note;

    friend bool operator==(const Membership &, const Membership &) = default;
};

template<>
struct Record<Membership> {
    static constexpr auto table = "membership";
    static constexpr void fields(auto &&field)
    {
        field("person", &Membership::person);
        field("team", &Membership::team);
        field("share", &Membership::share);
        field("start_date", &Membership::start);
        field("end_date", &Membership::end);
        field("note", &Membership::note);
    }
    static constexpr auto belongsTo = std::tuple{&Membership::person, &Membership::team};
};

} // namespace Plimsoll
