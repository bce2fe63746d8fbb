// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/canvasaccessible.h"
#include "views/environments/environmentboard.h"

namespace Plimsoll {

/// The board of environments for screen readers: a list with an item a bar, which says the environment, what it is, its days and its conflicts.
class EnvironmentAccessible final : public CanvasAccessible
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();

    explicit EnvironmentAccessible(EnvironmentBoard *board) : CanvasAccessible(board) {}

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

protected:
    [[nodiscard]] qint64 keyAt(int row) const override;
    [[nodiscard]] CanvasItemAccessible *makeItem(qint64 key) const override;

private:
    [[nodiscard]] EnvironmentBoard *board() const;
    [[nodiscard]] QAccessibleInterface *childOf(WindowId window) const;
};

} // namespace Plimsoll
