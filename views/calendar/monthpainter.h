// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/monthlayout.h"
#include "views/common/theme.h"

#include <QSet>

class QPainter;

namespace Plimsoll {

/// What of the month is selected, pointed at or being moved.
struct MonthHighlight {
    QDate today;
    QDate current;               ///< The day of the keyboard; invalid where none shall be shown.
    MilestoneId currentMark;     ///< The mark of the keyboard.
    bool focused = false;        ///< Whether the keyboard is here.
    QSet<qint64> milestones;     ///< Selected.
    QSet<qint64> actions;
    QSet<qint64> windows;
    QSet<qint64> releases;
    const PlacedItem *hovered = nullptr;
    QDate dropDay;               ///< Where a dragged mark would fall.
    MilestoneId dragged;
};

/// Paints a month: on screen, into pictures and on paper alike. Holds nothing beyond the call.
class MonthPainter
{
public:
    MonthPainter(QPainter &painter, const MonthLayout &layout, const CalendarMetrics &metrics, const Theme &theme, const MonthHighlight &highlight,
                 bool rightToLeft);

    /// The grid with all that is in it, week numbers at the side. The weekday names go above it.
    void paint();
    void paintWeekdays(const QRect &line);
    /// A milestone as it stands in a day, at any place; `ground` is what it is painted on.
    void paintMilestone(const QRect &rect, const MilestoneMark &mark, const QColor &ground, bool muted, bool selected);

private:
    /// What is behind an item of a day that is selected or pointed at; the colour that its content is painted on.
    QColor paintPill(const QRect &pill, const PlacedItem &item, bool selected);
    void paintDay(QDate date);
    void paintDayNumber(QDate date, const QRect &cell);
    void paintWeekNumbers();
    void paintGrid();
    void paintItem(const PlacedItem &item);
    void paintBar(const PlacedItem &item);
    void paintSpan(const PlacedItem &item);
    void paintPoint(const PlacedItem &item);
    void paintAction(const PlacedItem &item);
    void paintWindow(const PlacedItem &item);
    void paintMore(const PlacedItem &item);
    void paintFocus(const QRect &rect, const QColor &colour, bool inside);
    void paintDropDay();
    /// A sign at the end of the line that somebody is missed; the text's place that is left.
    QRect paintWarning(const QRect &text, const QColor &colour);
    void paintTitle(const QRect &rect, const QString &title, const QFont &font, const QColor &colour);
    void paintStrip(const PlacedItem &item, const QColor &fill, const QColor &edge, Qt::PenStyle style);
    void paintText(const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment alignment = Qt::AlignLeading);
    [[nodiscard]] QColor groundOf(QDate date) const;
    [[nodiscard]] bool isNeighbour(QDate date) const;
    [[nodiscard]] QRectF glyphPlace(const QRect &pill) const; ///< At the start of its first line.
    [[nodiscard]] QRect atStart(const QRect &rect, int width) const; ///< The leading part of a rectangle.
    [[nodiscard]] QRect afterStart(const QRect &rect, int width) const;

    QPainter &m_painter;
    const MonthLayout &m_layout;
    const CalendarMetrics &m_metrics;
    const Theme &m_theme;
    const MonthHighlight &m_highlight;
    bool m_rightToLeft;
};

} // namespace Plimsoll
