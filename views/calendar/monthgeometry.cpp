// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/monthgeometry.h"

#include "domain/weeks.h"

namespace Plimsoll {

MonthGeometry::MonthGeometry(QDate month, int firstDayOfWeek, QRect area, bool rightToLeft)
    : m_month(month.year(), month.month(), 1), m_area(area), m_rightToLeft(rightToLeft)
{
    m_first = Plimsoll::weekStart(m_month, firstDayOfWeek);
    m_weeks = (int(m_first.daysTo(m_month)) + m_month.daysInMonth() + daysOfAWeek - 1) / daysOfAWeek;
}

int MonthGeometry::columnEdge(int column) const
{
    const int offset = m_area.width() * column / 7;
    return m_rightToLeft ? m_area.right() + 1 - offset : m_area.left() + offset;
}

void MonthGeometry::setWeekHeights(const std::vector<int> &heights)
{
    m_tops = {0};
    for (const int height : heights)
        m_tops.push_back(m_tops.back() + height);
}

int MonthGeometry::weekTop(int row) const
{
    return m_area.top() + (m_tops.empty() ? m_area.height() * row / m_weeks : m_tops[size_t(row)]);
}

QRect MonthGeometry::week(int row) const
{
    const int top = weekTop(row);
    return {m_area.left(), top, m_area.width(), weekTop(row + 1) - top};
}

QRect MonthGeometry::cell(QDate date) const
{
    const qint64 day = m_first.daysTo(date);
    return day < 0 || day >= m_weeks * 7 ? QRect() : spanInWeek(int(day / 7), date, date);
}

QRect MonthGeometry::spanInWeek(int row, QDate start, QDate end) const
{
    const QDate monday = weekStart(row);
    const qint64 from = qMax<qint64>(0, monday.daysTo(start));
    const qint64 to = qMin<qint64>(6, monday.daysTo(end));
    if (from > to)
        return {};
    const int a = columnEdge(int(from));
    const int b = columnEdge(int(to) + 1);
    const QRect strip = week(row);
    return {qMin(a, b), strip.top(), qAbs(b - a), strip.height()};
}

QDate MonthGeometry::dateAt(QPoint point) const
{
    if (!m_area.contains(point))
        return {};
    for (int row = 0; row < m_weeks; ++row) {
        if (!week(row).contains(point))
            continue;
        for (int column = 0; column < 7; ++column) {
            const QDate date = weekStart(row).addDays(column);
            if (cell(date).contains(point))
                return date;
        }
    }
    return {};
}

} // namespace Plimsoll
