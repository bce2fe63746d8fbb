// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Who owns a milestone, by function: "Branch Manager". Filled by a person and a deputy.
struct Role {
    RoleId id;
    QString name;
    bool everyone = false; ///< The role that stands for all ("ALL" in many schedules).
    TeamId team;
    PersonId person;
    PersonId deputy;
    QString note;

    friend bool operator==(const Role &, const Role &) = default;
};

template<>
struct Record<Role> {
    static constexpr auto table = "role";
    static constexpr void fields(auto &&field)
    {
        field("name", &Role::name);
        field("everyone", &Role::everyone);
        field("team", &Role::team);
        field("person", &Role::person);
        field("deputy", &Role::deputy);
        field("note", &Role::note);
    }
};

} // namespace Plimsoll
