// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "engine/spanload.h"
#include "views/capacity/capacitygeometry.h"
#include "views/capacity/capacityrows.h"
#include "views/common/theme.h"

#include <QFont>
#include <QHash>

#include <functional>

class QPainter;

namespace Plimsoll {

/// What the painter shows; all of it must outlive it.
struct CapacityPicture {
    const CapacityGeometry &geometry;
    const std::vector<CapacityRow> &rows;
    const Capacity &capacity;
    const QHash<PersonId, std::vector<Absence>> &absences;
    std::function<LoadHours(const CapacityRow &, DaySpan)> load; ///< What a row's cell says.
    QDate today;
    int currentRow = -1;
    DaySpan selection; ///< In the current row.
    bool focused = false;
};

/// Paints the visible part of the capacity grid: hours as numbers; what is committed of them as bars, over 100 % hatched and numbered;
/// absences hatched and labelled, days off shaded.
class CapacityPainter
{
public:
    CapacityPainter(QPainter &canvas, const CapacityPicture &picture, const Theme &theme, const QFont &font);

    void paint();

private:
    void paintRow(int row);
    void paintDaysOff(int row, const CapacityRow &shown);
    void paintHours(int row, const CapacityRow &shown);
    void paintCommitted(QRect cell, const LoadHours &load);
    void paintShare(int row, QRect cell, const LoadHours &load, bool always);
    [[nodiscard]] QString nameNote(const CapacityRow &shown) const;
    void paintAbsences(int row, const CapacityRow &shown);
    void paintName(int row);
    void paintSelection();
    /// A text in the middle of the line, of that width, gets its ground where a side of the selection's frame would run through it.
    void clearFrame(int row, const QRect &line, int width, const QColor &ground);
    [[nodiscard]] int frameWidth() const;
    void paintToday();
    void paintHeader();
    void paintHeaderCell(DaySpan column);

    QPainter &m_canvas;
    const CapacityPicture &m_picture;
    const CapacityGeometry &m_geometry;
    const Theme &m_theme;
    QFont m_font;
    QFont m_strong;
    QFont m_small;
    int m_gap = 1;
    int m_line = 1;
};

} // namespace Plimsoll
