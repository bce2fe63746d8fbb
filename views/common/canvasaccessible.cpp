// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/canvasaccessible.h"

namespace Plimsoll {

QAccessible::State CanvasItemAccessible::state() const
{
    QAccessible::State state;
    state.selectable = state.focusable = true;
    state.invalid = !isValid();
    if (isValid()) {
        state.selected = isSelected();
        state.focused = m_canvas->hasFocus() && isCurrent();
    }
    return state;
}

void CanvasItemAccessible::doAction(const QString &action)
{
    if (!isValid())
        return;
    m_canvas->setFocus(Qt::OtherFocusReason);
    goThere();
    if (action == pressAction())
        press();
}

void *CanvasItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

CanvasAccessible::~CanvasAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

bool CanvasAccessible::announceFocusChild(QWidget &canvas)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&canvas);
    QAccessibleInterface *focused = list ? list->focusChild() : nullptr;
    if (!focused)
        return false;
    QAccessibleEvent event(&canvas, QAccessible::Focus);
    event.setChild(list->indexOfChild(focused));
    QAccessible::updateAccessibility(&event);
    return true;
}

QAccessibleInterface *CanvasAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const qint64 key = keyAt(index);
    if (const auto known = m_children.constFind(key); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    CanvasItemAccessible *item = makeItem(key);
    m_children.insert(key, QAccessible::registerAccessibleInterface(item));
    return item;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const CanvasItemAccessible *>(child);
    return item && item->isValid() ? item->row() : -1;
}

} // namespace Plimsoll
