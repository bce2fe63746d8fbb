// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/capacityview.h"
#include "views/common/canvasaccessible.h"

namespace Plimsoll {

/// The capacity grid for screen readers: a list with an item a row, which says the hours of the current column and how they come about.
class CapacityAccessible final : public CanvasAccessible
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();
    /// Tells where the keyboard stands now.
    static void announceCurrent(CapacityView &view);

    explicit CapacityAccessible(CapacityView *view) : CanvasAccessible(view) {}

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

protected:
    [[nodiscard]] qint64 keyAt(int row) const override { return row; }
    [[nodiscard]] CanvasItemAccessible *makeItem(qint64 key) const override;

private:
    [[nodiscard]] CapacityView *view() const;
};

} // namespace Plimsoll
