// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// How the plan's risk matrix is divided. There is one, with a fixed id. A score is probability level × impact level.
struct RiskScale {
    static constexpr Id<RiskScale> onlyId{1};

    Id<RiskScale> id = onlyId;
    int levels = 5; ///< Of both axes, 3 to 6.
    int mediumFrom = 5; ///< Scores from here on are medium, below low.
    int highFrom = 10;
    int criticalFrom = 15;

    friend bool operator==(const RiskScale &, const RiskScale &) = default;
};

template<>
struct Record<RiskScale> {
    static constexpr auto table = "risk_scale";
    static constexpr auto fields = std::tuple{
        Field{"levels", &RiskScale::levels},
        Field{"medium_from", &RiskScale::mediumFrom},
        Field{"high_from", &RiskScale::highFrom},
        Field{"critical_from", &RiskScale::criticalFrom},
    };
};

} // namespace Plimsoll
