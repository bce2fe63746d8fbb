// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Somebody in an audience.
struct Stakeholder {
    StakeholderId id;
    AudienceId audience;
    QString name; ///< Of somebody outside the plan; empty where person is set.
    PersonId person;
    QString email; ///< Empty takes that of the person.
    QString function; ///< "Head of support"
    QString note;

    friend bool operator==(const Stakeholder &, const Stakeholder &) = default;
};

template<>
struct Record<Stakeholder> {
    static constexpr auto table = "stakeholder";
    static constexpr void fields(auto &&field)
    {
        field("audience", &Stakeholder::audience);
        field("name", &Stakeholder::name);
        field("person", &Stakeholder::person);
        field("email", &Stakeholder::email);
        field("function_name", &Stakeholder::function);
        field("note", &Stakeholder::note);
    }
    static constexpr auto belongsTo = std::tuple{&Stakeholder::audience};
};

} // namespace Plimsoll
