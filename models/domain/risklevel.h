// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Impact is that on the schedule.
enum class RiskAxis { Probability, Impact, Quality, Cost, Reputation };

template<>
struct EnumNames<RiskAxis> {
    static constexpr std::array names{"probability", "impact", "quality", "cost", "reputation"};
};

/// Every impact that a risk may be rated by.
inline constexpr std::array riskImpacts{RiskAxis::Impact, RiskAxis::Quality, RiskAxis::Cost, RiskAxis::Reputation};
/// Levels of the others have a name only.
[[nodiscard]] constexpr bool hasLimits(RiskAxis axis)
{
    return axis == RiskAxis::Probability || axis == RiskAxis::Impact;
}
inline constexpr int fewestRiskLevels = 3;
inline constexpr int mostRiskLevels = 6;

/// What one level of an axis of the risk matrix means.
struct RiskLevel {
    RiskLevelId id;
    RiskAxis axis = RiskAxis::Probability;
    int level = 1; ///< From 1 on.
    QString name; ///< "Likely"
    double from = 0.0; ///< Percent for probabilities, working days for impacts on the schedule, unused for others; inclusive.
    double to = 0.0; ///< Exclusive, but for the highest level.

    friend bool operator==(const RiskLevel &, const RiskLevel &) = default;
};

template<>
struct Record<RiskLevel> {
    static constexpr auto table = "risk_level";
    static constexpr void fields(auto &&field)
    {
        field("axis", &RiskLevel::axis);
        field("level", &RiskLevel::level);
        field("name", &RiskLevel::name);
        field("from_value", &RiskLevel::from);
        field("to_value", &RiskLevel::to);
    }
};

} // namespace Plimsoll
