// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messages.h"

#include <QString>

namespace Plimsoll {

/// "Overdue", "Sent".
[[nodiscard]] QString standingName(MessageStanding standing);
/// A sign for it that tells it from the others without colour.
[[nodiscard]] QChar standingGlyph(MessageStanding standing);
/// "⚠ Overdue by 3 days", "○ Due in 5 days", "✓ Sent".
[[nodiscard]] QString standingText(const Message &message, const MessageDates &dates, QDate today);

} // namespace Plimsoll
