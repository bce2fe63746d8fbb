// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelinks.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

/// How far a milestone may slip.
struct TimelineFloat {
    int days = 0; ///< Working days; none or less is critical.
    QDate until;  ///< The last day of the milestone after that slip.

    [[nodiscard]] bool isCritical() const { return days <= 0; }
};

/// What of the timeline is selected, pointed at or being changed; nothing of it on paper.
struct TimelineHighlight {
    QSet<int> rows; ///< Selected.
    int current = -1;
    int hovered = -1;
    bool focused = false;             ///< Whether the keyboard is here.
    MilestoneDependencyId dependency; ///< Selected.
    MilestoneId linkFrom;             ///< From which a new link is being drawn, to linkTo or to the pointer.
    MilestoneId linkTo;
    QPoint pointer;
    int moving = -1;     ///< The row whose bar is being moved.
    TimelineSpan target; ///< Where it would go.
    QHash<MilestoneId, TimelineSpan> followers; ///< Where others would go with it.
    int drawingRow = -1;  ///< In which something new is being drawn; may be below the last.
    TimelineSpan drawing; ///< Where it would be.
};

/// Everything that a TimelinePainter paints: on screen, into pictures and on paper alike.
struct TimelinePicture {
    const TimelineGeometry &geometry;
    const TimelineOutline &outline;
    const std::vector<TimelineLink> &links;
    QDate today;
    bool showsRules = true;
    const QHash<MilestoneId, TimelineFloat> *floats = nullptr;  ///< Null where they are not shown.
    const QHash<MilestoneId, TimelineSpan> *baseline = nullptr; ///< Null where none is chosen.
    TimelineHighlight highlight = {};
};

} // namespace Plimsoll
