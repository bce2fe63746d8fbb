// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/decisioncondition.h"
#include "domain/gate.h"
#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/release.h"

namespace Plimsoll {

/// Where a condition was made; null what is not there.
struct ConditionPlace {
    const Gate *gate = nullptr;
    const Release *release = nullptr;
};
[[nodiscard]] inline ConditionPlace placeOf(const Plan &plan, const DecisionCondition &condition)
{
    const Decision *decision = plan.find(condition.decision);
    const Gate *gate = decision ? plan.find(decision->gate) : nullptr;
    const Milestone *milestone = gate ? plan.find(gate->milestone) : nullptr;
    return {gate, milestone ? plan.find(milestone->release) : nullptr};
}

} // namespace Plimsoll
