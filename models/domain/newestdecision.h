// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/plan.h"

#include <tuple>

namespace Plimsoll {

/// The decision on a gate that holds, which is the newest; with a moment, the one that held then. Null where nobody had decided.
[[nodiscard]] inline const Decision *decisionOf(const Plan &plan, GateId gate, const QDateTime &moment = {})
{
    const Decision *newest = nullptr;
    for (const Decision &decision : plan.table<Decision>()) {
        if (decision.gate != gate || (moment.isValid() && (!decision.decided.isValid() || decision.decided > moment)))
            continue;
        if (!newest || std::tie(newest->decided, newest->id) < std::tie(decision.decided, decision.id))
            newest = &decision;
    }
    return newest;
}

} // namespace Plimsoll
