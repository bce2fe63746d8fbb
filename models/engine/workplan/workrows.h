// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scheduledwork.h"
#include "engine/workplan/workschedule.h"

#include <functional>
#include <vector>

namespace Plimsoll {

/// The stored rows of unfinished work that a network is about, by demand, then start; also those of work that is not planned any more.
[[nodiscard]] std::vector<const ScheduledWork *> storedRows(const Plan &plan, const WorkNetwork &network);

/// Calls visit(stored, placed) for each stored row and what takes its place: of the same demand the one by the same person, else the next
/// in order. Either may be null.
void forEachPair(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule,
                 const std::function<void(const ScheduledWork *, const PlacedWork *)> &visit);

} // namespace Plimsoll
