// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/risklevel.h"

namespace Plimsoll {

/// How the plan's risk matrix is divided. There is one, with a fixed id. A score is probability level × impact level.
/// Beside the impact on the schedule, the impacts on quality, cost and reputation are rated where they are switched on.
struct RiskScale {
    static constexpr Id<RiskScale> onlyId{1};

    Id<RiskScale> id = onlyId;
    int levels = 5; ///< Of both axes, 3 to 6.
    int mediumFrom = 5; ///< Scores from here on are medium, below low.
    int highFrom = 10;
    int criticalFrom = 15;
    bool ratesQuality = false;
    bool ratesCost = false;
    bool ratesReputation = false;

    friend bool operator==(const RiskScale &, const RiskScale &) = default;
};

template<>
struct Record<RiskScale> {
    static constexpr auto table = "risk_scale";
    static constexpr void fields(auto &&field)
    {
        field("levels", &RiskScale::levels);
        field("medium_from", &RiskScale::mediumFrom);
        field("high_from", &RiskScale::highFrom);
        field("critical_from", &RiskScale::criticalFrom);
        field("rates_quality", &RiskScale::ratesQuality);
        field("rates_cost", &RiskScale::ratesCost);
        field("rates_reputation", &RiskScale::ratesReputation);
    }
};

/// Whether risks are rated on that axis.
[[nodiscard]] inline bool rates(const RiskScale &scale, RiskAxis axis)
{
    switch (axis) {
    case RiskAxis::Quality:
        return scale.ratesQuality;
    case RiskAxis::Cost:
        return scale.ratesCost;
    case RiskAxis::Reputation:
        return scale.ratesReputation;
    case RiskAxis::Probability:
    case RiskAxis::Impact:
        break;
    }
    return true;
}

} // namespace Plimsoll
