// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacityaccessible.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// One row of the grid, whatever stands there at the time.
class RowAccessible final : public CanvasItemAccessible
{
public:
    RowAccessible(CapacityView *view, int row) : CanvasItemAccessible(view, row), m_view(view), m_row(row) {}

    [[nodiscard]] int row() const override { return m_row < int(m_view->rows().size()) ? m_row : -1; }

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

protected:
    bool isSelected() const override { return isCurrent(); }
    bool isCurrent() const override { return m_view->currentRow() == m_row; }
    void goThere() override { m_view->setCurrent(m_row, m_view->currentDay()); }
    void press() override { m_view->openAbsenceMenu(); }

private:
    CapacityView *m_view; ///< Asked only where the base knows the canvas to be there.
    int m_row;
};

} // namespace

void CapacityAccessible::install()
{
    QAccessible::installFactory(makeCanvasAccessible<CapacityAccessible, CapacityView>);
}

void CapacityAccessible::announceCurrent(CapacityView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || view.currentRow() < 0)
        return;
    const CapacityRow &row = view.rows()[size_t(view.currentRow())];
    QAccessibleAnnouncementEvent event(&view, view.explain(row, view.selectedDays()));
    QAccessible::updateAccessibility(&event);
}

CapacityView *CapacityAccessible::view() const
{
    return static_cast<CapacityView *>(widget());
}

int CapacityAccessible::childCount() const
{
    return int(view()->rows().size());
}

CanvasItemAccessible *CapacityAccessible::makeItem(qint64 key) const
{
    return new RowAccessible(view(), int(key));
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
