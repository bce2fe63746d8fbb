// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/risk.h"

namespace Plimsoll {

/// Before the response to a risk, or after it.
enum class RiskStage { Inherent, Residual };

/// A cell of the risk matrix, by its levels.
struct RiskSpot {
    int probability = 0;
    int impact = 0;

    friend bool operator==(const RiskSpot &, const RiskSpot &) = default;
};

[[nodiscard]] inline RiskSpot spotOf(const Risk &risk, RiskStage stage)
{
    return stage == RiskStage::Inherent ? RiskSpot{risk.probability, risk.impact} : RiskSpot{risk.residualProbability, risk.residualImpact};
}

} // namespace Plimsoll
