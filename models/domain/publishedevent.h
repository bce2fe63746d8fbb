// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// An event as a target has it. Never undone.
struct PublishedEvent {
    PublishedEventId id;
    qint64 target = 0; ///< Value of the target's id, that may be gone by now.
    QString uid;
    int sequence = 0; ///< The iCal SEQUENCE.
    QString contentHash; ///< Of the event as it was written.
    bool cancelled = false;
    QString href; ///< CalDAV: path of the resource.
    QString etag; ///< CalDAV: of the resource after it was put.

    friend bool operator==(const PublishedEvent &, const PublishedEvent &) = default;
};

template<>
struct Record<PublishedEvent> {
    static constexpr auto table = "published_event";
    static constexpr void fields(auto &&field)
    {
        field("target", &PublishedEvent::target);
        field("uid", &PublishedEvent::uid);
        field("sequence", &PublishedEvent::sequence);
        field("content_hash", &PublishedEvent::contentHash);
        field("cancelled", &PublishedEvent::cancelled);
        field("href", &PublishedEvent::href);
        field("etag", &PublishedEvent::etag);
    }
    static constexpr bool leftTheMachine = true;
};

} // namespace Plimsoll
