// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/risks/matrixgeometry.h"
#include "views/risks/riskcards.h"

#include <QFont>

#include <memory>
#include <optional>
#include <vector>

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
    int foot = 0; ///< Height of the lines with the levels of impact, and with what letters and colours stand for.
    int radius = 0;

    /// How much room lines of cards that are not rated take.
    [[nodiscard]] int strip(int lines) const { return lines * step() + 2 * gap; }
    /// From one card to the next one below it.
    [[nodiscard]] int step() const { return card + gap / 2; }
    /// The cells of a matrix that fills the room, with a strip of that many lines below them; without one for 0.
    [[nodiscard]] MatrixGeometry geometry(int levels, const QRect &room, bool rightToLeft, int unratedLines = 0) const;
};

struct PlacedCard {
    int card = 0; ///< Into RiskCards::all().
    QRect rect;
};

/// What a cell has no room for.
struct HiddenCards {
    QRect rect;    ///< Of the line that tells their number.
    int count = 0;
    int first = 0; ///< Into RiskCards::all().
};

/// What stands in one cell of the matrix, or in its strip of what is not rated.
struct MatrixCell {
    RiskSpot spot;
    std::vector<PlacedCard> placed;
    std::optional<HiddenCards> hidden;
};

/// Where the cards of a matrix stand: one below the other in their cells, in the order of their ids; where a cell is too small, its last
/// line tells how many more there are. The favoured card is always shown. Pure, no painting.
class MatrixLayout
{
public:
    MatrixLayout(std::shared_ptr<const RiskCards> cards, RiskStage stage, const MatrixGeometry &geometry, const MatrixMetrics &metrics,
                 RiskId favoured);

    /// Lays out only the cells of the card that was favoured and of the one that is; tells those that show other cards now.
    std::vector<RiskSpot> favour(RiskId id);
    [[nodiscard]] const RiskCards &cards() const { return *m_cards; }
    [[nodiscard]] RiskStage stage() const { return m_stage; }
    [[nodiscard]] const MatrixGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const std::vector<MatrixCell> &cells() const { return m_cells; }
    /// Null for a spot beyond the scale.
    [[nodiscard]] const MatrixCell *cell(RiskSpot spot) const;
    [[nodiscard]] const PlacedCard *cardAt(QPoint point) const;
    [[nodiscard]] const HiddenCards *hiddenAt(QPoint point) const;
    [[nodiscard]] const PlacedCard *find(RiskId id) const;
    /// All cards of a cell, shown or not.
    [[nodiscard]] const std::vector<int> &cardsIn(RiskSpot spot) const { return m_cards->in(spot, m_stage); }

private:
    [[nodiscard]] int cellIndex(RiskSpot spot) const;
    void place(MatrixCell &cell);
    /// Where there are too few places, the last one tells how many more there are, or else that rectangle does.
    void fill(MatrixCell &cell, const std::vector<QRect> &places, const QRect &number);

    std::shared_ptr<const RiskCards> m_cards;
    RiskStage m_stage;
    MatrixGeometry m_geometry;
    MatrixMetrics m_metrics;
    RiskId m_favoured;
    std::vector<MatrixCell> m_cells; ///< From the lowest levels on, the strip last.
};

} // namespace Plimsoll
