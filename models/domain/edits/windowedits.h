// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/windowexception.h"

#include <QDate>

#include <functional>
#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

enum class WindowEdge { Start, End };

/// Lets that end of the windows hang on a milestone, or, for an invalid milestone, on the day that `dateOf` tells for it: where the
/// end is now.
[[nodiscard]] PlanEdit hangWindowEdge(const Plan &plan, std::span<const WindowId> ids, WindowEdge edge, MilestoneId milestone,
                                      const std::function<QDate(WindowId)> &dateOf);

/// Lets a milestone lie in a window; the exception has its id. Fails without a name and a reason, where one of the two is not there, and
/// where it is allowed already.
[[nodiscard]] Result<PlanEdit> allowInWindow(const Plan &plan, const WindowException &exception);

} // namespace Plimsoll::edits
