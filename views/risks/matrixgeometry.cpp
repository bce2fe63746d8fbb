// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/risks/matrixgeometry.h"

#include <algorithm>

namespace Plimsoll {

QRect MatrixGeometry::cell(RiskSpot spot) const
{
    if (spot == RiskSpot())
        return m_unrated;
    if (spot != clamped(spot))
        return {};
    const int row = m_levels - spot.probability;
    const int column = m_rightToLeft ? m_levels - spot.impact : spot.impact - 1;
    const auto edge = [this](int extent, int index) { return extent * index / m_levels; };
    const QPoint topLeft(m_area.left() + edge(m_area.width(), column), m_area.top() + edge(m_area.height(), row));
    const QPoint end(m_area.left() + edge(m_area.width(), column + 1), m_area.top() + edge(m_area.height(), row + 1));
    return {topLeft, end - QPoint(1, 1)};
}

std::optional<RiskSpot> MatrixGeometry::spotAt(QPoint point) const
{
    if (m_unrated.contains(point))
        return RiskSpot();
    if (!m_area.contains(point))
        return {};
    for (int probability = 1; probability <= m_levels; ++probability) {
        for (int impact = 1; impact <= m_levels; ++impact) {
            if (cell({probability, impact}).contains(point))
                return RiskSpot{probability, impact};
        }
    }
    return {};
}

RiskSpot MatrixGeometry::clamped(RiskSpot spot) const
{
    if (spot == RiskSpot() && hasUnrated())
        return spot;
    return {std::clamp(spot.probability, 1, m_levels), std::clamp(spot.impact, 1, m_levels)};
}

} // namespace Plimsoll
