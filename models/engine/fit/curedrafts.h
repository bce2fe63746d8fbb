// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fit/fitcures.h"

#include <vector>

namespace Plimsoll {

class Capacity;
class FitRun;

/// Cures of which nobody knows yet what remains after them.
using CureDrafts = std::vector<FitCure>;

/// Moving items of the bottleneck out of the release: single ones that close the gap, else the least important ones that do so together,
/// found by reckoning the fit without them. Where it is told to stop, what was found until then.
[[nodiscard]] CureDrafts itemCures(const FitRun &run, const FitAnswer &answer, const std::stop_token &stop);

/// Lending people, raising shares of memberships, lowering standing commitments. The capacity must cover the bottleneck's days.
[[nodiscard]] CureDrafts peopleCures(const Plan &plan, const Capacity &capacity, const FitAnswer &answer, IdSource &ids);

} // namespace Plimsoll
