// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class Raci { Responsible, Accountable, Consulted, Informed };

template<>
struct EnumNames<Raci> {
    static constexpr std::array names{"responsible", "accountable", "consulted", "informed"};
};

/// What a role has to do with an activity, or with a milestone (RACI). Each has exactly one accountable role.
struct Responsibility {
    ResponsibilityId id;
    QString activity; ///< Empty where a milestone is named.
    MilestoneId milestone;
    RoleId role;
    Raci raci = Raci::Responsible;
    QString note;

    friend bool operator==(const Responsibility &, const Responsibility &) = default;
};

template<>
struct Record<Responsibility> {
    static constexpr auto table = "responsibility";
    static constexpr void fields(auto &&field)
    {
        field("activity", &Responsibility::activity);
        field("milestone", &Responsibility::milestone);
        field("role", &Responsibility::role);
        field("raci", &Responsibility::raci);
        field("note", &Responsibility::note);
    }
    static constexpr auto belongsTo = std::tuple{&Responsibility::role, &Responsibility::milestone};
};

} // namespace Plimsoll
