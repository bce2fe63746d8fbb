// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <vector>

namespace Plimsoll {

enum class CapacityUnit { Day, Week, Month };

struct DaySpan {
    QDate first;
    QDate last; ///< Inclusive.

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// What a CapacityGeometry is made from; sizes in pixels.
struct CapacityShape {
    DaySpan days;
    int rows = 0;
    int firstDayOfWeek = Qt::Monday;
    int nameWidth = 100;   ///< Column of names, which does not scroll sideways.
    int headerHeight = 40; ///< Which does not scroll down.
    int rowHeight = 40;
    double dayWidth = 10.0;
    CapacityUnit unit = CapacityUnit::Week;
    QSize viewport;
    QPoint scroll;
    bool rightToLeft = false;
};

/// Where days, columns and rows of the capacity grid lie. Every day is equally wide, so that a span of days is exact at each zoom; a
/// column is a day, a week or a month of them. Pure, no painting; mirrored in a right-to-left layout.
class CapacityGeometry
{
public:
    explicit CapacityGeometry(const CapacityShape &shape) : m_shape(shape) {}

    [[nodiscard]] const CapacityShape &shape() const { return m_shape; }
    [[nodiscard]] QSize contentSize() const; ///< Of all rows and days, with names and header.
    /// From the left edge of the first to the right edge of the last day, in that row; may lie outside the viewport.
    [[nodiscard]] QRect cell(int row, DaySpan span) const;
    [[nodiscard]] QRect name(int row) const;
    [[nodiscard]] QRect headerCell(DaySpan span) const;
    [[nodiscard]] QRect body() const; ///< What cells are clipped to.
    [[nodiscard]] int rowAt(int y) const;     ///< -1 outside.
    [[nodiscard]] QDate dateAt(int x) const;  ///< Invalid outside the days and on the names.
    [[nodiscard]] DaySpan columnOf(QDate day) const; ///< Cut at the ends of the grid.
    [[nodiscard]] std::vector<DaySpan> visibleColumns() const;
    [[nodiscard]] DaySpan visibleDays() const;
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const; ///< -1 where there is none.
    /// How to scroll so that the cell is in sight, as little as possible.
    [[nodiscard]] QPoint scrollTo(int row, DaySpan span) const;

private:
    [[nodiscard]] double edge(QDate day) const; ///< Before mirroring.
    [[nodiscard]] QRect mirrored(QRect rect) const;

    CapacityShape m_shape;
};

} // namespace Plimsoll
