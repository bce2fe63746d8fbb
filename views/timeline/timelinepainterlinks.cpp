// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The links of a timeline.
#include "views/timeline/timelinepainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Plimsoll {

namespace {

/// Straight lines of one look, so that those that cover each other are painted once.
struct Strokes {
    QList<QLine> across;
    QList<QLine> down;

    void add(const std::vector<QPoint> &route, int firstY, int lastY)
    {
        for (size_t i = 1; i < route.size(); ++i) {
            const QPoint a = route[i - 1];
            const QPoint b = route[i];
            const int upper = std::min(a.y(), b.y());
            const int lower = std::max(a.y(), b.y());
            if (lower < firstY || upper > lastY)
                continue;
            if (a.x() == b.x())
                down << QLine(a.x(), std::max(upper, firstY), a.x(), std::min(lower, lastY));
            else
                across << QLine(a, b);
        }
    }

    void join()
    {
        std::ranges::sort(down, [](const QLine &a, const QLine &b) { return a.x1() != b.x1() ? a.x1() < b.x1() : a.y1() < b.y1(); });
        QList<QLine> joined;
        for (const QLine &line : std::as_const(down)) {
            if (!joined.isEmpty() && joined.last().x1() == line.x1() && line.y1() <= joined.last().y2())
                joined.last().setP2({line.x1(), std::max(joined.last().y2(), line.y2())});
            else
                joined << line;
        }
        down = joined;
    }
};

} // namespace

QColor timelineRuleColour(const Theme &theme)
{
    return theme.dark ? QColor(0xff7d8891) : QColor(0xff747f8a);
}

bool TimelinePainter::isSelected(const TimelineLink &link) const
{
    const TimelineHighlight &highlight = m_picture.highlight;
    return (link.dependency.isValid() && link.dependency == highlight.dependency)
        || (link.workDependency.isValid() && link.workDependency == highlight.workDependency);
}

bool TimelinePainter::isStrong(const TimelineLink &link) const
{
    if (isSelected(link))
        return true;
    const int current = m_picture.highlight.current;
    return current >= 0 && (link.fromRow == current || link.toRow == current);
}

void TimelinePainter::paintLinks()
{
    const QRect body = m_geometry.body();
    Strokes rules;
    Strokes dependencies;
    std::vector<std::vector<QPoint>> arrows;
    std::vector<QPoint> dots;
    std::vector<const TimelineLink *> strong;
    for (const TimelineLink &link : m_picture.links) {
        if (!link.touches(m_first, m_last) || (link.isRule() && !m_picture.showsRules && !isStrong(link)))
            continue;
        const std::vector<QPoint> route = link.route(m_geometry);
        const auto [least, most] = std::ranges::minmax(route, {}, &QPoint::x);
        if (most.x() < body.left() || least.x() > body.right())
            continue;
        if (link.violated || isStrong(link)) {
            strong.push_back(&link);
            continue;
        }
        (link.isRule() ? rules : dependencies).add(route, body.top(), body.bottom());
        if (link.toRow < m_first || link.toRow > m_last)
            continue;
        if (link.isRule())
            dots.push_back(route.back());
        else
            arrows.push_back(route);
    }
    const auto draw = [this](Strokes &strokes, const QColor &colour) {
        strokes.join();
        m_canvas.setPen(QPen(colour, m_hair));
        m_canvas.drawLines(strokes.down);
        m_canvas.drawLines(strokes.across);
    };
    const QColor quiet = timelineRuleColour(m_theme);
    draw(rules, quiet);
    const int dot = 2 * m_metrics.line + 1;
    for (const QPoint &at : dots)
        m_canvas.fillRect(QRect(at.x() - dot / 2, at.y() - dot / 2, dot, dot), quiet);
    draw(dependencies, m_theme.mutedText);
    for (const auto &route : arrows)
        paintArrow(route, m_theme.mutedText);
    for (const TimelineLink *link : strong) {
        paintLink(*link, link->violated ? m_theme.errorText : m_theme.todayMark, (isSelected(*link) ? 3 : 2) * m_metrics.line);
    }
}

void TimelinePainter::paintLink(const TimelineLink &link, const QColor &colour, int width)
{
    const std::vector<QPoint> route = link.route(m_geometry);
    QPen pen(colour, width, link.violated ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    m_canvas.setPen(pen);
    m_canvas.drawPolyline(route.data(), int(route.size()));
    if (!link.isRule())
        paintArrow(route, colour);
    else
        m_canvas.fillRect(QRect(route.back() - QPoint(width, width), QSize(2 * width + 1, 2 * width + 1)), colour);
}

void TimelinePainter::paintArrow(const std::vector<QPoint> &route, const QColor &colour)
{
    const QPointF tip = route.back();
    const qreal size = m_geometry.shape().glyph * 0.4;
    // It points where the line goes.
    const qreal back = route.size() > 1 && route[route.size() - 2].x() > route.back().x() ? size : -size;
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(Qt::NoPen);
    m_canvas.setBrush(colour);
    const QPointF corners[] = {tip, tip + QPointF(back, -size * 0.7), tip + QPointF(back, size * 0.7)};
    m_canvas.drawPolygon(corners, 3);
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintNewLink()
{
    const TimelineHighlight &highlight = m_picture.highlight;
    if (!highlight.linkFrom.isValid())
        return;
    const int from = m_picture.outline.rowOf(highlight.linkFrom);
    const int to = highlight.linkTo.isValid() ? m_picture.outline.rowOf(highlight.linkTo) : -1;
    if (from < 0 || !m_picture.outline.rows[size_t(from)].span.isValid())
        return;
    const TimelineSpan start = m_picture.outline.rows[size_t(from)].span;
    m_canvas.setPen(QPen(m_theme.todayMark, 2 * m_metrics.line, Qt::DashLine, Qt::FlatCap, Qt::MiterJoin));
    if (to >= 0 && to != from && m_picture.outline.rows[size_t(to)].span.isValid()) {
        const std::vector<QPoint> route = m_geometry.waitRoute(from, start, to, m_picture.outline.rows[size_t(to)].span);
        m_canvas.drawPolyline(route.data(), int(route.size()));
        paintArrow(route, m_theme.todayMark);
    } else {
        m_canvas.setRenderHint(QPainter::Antialiasing);
        m_canvas.drawLine(m_geometry.port(from, start, TimelineEdge::End), highlight.pointer);
        m_canvas.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TimelinePainter::paintTip(QPoint beside, const QStringList &lines, const QPalette &colours)
{
    const QSize all = m_geometry.shape().viewport;
    const QFontMetrics size(m_metrics.text);
    const int room = std::min(all.width() - 4 * m_metrics.radius, size.averageCharWidth() * 60);
    const QRect text = size.boundingRect(QRect(0, 0, room, all.height()), Qt::TextWordWrap, lines.join(u'\n'));
    QRect box(beside + QPoint(m_metrics.slot, m_metrics.slot / 2), QSize(text.width() + 4 * m_metrics.radius, text.height() + 2 * m_metrics.radius));
    box.moveLeft(std::clamp(box.left(), 0, std::max(0, all.width() - box.width())));
    if (box.bottom() >= all.height())
        box.moveBottom(beside.y() - m_metrics.slot / 2);
    m_canvas.setRenderHint(QPainter::Antialiasing);
    m_canvas.setPen(QPen(m_theme.todayMark, m_metrics.line));
    m_canvas.setBrush(colours.toolTipBase());
    m_canvas.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m_metrics.radius, m_metrics.radius);
    m_canvas.setRenderHint(QPainter::Antialiasing, false);
    m_canvas.setFont(m_metrics.text);
    m_canvas.setPen(colours.color(QPalette::ToolTipText));
    m_canvas.drawText(box.adjusted(2 * m_metrics.radius, m_metrics.radius, -m_metrics.radius, -m_metrics.radius), Qt::TextWordWrap | Qt::AlignVCenter,
                      lines.join(u'\n'));
}

} // namespace Plimsoll
