// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace Plimsoll {

namespace {

constexpr double widestContent = 1e9;

/// Beyond this, painters and integers lose count; nothing in sight comes near it.
int pixel(double x)
{
    constexpr double far = 1e7;
    return int(std::round(std::clamp(x, -far, far)));
}

} // namespace

void widenSpan(TimelineSpan &span, const TimelineSpan &by)
{
    if (!by.isValid())
        return;
    if (!span.isValid())
        span = {by.start, by.end};
    span.start = std::min(span.start, by.start);
    span.end = std::max(span.end, by.end);
}

double TimelineGeometry::edge(QDate day) const
{
    return m_shape.outlineWidth - m_shape.scroll.x() + double(m_shape.days.start.daysTo(day)) * m_shape.dayWidth;
}

int TimelineGeometry::top(int row) const
{
    return m_shape.headerHeight + row * m_shape.rowHeight - m_shape.scroll.y();
}

QRect TimelineGeometry::mirrored(QRect rect) const
{
    if (m_shape.rightToLeft)
        rect.moveLeft(m_shape.viewport.width() - rect.left() - rect.width());
    return rect;
}

QPoint TimelineGeometry::mirrored(QPoint point) const
{
    return {plain(point.x()), point.y()};
}

QSize TimelineGeometry::contentSize() const
{
    const double days = double(m_shape.days.start.daysTo(m_shape.days.end) + 1) * m_shape.dayWidth;
    return {m_shape.outlineWidth + int(std::ceil(std::min(days, widestContent))), m_shape.headerHeight + m_shape.rows * m_shape.rowHeight};
}

QRect TimelineGeometry::body() const
{
    return mirrored(QRect(m_shape.outlineWidth, m_shape.headerHeight, m_shape.viewport.width() - m_shape.outlineWidth,
                          m_shape.viewport.height() - m_shape.headerHeight));
}

QRect TimelineGeometry::outline(int row) const
{
    return mirrored(QRect(0, top(row), m_shape.outlineWidth, m_shape.rowHeight));
}

QRect TimelineGeometry::row(int row) const
{
    return mirrored(QRect(m_shape.outlineWidth, top(row), m_shape.viewport.width() - m_shape.outlineWidth, m_shape.rowHeight));
}

QRect TimelineGeometry::block(int firstRow, int lastRow, TimelineSpan span) const
{
    const int left = pixel(edge(span.start));
    const int right = pixel(edge(span.end.addDays(1)));
    return mirrored(QRect(left, top(firstRow), right - left, (lastRow - firstRow + 1) * m_shape.rowHeight));
}

QRect TimelineGeometry::headerBlock(TimelineSpan span, int top, int height) const
{
    QRect rect = block(0, 0, span);
    rect.setTop(top);
    rect.setHeight(height);
    return rect;
}

QRect TimelineGeometry::plainBar(int row, TimelineSpan span) const
{
    const int thick = std::max(3, m_shape.rowHeight * 9 / 16);
    const int left = pixel(edge(span.start));
    const int width = std::max(pixel(edge(span.end.addDays(1))) - left, m_shape.glyph / 2);
    return {left, top(row) + (m_shape.rowHeight - thick) / 2, width, thick};
}

QRect TimelineGeometry::bar(int row, TimelineSpan span) const
{
    return mirrored(plainBar(row, span));
}

QRectF TimelineGeometry::glyph(int row, QDate day) const
{
    const double middle = std::clamp(edge(day) + m_shape.dayWidth / 2, -1e7, 1e7);
    const double x = m_shape.rightToLeft ? m_shape.viewport.width() - middle : middle;
    const double size = m_shape.glyph;
    return {x - size / 2, top(row) + (m_shape.rowHeight - size) / 2, size, size};
}

QPoint TimelineGeometry::plainPort(int row, TimelineSpan span, TimelineEdge side) const
{
    const int y = top(row) + m_shape.rowHeight / 2;
    if (!span.isPoint()) {
        const QRect rect = plainBar(row, span);
        return {side == TimelineEdge::Start ? rect.left() : rect.right(), y};
    }
    const double middle = edge(span.start) + m_shape.dayWidth / 2;
    return {pixel(middle + (side == TimelineEdge::Start ? -0.5 : 0.5) * m_shape.glyph), y};
}

QPoint TimelineGeometry::port(int row, TimelineSpan span, TimelineEdge side) const
{
    return mirrored(plainPort(row, span, side));
}

std::vector<QPoint> TimelineGeometry::waitRoute(int fromRow, TimelineSpan from, int toRow, TimelineSpan to, TimelineEdge leaves,
                                                TimelineEdge arrives) const
{
    const QPoint start = plainPort(fromRow, from, leaves);
    const QPoint end = plainPort(toRow, to, arrives);
    const int gap = std::max(3, m_shape.glyph * 5 / 8);
    const int out = leaves == TimelineEdge::End ? gap : -gap;
    const int in = arrives == TimelineEdge::End ? gap : -gap;
    std::vector<QPoint> route;
    const auto straight = [&](int x) { route = {start, {x, start.y()}, {x, end.y()}, end}; };
    if (leaves == arrives) {
        straight(leaves == TimelineEdge::End ? std::max(start.x(), end.x()) + gap : std::min(start.x(), end.x()) - gap);
    } else if ((out > 0 ? end.x() - start.x() : start.x() - end.x()) >= 2 * gap) {
        straight(end.x() + in);
    } else {
        const int between = fromRow < toRow ? top(fromRow + 1) : top(fromRow);
        route = {start, {start.x() + out, start.y()}, {start.x() + out, between}, {end.x() + in, between}, {end.x() + in, end.y()}, end};
    }
    for (QPoint &point : route)
        point = mirrored(point);
    return route;
}

std::vector<QPoint> TimelineGeometry::ruleRoute(int fromRow, TimelineSpan from, TimelineEdge side, int toRow, TimelineSpan to) const
{
    const bool point = from.isPoint();
    const QPoint near = plainPort(fromRow, from, side);
    const int half = m_shape.glyph / 2;
    const int x = point ? pixel(edge(from.start) + m_shape.dayWidth / 2) : side == TimelineEdge::Start ? near.x() + 1 : near.x() - 1;
    const int direction = toRow > fromRow ? 1 : -1;
    const QPoint left = plainPort(toRow, to, TimelineEdge::Start);
    const QPoint right = plainPort(toRow, to, TimelineEdge::End);
    const QPoint begin(x, near.y() + direction * half);
    std::vector<QPoint> route;
    if (x < left.x())
        route = {begin, {x, left.y()}, left};
    else if (x > right.x())
        route = {begin, {x, right.y()}, right};
    else
        route = {begin, {x, left.y() - direction * half}};
    for (QPoint &corner : route)
        corner = mirrored(corner);
    return route;
}

int TimelineGeometry::rowAt(int y) const
{
    if (y < m_shape.headerHeight)
        return -1;
    const int row = (y - m_shape.headerHeight + m_shape.scroll.y()) / m_shape.rowHeight;
    return row < m_shape.rows ? row : -1;
}

double TimelineGeometry::daysAt(int x) const
{
    return (plain(x) - m_shape.outlineWidth + m_shape.scroll.x()) / m_shape.dayWidth;
}

QDate TimelineGeometry::dateAt(int x) const
{
    return plain(x) < m_shape.outlineWidth ? QDate() : m_shape.days.start.addDays(qint64(std::floor(daysAt(x))));
}

TimelinePart TimelineGeometry::partAt(QPoint at, int row, TimelineSpan span) const
{
    if (row < 0)
        return TimelinePart::None;
    const QPoint point = mirrored(at);
    if (point.x() < m_shape.outlineWidth)
        return TimelinePart::Outline;
    if (!span.isValid())
        return TimelinePart::Canvas;
    const int reach = std::max(3, m_shape.glyph / 3);
    const QPoint left = plainPort(row, span, TimelineEdge::Start);
    const QPoint right = plainPort(row, span, TimelineEdge::End);
    if (point.x() > right.x() + reach / 2 && point.x() <= right.x() + m_shape.glyph)
        return TimelinePart::Port;
    if (point.x() < left.x() - reach || point.x() > right.x() + reach)
        return TimelinePart::Canvas;
    if (span.isPoint())
        return TimelinePart::Body;
    // Of a short bar the middle is still there to be taken.
    const int grip = std::min(reach, (right.x() - left.x()) / 4);
    if (point.x() >= right.x() - grip)
        return TimelinePart::End;
    return point.x() <= left.x() + grip ? TimelinePart::Start : TimelinePart::Body;
}

TimelineSpan TimelineGeometry::visibleDays() const
{
    const auto day = [this](double x) { return m_shape.days.start.addDays(qint64(std::floor(x / m_shape.dayWidth))); };
    const int room = m_shape.viewport.width() - m_shape.outlineWidth;
    return {std::clamp(day(m_shape.scroll.x()), m_shape.days.start, m_shape.days.end),
            std::clamp(day(m_shape.scroll.x() + room), m_shape.days.start, m_shape.days.end)};
}

int TimelineGeometry::firstVisibleRow() const
{
    return std::clamp(m_shape.scroll.y() / m_shape.rowHeight, 0, std::max(0, m_shape.rows - 1));
}

int TimelineGeometry::lastVisibleRow() const
{
    return std::min(m_shape.rows - 1, (m_shape.scroll.y() + m_shape.viewport.height() - m_shape.headerHeight - 1) / m_shape.rowHeight);
}

QPoint TimelineGeometry::scrollTo(int row) const
{
    QPoint scroll = m_shape.scroll;
    const int above = row * m_shape.rowHeight;
    const int height = m_shape.viewport.height() - m_shape.headerHeight;
    if (above + m_shape.rowHeight > scroll.y() + height)
        scroll.setY(above + m_shape.rowHeight - height);
    if (above < scroll.y())
        scroll.setY(above);
    return scroll;
}

QPoint TimelineGeometry::scrollTo(int row, TimelineSpan span) const
{
    QPoint scroll = scrollTo(row);
    const int margin = 2 * m_shape.glyph;
    const int left = int(double(m_shape.days.start.daysTo(span.start)) * m_shape.dayWidth) - margin;
    const int right = int(std::ceil(double(m_shape.days.start.daysTo(span.end) + 1) * m_shape.dayWidth)) + margin;
    const int width = m_shape.viewport.width() - m_shape.outlineWidth;
    if (right > scroll.x() + width)
        scroll.setX(right - width);
    if (left < scroll.x())
        scroll.setX(std::max(0, left));
    return scroll;
}

double TimelineGeometry::fittingDayWidth(TimelineSpan span) const
{
    const int room = m_shape.viewport.width() - m_shape.outlineWidth - 4 * m_shape.glyph;
    return std::max(1, room) / double(span.start.daysTo(span.end) + 1);
}

TimelineUnit TimelineGeometry::unit(int em) const
{
    const double ems = m_shape.dayWidth / em;
    if (ems >= 1.3)
        return TimelineUnit::Day;
    if (ems >= 0.3)
        return TimelineUnit::Week;
    if (ems >= 0.075)
        return TimelineUnit::Month;
    return ems >= 0.03 ? TimelineUnit::Quarter : TimelineUnit::Year;
}

TimelineUnit TimelineGeometry::above(TimelineUnit unit)
{
    switch (unit) {
    case TimelineUnit::Day:
    case TimelineUnit::Week:
        return TimelineUnit::Month;
    case TimelineUnit::Month:
    case TimelineUnit::Quarter:
    case TimelineUnit::Year:
        break;
    }
    return TimelineUnit::Year;
}

TimelineSpan TimelineGeometry::cellOf(QDate day, TimelineUnit unit) const
{
    switch (unit) {
    case TimelineUnit::Day:
        break;
    case TimelineUnit::Week: {
        const QDate first = day.addDays(-((day.dayOfWeek() - m_shape.firstDayOfWeek + 7) % 7));
        return {first, first.addDays(6)};
    }
    case TimelineUnit::Month:
        return {{day.year(), day.month(), 1}, {day.year(), day.month(), day.daysInMonth()}};
    case TimelineUnit::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case TimelineUnit::Year:
        return {{day.year(), 1, 1}, {day.year(), 12, 31}};
    }
    return {day, day};
}

std::vector<TimelineSpan> TimelineGeometry::cells(TimelineUnit unit) const
{
    std::vector<TimelineSpan> found;
    const TimelineSpan visible = visibleDays();
    for (QDate day = visible.start; day <= visible.end; day = found.back().end.addDays(1))
        found.push_back(cellOf(day, unit));
    return found;
}

} // namespace Plimsoll
