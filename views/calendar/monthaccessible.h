// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/monthview.h"
#include "views/common/canvasaccessible.h"

namespace Plimsoll {

/// The month's canvas for screen readers: a list of its milestones, shown or not, in the order of their days.
class MonthAccessible final : public CanvasAccessible
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();
    /// Tells screen readers where the keyboard is.
    static void announceCurrent(MonthView &view);

    explicit MonthAccessible(MonthView *view) : CanvasAccessible(view) {}

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

protected:
    [[nodiscard]] qint64 keyAt(int row) const override; ///< A milestone's id.
    [[nodiscard]] CanvasItemAccessible *makeItem(qint64 key) const override;

private:
    [[nodiscard]] MonthView *view() const;
};

} // namespace Plimsoll
