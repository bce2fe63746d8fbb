// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintip.h"
#include "views/capacity/absencemenu.h"
#include "views/capacity/capacityview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace Plimsoll {

QDate CapacityView::steppedDay(int step, bool byColumn) const
{
    const CapacityGeometry geometry = capacityGeometry();
    if (byColumn) {
        const DaySpan column = geometry.columnOf(m_current);
        return step > 0 ? column.last.addDays(1) : geometry.columnOf(column.first.addDays(-1)).first;
    }
    return m_current.addDays(geometry.shape().unit == CapacityUnit::Month ? 7 * step : step);
}

bool CapacityView::moveKey(const QKeyEvent &event)
{
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    const bool byColumn = event.modifiers() & Qt::ControlModifier;
    const int forward = isRightToLeft() ? -1 : 1;
    const CapacityShape shape = capacityGeometry().shape();
    const int page = std::max(1, (viewport()->height() - shape.headerHeight) / shape.rowHeight);
    switch (event.key()) {
    case Qt::Key_Left:
        setCurrent(m_row, steppedDay(-forward, byColumn), extend);
        return true;
    case Qt::Key_Right:
        setCurrent(m_row, steppedDay(forward, byColumn), extend);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(m_row + (event.key() == Qt::Key_Up ? -1 : 1), m_current);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setCurrent(m_row + (event.key() == Qt::Key_PageUp ? -page : page), m_current);
        return true;
    case Qt::Key_Home:
        setCurrent(byColumn ? 0 : m_row, capacityGeometry().columnOf(m_current).first, extend);
        return true;
    case Qt::Key_End:
        setCurrent(byColumn ? int(m_rows.size()) - 1 : m_row, capacityGeometry().columnOf(m_current).last, extend);
        return true;
    case Qt::Key_Escape:
        if (m_anchor == m_current)
            return false;
        setCurrent(m_row, m_current);
        return true;
    default:
        return false;
    }
}

void CapacityView::keyPressEvent(QKeyEvent *event)
{
    if (m_row < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (moveKey(*event))
        return;
    if (event->matches(QKeySequence::Copy))
        return copyDays();
    if (event->matches(QKeySequence::Paste))
        return pasteDays();
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        return fillFromAbove();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Insert:
        openAbsenceMenu();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clearAbsences();
        return;
    default:
        // Keys that scroll the area would leave the current day behind.
        event->ignore();
    }
}

void CapacityView::openAbsenceMenu()
{
    if (!canAddAbsence())
        return;
    auto *menu = new AbsenceMenu([this](AbsenceKind kind, DayPortion portion) { addAbsence(kind, portion); }, this);
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("Remove absence"), this, &CapacityView::clearAbsences);
    clear->setEnabled(canClearAbsences());
    menu->addSeparator();
    menu->addAction(tr("Copy days"), QKeySequence::Copy, this, &CapacityView::copyDays);
    menu->addAction(tr("Paste days"), QKeySequence::Paste, this, &CapacityView::pasteDays)->setEnabled(canPasteDays());
    menu->addAction(tr("As in the row above"), QKeySequence(Qt::CTRL | Qt::Key_D), this, &CapacityView::fillFromAbove)
        ->setEnabled(canFillFromAbove());
    const QRect seen = capacityGeometry().cell(m_row, selectedDays()) & capacityGeometry().body();
    menu->popup(viewport()->mapToGlobal(isRightToLeft() ? seen.bottomRight() : seen.bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

void CapacityView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const CapacityGeometry geometry = capacityGeometry();
    const int row = geometry.rowAt(at.y());
    if (row < 0)
        return;
    QDate day = geometry.dateAt(at.x());
    if (!day.isValid())
        day = m_current;
    const DaySpan selected = selectedDays();
    // The menu of a selection does not undo the selection.
    if (event->button() == Qt::RightButton && row == m_row && day >= selected.first && day <= selected.last)
        return;
    setCurrent(row, day, row == m_row && (event->modifiers() & Qt::ShiftModifier));
}

void CapacityView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_row < 0)
        return;
    const QDate day = capacityGeometry().dateAt(event->position().toPoint().x());
    if (day.isValid() && day != m_current)
        setCurrent(m_row, day, true);
}

void CapacityView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const CapacityGeometry geometry = capacityGeometry();
    if (event->button() != Qt::LeftButton || geometry.rowAt(at.y()) < 0 || !geometry.dateAt(at.x()).isValid())
        return;
    setCurrent(geometry.rowAt(at.y()), geometry.dateAt(at.x()));
    openAbsenceMenu();
}

void CapacityView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    constexpr int eighthsOfAStep = 24;
    setZoom(m_zoom + event->angleDelta().y() / eighthsOfAStep);
    event->accept();
}

void CapacityView::contextMenuEvent(QContextMenuEvent *event)
{
    openAbsenceMenu();
    event->accept();
}

bool CapacityView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CapacityGeometry geometry = capacityGeometry();
    const int row = geometry.rowAt(help->pos().y());
    const QDate day = geometry.dateAt(help->pos().x());
    const bool onCell = row >= 0 && day.isValid();
    QToolTip::showText(help->globalPos(),
                       onCell ? plainTip(explain(m_rows[size_t(row)], geometry.columnOf(day))) : QString(), this);
    return true;
}

void CapacityView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CapacityView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Plimsoll
