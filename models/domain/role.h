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

    friend bool operator==(const Role &, const Role &) = default;
};

template<>
struct Record<Role> {
    static constexpr auto table = "role";
    static constexpr auto fields = std::tuple{
        Field{"name", &Role::name},
        Field{"everyone", &Role::everyone},
        Field{"team", &Role::team},
        Field{"person", &Role::person},
        Field{"deputy", &Role::deputy},
    };
};

} // namespace Plimsoll
