// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacityaccessible.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// One row of the grid, whatever stands there at the time.
class RowAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowAccessible(CapacityView *view, int row) : m_view(view), m_row(row) {}

    [[nodiscard]] int row() const { return m_row; }
    bool isValid() const override { return m_view && m_row < int(m_view->rows().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const CapacityRow &row = m_view->rows()[size_t(m_row)];
        const DaySpan days = m_view->currentRow() == m_row && m_view->selectedDays().first != m_view->selectedDays().last
            ? m_view->selectedDays()
            : m_view->capacityGeometry().columnOf(m_view->currentDay());
        return QCoreApplication::translate("CapacityAccessible", "Row %1, %2").arg(m_row + 1).arg(m_view->explain(row, days));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const CapacityGeometry geometry = m_view->capacityGeometry();
        const QRect local = geometry.name(m_row) | (geometry.cell(m_row, geometry.visibleDays()) & geometry.body());
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrent(m_row, m_view->currentDay());
        if (action == pressAction())
            m_view->openAbsenceMenu();
    }

private:
    QPointer<CapacityView> m_view;
    int m_row;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *view = className == "Plimsoll::CapacityView"_L1 ? qobject_cast<CapacityView *>(object) : nullptr;
    return view ? new CapacityAccessible(view) : nullptr;
}

} // namespace

void CapacityAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

void CapacityAccessible::announceCurrent(CapacityView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || view.currentRow() < 0)
        return;
    const CapacityRow &row = view.rows()[size_t(view.currentRow())];
    QAccessibleAnnouncementEvent event(&view, view.explain(row, view.selectedDays()));
    QAccessible::updateAccessibility(&event);
}

CapacityAccessible::CapacityAccessible(CapacityView *view) : QAccessibleWidget(view, QAccessible::List) {}

CapacityAccessible::~CapacityAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

CapacityView *CapacityAccessible::view() const
{
    return static_cast<CapacityView *>(widget());
}

int CapacityAccessible::childCount() const
{
    return int(view()->rows().size());
}

QAccessibleInterface *CapacityAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *row = new RowAccessible(view(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(row));
    return row;
}

int CapacityAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row && row->isValid() ? row->row() : -1;
}

QAccessibleInterface *CapacityAccessible::childAt(int x, int y) const
{
    const QPoint local = view()->viewport()->mapFromGlobal(QPoint(x, y));
    return child(view()->capacityGeometry().rowAt(local.y()));
}

QAccessibleInterface *CapacityAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->currentRow()) : nullptr;
}

} // namespace Plimsoll
