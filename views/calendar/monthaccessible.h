// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/calendar/monthview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Plimsoll {

/// The month's canvas for screen readers: a list of its milestones, shown or not, in the order of their days. Owned by Qt's cache of
/// accessible interfaces, as are its children.
class MonthAccessible : public QAccessibleWidget
{
public:
    /// Has canvases of that class answer to screen readers; may be called again.
    static void install();
    /// Tells screen readers where the keyboard is.
    static void announceCurrent(MonthView &view);

    explicit MonthAccessible(MonthView *view);
    ~MonthAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] MonthView *view() const;

    mutable QHash<qint64, QAccessible::Id> m_children; ///< By milestone.
};

} // namespace Plimsoll
