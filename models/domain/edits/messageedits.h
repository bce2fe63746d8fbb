// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/messagetemplate.h"
#include "domain/planedit.h"
#include "domain/publication.h"

#include <QDate>

#include <span>
#include <vector>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// Approves messages that are not sent.
[[nodiscard]] PlanEdit approveMessages(const Plan &plan, std::span<const MessageId> ids);

/// Messages went out on that day. The publications say what was told, one for each; they stay in the ledger when the step is undone.
[[nodiscard]] PlanEdit markMessagesSent(const Plan &plan, std::span<const MessageId> ids, QDate day, const std::vector<Publication> &publications);

/// Their audiences have acknowledged messages that were sent; others are passed over.
[[nodiscard]] PlanEdit acknowledgeMessages(const Plan &plan, std::span<const MessageId> ids);

/// Says who allowed that messages leave their audience less notice than it needs; an empty name takes that back.
[[nodiscard]] PlanEdit allowLateMessages(const Plan &plan, std::span<const MessageId> ids, const QString &name);

/// An audience that must be told that dates of a release have changed.
struct NoticeWanted {
    AudienceId audience;
    ReleaseId release;
};

/// Adds a change notice, due today, for each of these that has none waiting to be sent. Its template is the one for change notices in the
/// audience's language, else any for change notices, else a new one. Empty where all have one.
[[nodiscard]] PlanEdit writeChangeNotices(const Plan &plan, std::span<const NoticeWanted> wanted, QDate today, IdSource &source);

/// A text to begin with for messages of that purpose, in English, without id.
[[nodiscard]] MessageTemplate starterTemplate(MessagePurpose purpose);

} // namespace Plimsoll::edits
