// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The month view's answers to keyboard and mouse.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/milestonemenu.h"
#include "views/calendar/monthview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace Plimsoll {

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            endDrag(false);
        else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
            moveKey(event);
        return;
    }
    if (!moveKey(event) && !editKey(event))
        QWidget::keyPressEvent(event);
}

bool MonthView::moveKey(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    const bool nudging = event->modifiers() & Qt::ControlModifier;
    const auto go = [&](int days) {
        if (nudging)
            nudge(days);
        else
            setCurrent(m_current.addDays(days));
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-onward);
    case Qt::Key_Right:
        return go(onward);
    case Qt::Key_Up:
        return go(-7);
    case Qt::Key_Down:
        return go(7);
    case Qt::Key_PageUp:
        setCurrent(m_current.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        setCurrent(m_current.addMonths(1));
        return true;
    case Qt::Key_Home:
        setCurrent(nudging ? m_document.today() : month());
        return true;
    case Qt::Key_End:
        setCurrent(month().addMonths(1).addDays(-1));
        return true;
    default:
        return false;
    }
}

bool MonthView::editKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openCurrent();
        return true;
    case Qt::Key_Insert:
        createOn(m_current);
        return true;
    case Qt::Key_F2:
        if (!m_currentMark.isValid())
            return false;
        editTitle(m_currentMark);
        return true;
    case Qt::Key_Delete:
        if (selectedMilestones().empty() || !m_editor.canEdit())
            return false;
        m_editor.remove(selectedMilestones());
        return true;
    case Qt::Key_Escape:
        if (!m_currentMark.isValid() && m_selection.records().empty())
            return false;
        setCurrent(m_current);
        m_selection.setRecords({});
        return true;
    default:
        return false;
    }
}

void MonthView::openCurrent()
{
    if (m_currentMark.isValid()) {
        selectRecord({QString::fromLatin1(Record<Milestone>::table), m_currentMark.value()}, false);
        Q_EMIT openRequested();
        return;
    }
    const std::vector<int> marks = monthLayout().milestonesOn(m_current);
    const bool actions = !m_entries->actionsIn(m_current, m_current).empty();
    if (marks.empty() && !actions) {
        createOn(m_current);
    } else if (marks.size() == 1 && !actions) {
        setCurrent(m_current, m_entries->milestones[size_t(marks.front())].milestone);
        openCurrent();
    } else {
        showDay(m_current);
    }
}

void MonthView::nudge(int days)
{
    const MilestoneMark *mark = m_currentMark.isValid() ? m_entries->find(m_currentMark) : nullptr;
    if (!mark || !m_editor.canEdit())
        return;
    const MilestoneId id = m_currentMark;
    const QDate target = mark->start.addDays(days);
    if (!m_editor.followsRule(id)) {
        m_editor.move(id, target);
        return;
    }
    MilestoneDrag attempt(m_document, id, mark->start);
    attempt.setDay(target);
    const PlacedItem *item = monthLayout().find(id);
    askMove(id, target, attempt.refusal(), item ? item->rect.center() : monthLayout().geometry().cell(m_current).center());
}

bool MonthView::focusNextPrevChild(bool next)
{
    const std::vector<int> marks = monthLayout().milestonesOn(m_current);
    int at = next ? -1 : int(marks.size());
    for (int i = 0; i < int(marks.size()); ++i) {
        if (m_entries->milestones[size_t(marks[size_t(i)])].milestone == m_currentMark)
            at = i;
    }
    if (!m_currentMark.isValid() && !next)
        return QWidget::focusNextPrevChild(next);
    at += next ? 1 : -1;
    if (at >= int(marks.size()))
        return QWidget::focusNextPrevChild(next);
    if (at < 0) {
        setCurrent(m_current);
        return true;
    }
    goToMark(m_entries->milestones[size_t(marks[size_t(at)])].milestone);
    return true;
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QDate date = monthLayout().geometry().dateAt(at);
    const PlacedItem *item = monthLayout().itemAt(at);
    const MilestoneMark *mark = markOf(item);
    m_pressed = {};
    if (!date.isValid())
        return;
    if (event->button() == Qt::RightButton) {
        // A menu is for the whole selection where it is opened on a part of it.
        const std::vector<MilestoneId> selected = selectedMilestones();
        if (mark && std::find(selected.begin(), selected.end(), mark->milestone) == selected.end())
            select(*item, false);
        setCurrent(date, mark ? mark->milestone : MilestoneId());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool toggle = event->modifiers() & Qt::ControlModifier;
    const PlacedItem pressed = item ? *item : PlacedItem{};
    if (mark) {
        m_pressed = mark->milestone;
        m_pressedAt = at;
    }
    if (date.month() == month().month())
        setCurrent(date, m_pressed);
    if (item)
        select(pressed, toggle);
    else if (!toggle)
        m_selection.setRecords({});
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag) {
        moveDrag(at);
    } else if (m_pressed.isValid() && event->buttons() & Qt::LeftButton) {
        if ((at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance() && m_editor.canEdit())
            startDrag(at);
    } else {
        hover(at);
    }
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = {};
    if (m_drag)
        endDrag(true);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const PlacedItem *item = monthLayout().itemAt(at);
    if (!item) {
        if (const QDate date = monthLayout().geometry().dateAt(at); date.isValid() && m_editor.canEdit())
            createOn(date);
    } else if (item->type != PlacedItem::Type::More) {
        Q_EMIT openRequested();
    }
}

void MonthView::leaveEvent(QEvent *)
{
    hover({-1, -1});
}

void MonthView::hover(QPoint pointer)
{
    const PlacedItem *item = monthLayout().itemAt(pointer);
    if (item == m_hovered)
        return;
    m_hovered = item;
    setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MonthView::startDrag(QPoint pointer)
{
    if (!m_document.timetable().startOf(m_pressed).isValid())
        return;
    m_drag.emplace(m_document, m_pressed, monthLayout().geometry().dateAt(m_pressedAt));
    setCursor(Qt::ClosedHandCursor);
    moveDrag(pointer);
}

void MonthView::moveDrag(QPoint pointer)
{
    m_pointer = pointer;
    m_drag->setDay(monthLayout().geometry().dateAt(pointer));
    update();
}

void MonthView::endDrag(bool drop)
{
    const MilestoneDrag drag = *m_drag;
    m_drag.reset();
    m_pressed = {};
    unsetCursor();
    update();
    if (!drop || !drag.isMove())
        return;
    if (m_editor.followsRule(drag.milestone()))
        askMove(drag.milestone(), drag.target(), drag.refusal(), m_pointer);
    else
        m_editor.move(drag.milestone(), drag.target());
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    constexpr int step = 120;
    m_wheel += event->angleDelta().y();
    while (qAbs(m_wheel) >= step) {
        const int months = m_wheel > 0 ? -1 : 1;
        m_wheel += months * step;
        setCurrent(m_current.addMonths(months));
    }
    if (m_drag)
        moveDrag(event->position().toPoint());
    event->accept();
}

void MonthView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const PlacedItem *item = byKey ? (m_currentMark.isValid() ? monthLayout().find(m_currentMark) : nullptr) : monthLayout().itemAt(event->pos());
    const QDate date = byKey ? m_current : monthLayout().geometry().dateAt(event->pos());
    if (!date.isValid())
        return;
    const MilestoneMark *mark = markOf(item);
    auto *menu = new MilestoneMenu(m_document, m_editor, this);
    if (mark) {
        std::vector<MilestoneId> ids = selectedMilestones();
        if (std::find(ids.begin(), ids.end(), mark->milestone) == ids.end())
            ids = {mark->milestone};
        menu->addMilestones(ids, [this, id = mark->milestone] { editTitle(id); });
        menu->addSeparator();
    }
    menu->addNew(date, [this, date](ReleaseId release) { create(date, release); });
    const QRect cell = monthLayout().geometry().cell(date);
    menu->popup(byKey ? mapToGlobal(item ? item->rect.center() : cell.center()) : event->globalPos());
}

} // namespace Plimsoll
