// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <vector>

namespace Plimsoll {

/// From the finest to the coarsest.
enum class TimelineUnit { Day, Week, Month, Quarter, Year };

struct TimelineSpan {
    QDate start;
    QDate end; ///< Inclusive.
    bool isBar = false; ///< From edge to edge of its days also where that is one: of work, but not of a milestone.

    [[nodiscard]] bool isValid() const { return start.isValid() && end.isValid(); }
    [[nodiscard]] bool isPoint() const { return start == end && !isBar; }
    friend bool operator==(const TimelineSpan &, const TimelineSpan &) = default;
};

/// Makes the span reach over the other, too; what is not valid counts for nothing.
void widenSpan(TimelineSpan &span, const TimelineSpan &by);

/// What a TimelineGeometry is made from; sizes in pixels, or in units of a page.
struct TimelineShape {
    TimelineSpan days;
    int rows = 0;
    int firstDayOfWeek = Qt::Monday;
    int outlineWidth = 200; ///< Column of names, which does not scroll sideways.
    int headerHeight = 60;  ///< Which does not scroll down.
    int rowHeight = 24;
    int glyph = 14;         ///< Edge of the square that a milestone's mark fills.
    double dayWidth = 10.0;
    QSize viewport;
    QPoint scroll;
    bool rightToLeft = false;
};

/// What of a row a point is on.
enum class TimelinePart { None, Outline, Canvas, Body, Start, End, Port };

enum class TimelineEdge { Start, End };

/// Where the days and rows of a timeline lie. Every day is equally wide. Pure, no painting; mirrored in a right-to-left layout.
class TimelineGeometry
{
public:
    explicit TimelineGeometry(const TimelineShape &shape) : m_shape(shape) {}

    [[nodiscard]] const TimelineShape &shape() const { return m_shape; }
    /// Of all rows and days, with outline and header; no wider than scroll bars can count.
    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] QRect body() const; ///< What bars are clipped to.
    [[nodiscard]] QRect outline(int row) const;
    [[nodiscard]] QRect row(int row) const; ///< The part of it that is in the body.
    /// From the leading edge of the first to the trailing edge of the last day, over those rows; may lie outside the viewport.
    [[nodiscard]] QRect block(int firstRow, int lastRow, TimelineSpan span) const;
    [[nodiscard]] QRect headerBlock(TimelineSpan span, int top, int height) const;
    /// The bar of a span in its row; never too thin to be seen.
    [[nodiscard]] QRect bar(int row, TimelineSpan span) const;
    /// The square of a point's mark, in the middle of its day.
    [[nodiscard]] QRectF glyph(int row, QDate day) const;
    /// Where links leave and arrive: at the side of a bar, or of the mark of a span that is one day.
    [[nodiscard]] QPoint port(int row, TimelineSpan span, TimelineEdge edge) const;
    /// The line by which something waits for something else: from an edge of the one to an edge of the other, around what lies between.
    [[nodiscard]] std::vector<QPoint> waitRoute(int fromRow, TimelineSpan from, int toRow, TimelineSpan to, TimelineEdge leaves = TimelineEdge::End,
                                                TimelineEdge arrives = TimelineEdge::Start) const;
    /// The line from an edge of an anchor along which its dependants hang: down or up, then to the near side of the dependant.
    [[nodiscard]] std::vector<QPoint> ruleRoute(int fromRow, TimelineSpan from, TimelineEdge edge, int toRow, TimelineSpan to) const;

    [[nodiscard]] int rowAt(int y) const;    ///< -1 outside.
    [[nodiscard]] QDate dateAt(int x) const; ///< Also beyond the ends of the days; invalid on the outline.
    /// The days from the first one to that place, with fractions; also on the outline.
    [[nodiscard]] double daysAt(int x) const;
    [[nodiscard]] TimelinePart partAt(QPoint at, int row, TimelineSpan span) const;
    [[nodiscard]] TimelineSpan visibleDays() const;
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const; ///< -1 where there is none.
    /// How to scroll so that the span's start, and as much of it as fits, is in sight.
    [[nodiscard]] QPoint scrollTo(int row, TimelineSpan span) const;
    /// Only so that the row is in sight.
    [[nodiscard]] QPoint scrollTo(int row) const;
    /// How wide a day is where that span, with a margin, fills the body.
    [[nodiscard]] double fittingDayWidth(TimelineSpan span) const;

    /// The finest unit whose cells have room for their texts, and the one above it in the header.
    [[nodiscard]] TimelineUnit unit(int em) const;
    [[nodiscard]] static TimelineUnit above(TimelineUnit unit);
    /// The cell of the header in which a day lies, not cut at the ends of the timeline.
    [[nodiscard]] TimelineSpan cellOf(QDate day, TimelineUnit unit) const;
    /// The cells that are in sight.
    [[nodiscard]] std::vector<TimelineSpan> cells(TimelineUnit unit) const;

private:
    [[nodiscard]] double edge(QDate day) const; ///< Before mirroring.
    [[nodiscard]] int top(int row) const;
    [[nodiscard]] QRect mirrored(QRect rect) const;
    [[nodiscard]] QPoint mirrored(QPoint point) const;
    [[nodiscard]] QPoint plainPort(int row, TimelineSpan span, TimelineEdge edge) const;
    [[nodiscard]] QRect plainBar(int row, TimelineSpan span) const;
    [[nodiscard]] int plain(int x) const { return m_shape.rightToLeft ? m_shape.viewport.width() - 1 - x : x; }

    TimelineShape m_shape;
};

} // namespace Plimsoll
