// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// What an audience was told, and when: the ledger. Never undone, as it has left the machine.
struct Publication {
    PublicationId id;
    qint64 audience = 0; ///< Value of the audience's id, that may be gone by now.
    QString audienceName;
    qint64 message = 0; ///< Value of the message's id; 0 where a calendar was published.
    qint64 release = 0; ///< Value of the release's id; 0 for all.
    QString title;
    QDateTime time; ///< UTC.
    QString author;
    QString content; ///< The dates that were told, as JSON.

    friend bool operator==(const Publication &, const Publication &) = default;
};

template<>
struct Record<Publication> {
    static constexpr auto table = "publication";
    static constexpr void fields(auto &&field)
    {
        field("audience", &Publication::audience);
        field("audience_name", &Publication::audienceName);
        field("message", &Publication::message);
        field("release", &Publication::release);
        field("title", &Publication::title);
        field("time", &Publication::time);
        field("author", &Publication::author);
        field("content", &Publication::content);
    }
    static constexpr bool leftTheMachine = true;
};

} // namespace Plimsoll
