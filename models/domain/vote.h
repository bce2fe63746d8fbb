// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

enum class VoteChoice { Go, NoGo, Abstain };

template<>
struct EnumNames<VoteChoice> {
    static constexpr std::array names{"go", "no_go", "abstain"};
};

struct Vote {
    VoteId id;
    GateId gate;
    PersonId person;
    VoteChoice choice = VoteChoice::Go;
    QString dissent; ///< Why not.
    QDateTime cast;

    friend bool operator==(const Vote &, const Vote &) = default;
};

template<>
struct Record<Vote> {
    static constexpr auto table = "vote";
    static constexpr void fields(auto &&field)
    {
        field("gate", &Vote::gate);
        field("person", &Vote::person);
        field("choice", &Vote::choice);
        field("dissent", &Vote::dissent);
        field("cast_at", &Vote::cast);
    }
    static constexpr auto belongsTo = std::tuple{&Vote::gate, &Vote::person};
};

} // namespace Plimsoll
