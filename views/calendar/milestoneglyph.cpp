// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/milestoneglyph.h"

#include "domain/window.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace Plimsoll {

namespace {

/// A regular polygon, or a star where the inner radius is smaller than 1; the first corner points up, turned by `turn` of a corner.
QPainterPath polygon(const QRectF &square, int corners, qreal turn = 0, qreal inner = 1)
{
    QPainterPath path;
    const QPointF centre = square.center();
    const qreal radius = square.width() / 2;
    const int points = inner < 1 ? corners * 2 : corners;
    for (int i = 0; i < points; ++i) {
        const qreal angle = 2 * std::numbers::pi * (i + turn) / points - std::numbers::pi / 2;
        const qreal r = inner < 1 && i % 2 ? radius * inner : radius;
        const QPointF point = centre + QPointF(r * std::cos(angle), r * std::sin(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QRectF shrunk(const QRectF &square, qreal x, qreal y)
{
    return square.adjusted(square.width() * x, square.height() * y, -square.width() * x, -square.height() * y);
}

void drawSign(QPainter &painter, const QRectF &square, MilestoneState state, const QColor &colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPointF c = square.center();
    const qreal s = square.width();
    switch (state) {
    case MilestoneState::Planned:
        return;
    case MilestoneState::Done:
        painter.drawPolyline(QPolygonF{c + QPointF(-0.20, 0.01) * s, c + QPointF(-0.05, 0.16) * s, c + QPointF(0.21, -0.15) * s});
        return;
    case MilestoneState::Missed:
        painter.drawLine(c + QPointF(0, -0.22) * s, c + QPointF(0, 0.03) * s);
        painter.drawLine(c + QPointF(0, 0.22) * s, c + QPointF(0, 0.225) * s);
        return;
    case MilestoneState::Cancelled:
        painter.drawLine(c + QPointF(-0.42, 0.42) * s, c + QPointF(0.42, -0.42) * s);
        return;
    }
}

} // namespace

QPainterPath milestoneOutline(MilestoneKind kind, const QRectF &square)
{
    QPainterPath path;
    switch (kind) {
    case MilestoneKind::Checkpoint:
        return polygon(square, 4);
    case MilestoneKind::Phase: {
        const QRectF capsule = shrunk(square, 0.02, 0.24);
        path.addRoundedRect(capsule, capsule.height() / 2, capsule.height() / 2);
        return path;
    }
    case MilestoneKind::Freeze:
        return polygon(shrunk(square, 0.02, 0.02), 6);
    case MilestoneKind::Gate:
        return polygon(shrunk(square, 0.02, 0.02), 8, 0.5);
    case MilestoneKind::Build:
        return polygon(square.translated(0, square.height() * 0.08), 3);
    case MilestoneKind::Announcement:
        path.addEllipse(shrunk(square, 0.08, 0.08));
        return path;
    case MilestoneKind::GoLive:
        return polygon(shrunk(square, -0.08, -0.08), 5, 0, 0.5);
    case MilestoneKind::EndOfLife:
        break;
    }
    path.addRect(shrunk(square, 0.13, 0.13));
    return path;
}

Qt::PenStyle windowLine(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Blackout:
        return Qt::SolidLine;
    case WindowKind::Freeze:
        return Qt::DashLine;
    case WindowKind::Maintenance:
        return Qt::DashDotLine;
    case WindowKind::Booking:
        return Qt::DashDotDotLine;
    case WindowKind::Event:
        break;
    }
    return Qt::DotLine;
}

void drawAction(QPainter &painter, const QRectF &square, bool done, const QColor &mark, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = qMax(1.0, square.width() / 9);
    const QRectF box = shrunk(square, 0.16, 0.16);
    painter.setPen(QPen(mark, width));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.width() / 5, box.width() / 5);
    if (done)
        drawSign(painter, square, MilestoneState::Done, mark, width * 1.15);
    painter.restore();
}

void drawMilestone(QPainter &painter, const QRectF &square, const MilestoneLook &look, const QColor &mark, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = qMax(1.0, square.width() / 9);
    const bool hollow = look.tentative || look.state == MilestoneState::Missed || look.state == MilestoneState::Cancelled;
    const QRectF inside = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPen pen(mark, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (look.tentative)
        pen.setDashPattern({1.6, 1.1});
    painter.setPen(pen);
    painter.setBrush(hollow ? QBrush(ground) : QBrush(mark));
    painter.drawPath(milestoneOutline(look.kind, inside));
    drawSign(painter, inside, look.state, hollow ? mark : ground, width * 1.15);
    painter.restore();
}

} // namespace Plimsoll
