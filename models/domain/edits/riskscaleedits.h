// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/risk.h"
#include "domain/risklevel.h"
#include "domain/riskscale.h"

#include <array>
#include <vector>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// A risk scale and what its levels mean. Levels join: each begins where the one below ends, the lowest at 0. A value.
struct RiskScaleSetup {
    struct Level {
        QString name;
        double upTo = 0.0; ///< Percent for probabilities, working days for impacts on the schedule; 0 for others.

        friend bool operator==(const Level &, const Level &) = default;
    };

    RiskScale scale;
    std::array<std::vector<Level>, EnumNames<RiskAxis>::names.size()> levels; ///< By RiskAxis, from the lowest on; as many as the scale has.

    [[nodiscard]] std::vector<Level> &of(RiskAxis axis) { return levels[size_t(axis)]; }
    [[nodiscard]] const std::vector<Level> &of(RiskAxis axis) const { return levels[size_t(axis)]; }

    friend bool operator==(const RiskScaleSetup &, const RiskScaleSetup &) = default;
};

/// What a scale of 3 to 6 levels usually means, named in the user's language.
[[nodiscard]] RiskScaleSetup usualRiskScale(int levels);

/// The plan's own scale; what it does not say is as usual.
[[nodiscard]] RiskScaleSetup riskScaleOf(const Plan &plan);

/// Gives the plan that scale. Positions of risks stay: those beyond a smaller scale show at its edge. An error where limits do not rise or
/// scores are out of order; empty where nothing changes.
[[nodiscard]] Result<PlanEdit> setRiskScale(const Plan &plan, const RiskScaleSetup &setup, IdSource &source);

/// A first risk, and the usual scale of 5 levels where the plan has none.
[[nodiscard]] PlanEdit addFirstRisk(const Plan &plan, Risk risk, IdSource &source);

} // namespace Plimsoll::edits
