// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/presentdates.h"
#include "domain/planedit.h"

#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// Removes milestones. What counted from them stays where it is: milestones are pinned to their present date and time of day, window ends
/// become dates; what had no date is put on today. A release loses its anchor; risks that are not closed and delayed nothing else go.
[[nodiscard]] PlanEdit removeMilestones(const Plan &plan, std::span<const MilestoneId> ids, const PresentDates &dates);

/// Removes releases with their milestones, the windows listed in them, and the risks of them alone.
[[nodiscard]] PlanEdit removeReleases(const Plan &plan, std::span<const ReleaseId> ids, const PresentDates &dates);

/// Removes products with their releases, and the windows scoped to them.
[[nodiscard]] PlanEdit removeProducts(const Plan &plan, std::span<const ProductId> ids, const PresentDates &dates);

/// Removes records with those that belong to them (Record<R>::belongsTo), the calendars that are published of them alone, the windows of an
/// environment, and risks that are not closed and delayed nothing else; other references to them become empty. For all types but milestones,
/// releases and products, which have functions of their own.
template<typename R>
[[nodiscard]] PlanEdit removeRecords(const Plan &plan, std::span<const Id<R>> ids);

} // namespace Plimsoll::edits
