// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace Plimsoll {

enum class WindowKind;

/// What a milestone's mark tells by its shape, so that colour need not: the outline is its kind; filled is committed, dashed and hollow is
/// tentative; a tick is done, an exclamation mark is missed, a stroke through is cancelled.
struct MilestoneLook {
    MilestoneKind kind = MilestoneKind::Checkpoint;
    MilestoneState state = MilestoneState::Planned;
    bool tentative = false;
};

/// The outline of a kind within the square: diamond for a checkpoint, capsule for a phase, hexagon for a freeze, octagon for a gate,
/// triangle for a build, circle for an announcement, star for a go-live, square for an end of life.
[[nodiscard]] QPainterPath milestoneOutline(MilestoneKind kind, const QRectF &square);

/// How the line of a window's kind is drawn, so that kinds differ by more than their shade.
[[nodiscard]] Qt::PenStyle windowLine(WindowKind kind);

/// What is to be done: a small box, with a tick where it is done.
void drawAction(QPainter &painter, const QRectF &square, bool done, const QColor &mark, const QColor &ground);

/// Paints it in `mark` on `ground`, which is also the colour of the sign within.
void drawMilestone(QPainter &painter, const QRectF &square, const MilestoneLook &look, const QColor &mark, const QColor &ground);

} // namespace Plimsoll
