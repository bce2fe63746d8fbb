// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <span>
#include <vector>

namespace Plimsoll {

/// Turns dates into rules and rules into dates without moving anything: a rule counts from the release's anchor, or from the nearest
/// other milestone of its release where that would hang on itself. Fails where a milestone has no date, or nothing to count from.
[[nodiscard]] Result<PlanEdit> changeRuleKind(const Plan &plan, const Timetable &timetable, std::span<const MilestoneId> ids, RuleKind kind);

/// The milestones that this one may count from without hanging on itself: those of its release by date, then the anchors of other releases.
[[nodiscard]] std::vector<MilestoneId> possibleAnchors(const Plan &plan, const Timetable &timetable, MilestoneId id);

/// Whether the milestone counts, over others, from that one.
[[nodiscard]] bool countsFrom(const Plan &plan, MilestoneId id, MilestoneId from);

} // namespace Plimsoll
