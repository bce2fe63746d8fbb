// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"
#include "views/inspector/form.h"

namespace Plimsoll {

/// The windows that a milestone lies in against their will (see windowsAgainst), those that it was allowed in, and by whom. Empty where there are none.
[[nodiscard]] FormInfo windowsInfo(const Plan &plan, MilestoneId milestone, const std::vector<WindowId> &windows);

/// The milestones that may lie in a window, and who allowed it. Empty where there are none.
[[nodiscard]] FormInfo exceptionsInfo(const Plan &plan, const Timetable &timetable, WindowId window);

} // namespace Plimsoll
