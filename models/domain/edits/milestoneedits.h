// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"

#include <QDate>

#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// Ticks milestones off as done on that day.
[[nodiscard]] PlanEdit markDone(const Plan &plan, std::span<const MilestoneId> ids, QDate actual);

/// Pins a milestone to a date: its rule is dropped, its deadline and length stay.
[[nodiscard]] PlanEdit pinMilestone(const Plan &plan, MilestoneId id, QDate date);

/// Makes a milestone the anchor of its release.
[[nodiscard]] PlanEdit setAnchor(const Plan &plan, MilestoneId id);

} // namespace Plimsoll::edits
