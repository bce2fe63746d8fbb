// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRect>

#include <vector>

namespace Plimsoll {

/// Where the days of a month lie: weeks as rows, from the first day of the week on, as many as touch the month. All are equally high until
/// they are given heights. Pure, no painting.
class MonthGeometry
{
public:
    /// The month of that date, drawn into the area below a row of weekday names. firstDayOfWeek is a Qt::DayOfWeek. In a right-to-left
    /// layout the week begins on the right.
    MonthGeometry(QDate month, int firstDayOfWeek, QRect area, bool rightToLeft = false);

    /// One for each week; together they fill the area.
    void setWeekHeights(const std::vector<int> &heights);
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] int weeks() const { return m_weeks; }
    [[nodiscard]] QDate firstDay() const { return m_first; }              ///< Of the grid, in the month before perhaps.
    [[nodiscard]] QDate lastDay() const { return m_first.addDays(m_weeks * 7 - 1); }
    [[nodiscard]] QDate month() const { return m_month; }                 ///< Its first day.
    [[nodiscard]] QRect cell(QDate date) const;                           ///< Empty for a day that the grid does not show.
    [[nodiscard]] QRect week(int row) const;
    [[nodiscard]] QDate weekStart(int row) const { return m_first.addDays(row * 7); }
    [[nodiscard]] QDate dateAt(QPoint point) const;                       ///< Invalid outside the grid.
    /// The part of [start, end] that lies in that week, from the left edge of its first to the right edge of its last day; empty where none.
    [[nodiscard]] QRect spanInWeek(int row, QDate start, QDate end) const;

private:
    [[nodiscard]] int columnEdge(int column) const;
    [[nodiscard]] int weekTop(int row) const;

    QDate m_month;
    QDate m_first;
    int m_weeks = 0;
    QRect m_area;
    std::vector<int> m_tops; ///< Of the weeks within the area, and where the last one ends; empty where all are equally high.
    bool m_rightToLeft = false;
};

} // namespace Plimsoll
