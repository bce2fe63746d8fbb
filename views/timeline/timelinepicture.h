// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinelinks.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

/// How far a milestone or a work item may slip.
struct TimelineFloat {
    int days = 0; ///< Working days; none or less is critical.
    QDate until;  ///< Its last day after that slip.
    bool isChain = false; ///< Of work: the last work of the release ends later if it does, which is critical, too.

    [[nodiscard]] bool isCritical() const { return isChain || days <= 0; }
};

/// By what the row stands for that shows it.
using TimelineFloats = QHash<TimelineKey, TimelineFloat>;
using TimelineBaseline = QHash<TimelineKey, TimelineSpan>;

/// What of the timeline is selected, pointed at or being changed; nothing of it on paper.
struct TimelineHighlight {
    QSet<int> rows; ///< Selected.
    int current = -1;
    int hovered = -1;
    bool focused = false;             ///< Whether the keyboard is here.
    MilestoneDependencyId dependency; ///< Selected.
    WorkDependencyId workDependency;  ///< Selected.
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
    const TimelineFloats *floats = nullptr;     ///< Null where they are not shown.
    const TimelineBaseline *baseline = nullptr; ///< Null where none is chosen.
    TimelineHighlight highlight = {};
};

} // namespace Plimsoll
