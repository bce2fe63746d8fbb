// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll::RolloutStepColumns {

[[nodiscard]] QString tr(const char *text);

/// Whether milestones or windows lie on other days than before.
[[nodiscard]] bool datesMoved(const PlanChange &change);

/// What is rolled out, and how; sorts steps by their roll-out, then by day.
[[nodiscard]] Column<RolloutStep> ladder();
/// The title of the milestone.
[[nodiscard]] Column<RolloutStep> title();
/// The milestone's day; typing another moves it as its rule can.
[[nodiscard]] Column<RolloutStep> date();
/// Hours; what counts from the step comes that much later.
[[nodiscard]] Column<RolloutStep> hold();
/// In words and with a mark; choosing one does all that the step asks for.
[[nodiscard]] Column<RolloutStep> outcome();

} // namespace Plimsoll::RolloutStepColumns
