// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/promotion.h"

namespace Plimsoll::edits {

/// Adds a promotion, which needs no id yet. Where one of the same build into the same environment is planned and the new one is deployed,
/// that one becomes it.
[[nodiscard]] PlanEdit promoteBuild(const Plan &plan, Promotion wish, IdSource &ids);

/// Says that it was taken back; what ran before runs again. Empty where it was not deployed.
[[nodiscard]] PlanEdit markRolledBack(const Plan &plan, PromotionId promotion);

/// Adds a build that has its id already.
[[nodiscard]] PlanEdit addBuild(const Plan &plan, Build build);

} // namespace Plimsoll::edits
