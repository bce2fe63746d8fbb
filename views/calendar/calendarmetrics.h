// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Plimsoll {

/// All sizes of the calendar's canvases, from the font that they are drawn with.
struct CalendarMetrics {
    explicit CalendarMetrics(const QFont &font);

    QFont text;        ///< Titles of marks, numbers of days.
    QFont small;       ///< Week numbers, names of holidays and windows.
    QFont strong;      ///< Anchors, today, first days of months.
    int header = 0;    ///< Height of the line with the day's number.
    int slot = 0;      ///< From one mark of a day to the next, the gap included.
    int gap = 0;       ///< Between marks, and between a mark and the cell's edge.
    int band = 0;      ///< Height of a window's label.
    int glyph = 0;     ///< Edge of the square that a milestone's shape fills.
    int radius = 0;    ///< Of rounded corners.
    int weekColumn = 0; ///< Width of the column with week numbers.
    /// What a milestone's shape and the space around it take of the width that its title could have.
    [[nodiscard]] int beforeTitle() const { return glyph + 2 * radius + 4 * gap; }

    int line = 1;      ///< Width of strokes that must be seen.
};

} // namespace Plimsoll
