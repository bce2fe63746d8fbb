// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// An invitation to a milestone that was written to be sent. Never undone.
struct SentInvitation {
    SentInvitationId id;
    qint64 milestone = 0; ///< Value of the milestone's id, that may be gone by now.
    QString recipients; ///< Addresses, one a line.
    int sequence = 0; ///< The iCal SEQUENCE that they have.
    bool cancelled = false;
    QString content; ///< What they were told, as JSON.
    QDateTime time; ///< UTC.
    QString author;

    friend bool operator==(const SentInvitation &, const SentInvitation &) = default;
};

template<>
struct Record<SentInvitation> {
    static constexpr auto table = "sent_invitation";
    static constexpr void fields(auto &&field)
    {
        field("milestone", &SentInvitation::milestone);
        field("recipients", &SentInvitation::recipients);
        field("sequence", &SentInvitation::sequence);
        field("cancelled", &SentInvitation::cancelled);
        field("content", &SentInvitation::content);
        field("time", &SentInvitation::time);
        field("author", &SentInvitation::author);
    }
    static constexpr bool leftTheMachine = true;
};

} // namespace Plimsoll
