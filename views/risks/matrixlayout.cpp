// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixlayout.h"

#include <QFontMetrics>

#include <algorithm>
#include <utility>

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
    foot = 5 * line + 4 * gap;
}

MatrixGeometry MatrixMetrics::geometry(int levels, const QRect &room, bool rightToLeft, int unratedLines) const
{
    const int below = unratedLines > 0 ? strip(unratedLines) + gap : 0;
    const QRect beside = rightToLeft ? room.adjusted(gap, 0, -side, 0) : room.adjusted(side, 0, -gap, 0);
    const QRect area = beside.adjusted(0, line + 2 * gap, 0, -foot - below);
    const QRect unrated = unratedLines > 0 ? QRect(area.left(), room.bottom() + 1 - below, area.width(), strip(unratedLines)) : QRect();
    return MatrixGeometry(levels, area, rightToLeft, unrated);
}

MatrixLayout::MatrixLayout(std::shared_ptr<const RiskCards> cards, RiskStage stage, const MatrixGeometry &geometry, const MatrixMetrics &metrics,
                           RiskId favoured)
    : m_cards(std::move(cards)), m_stage(stage), m_geometry(geometry), m_metrics(metrics), m_favoured(favoured)
{
    for (int probability = 1; probability <= geometry.levels(); ++probability) {
        for (int impact = 1; impact <= geometry.levels(); ++impact)
            m_cells.push_back({{probability, impact}, {}, {}});
    }
    if (geometry.hasUnrated())
        m_cells.push_back({RiskSpot(), {}, {}});
    for (MatrixCell &cell : m_cells)
        place(cell);
}

int MatrixLayout::cellIndex(RiskSpot spot) const
{
    if (m_geometry.clamped(spot) != spot)
        return -1;
    return spot == RiskSpot() ? int(m_cells.size()) - 1 : (spot.probability - 1) * m_geometry.levels() + spot.impact - 1;
}

const MatrixCell *MatrixLayout::cell(RiskSpot spot) const
{
    const int index = cellIndex(spot);
    return index < 0 ? nullptr : &m_cells[size_t(index)];
}

std::vector<RiskSpot> MatrixLayout::favour(RiskId id)
{
    std::vector<RiskSpot> others;
    for (const RiskId changed : {std::exchange(m_favoured, id), id}) {
        const RiskCard *card = m_cards->find(changed);
        const int index = card ? cellIndex(card->cell(m_stage)) : -1;
        if (index < 0)
            continue;
        MatrixCell &cell = m_cells[size_t(index)];
        const std::vector<PlacedCard> before = cell.placed;
        place(cell);
        if (!std::ranges::equal(before, cell.placed, {}, &PlacedCard::card, &PlacedCard::card))
            others.push_back(cell.spot);
    }
    return others;
}

void MatrixLayout::place(MatrixCell &cell)
{
    const QRect whole = m_geometry.cell(cell.spot);
    const int gap = m_metrics.gap;
    std::vector<QRect> places;
    if (cell.spot == RiskSpot()) {
        // As wide as the cells above them.
        const int lines = qMax(1, (whole.height() - 2 * gap) / m_metrics.step());
        for (int line = 0; line < lines; ++line) {
            for (int impact = 1; impact <= m_geometry.levels(); ++impact) {
                const QRect above = m_geometry.cell({1, impact}).adjusted(gap + 1, 0, -gap - 3, 0);
                places.emplace_back(above.left(), whole.top() + gap + line * m_metrics.step(), above.width(), m_metrics.card);
            }
        }
        return fill(cell, places, {});
    }
    // The first line is the cell's score; the last two pixels are the line between cells.
    const QRect room = whole.adjusted(gap + 1, m_metrics.line + gap, -gap - 3, -gap);
    const int fit = qMax(1, (room.height() + gap / 2) / m_metrics.step());
    for (int i = 0; i < fit; ++i)
        places.emplace_back(room.left(), room.top() + i * m_metrics.step(), room.width(), m_metrics.card);
    // Where there is room for one line only, the number shares the line of the score.
    fill(cell, places, fit > 1 ? QRect() : QRect(whole.center().x(), whole.top() + gap / 2, whole.width() / 2 - gap, m_metrics.line));
}

void MatrixLayout::fill(MatrixCell &cell, const std::vector<QRect> &places, const QRect &number)
{
    const std::vector<int> &cards = cardsIn(cell.spot);
    const bool crowded = cards.size() > places.size();
    const size_t shown = !crowded ? cards.size() : number.isNull() ? places.size() - 1 : places.size();
    cell.placed.clear();
    cell.hidden.reset();
    for (size_t i = 0; i < shown; ++i)
        cell.placed.push_back({cards[i], places[i]});
    if (!crowded)
        return;
    const auto favoured = std::ranges::lower_bound(cards, m_cards->indexOf(m_favoured));
    const bool brought = favoured != cards.end() && m_cards->at(*favoured).id == m_favoured && favoured - cards.begin() >= std::ssize(cell.placed);
    const int first = brought ? cards[shown - 1] : cards[shown];
    if (brought)
        cell.placed.back().card = *favoured;
    cell.hidden = HiddenCards{number.isNull() ? places.back() : number, int(cards.size() - shown), first};
}

const PlacedCard *MatrixLayout::cardAt(QPoint point) const
{
    const auto spot = m_geometry.spotAt(point);
    const MatrixCell *there = spot ? cell(*spot) : nullptr;
    if (!there)
        return nullptr;
    const auto found = std::ranges::find_if(there->placed, [&](const PlacedCard &placed) { return placed.rect.contains(point); });
    return found == there->placed.end() ? nullptr : &*found;
}

const HiddenCards *MatrixLayout::hiddenAt(QPoint point) const
{
    const auto spot = m_geometry.spotAt(point);
    const MatrixCell *there = spot ? cell(*spot) : nullptr;
    return there && there->hidden && there->hidden->rect.contains(point) ? &*there->hidden : nullptr;
}

const PlacedCard *MatrixLayout::find(RiskId id) const
{
    const int index = m_cards->indexOf(id);
    const MatrixCell *there = index < 0 ? nullptr : cell(m_cards->at(index).cell(m_stage));
    if (!there)
        return nullptr;
    const auto found = std::ranges::find(there->placed, index, &PlacedCard::card);
    return found == there->placed.end() ? nullptr : &*found;
}

} // namespace Plimsoll
