// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What a target was last given. Its id has the value of the target's id. Never undone: it tells of what others hold.
struct PublishedCalendar {
    PublishedCalendarId id;
    QDateTime time; ///< UTC; when it was last published with success.
    QString author;
    QString address; ///< Where it went: the file, or the address of the calendar that was found or made.
    QString etag; ///< Of the whole file on a web server.
    qint64 revision = 0; ///< The sequence of the plan's journal that was published.

    friend bool operator==(const PublishedCalendar &, const PublishedCalendar &) = default;
};

template<>
struct Record<PublishedCalendar> {
    static constexpr auto table = "published_calendar";
    static constexpr void fields(auto &&field)
    {
        field("time", &PublishedCalendar::time);
        field("author", &PublishedCalendar::author);
        field("address", &PublishedCalendar::address);
        field("etag", &PublishedCalendar::etag);
        field("revision", &PublishedCalendar::revision);
    }
    static constexpr bool leftTheMachine = true;
};

} // namespace Plimsoll
