// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/calendarmetrics.h"
#include "views/common/theme.h"
#include "views/timeline/timelinepicture.h"

#include <QLine>
#include <QList>

class QPainter;

namespace Plimsoll {

/// The sizes of a timeline's rows and header that go with a font. The names of windows have a line of the header where there are any.
[[nodiscard]] TimelineShape timelineShape(const CalendarMetrics &metrics, const TimelineOutline &outline);
/// The width of the column beside the titles, with the day of each row and its time; years are told where not all days are of this one.
[[nodiscard]] int timelineDayColumn(const CalendarMetrics &metrics, const TimelineOutline &outline, QDate today);

/// What times of day take of it.
[[nodiscard]] int timelineTimeColumn(const CalendarMetrics &metrics, const TimelineOutline &outline);

/// Of the lines of rules: less than those of dependencies, still 3:1 on every ground.
[[nodiscard]] QColor timelineRuleColour(const Theme &theme);

/// Paints the visible part of a timeline. Only what is in sight costs time; links that pass through are painted once for each column of
/// pixels. Holds nothing beyond the call.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &canvas, const TimelinePicture &picture, const Theme &theme, const CalendarMetrics &metrics);

    void paint();
    /// What is told beside the pointer while something moves.
    void paintTip(QPoint beside, const QStringList &lines, const QPalette &colours);

private:
    // Behind the rows.
    void paintGround();
    void paintDaysOff();
    void paintBands();
    void paintGrid();
    void paintToday();
    // Links.
    void paintLinks();
    void paintLink(const TimelineLink &link, const QColor &colour, int width);
    void paintArrow(const std::vector<QPoint> &route, const QColor &colour);
    void paintNewLink();
    [[nodiscard]] bool isSelected(const TimelineLink &link) const;
    [[nodiscard]] bool isStrong(const TimelineLink &link) const;
    // Rows.
    void paintRow(int row);
    void paintProduct(int row, const TimelineRow &shown);
    void paintRelease(int row, const TimelineRow &shown);
    void paintMarks(int row, const TimelineRow &shown);
    void paintMilestone(int row, const TimelineRow &shown);
    void paintSpan(int row, const TimelineRow &shown, TimelineSpan span, bool ghost);
    void paintCondition(int row, const TimelineRow &shown);
    void paintWindow(int row, const TimelineRow &shown);
    void paintWork(int row, const TimelineRow &shown);
    void paintWorkSum(QRect bar, const QColor &mark);
    void paintPeople(int row, const TimelineRow &shown, int beside);
    /// Where what it paints ends.
    int paintFloat(int row, const TimelineRow &shown);
    void paintBaseline(int row, const TimelineRow &shown);
    void paintMoving(int row, const TimelineRow &shown);
    void paintDrawing();
    void paintPort(int row, const TimelineRow &shown);
    [[nodiscard]] bool isCritical(const TimelineRow &shown) const;
    // Outline and header.
    void paintOutline(int row);
    void paintTitle(QRect place, int row, const TimelineRow &shown);
    [[nodiscard]] QString dayOf(const TimelineRow &shown) const;
    void paintCorner();
    void paintHeader();
    void paintHeaderLine(TimelineUnit unit, int top, int height, bool upper);
    void paintHeaderCell(TimelineSpan cell, TimelineUnit unit, qsizetype form, QRect seen, bool upper);
    /// What a cell may say, the longest form first.
    [[nodiscard]] QStringList headerTexts(QDate first, TimelineUnit unit, bool upper) const;
    [[nodiscard]] qsizetype headerForm(const std::vector<TimelineSpan> &cells, TimelineUnit unit) const;
    void paintBandNames(int top, int height);
    /// Where the name of each band is not painted over by other bands; empty where that is too little for a name.
    [[nodiscard]] std::vector<QRect> bandNamePlaces(int top, int height) const;
    void paintFocus();
    void paintText(QRect place, const QString &text, const QFont &font, const QColor &colour, bool atEnd = false);
    [[nodiscard]] bool isRightToLeft() const { return m_geometry.shape().rightToLeft; }

    QPainter &m_canvas;
    const TimelinePicture &m_picture;
    const TimelineGeometry &m_geometry;
    const Theme &m_theme;
    const CalendarMetrics &m_metrics;
    int m_hair = 1;  ///< Width of the thinnest lines.
    int m_first = 0; ///< Rows in sight.
    int m_last = -1;
};

} // namespace Plimsoll
