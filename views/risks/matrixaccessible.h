// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/risks/matrixview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Plimsoll {

/// The risk matrix for screen readers: a list of its cards, shown or not, in the order of their ids. Owned by Qt's cache of accessible
/// interfaces, as are its children.
class MatrixAccessible : public QAccessibleWidget
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();
    /// Tells screen readers where the keyboard is.
    static void announceCurrent(MatrixView &view);

    explicit MatrixAccessible(MatrixView *view);
    ~MatrixAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] MatrixView *view() const;

    mutable QHash<qint64, QAccessible::Id> m_children; ///< By risk.
};

} // namespace Plimsoll
