// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/exposure.h"

#include <vector>

namespace Plimsoll {

/// A risk as the matrix shows it. Its spots lie on the plan's scale.
struct RiskCard {
    RiskId id;
    QString title;
    RiskSpot inherent;
    RiskSpot residual;

    [[nodiscard]] RiskSpot spot(RiskStage stage) const { return stage == RiskStage::Inherent ? inherent : residual; }
};

/// The open risks among some of a plan, in the order of their ids, and what their positions mean. A value.
struct RiskCards {
    explicit RiskCards(const Plan &plan) : measure(plan) {}
    RiskCards(const Plan &plan, const std::vector<RiskId> &shown);

    RiskMeasure measure;
    std::vector<RiskCard> cards;

    /// Null where it is not among them.
    [[nodiscard]] const RiskCard *find(RiskId id) const;
};

/// "12 H"
[[nodiscard]] QString scoreText(const RiskMeasure &measure, RiskSpot spot);
/// "Likely", or what the level stands for where it has no name: "70 %", "10 days".
[[nodiscard]] QString levelMeaning(const RiskMeasure &measure, RiskAxis axis, int level);
/// "Signing keys expire: 12, high; probability 3 of 5, impact 4 of 5"
[[nodiscard]] QString cardText(const RiskMeasure &measure, const RiskCard &card, RiskStage stage);

} // namespace Plimsoll
