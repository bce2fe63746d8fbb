// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace Plimsoll {

/// Whether the message is sent, acknowledged or not.
[[nodiscard]] inline bool isSent(const Message &message)
{
    return message.state == MessageState::Sent || message.state == MessageState::Acknowledged;
}

} // namespace Plimsoll
