// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What subscribers of exported calendars know of a milestone or window. Its id has the value of that record's id. Never undone:
/// a sequence that left the machine must not come back smaller.
struct CalendarStamp {
    Id<CalendarStamp> id;
    int sequence = 0;      ///< The iCal SEQUENCE; grows by one when the exported content changes.
    QDateTime created;
    QDateTime modified;    ///< When the sequence last grew.
    QString contentHash;   ///< Of the exported content, internal and public, computed dates included.
    bool removed = false;  ///< A tombstone: the record is gone, subscribers are told CANCELLED.
    QString lastContent;   ///< The exported content as JSON; only in a tombstone.

    friend bool operator==(const CalendarStamp &, const CalendarStamp &) = default;
};

template<>
struct Record<CalendarStamp> {
    static constexpr auto table = "calendar_stamp";
    static constexpr void fields(auto &&field)
    {
        field("sequence", &CalendarStamp::sequence);
        field("created", &CalendarStamp::created);
        field("modified", &CalendarStamp::modified);
        field("content_hash", &CalendarStamp::contentHash);
        field("removed", &CalendarStamp::removed);
        field("last_content", &CalendarStamp::lastContent);
    }
    static constexpr bool leftTheMachine = true;
};

} // namespace Plimsoll
