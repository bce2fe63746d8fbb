// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/invitation.h"

namespace Plimsoll {

/// What an invitation told, as SentInvitation::content keeps it. .
struct InvitationContent {
    CalendarItem item;
    InvitationTerms terms;
};

[[nodiscard]] QString toText(const InvitationContent &content);
/// Nothing where it is not readable.
[[nodiscard]] std::optional<InvitationContent> invitationContent(const SentInvitation &sent);

} // namespace Plimsoll
