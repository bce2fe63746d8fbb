// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitygeometry.h"

#include "domain/weeks.h"

#include <algorithm>
#include <cmath>

namespace Plimsoll {

double CapacityGeometry::edge(QDate day) const
{
    return m_shape.nameWidth - m_shape.scroll.x() + double(m_shape.days.first.daysTo(day)) * m_shape.dayWidth;
}

QRect CapacityGeometry::mirrored(QRect rect) const
{
    if (m_shape.rightToLeft)
        rect.moveLeft(m_shape.viewport.width() - rect.left() - rect.width());
    return rect;
}

QSize CapacityGeometry::contentSize() const
{
    const qint64 days = m_shape.days.first.daysTo(m_shape.days.last) + 1;
    return {m_shape.nameWidth + int(std::ceil(double(days) * m_shape.dayWidth)), m_shape.headerHeight + m_shape.rows * m_shape.rowHeight};
}

QRect CapacityGeometry::cell(int row, DaySpan span) const
{
    const int left = int(std::round(edge(span.first)));
    const int right = int(std::round(edge(span.last.addDays(1))));
    return mirrored({left, m_shape.headerHeight + row * m_shape.rowHeight - m_shape.scroll.y(), right - left, m_shape.rowHeight});
}

QRect CapacityGeometry::name(int row) const
{
    return mirrored({0, m_shape.headerHeight + row * m_shape.rowHeight - m_shape.scroll.y(), m_shape.nameWidth, m_shape.rowHeight});
}

QRect CapacityGeometry::headerCell(DaySpan span) const
{
    QRect rect = cell(0, span);
    rect.setTop(0);
    rect.setHeight(m_shape.headerHeight);
    return rect;
}

QRect CapacityGeometry::body() const
{
    return mirrored({m_shape.nameWidth, m_shape.headerHeight, m_shape.viewport.width() - m_shape.nameWidth,
                     m_shape.viewport.height() - m_shape.headerHeight});
}

int CapacityGeometry::rowAt(int y) const
{
    if (y < m_shape.headerHeight)
        return -1;
    const int row = (y - m_shape.headerHeight + m_shape.scroll.y()) / m_shape.rowHeight;
    return row < m_shape.rows ? row : -1;
}

QDate CapacityGeometry::dateAt(int x) const
{
    const int along = m_shape.rightToLeft ? m_shape.viewport.width() - 1 - x : x;
    if (along < m_shape.nameWidth)
        return {};
    const auto day = qint64(std::floor((along - m_shape.nameWidth + m_shape.scroll.x()) / m_shape.dayWidth));
    const QDate date = m_shape.days.first.addDays(day);
    return date <= m_shape.days.last ? date : QDate();
}

DaySpan CapacityGeometry::columnOf(QDate day) const
{
    DaySpan column{day, day};
    if (m_shape.unit == CapacityUnit::Week) {
        column.first = weekStart(day, m_shape.firstDayOfWeek);
        column.last = column.first.addDays(daysOfAWeek - 1);
    } else if (m_shape.unit == CapacityUnit::Month) {
        column.first = QDate(day.year(), day.month(), 1);
        column.last = column.first.addDays(day.daysInMonth() - 1);
    }
    return {std::max(column.first, m_shape.days.first), std::min(column.last, m_shape.days.last)};
}

DaySpan CapacityGeometry::visibleDays() const
{
    const auto day = [this](double x) { return m_shape.days.first.addDays(qint64(std::floor(x / m_shape.dayWidth))); };
    const int room = m_shape.viewport.width() - m_shape.nameWidth;
    return {std::clamp(day(m_shape.scroll.x()), m_shape.days.first, m_shape.days.last),
            std::clamp(day(m_shape.scroll.x() + room), m_shape.days.first, m_shape.days.last)};
}

std::vector<DaySpan> CapacityGeometry::visibleColumns() const
{
    std::vector<DaySpan> columns;
    const DaySpan visible = visibleDays();
    for (QDate day = visible.first; day <= visible.last; day = columns.back().last.addDays(1))
        columns.push_back(columnOf(day));
    return columns;
}

int CapacityGeometry::firstVisibleRow() const
{
    return std::clamp(m_shape.scroll.y() / m_shape.rowHeight, 0, std::max(0, m_shape.rows - 1));
}

int CapacityGeometry::lastVisibleRow() const
{
    return std::min(m_shape.rows - 1, (m_shape.scroll.y() + m_shape.viewport.height() - m_shape.headerHeight) / m_shape.rowHeight);
}

QPoint CapacityGeometry::scrollTo(int row, DaySpan span) const
{
    QPoint scroll = m_shape.scroll;
    const int left = int(double(m_shape.days.first.daysTo(span.first)) * m_shape.dayWidth);
    const int right = int(std::ceil(double(m_shape.days.first.daysTo(span.last) + 1) * m_shape.dayWidth));
    const int width = m_shape.viewport.width() - m_shape.nameWidth;
    if (right > scroll.x() + width)
        scroll.setX(right - width);
    if (left < scroll.x())
        scroll.setX(left);
    const int top = row * m_shape.rowHeight;
    const int height = m_shape.viewport.height() - m_shape.headerHeight;
    if (top + m_shape.rowHeight > scroll.y() + height)
        scroll.setY(top + m_shape.rowHeight - height);
    if (top < scroll.y())
        scroll.setY(top);
    return scroll;
}

} // namespace Plimsoll
