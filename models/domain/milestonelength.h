// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

namespace Plimsoll {

/// The hours of an amount by and large, with five working days a week: to sort and to convert by. Dates are counted on calendars.
[[nodiscard]] double nominalHours(int amount, OffsetUnit unit);

/// The number in the wanted unit that comes nearest to an amount.
[[nodiscard]] int inUnit(int amount, OffsetUnit unit, OffsetUnit wanted);

/// Makes a milestone that long. To what a slip may crush it stays the same by and large, but is never longer than the milestone.
void setLength(Milestone &milestone, int span, OffsetUnit unit);

} // namespace Plimsoll
