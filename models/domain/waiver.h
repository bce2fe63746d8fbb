// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Why a problem that a check found is accepted, and until when.
struct Waiver {
    WaiverId id;
    QString check; ///< The check's name.
    QString table; ///< The record's; empty: the check as a whole.
    qint64 record = 0;
    QString reason;
    PersonId person; ///< Who accepts it.
    QDate made;
    QDate expires; ///< The last day; invalid: it stays.

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

template<>
struct Record<Waiver> {
    static constexpr auto table = "waiver";
    static constexpr void fields(auto &&field)
    {
        field("check_name", &Waiver::check);
        field("table_name", &Waiver::table);
        field("record_id", &Waiver::record);
        field("reason", &Waiver::reason);
        field("person", &Waiver::person);
        field("made", &Waiver::made);
        field("expires", &Waiver::expires);
    }
};

} // namespace Plimsoll
