// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/yearlayout.h"
#include "views/common/theme.h"

class QPainter;

namespace Plimsoll {

/// Paints a year: on screen, into pictures and on paper alike. A day's dots are its milestones (three or more are a stroke), a star its
/// go-live; windows are shaded and have a line below the number whose pattern is that of their kind.
class YearPainter
{
public:
    YearPainter(QPainter &painter, const YearLayout &layout, const CalendarMetrics &metrics, const Theme &theme, bool rightToLeft);

    /// The months that touch `part`. `current` is the day of the keyboard; invalid where none shall be shown.
    void paint(const QRect &part, QDate today, QDate current);

private:
    void paintMonth(int month, QDate today, QDate current);
    void paintHeading(int month, bool presentMonth);
    void paintDay(QDate date, bool today, bool current);
    void paintActions(const QRect &cell);
    void paintMarks(const DaySummary &day, const QRect &cell);

    QPainter &m_painter;
    const YearLayout &m_layout;
    const CalendarMetrics &m_metrics;
    const Theme &m_theme;
    bool m_rightToLeft;
};

} // namespace Plimsoll
