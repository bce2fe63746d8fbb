// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a timeline: bars and marks, and the outline beside them.
#include "views/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int ghostAlpha = 110;

QColor faded(QColor colour)
{
    colour.setAlpha(ghostAlpha);
    return colour;
}

} // namespace

bool TimelinePainter::isCritical(const TimelineRow &shown) const
{
    if (!m_picture.floats)
        return false;
    const auto found = m_picture.floats->constFind(shown.key());
    return found != m_picture.floats->constEnd() && found->isCritical();
}

void TimelinePainter::paintRow(int row)
{
    const TimelineRow &shown = m_picture.outline.rows[size_t(row)];
    if (!shown.span.isValid())
        return;
    if (m_picture.baseline)
        paintBaseline(row, shown);
    switch (shown.kind) {
    case TimelineRowKind::Product:
        paintProduct(row, shown);
        break;
    case TimelineRowKind::Release:
        paintRelease(row, shown);
        break;
    case TimelineRowKind::Milestone:
        if (m_picture.floats)
            paintFloat(row, shown);
        paintMilestone(row, shown);
        break;
    case TimelineRowKind::Condition:
        paintCondition(row, shown);
        break;
    case TimelineRowKind::Window:
        paintWindow(row, shown);
        break;
    case TimelineRowKind::Work:
        paintWork(row, shown);
        break;
    case TimelineRowKind::Windows:
        break;
    }
    paintMarks(row, shown);
    paintMoving(row, shown);
    paintPort(row, shown);
}

void TimelinePainter::paintProduct(int row, const TimelineRow &shown)
{
    QRect bar = m_geometry.bar(row, shown.span);
    const int thick = std::max(m_metrics.line, bar.height() / 5);
    const QRect line(bar.left(), bar.center().y() - thick / 2, bar.width(), thick);
    m_canvas.fillRect(line, m_theme.mutedText);
    const int drop = bar.height() / 2;
    for (const int x : {line.left(), line.right() - thick + 1})
        m_canvas.fillRect(QRect(x, line.top(), thick, drop), m_theme.mutedText);
}

void TimelinePainter::paintRelease(int row, const TimelineRow &shown)
{
    QRectF bar = m_geometry.bar(row, shown.span);
    const qreal inset = bar.height() / 5;
    bar.adjust(0.5, inset + 0.5, -0.5, -inset - 0.5);
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(QPen(m_theme.releaseMark(shown.colour), m_metrics.line));
    m_canvas.setBrush(m_theme.releaseFill(shown.colour));
    m_canvas.drawRoundedRect(bar, m_metrics.radius / 2.0, m_metrics.radius / 2.0);
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintMarks(int row, const TimelineRow &shown)
{
    const TimelineSpan visible = m_geometry.visibleDays();
    const double apart = m_geometry.shape().glyph * 0.5;
    double last = -1e9;
    for (int i = shown.firstMark; i < shown.lastMark; ++i) {
        const TimelineMark &mark = m_picture.outline.marks[size_t(i)];
        if (mark.start < visible.start || mark.start > visible.end)
            continue;
        const QRectF square = m_geometry.glyph(row, mark.start);
        // Those of one day lie on each other, and need not be painted all.
        if (std::abs(square.center().x() - last) < apart)
            continue;
        last = square.center().x();
        drawMilestone(m_canvas, square, mark.look, m_theme.releaseMark(mark.colour), m_theme.base);
    }
}

void TimelinePainter::paintMilestone(int row, const TimelineRow &shown)
{
    const bool moving = row == m_picture.highlight.moving;
    if (shown.span.start != shown.span.end) {
        paintSpan(row, shown, shown.span, moving);
        return;
    }
    const QRectF square = m_geometry.glyph(row, shown.span.start);
    if (!square.intersects(QRectF(m_geometry.body())))
        return;
    const QColor colour = m_theme.releaseMark(shown.colour);
    if (isCritical(shown)) {
        // A second outline, so that colour is not all that tells it.
        m_canvas.setRenderHint(QPainter::Antialiasing);
        m_canvas.setPen(QPen(m_theme.errorText, 1.5 * m_metrics.line));
        m_canvas.setBrush(Qt::NoBrush);
        const qreal beyond = square.width() / 5;
        m_canvas.drawPath(milestoneOutline(shown.look.kind, square.adjusted(-beyond, -beyond, beyond, beyond)));
        m_canvas.setRenderHint(QPainter::Antialiasing, false);
    }
    drawMilestone(m_canvas, square, shown.look, moving ? faded(colour) : colour, m_theme.base);
}

void TimelinePainter::paintSpan(int row, const TimelineRow &shown, TimelineSpan span, bool ghost)
{
    const QRect bar = m_geometry.bar(row, span);
    const QRect body = m_geometry.body();
    if (bar.right() < body.left() || bar.left() > body.right())
        return;
    const bool critical = isCritical(shown);
    const QColor mark = critical ? m_theme.errorText : m_theme.releaseMark(shown.colour);
    const QColor fill = m_theme.releaseFill(shown.colour);
    m_canvas.setRenderHint(QPainter::Antialiasing);
    const qreal width = critical ? 2.0 * m_metrics.line : m_metrics.line;
    m_canvas.setPen(QPen(ghost ? faded(mark) : mark, width, shown.look.tentative ? Qt::DashLine : Qt::SolidLine));
    m_canvas.setBrush(ghost ? faded(fill) : fill);
    // What lies far out of sight need not be rounded there.
    QRectF shape = QRectF(bar).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const qreal beyond = 4.0 * m_metrics.slot;
    shape.setLeft(std::max(shape.left(), body.left() - beyond));
    shape.setRight(std::min(shape.right(), body.right() + beyond));
    m_canvas.drawRoundedRect(shape, m_metrics.radius, m_metrics.radius);
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
    const qreal size = bar.height() - 4.0 * m_metrics.line;
    if (bar.width() < 2 * size)
        return;
    QRectF square(0, 0, size, size);
    const qreal inset = bar.height() / 2.0 + m_metrics.line;
    square.moveCenter({isRightToLeft() ? bar.right() - inset : bar.left() + inset, bar.top() + bar.height() / 2.0});
    drawMilestone(m_canvas, square, shown.look, ghost ? faded(mark) : mark, m_theme.releaseFill(shown.colour));
}

void TimelinePainter::paintCondition(int row, const TimelineRow &shown)
{
    const QRectF square = m_geometry.glyph(row, shown.span.start);
    if (square.intersects(QRectF(m_geometry.body())))
        drawAction(m_canvas, square, shown.met, m_theme.releaseMark(shown.colour), m_theme.base);
}

void TimelinePainter::paintWindow(int row, const TimelineRow &shown)
{
    const bool moving = row == m_picture.highlight.moving;
    const QRect bar = m_geometry.bar(row, shown.span).adjusted(0, m_metrics.line, 0, -m_metrics.line);
    const QColor ink = m_theme.windowText(shown.window);
    m_canvas.fillRect(bar, moving ? faded(m_theme.windowFill(shown.window)) : m_theme.windowFill(shown.window));
    m_canvas.setPen(QPen(moving ? faded(ink) : ink, m_metrics.line, windowLine(shown.window), Qt::FlatCap));
    m_canvas.setBrush(Qt::NoBrush);
    m_canvas.drawRect(bar.adjusted(0, 0, -1, -1));
}

int TimelinePainter::paintFloat(int row, const TimelineRow &shown)
{
    const auto found = m_picture.floats->constFind(shown.key());
    const QPoint from = m_geometry.port(row, shown.span, TimelineEdge::End);
    if (found == m_picture.floats->constEnd() || found->days <= 0 || !found->until.isValid())
        return from.x();
    const QPoint to = m_geometry.port(row, {found->until, found->until, shown.span.isBar}, TimelineEdge::End);
    const int half = m_geometry.shape().glyph / 4;
    m_canvas.setPen(QPen(m_theme.noticeText, m_metrics.line, Qt::DotLine));
    m_canvas.drawLine(from, to);
    m_canvas.setPen(QPen(m_theme.noticeText, m_metrics.line));
    m_canvas.drawLine(to.x(), to.y() - half, to.x(), to.y() + half);
    const QString text = QCoreApplication::translate("TimelinePainter", "%1 d", "working days of float").arg(QLocale().toString(found->days));
    const int width = QFontMetrics(m_metrics.small).horizontalAdvance(text) + m_metrics.gap;
    const QRect line = m_geometry.row(row);
    const QRect place(isRightToLeft() ? to.x() - m_metrics.radius - width : to.x() + m_metrics.radius, line.top(), width, line.height());
    paintText(place, text, m_metrics.small, m_theme.noticeText);
    return isRightToLeft() ? place.left() : place.right();
}

void TimelinePainter::paintBaseline(int row, const TimelineRow &shown)
{
    const auto found = m_picture.baseline->constFind(shown.key());
    if (found == m_picture.baseline->constEnd() || *found == shown.span)
        return;
    const QRect all = m_geometry.row(row);
    m_canvas.setPen(QPen(m_theme.mutedText, m_metrics.line));
    m_canvas.setBrush(m_theme.base);
    if (!found->isPoint()) {
        QRect ghost = m_geometry.bar(row, *found);
        ghost.setTop(all.bottom() - std::max(3, ghost.height() / 3) - m_metrics.line);
        ghost.setBottom(all.bottom() - m_metrics.line);
        m_canvas.drawRect(ghost.adjusted(0, 0, -1, -1));
        return;
    }
    const QPoint from = m_geometry.port(row, *found, TimelineEdge::Start);
    const QPoint to = m_geometry.port(row, shown.span, TimelineEdge::Start);
    m_canvas.setPen(QPen(m_theme.mutedText, m_metrics.line, Qt::DotLine));
    m_canvas.drawLine(from, to);
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(QPen(m_theme.mutedText, m_metrics.line));
    const QRectF square = m_geometry.glyph(row, found->start);
    const qreal less = square.width() / 6;
    m_canvas.drawPath(milestoneOutline(shown.look.kind, square.adjusted(less, less, -less, -less)));
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
}

/// What is new and not there yet, with its days in all rows.
void TimelinePainter::paintDrawing()
{
    const int row = m_picture.highlight.drawingRow;
    const TimelineSpan span = m_picture.highlight.drawing;
    if (row < 0 || !span.isValid())
        return;
    const QRect area = m_geometry.block(row, row, span);
    QColor shade = m_theme.todayMark;
    shade.setAlpha(36);
    m_canvas.fillRect(QRect(area.left(), m_geometry.body().top(), area.width(), m_geometry.body().height()), shade);
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(QPen(m_theme.todayMark, 2 * m_metrics.line));
    m_canvas.setBrush(m_theme.base);
    if (span.start != span.end) {
        m_canvas.drawRoundedRect(QRectF(m_geometry.bar(row, span)).adjusted(1, 1, -1, -1), m_metrics.radius, m_metrics.radius);
    } else {
        const QRectF square = m_geometry.glyph(row, span.start);
        const QPointF corners[] = {{square.center().x(), square.top()}, {square.right(), square.center().y()},
                                   {square.center().x(), square.bottom()}, {square.left(), square.center().y()}};
        m_canvas.drawPolygon(corners, 4);
    }
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
}

/// Where the row's bar would be: the one that is being moved, or one that follows it.
void TimelinePainter::paintMoving(int row, const TimelineRow &shown)
{
    TimelineSpan target = m_picture.highlight.target;
    if (row != m_picture.highlight.moving) {
        const auto found = m_picture.highlight.followers.constFind(shown.milestone());
        if (!shown.milestone().isValid() || found == m_picture.highlight.followers.constEnd())
            return;
        target = *found;
    }
    if (!target.isValid())
        return;
    const QRect area = m_geometry.block(row, row, target);
    QColor shade = m_theme.todayMark;
    shade.setAlpha(36);
    if (row == m_picture.highlight.moving)
        m_canvas.fillRect(QRect(area.left(), m_geometry.body().top(), area.width(), m_geometry.body().height()), shade);
    if (shown.kind == TimelineRowKind::Window) {
        m_canvas.setPen(QPen(m_theme.todayMark, 2 * m_metrics.line));
        m_canvas.setBrush(m_theme.windowFill(shown.window));
        m_canvas.drawRect(m_geometry.bar(row, target).adjusted(0, m_metrics.line, -1, -m_metrics.line));
    } else if (target.start != target.end) {
        paintSpan(row, shown, target, false);
    } else {
        drawMilestone(m_canvas, m_geometry.glyph(row, target.start), shown.look, m_theme.todayMark, m_theme.base);
    }
}

/// The handle from which a link is drawn, beside a milestone that is pointed at.
void TimelinePainter::paintPort(int row, const TimelineRow &shown)
{
    const TimelineHighlight &highlight = m_picture.highlight;
    if (row != highlight.hovered || highlight.moving >= 0 || !shown.milestone().isValid())
        return;
    const qreal size = m_geometry.shape().glyph * 0.5;
    QPointF centre = m_geometry.port(row, shown.span, TimelineEdge::End);
    centre.rx() += (isRightToLeft() ? -1 : 1) * m_geometry.shape().glyph * 0.6;
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(QPen(m_theme.todayMark, m_metrics.line));
    m_canvas.setBrush(m_theme.base);
    m_canvas.drawEllipse(centre, size / 2, size / 2);
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Plimsoll
