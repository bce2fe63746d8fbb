// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

struct OnCall {
    OnCallId id;
    TeamId team;
    PersonId person;
    QDate start;
    QDate end; ///< Inclusive.
    QString note;

    friend bool operator==(const OnCall &, const OnCall &) = default;
};

template<>
struct Record<OnCall> {
    static constexpr auto table = "on_call";
    static constexpr void fields(auto &&field)
    {
        field("team", &OnCall::team);
        field("person", &OnCall::person);
        field("start_date", &OnCall::start);
        field("end_date", &OnCall::end);
        field("note", &OnCall::note);
    }
    static constexpr auto belongsTo = std::tuple{&OnCall::person};
};

} // namespace Plimsoll
