// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestonedependency.h"
#include "domain/planedit.h"
#include "domain/result.h"

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// Lets a milestone wait for another one; the dependency has its id. Fails where one of the two is not there, where it waits already, and
/// where the other one waits, perhaps over further ones, for it.
[[nodiscard]] Result<PlanEdit> addDependency(const Plan &plan, const MilestoneDependency &dependency);

} // namespace Plimsoll::edits
