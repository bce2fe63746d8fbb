// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/risks/matrixlayout.h"

#include <QCoreApplication>
#include <QSet>

class QPainter;

namespace Plimsoll {

/// What of the matrix is selected, pointed at or being moved.
struct MatrixHighlight {
    std::optional<RiskSpot> current;  ///< The cell of the keyboard; absent where none shall be shown.
    RiskId currentCard;
    std::optional<RiskSpot> drop;     ///< Where a dragged card would fall.
    RiskId dragged;
    QSet<qint64> selected;
};

/// Paints a risk matrix: on screen and into pictures alike. Colour is never alone: each cell has its score, letter and pattern. Holds
/// nothing beyond the call.
class MatrixPainter
{
    Q_DECLARE_TR_FUNCTIONS(RiskMatrix)
public:
    MatrixPainter(QPainter &painter, const MatrixLayout &layout, const MatrixMetrics &metrics, const Theme &theme,
                  const MatrixHighlight &highlight);

    void paint();
    /// What is the same whatever is selected; the greater part, which may be kept as a picture.
    void paintStill();
    /// The same of one rated cell, over what was there.
    void paintStill(RiskSpot spot);
    /// What comes on top of that: selected cards, arrows, and frames around cells.
    void paintHighlight();
    /// A card at any place.
    void paintCard(const QRect &rect, const RiskCard &card, bool selected);

private:
    void paintCell(RiskSpot spot);
    void paintCards(const MatrixCell &cell);
    void paintHatch(const QRect &rect, RiskRating rating);
    void paintLevels();
    void paintLegend();
    void paintUnrated();
    void paintHidden(const MatrixCell &cell, const HiddenCards &hidden);
    void paintArrows();
    void paintArrow(QPointF from, QPointF to);
    void paintFrames();
    void paintText(const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment);
    [[nodiscard]] RiskRating ratingOf(RiskSpot spot) const { return m_layout.cards().measure().rating(spot); }

    QPainter &m_painter;
    const MatrixLayout &m_layout;
    const MatrixMetrics &m_metrics;
    const Theme &m_theme;
    const MatrixHighlight &m_highlight;
};

} // namespace Plimsoll
