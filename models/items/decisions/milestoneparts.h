// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "domain/milestone.h"

#include <algorithm>

namespace Plimsoll {

/// The release of the milestone to which a gate or an item of a checklist belongs.
template<typename R>
[[nodiscard]] ReleaseId releaseOf(const R &record, const Plan &plan)
{
    const Milestone *milestone = plan.find(record.milestone);
    return milestone ? milestone->release : ReleaseId();
}

/// Whether a milestone went from one release to another, and what belongs to it with it.
[[nodiscard]] inline bool movesMilestones(const PlanChange &change)
{
    return std::ranges::any_of(change.edit.changes<Milestone>(),
                               [](const Change<Milestone> &c) { return c.before && c.after && c.before->release != c.after->release; });
}

} // namespace Plimsoll
