// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "engine/timetable.h"

#include <QString>

namespace Plimsoll {

/// "+5 working days", "−1 day", with no sign for none.
[[nodiscard]] QString signedAmount(int amount, OffsetUnit unit);

/// How far a milestone moves: its working days, or what moves where these are none: "over days off", "another end", "another time of day".
[[nodiscard]] QString movedByText(const MilestoneDate &from, const MilestoneDate &to, int workingDays);

/// A day or a span: "Wed 22 Jul 2026 – Fri 24 Jul 2026", "–" for no date. Beside another date of the same days the moment, which these
/// alone do not tell.
[[nodiscard]] QString whenText(const MilestoneDate &date, const MilestoneDate &beside);

} // namespace Plimsoll
