// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// A capacity sheet that a team lead was sent, and whether it came back.
struct SentSheet {
    SentSheetId id;
    TeamId team;
    QDate sentOn;
    QDate from; ///< The first day of its first week.
    int weeks = 1; ///< How many it covers.
    QDate answeredOn; ///< Invalid while it is out.

    friend bool operator==(const SentSheet &, const SentSheet &) = default;
};

template<>
struct Record<SentSheet> {
    static constexpr auto table = "sent_sheet";
    static constexpr void fields(auto &&field)
    {
        field("team", &SentSheet::team);
        field("sent_on", &SentSheet::sentOn);
        field("from_date", &SentSheet::from);
        field("weeks", &SentSheet::weeks);
        field("answered_on", &SentSheet::answeredOn);
    }
    static constexpr auto belongsTo = std::tuple{&SentSheet::team};
};

} // namespace Plimsoll
