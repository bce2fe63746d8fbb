// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/plan.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace Plimsoll {

[[nodiscard]] inline bool decidedBefore(const Decision *a, const Decision *b)
{
    return std::tie(a->decided, a->id) < std::tie(b->decided, b->id);
}

/// All decisions on a gate, the oldest first.
[[nodiscard]] inline std::vector<const Decision *> decisionsAt(const Plan &plan, GateId gate)
{
    std::vector<const Decision *> decisions;
    for (const Decision &decision : plan.table<Decision>()) {
        if (decision.gate == gate)
            decisions.push_back(&decision);
    }
    std::ranges::sort(decisions, decidedBefore);
    return decisions;
}

/// The decision on a gate that holds, which is the newest; with a moment, the one that held then. Null where nobody had decided.
[[nodiscard]] inline const Decision *decisionOf(const Plan &plan, GateId gate, const QDateTime &moment = {})
{
    const Decision *newest = nullptr;
    for (const Decision &decision : plan.table<Decision>()) {
        if (decision.gate != gate || (moment.isValid() && (!decision.decided.isValid() || decision.decided > moment)))
            continue;
        if (!newest || decidedBefore(newest, &decision))
            newest = &decision;
    }
    return newest;
}

} // namespace Plimsoll
