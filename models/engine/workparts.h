// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/workitem.h"

#include <QSet>

namespace Plimsoll {

/// Of what is part of itself, over others, there is no end: so many levels are looked at.
inline constexpr int deepestPart = 32;

/// Visits the item and, over others, all that it is a part of, as long as visit(const WorkItem &) says to go on.
template<typename Visitor>
void forEachUpwards(const Plan &plan, const WorkItem *item, Visitor &&visit)
{
    for (int level = 0; item && level < deepestPart && visit(*item); ++level)
        item = plan.find(item->parent);
}

/// Whether the item is one of those or, over others, a part of one.
[[nodiscard]] inline bool isWithin(const Plan &plan, WorkItemId id, const QSet<WorkItemId> &wholes)
{
    bool found = false;
    forEachUpwards(plan, plan.find(id), [&](const WorkItem &part) {
        found = wholes.contains(part.id);
        return !found;
    });
    return found;
}

/// The same for a single one.
[[nodiscard]] inline bool isWithin(const Plan &plan, WorkItemId id, WorkItemId whole)
{
    bool found = false;
    forEachUpwards(plan, plan.find(id), [&](const WorkItem &part) {
        found = part.id == whole;
        return !found;
    });
    return found;
}

} // namespace Plimsoll
