// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The column of a timeline that names its rows.
#include "views/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void TimelinePainter::paintOutline(int row)
{
    const TimelineRow &shown = m_picture.outline.rows[size_t(row)];
    const QRect rect = m_geometry.outline(row);
    const bool selected = m_picture.highlight.rows.contains(row);
    const bool heading = shown.kind == TimelineRowKind::Product || shown.kind == TimelineRowKind::Windows;
    m_canvas.fillRect(rect, selected ? m_theme.selection : heading ? m_theme.dayOffFill : m_theme.base);
    m_canvas.setPen(QPen(m_theme.grid, m_hair));
    m_canvas.drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    m_canvas.drawLine(edge, rect.top(), edge, rect.bottom());
    const int column = timelineDayColumn(m_metrics, m_picture.outline, m_picture.today);
    const int margin = 2 * m_metrics.gap;
    const bool missing = shown.kind == TimelineRowKind::Milestone && !shown.span.isValid();
    const QColor quiet = selected ? m_theme.selectionText : missing ? m_theme.errorText : m_theme.mutedText;
    QRect day = rect.adjusted(rect.width() - column - margin, 0, -margin, 0);
    QRect title = rect.adjusted(margin, 0, -column - 2 * margin, 0);
    if (isRightToLeft()) {
        day = rect.adjusted(margin, 0, column + margin - rect.width(), 0);
        title = rect.adjusted(column + 2 * margin, 0, -margin, 0);
    }
    paintTitle(title, row, shown);
    if (shown.told.isValid() || missing)
        paintText(day, dayOf(shown), m_metrics.small, quiet, true);
}

void TimelinePainter::paintTitle(QRect place, int row, const TimelineRow &shown)
{
    const bool selected = m_picture.highlight.rows.contains(row);
    const int step = m_metrics.glyph;
    const QColor ink = selected ? m_theme.selectionText
        : shown.look.state == MilestoneState::Cancelled || shown.work.state == WorkItemState::Done || shown.met ? m_theme.mutedText
        : shown.look.state == MilestoneState::Missed    ? m_theme.errorText
                                                        : m_theme.text;
    const auto take = [&](int width) {
        const QRect taken(isRightToLeft() ? place.right() + 1 - width : place.left(), place.top(), width, place.height());
        place = isRightToLeft() ? place.adjusted(0, 0, -width, 0) : place.adjusted(width, 0, 0, 0);
        return taken;
    };
    take(shown.depth * step);
    if (shown.hasParts) {
        const QRect sign = take(step);
        const QPointF c = QRectF(sign).center();
        const qreal s = step * 0.26;
        const qreal towards = isRightToLeft() ? -1 : 1;
        const QPointF open[] = {c + QPointF(-s, -s * 0.6), c + QPointF(s, -s * 0.6), c + QPointF(0, s * 0.7)};
        const QPointF closed[] = {c + QPointF(-s * 0.6 * towards, -s), c + QPointF(-s * 0.6 * towards, s), c + QPointF(s * 0.7 * towards, 0)};
        m_canvas.setRenderHint(QPainter::Antialiasing);
        m_canvas.setPen(Qt::NoPen);
        m_canvas.setBrush(selected ? m_theme.selectionText : m_theme.mutedText);
        m_canvas.drawPolygon(shown.open ? open : closed, 3);
        m_canvas.setRenderHint(QPainter::Antialiasing, false);
    }
    take(m_metrics.gap);
    if (shown.kind == TimelineRowKind::Milestone) {
        QRectF square(0, 0, step * 0.85, step * 0.85);
        square.moveCenter(QRectF(take(step)).center());
        drawMilestone(m_canvas, square, shown.look, selected ? m_theme.selectionText : m_theme.releaseMark(shown.colour),
                      selected ? m_theme.selection : m_theme.base);
        take(2 * m_metrics.gap);
    }
    if (shown.kind == TimelineRowKind::Window) {
        QRect square(0, 0, step * 3 / 4, step * 3 / 4);
        square.moveCenter(take(step).center());
        m_canvas.setPen(QPen(m_theme.windowText(shown.window), m_metrics.line, windowLine(shown.window), Qt::FlatCap));
        m_canvas.setBrush(m_theme.windowFill(shown.window));
        m_canvas.drawRect(square);
        take(2 * m_metrics.gap);
    }
    if (shown.kind == TimelineRowKind::Work || shown.kind == TimelineRowKind::Condition) {
        QRectF square(0, 0, step * 0.85, step * 0.85);
        square.moveCenter(QRectF(take(step)).center());
        const bool done = shown.kind == TimelineRowKind::Work ? shown.work.state == WorkItemState::Done : shown.met;
        drawAction(m_canvas, square, done, selected ? m_theme.selectionText : m_theme.releaseMark(shown.colour), selected ? m_theme.selection : m_theme.base);
        take(2 * m_metrics.gap);
    }
    if (!shown.warning.isEmpty()) {
        QFont bold = m_metrics.strong;
        bold.setWeight(QFont::Bold);
        const int width = QFontMetrics(bold).horizontalAdvance(u'!') + m_metrics.gap;
        paintText(take(width), u"!"_s, bold, selected ? m_theme.selectionText : m_theme.warningText);
    }
    const bool strong = shown.kind == TimelineRowKind::Product || shown.kind == TimelineRowKind::Windows || shown.kind == TimelineRowKind::Release
        || shown.anchor || isCritical(shown);
    QFont font = strong ? m_metrics.strong : m_metrics.text;
    // Any change makes the font be looked up anew, which takes longer than the text.
    if (shown.look.tentative)
        font.setItalic(true);
    if (shown.look.state == MilestoneState::Cancelled)
        font.setStrikeOut(true);
    paintText(place, shown.title, font, ink);
}

void TimelinePainter::paintCorner()
{
    const TimelineShape &shape = m_geometry.shape();
    const int margin = 2 * m_metrics.gap;
    QRect corner(isRightToLeft() ? shape.viewport.width() - shape.outlineWidth : 0, 0, shape.outlineWidth - 1, shape.headerHeight - 1);
    corner.setTop(shape.headerHeight - m_metrics.header - m_metrics.gap);
    corner.setHeight(m_metrics.header);
    corner.adjust(margin, 0, -margin, 0);
    paintText(corner, QCoreApplication::translate("TimelinePainter", "Title"), m_metrics.small, m_theme.mutedText);
    paintText(corner, QCoreApplication::translate("TimelinePainter", "Day"), m_metrics.small, m_theme.mutedText, true);
}

void TimelinePainter::paintFocus()
{
    const TimelineHighlight &highlight = m_picture.highlight;
    if (!highlight.focused || highlight.current < m_first || highlight.current > m_last)
        return;
    const int width = 2 * m_metrics.line;
    const QRect rect = m_geometry.outline(highlight.current) | m_geometry.row(highlight.current);
    m_canvas.setPen(QPen(m_theme.todayMark, width));
    m_canvas.setBrush(Qt::NoBrush);
    const qreal half = width / 2.0;
    m_canvas.drawRect(QRectF(rect).adjusted(half, half, -half, -half));
}

} // namespace Plimsoll
