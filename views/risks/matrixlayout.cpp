// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixlayout.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace Plimsoll {

MatrixMetrics::MatrixMetrics(const QFont &font) : text(font), small(font), strong(font)
{
    small.setPointSizeF(font.pointSizeF() * 0.9);
    strong.setBold(true);
    const QFontMetrics size(text);
    line = QFontMetrics(small).height();
    gap = qMax(2, size.height() / 6);
    card = size.height() + gap;
    radius = gap;
    side = QFontMetrics(small).averageCharWidth() * 15;
    foot = 3 * line + 3 * gap;
}

MatrixLayout::MatrixLayout(std::shared_ptr<const RiskCards> cards, RiskStage stage, const MatrixGeometry &geometry, const MatrixMetrics &metrics,
                           RiskId favoured)
    : m_cards(std::move(cards)), m_stage(stage), m_geometry(geometry)
{
    constexpr size_t most = 6;
    std::array<std::array<std::vector<int>, most>, most> bySpot;
    for (size_t i = 0; i < m_cards->cards.size(); ++i) {
        const RiskSpot spot = m_geometry.clamped(m_cards->cards[i].spot(stage));
        bySpot[size_t(spot.probability - 1)][size_t(spot.impact - 1)].push_back(int(i));
    }
    for (int probability = 1; probability <= m_geometry.levels(); ++probability) {
        for (int impact = 1; impact <= m_geometry.levels(); ++impact)
            place({probability, impact}, std::move(bySpot[size_t(probability - 1)][size_t(impact - 1)]), metrics, favoured);
    }
}

void MatrixLayout::place(RiskSpot spot, std::vector<int> cards, const MatrixMetrics &metrics, RiskId favoured)
{
    // The first line is the cell's score.
    const QRect room = m_geometry.cell(spot).adjusted(metrics.gap + 1, metrics.line + metrics.gap, -metrics.gap - 1, -metrics.gap);
    const int step = metrics.card + metrics.gap / 2;
    const int fit = qMax(1, (room.height() + metrics.gap / 2) / step);
    const bool crowded = int(cards.size()) > fit;
    const int shown = crowded ? qMax(1, fit - 1) : int(cards.size());
    const auto wanted = std::ranges::find_if(cards, [&](int i) { return m_cards->cards[size_t(i)].id == favoured; });
    if (wanted != cards.end() && wanted - cards.begin() >= shown)
        std::rotate(cards.begin() + shown - 1, wanted, wanted + 1);
    for (int i = 0; i < shown; ++i)
        m_placed.push_back({cards[size_t(i)], {room.left(), room.top() + i * step, room.width(), metrics.card}});
    if (!crowded)
        return;
    // Where there is room for one line only, the number shares the line of the score.
    const QRect cell = m_geometry.cell(spot);
    const QRect number = fit > 1 ? QRect(room.left(), room.top() + shown * step, room.width(), metrics.card)
                                 : QRect(cell.center().x(), cell.top() + metrics.gap / 2, cell.width() / 2 - metrics.gap, metrics.line);
    m_hidden.push_back({spot, number, std::vector<int>(cards.begin() + shown, cards.end())});
}

const PlacedCard *MatrixLayout::cardAt(QPoint point) const
{
    const auto found = std::ranges::find_if(m_placed, [&](const PlacedCard &placed) { return placed.rect.contains(point); });
    return found == m_placed.end() ? nullptr : &*found;
}

const HiddenCards *MatrixLayout::hiddenAt(QPoint point) const
{
    const auto found = std::ranges::find_if(m_hidden, [&](const HiddenCards &hidden) { return hidden.rect.contains(point); });
    return found == m_hidden.end() ? nullptr : &*found;
}

const PlacedCard *MatrixLayout::find(RiskId id) const
{
    const auto found = std::ranges::find_if(m_placed, [&](const PlacedCard &placed) { return m_cards->cards[size_t(placed.card)].id == id; });
    return found == m_placed.end() ? nullptr : &*found;
}

std::vector<RiskId> MatrixLayout::cardsIn(RiskSpot spot) const
{
    std::vector<RiskId> ids;
    for (const RiskCard &card : m_cards->cards) {
        if (m_geometry.clamped(card.spot(m_stage)) == spot)
            ids.push_back(card.id);
    }
    return ids;
}

} // namespace Plimsoll
