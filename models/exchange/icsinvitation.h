// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/emlwriter.h"
#include "exchange/icseventwriter.h"

namespace Plimsoll {

/// One event as people are invited to it, or told that it is off (RFC 5546): METHOD:REQUEST, or CANCEL where the event is cancelled. The same
/// event gives the same bytes. Nothing in a name or address can add a line.
[[nodiscard]] QByteArray icsInvitation(const IcsEvent &event, const MailAddress &organiser, const std::vector<MailAddress> &attendees);

} // namespace Plimsoll
