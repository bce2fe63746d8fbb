// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/exposure.h"

#include <array>
#include <vector>

namespace Plimsoll {

/// A risk as the matrix of one impact shows it. Its spots lie on the plan's scale; a level 0 of the impact says that it is not rated.
struct RiskCard {
    RiskId id;
    QString title;
    RiskSpot inherent;
    RiskSpot residual;
    int number = 0; ///< In the register.

    [[nodiscard]] RiskSpot spot(RiskStage stage) const { return stage == RiskStage::Inherent ? inherent : residual; }
    /// The cell that it stands in; RiskSpot() stands for the place of those that are not rated.
    [[nodiscard]] RiskSpot cell(RiskStage stage) const { return spot(stage).impact > 0 ? spot(stage) : RiskSpot(); }
};

/// A risk and its number in the register.
struct NumberedRisk {
    RiskId id;
    int number = 0;
};

/// The open risks among some of a plan, in the order of their ids, and what their positions mean in the matrix of one impact. A value.
class RiskCards
{
public:
    explicit RiskCards(const Plan &plan, RiskAxis impact = RiskAxis::Impact) : RiskCards(plan, {}, impact) {}
    RiskCards(const Plan &plan, const std::vector<NumberedRisk> &shown, RiskAxis impact = RiskAxis::Impact);

    [[nodiscard]] const RiskMeasure &measure() const { return m_measure; }
    [[nodiscard]] RiskAxis impact() const { return m_impact; }
    [[nodiscard]] const std::vector<RiskCard> &all() const { return m_cards; }
    [[nodiscard]] const RiskCard &at(int card) const { return m_cards[size_t(card)]; }
    /// -1 where it is not among them.
    [[nodiscard]] int indexOf(RiskId id) const;
    /// Null where it is not among them.
    [[nodiscard]] const RiskCard *find(RiskId id) const;
    /// Those of a cell, or that are not rated, in the order of their ids.
    [[nodiscard]] const std::vector<int> &in(RiskSpot cell, RiskStage stage) const { return m_cells[size_t(stage)][cellIndex(cell)]; }

private:
    [[nodiscard]] static size_t cellIndex(RiskSpot cell) { return size_t(cell.probability * (mostRiskLevels + 1) + cell.impact); }

    using Cells = std::array<std::vector<int>, size_t((mostRiskLevels + 1) * (mostRiskLevels + 1))>;

    RiskMeasure m_measure;
    RiskAxis m_impact;
    std::vector<RiskCard> m_cards;
    std::array<Cells, 2> m_cells; ///< By RiskStage.
};

/// "Likely", or what the level stands for where it has no name: "70 %", "10 days".
[[nodiscard]] QString levelMeaning(const RiskMeasure &measure, RiskAxis axis, int level);
/// "Impact", or what it is on, where the plan rates more than one: "Impact on cost".
[[nodiscard]] QString impactHeading(const RiskMeasure &measure, RiskAxis impact);
/// "3 Signing keys expire": its number in the register comes first, so that a narrow card still tells which one it is.
[[nodiscard]] QString cardTitle(const RiskCard &card);
/// "No. 3 Signing keys expire: 12, high; probability 3 of 5, impact 4 of 5"
[[nodiscard]] QString cardText(const RiskCards &cards, const RiskCard &card, RiskStage stage);

} // namespace Plimsoll
