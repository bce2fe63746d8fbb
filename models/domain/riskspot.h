// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/risk.h"
#include "domain/risklevel.h"

namespace Plimsoll {

/// Before the response to a risk, or after it.
enum class RiskStage { Inherent, Residual };

/// A cell of the risk matrix, by its levels.
struct RiskSpot {
    int probability = 0;
    int impact = 0;

    friend bool operator==(const RiskSpot &, const RiskSpot &) = default;
};

/// Where a risk holds its level on that axis.
[[nodiscard]] constexpr int Risk::*levelMember(RiskAxis axis, RiskStage stage)
{
    const bool inherent = stage == RiskStage::Inherent;
    switch (axis) {
    case RiskAxis::Probability:
        break;
    case RiskAxis::Impact:
        return inherent ? &Risk::impact : &Risk::residualImpact;
    case RiskAxis::Quality:
        return inherent ? &Risk::qualityImpact : &Risk::residualQualityImpact;
    case RiskAxis::Cost:
        return inherent ? &Risk::costImpact : &Risk::residualCostImpact;
    case RiskAxis::Reputation:
        return inherent ? &Risk::reputationImpact : &Risk::residualReputationImpact;
    }
    return inherent ? &Risk::probability : &Risk::residualProbability;
}

/// Its place where the other axis is that impact; level 0 where it has none.
[[nodiscard]] inline RiskSpot spotOn(const Risk &risk, RiskAxis impact, RiskStage stage)
{
    return {risk.*levelMember(RiskAxis::Probability, stage), risk.*levelMember(impact, stage)};
}

/// Its place by its impact on the schedule.
[[nodiscard]] inline RiskSpot spotOf(const Risk &risk, RiskStage stage)
{
    return spotOn(risk, RiskAxis::Impact, stage);
}

} // namespace Plimsoll
