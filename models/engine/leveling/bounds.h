// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/network.h"

namespace Plimsoll::Leveling {

/// The makespan that no schedule goes below: the critical path, and for each resource and group of people the work of those that cannot
/// start before a slot and have so much behind them, at the full capacity.
[[nodiscard]] int lowerBound(const Network &network);

} // namespace Plimsoll::Leveling
