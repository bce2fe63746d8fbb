// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/risks/matrixgeometry.h"
#include "views/risks/riskcards.h"

#include <QFont>

#include <memory>

namespace Plimsoll {

/// All sizes of the matrix, from the font that it is drawn with.
struct MatrixMetrics {
    explicit MatrixMetrics(const QFont &font);

    QFont text;
    QFont small;  ///< Names of levels, scores.
    QFont strong; ///< Numbers of levels.
    int line = 0; ///< Height of a line of small text.
    int card = 0; ///< Height of a card.
    int gap = 0;  ///< Between cards, and between a card and the cell's edge.
    int side = 0; ///< Width of the column with the levels of probability.
    int foot = 0; ///< Height of the lines with the levels of impact.
    int radius = 0;
};

struct PlacedCard {
    int card = 0; ///< Into RiskCards::cards.
    QRect rect;
};

/// What a cell has no room for.
struct HiddenCards {
    RiskSpot spot;
    QRect rect; ///< Of the line that tells their number.
    std::vector<int> cards;
};

/// Where the cards of a matrix stand: one below the other in their cells, in the order of their ids; where a cell is too small, its last
/// line tells how many more there are. The favoured card is always shown. Pure, no painting.
class MatrixLayout
{
public:
    MatrixLayout(std::shared_ptr<const RiskCards> cards, RiskStage stage, const MatrixGeometry &geometry, const MatrixMetrics &metrics,
                 RiskId favoured);

    [[nodiscard]] const RiskCards &cards() const { return *m_cards; }
    [[nodiscard]] RiskStage stage() const { return m_stage; }
    [[nodiscard]] const MatrixGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const std::vector<PlacedCard> &placed() const { return m_placed; }
    [[nodiscard]] const std::vector<HiddenCards> &hidden() const { return m_hidden; }
    [[nodiscard]] const PlacedCard *cardAt(QPoint point) const;
    [[nodiscard]] const HiddenCards *hiddenAt(QPoint point) const;
    [[nodiscard]] const PlacedCard *find(RiskId id) const;
    /// All cards of a cell, shown or not.
    [[nodiscard]] std::vector<RiskId> cardsIn(RiskSpot spot) const;

private:
    void place(RiskSpot spot, std::vector<int> cards, const MatrixMetrics &metrics, RiskId favoured);

    std::shared_ptr<const RiskCards> m_cards;
    RiskStage m_stage;
    MatrixGeometry m_geometry;
    std::vector<PlacedCard> m_placed;
    std::vector<HiddenCards> m_hidden;
};

} // namespace Plimsoll
