// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Where a risk stood from one day on; the history that exposure over time is drawn from.
struct RiskPosition {
    RiskPositionId id;
    RiskId risk;
    QDate date;
    int probability = 3;
    int impact = 3;
    int residualProbability = 3;
    int residualImpact = 3;
    bool open = true;

    friend bool operator==(const RiskPosition &, const RiskPosition &) = default;
};

template<>
struct Record<RiskPosition> {
    static constexpr auto table = "risk_position";
    static constexpr void fields(auto &&field)
    {
        field("risk", &RiskPosition::risk);
        field("position_date", &RiskPosition::date);
        field("probability", &RiskPosition::probability);
        field("impact", &RiskPosition::impact);
        field("residual_probability", &RiskPosition::residualProbability);
        field("residual_impact", &RiskPosition::residualImpact);
        field("is_open", &RiskPosition::open);
    }
    static constexpr auto belongsTo = std::tuple{&RiskPosition::risk};
};

} // namespace Plimsoll
