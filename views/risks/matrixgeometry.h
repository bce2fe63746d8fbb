// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/riskspot.h"

#include <QRect>

#include <optional>

namespace Plimsoll {

/// Where the cells of a risk matrix lie: probability grows upwards, impact with the direction of reading. Where it has a strip below for
/// what is not rated, that is the cell RiskSpot(). Pure, no painting.
class MatrixGeometry
{
public:
    MatrixGeometry(int levels, QRect area, bool rightToLeft = false, QRect unrated = {})
        : m_levels(levels), m_area(area), m_unrated(unrated), m_rightToLeft(rightToLeft)
    {
    }

    [[nodiscard]] int levels() const { return m_levels; }
    [[nodiscard]] QRect area() const { return m_area; }
    [[nodiscard]] bool hasUnrated() const { return !m_unrated.isEmpty(); }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    /// Cells touch each other and fill the area; empty for a spot beyond the scale.
    [[nodiscard]] QRect cell(RiskSpot spot) const;
    [[nodiscard]] std::optional<RiskSpot> spotAt(QPoint point) const;
    /// The nearest spot on the scale.
    [[nodiscard]] RiskSpot clamped(RiskSpot spot) const;

private:
    int m_levels;
    QRect m_area;
    QRect m_unrated;
    bool m_rightToLeft;
};

} // namespace Plimsoll
