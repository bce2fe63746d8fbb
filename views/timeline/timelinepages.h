// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "views/calendar/calendarmetrics.h"
#include "views/reports/pagestyle.h"
#include "views/timeline/timelinepicture.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace Plimsoll {

/// What is put on paper, and how.
struct TimelineRequest {
    ReleaseId release; ///< Invalid is all.
    bool rules = true;
    bool floats = false; ///< Float and critical path.
    std::optional<bool> work; ///< Scheduled work items; where it is not said, unless there are too many.
    PageFormat format{QPageSize::A4, QPageLayout::Landscape};
    int pagesWide = 1; ///< All days fit onto so many pages beside each other.

    static constexpr int mostPagesWide = 50;
};

/// The timeline on pages, all rows open: each with the names of its rows and its dates, rows whole, and its place in the grid of pages.
/// Laid out when made, painted as often as wanted. Not bound to the plan afterwards. On the GUI thread.
class TimelinePages
{
public:
    TimelinePages(const Plan &plan, const Timetable &timetable, QDate today, const TimelineRequest &request);

    [[nodiscard]] const PageFormat &format() const { return m_format; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] int pagesWide() const { return m_wide; }
    [[nodiscard]] int pagesHigh() const { return m_high; }
    [[nodiscard]] int count() const { return m_wide * m_high; }
    /// "Part B1, page 2 of 6": from left to right, then down; the letter is the column.
    [[nodiscard]] QString name(int page) const;
    /// The painter must count in units from the page's corner.
    void paint(QPainter &painter, int page) const;
    /// All rows and days in one, under the title, with a margin; in the units of a page.
    [[nodiscard]] QSize sheetSize() const;
    void paintSheet(QPainter &painter) const;
    /// The rows and days that lie on the page.
    [[nodiscard]] TimelineGeometry geometry(int page) const;
    [[nodiscard]] const TimelineOutline &outline() const { return m_outline; }

private:
    void layOut(int pagesWide);
    void paintFrame(QPainter &painter, int page) const;
    void paintTitle(QPainter &painter, const QRectF &line) const;
    void paintRows(QPainter &painter, const TimelineGeometry &shown) const;
    [[nodiscard]] TimelineGeometry sheet() const;

    PageFormat m_format;
    PageStyle m_style;
    CalendarMetrics m_metrics;
    QString m_title;
    QDate m_today;
    int m_firstDayOfWeek = Qt::Monday;
    bool m_rules = true;
    bool m_showsFloats = false;
    TimelineOutline m_outline;
    std::vector<TimelineLink> m_links;
    TimelineFloats m_floats;
    TimelineShape m_shape; ///< Of the page that is first in its row, without scrolling.
    int m_rowsOnPage = 1;
    int m_wide = 1;
    int m_high = 1;
};

/// The pages as one PDF with embedded fonts.
[[nodiscard]] Result<QByteArray> timelinePdf(const TimelinePages &pages);
/// The whole timeline as one picture, with that many pixels for a point. Fails where it is so wide, or has so
/// many rows, that no program would show it.
[[nodiscard]] Result<QImage> timelineSheet(const TimelinePages &pages, qreal pixelsPerPoint);
/// The same as the bytes of a PNG, with two pixels for a point.
[[nodiscard]] Result<QByteArray> timelinePng(const TimelinePages &pages);

} // namespace Plimsoll
