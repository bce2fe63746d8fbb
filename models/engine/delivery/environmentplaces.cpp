// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/environmentplaces.h"

#include "domain/allrecords.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Plimsoll {

EnvironmentPlaces::EnvironmentPlaces(const Plan &plan)
{
    std::map<std::pair<ReleaseId, WorkItemId>, std::vector<EnvironmentId>> byRollout;
    for (const RolloutStep &step : plan.table<RolloutStep>()) {
        const Milestone *milestone = plan.find(step.milestone);
        if (step.technique != RolloutTechnique::BlueGreen || !step.environment.isValid() || !milestone)
            continue;
        std::vector<EnvironmentId> &sides = byRollout[{milestone->release, step.workItem}];
        if (std::ranges::find(sides, step.environment) == sides.end())
            sides.push_back(step.environment);
    }
    for (auto &[rollout, sides] : byRollout) {
        if (sides.size() > 1)
            m_switched.push_back(std::move(sides));
    }
}

bool EnvironmentPlaces::areBeside(const Environment &a, const Environment &b) const
{
    if (a.position == b.position)
        return true;
    return std::ranges::any_of(m_switched, [&](const std::vector<EnvironmentId> &sides) {
        return std::ranges::find(sides, a.id) != sides.end() && std::ranges::find(sides, b.id) != sides.end();
    });
}

} // namespace Plimsoll
