// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/workdependency.h"
#include "domain/workitem.h"

#include <QDate>

#include <span>
#include <vector>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// What a work item waits for, and how.
struct WorkLink {
    WorkItemId predecessor;
    DependencyKind kind = DependencyKind::FinishToStart;
    double lag = 0.0; ///< Working hours.

    friend bool operator==(const WorkLink &, const WorkLink &) = default;
};

/// Gives work items a state. What is started or done gets that day where it has none, and what is done is at 100 %, what no longer is at
/// 0 %; days that the new state cannot have are emptied.
[[nodiscard]] PlanEdit setWorkState(const Plan &plan, std::span<const WorkItemId> ids, WorkItemState state, QDate today);

/// Puts work items into a release, from that day on; an empty one takes them out of theirs, and empties that day. Those that are in it already stay
/// as they are.
[[nodiscard]] PlanEdit setWorkRelease(const Plan &plan, std::span<const WorkItemId> ids, ReleaseId release, QDate today);
/// The same for one item outside of a plan.
void putIntoRelease(WorkItem &item, ReleaseId release, QDate today);

/// The likely hours of a skill that these items need, not negative: a demand is made, changed with its low and high in the same ratio, or
/// removed where they are 0 and nothing was spent. Several demands of one skill share the hours as before.
[[nodiscard]] PlanEdit setDemandHours(const Plan &plan, std::span<const WorkItemId> ids, SkillId skill, double hours, IdSource &source);

/// Makes these the only ones that the items wait for. Fails where an item would wait, perhaps over others, for itself, and where a link is
/// named twice.
[[nodiscard]] Result<PlanEdit> setPredecessors(const Plan &plan, std::span<const WorkItemId> ids, const std::vector<WorkLink> &links,
                                               IdSource &source);

/// Puts items under a parent; those whose own parent is among them stay under it.
[[nodiscard]] PlanEdit putUnder(const Plan &plan, std::span<const WorkItemId> ids, WorkItemId parent);
/// Puts items beside their parent; those whose own parent is among them stay under it.
[[nodiscard]] PlanEdit putBesideParent(const Plan &plan, std::span<const WorkItemId> ids);

/// A new item of that title under a parent, of whose release, team and kind it is, and with which it came into the release.
[[nodiscard]] WorkItem newPartOf(const Plan &plan, WorkItemId parent, const QString &title, IdSource &source);

/// Removes work items with their demands and dependencies; their parts move up to the nearest parent that stays.
[[nodiscard]] PlanEdit removeWorkItems(const Plan &plan, std::span<const WorkItemId> ids);

} // namespace Plimsoll::edits
