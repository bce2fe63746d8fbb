// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// People who plan their capacity together; calendars can be exported for one.
struct Team {
    TeamId id;
    QString name;
    bool assignsPeople = true; ///< Whether leveling says who does what; else the team shares its work out on its own board.
    QString note;

    friend bool operator==(const Team &, const Team &) = default;
};

template<>
struct Record<Team> {
    static constexpr auto table = "team";
    static constexpr void fields(auto &&field)
    {
        field("name", &Team::name);
        field("assigns_people", &Team::assignsPeople);
        field("note", &Team::note);
    }
};

} // namespace Plimsoll
