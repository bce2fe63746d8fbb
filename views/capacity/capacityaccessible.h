// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/capacityview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Plimsoll {

/// The capacity grid for screen readers: a list with an item a row, which says the hours of the current column and how they come about.
class CapacityAccessible final : public QAccessibleWidget
{
public:
    static void install();
    /// Tells where the keyboard stands now.
    static void announceCurrent(CapacityView &view);

    explicit CapacityAccessible(CapacityView *view);
    ~CapacityAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] CapacityView *view() const;

    mutable QHash<int, QAccessible::Id> m_children; ///< By row.
};

} // namespace Plimsoll
