// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/sentinvitation.h"
#include "engine/timetable.h"
#include "exchange/calendarcontent.h"
#include "exchange/emlwriter.h"

namespace Plimsoll {

/// Who invites whom, and how the milestone is worded to them.
struct InvitationTerms {
    MailAddress organiser;
    std::vector<MailAddress> recipients;
    CalendarWording wording = CalendarWording::Internal;

    friend bool operator==(const InvitationTerms &, const InvitationTerms &) = default;
};

/// A mail to be saved, and what the plan is to know of it once it is.
struct WrittenInvitation {
    QString fileName;
    QByteArray eml;
    SentInvitation record; ///< With an id where it updates one that was sent.
};

/// Invites people to the day of a milestone. Fails where it has no date, where it is off, or has no public title in public wording, and where
/// an address is none.
[[nodiscard]] Result<WrittenInvitation> inviteTo(const Plan &plan, const Timetable &timetable, MilestoneId milestone, const InvitationTerms &terms);

/// Tells those who were invited the present date, or that it is off where the milestone is cancelled or gone. Fails where it has no date, or
/// no title that they may read: then nobody knows yet what to tell.
[[nodiscard]] Result<WrittenInvitation> updateOf(const Plan &plan, const Timetable &timetable, const SentInvitation &sent);

enum class InvitationState { Moved, Off, Current, Over };

/// How an invitation stands that was sent.
struct InvitationStanding {
    SentInvitationId id;
    QString title;
    QString told; ///< "Wed 26 Aug 2026"
    QString now;  ///< Empty where it is off.
    InvitationState state = InvitationState::Current;
};

/// All that were sent, those first that tell old dates, also where there is no new one yet. What is past both as told and as it is now is over, as is what they know to be off.
[[nodiscard]] std::vector<InvitationStanding> invitationStandings(const Plan &plan, const Timetable &timetable, QDate today);

/// Writes down that these were sent. Changes only what is never undone.
[[nodiscard]] PlanEdit invitationsSent(const Plan &plan, const std::vector<SentInvitation> &sent, const QDateTime &now, IdSource &ids);

/// Addresses, also with names before them, as people type them: "Ada <ada@example.org>, ops@example.org". Fails for the first that is none.
[[nodiscard]] Result<std::vector<MailAddress>> mailAddresses(const QString &text);

} // namespace Plimsoll
