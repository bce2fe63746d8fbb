// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/canvasaccessible.h"
#include "views/risks/matrixview.h"

namespace Plimsoll {

/// The risk matrix for screen readers: a list of its cards, shown or not, in the order of their ids.
class MatrixAccessible final : public CanvasAccessible
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();
    /// Tells screen readers where the keyboard is.
    static void announceCurrent(MatrixView &view);

    explicit MatrixAccessible(MatrixView *view) : CanvasAccessible(view) {}

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

protected:
    [[nodiscard]] qint64 keyAt(int row) const override; ///< A risk's id.
    [[nodiscard]] CanvasItemAccessible *makeItem(qint64 key) const override;

private:
    [[nodiscard]] MatrixView *view() const;
};

} // namespace Plimsoll
