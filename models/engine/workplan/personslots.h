// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership.h"
#include "engine/personhours.h"

#include <QDate>

#include <span>
#include <vector>

namespace Plimsoll {

/// The slots of an hour in which somebody works for one team, or for none. A value.
struct TeamSlots {
    TeamId team; ///< Invalid: what no team has.
    std::vector<int> onDay; ///< By day, from the first that was asked for.
};

/// Deals somebody's hours of those days, the first of which is given, out to their teams by the shares of the memberships. Hours become
/// whole slots; what is left over is carried to the next day, so that nobody ever has more slots than hours. Shares of more than the whole
/// are scaled down, as capacity does. The one without a team first; whoever gets no slot at all is left out.
[[nodiscard]] std::vector<TeamSlots> dealSlots(std::span<const DayHours> days, QDate first, const std::vector<const Membership *> &memberships);

} // namespace Plimsoll
