// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/canvasaccessible.h"
#include "views/rollout/ladderview.h"

namespace Plimsoll {

/// The ladders of roll-outs for screen readers: a list with an item a rung, which says the roll-out, the step, its day, share and state, and
/// what is watched.
class LadderAccessible final : public CanvasAccessible
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();

    explicit LadderAccessible(LadderView *view) : CanvasAccessible(view) {}

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

protected:
    [[nodiscard]] qint64 keyAt(int row) const override; ///< A step's id.
    [[nodiscard]] CanvasItemAccessible *makeItem(qint64 key) const override;

private:
    [[nodiscard]] LadderView *view() const;
    [[nodiscard]] QAccessibleInterface *childOf(RolloutStepId step) const;
};

} // namespace Plimsoll
