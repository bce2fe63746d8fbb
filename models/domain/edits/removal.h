// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"

#include <QDate>

#include <functional>
#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// The computed start of a milestone, as the timetable has it; invalid where it has none.
using DateLookup = std::function<QDate(MilestoneId)>;

/// Removes milestones. What counted from them stays where it is: milestones are pinned to their present date, window ends become dates.
/// A release loses its anchor.
[[nodiscard]] PlanEdit removeMilestones(const Plan &plan, std::span<const MilestoneId> ids, const DateLookup &startOf);

/// Removes releases with their milestones and the windows listed in them.
[[nodiscard]] PlanEdit removeReleases(const Plan &plan, std::span<const ReleaseId> ids, const DateLookup &startOf);

/// Removes products with their releases, and the windows scoped to them.
[[nodiscard]] PlanEdit removeProducts(const Plan &plan, std::span<const ProductId> ids, const DateLookup &startOf);

/// Removes records with those that belong to them (Record<R>::belongsTo), the calendars that are published of them alone, and the windows
/// of an environment; other references to them become empty. For all types but milestones, releases and products, which have functions of
/// their own.
template<typename R>
[[nodiscard]] PlanEdit removeRecords(const Plan &plan, std::span<const Id<R>> ids);

} // namespace Plimsoll::edits
