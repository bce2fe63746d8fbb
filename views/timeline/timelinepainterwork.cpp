// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The work items of a timeline.
#include "views/timeline/timelinepainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Plimsoll {

void TimelinePainter::paintWork(int row, const TimelineRow &shown)
{
    const bool critical = isCritical(shown);
    const QColor mark = critical ? m_theme.errorText : m_theme.releaseMark(shown.colour);
    const QRect body = m_geometry.body();
    const int beside = m_picture.floats ? paintFloat(row, shown) : m_geometry.port(row, shown.span, TimelineEdge::End).x();
    paintPeople(row, shown, beside);
    QRect bar = m_geometry.bar(row, shown.span);
    if (bar.right() < body.left() || bar.left() > body.right())
        return;
    bar = bar.adjusted(0, m_metrics.line, 0, -m_metrics.line);
    if (shown.work.isSum)
        return paintWorkSum(bar, mark);
    const int width = critical ? 2 * m_metrics.line : m_metrics.line;
    m_canvas.fillRect(bar, m_theme.releaseFill(shown.colour));
    const bool done = shown.work.state == WorkItemState::Done;
    const int share = bar.width() * (done ? 100 : std::clamp(shown.work.progress, 0, 100)) / 100;
    if (share > 0) {
        const QRect part(isRightToLeft() ? bar.right() + 1 - share : bar.left(), bar.top(), share, bar.height());
        m_canvas.fillRect(part, m_theme.releaseMark(shown.colour));
    }
    m_canvas.setPen(QPen(mark, width, shown.work.state == WorkItemState::Proposed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_canvas.setBrush(Qt::NoBrush);
    const qreal half = width / 2.0;
    m_canvas.drawRect(QRectF(bar).adjusted(half, half, -half, -half));
    if (!done || bar.width() < bar.height())
        return;
    // What is done has a tick, so that colour is not all that tells it.
    QRectF square(0, 0, bar.height(), bar.height());
    square.moveCenter({isRightToLeft() ? bar.right() - bar.height() / 2.0 : bar.left() + bar.height() / 2.0, QRectF(bar).center().y()});
    const QPointF tick[] = {square.topLeft() + QPointF(square.width() * 0.28, square.height() * 0.52), square.topLeft() + QPointF(square.width() * 0.44, square.height() * 0.68),
                            square.topLeft() + QPointF(square.width() * 0.72, square.height() * 0.34)};
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(QPen(m_theme.base, 1.5 * m_metrics.line));
    m_canvas.drawPolyline(tick, 3);
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
}

/// What is only the sum of its parts: a line with ends that point down.
void TimelinePainter::paintWorkSum(QRect bar, const QColor &mark)
{
    const int thick = std::max(m_metrics.line, bar.height() / 4);
    const QRect line(bar.left(), bar.center().y() - thick, bar.width(), thick);
    m_canvas.fillRect(line, mark);
    const int drop = std::max(thick + m_metrics.line, bar.height() / 2);
    for (const int x : {line.left(), line.right() - thick + 1})
        m_canvas.fillRect(QRect(x, line.top(), thick, drop), mark);
}

/// Who does it: their names where there is room, else their initials.
void TimelinePainter::paintPeople(int row, const TimelineRow &shown, int beside)
{
    if (shown.work.people.isEmpty())
        return;
    const QRect line = m_geometry.row(row);
    const QRect body = m_geometry.body();
    // What is cut at its beginning says something else.
    if (beside < body.left() || beside > body.right())
        return;
    // Beyond the line of a link that leaves there.
    const int margin = m_geometry.shape().glyph;
    QRect room(beside + margin, line.top(), body.right() - beside - margin, line.height());
    if (isRightToLeft())
        room = QRect(body.left(), line.top(), beside - margin - body.left(), line.height());
    const QFontMetrics size(m_metrics.small);
    constexpr int mostLetters = 40; // Beyond that a list of names is a line across the page.
    const bool wide = shown.work.people.size() > mostLetters || size.horizontalAdvance(shown.work.people) > room.width();
    const QString &text = wide ? shown.work.initials : shown.work.people;
    // Cut initials are somebody else's.
    if (size.horizontalAdvance(text) <= room.width())
        paintText(room, text, m_metrics.small, m_theme.mutedText);
}

} // namespace Plimsoll
