// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/canvasaccessible.h"
#include "views/timeline/timelineview.h"

namespace Plimsoll {

/// The timeline for screen readers: a list with an item a row, which says its days, how they come about, and what waits for what.
class TimelineAccessible final : public CanvasAccessible
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();
    /// Tells where the keyboard stands now.
    static void announceCurrent(TimelineView &view);
    /// Says these lines, where the keyboard is on the timeline; empty ones are left out.
    static void announce(TimelineView &view, const QStringList &lines);

    explicit TimelineAccessible(TimelineView *view) : CanvasAccessible(view) {}

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

protected:
    [[nodiscard]] qint64 keyAt(int row) const override;
    [[nodiscard]] CanvasItemAccessible *makeItem(qint64 key) const override;

private:
    [[nodiscard]] TimelineView *view() const;

    mutable QHash<TimelineKey, qint64> m_keys; ///< Of all rows that were asked for, whether they are still there or not.
    mutable std::vector<TimelineKey> m_rows;   ///< By key.
};

} // namespace Plimsoll
