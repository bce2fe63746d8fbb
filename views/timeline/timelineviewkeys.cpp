// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's answers to the keyboard.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/calendar/calendareditor.h"
#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelineeditor.h"
#include "views/timeline/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace Plimsoll {

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_press == Press::Draw && m_drawing) {
        if (event->key() == Qt::Key_Escape)
            endDrawing(false);
        return;
    }
    // Keys that scroll the area would leave the current row behind.
    if (!dragKey(*event) && !moveKey(*event) && !editKey(*event))
        event->ignore();
}

/// A bar is moved while Ctrl is held: arrows move it, letting go of Ctrl or Enter drops it, Esc does not.
bool TimelineView::dragKey(const QKeyEvent &event)
{
    const bool left = event.key() == Qt::Key_Left;
    const bool arrow = left || event.key() == Qt::Key_Right;
    if (m_drag) {
        if (event.key() == Qt::Key_Escape)
            endDrag(false);
        else if (m_byKey && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
            endDrag(true);
        if (!m_byKey || !arrow)
            return true;
    }
    if (!arrow || !(event.modifiers() & Qt::ControlModifier))
        return m_drag.has_value();
    if (!m_drag) {
        if (!canMove(m_current))
            return true;
        const TimelineRow &shown = m_outline.rows[size_t(m_current)];
        m_drag.emplace(m_document, shown, event.modifiers() & Qt::ShiftModifier ? TimelineDrag::Grip::End : TimelineDrag::Grip::Whole);
        m_byKey = true;
    }
    m_drag->step(left != isRightToLeft() ? -1 : 1, event.modifiers() & Qt::AltModifier);
    scrollBy(timelineGeometry().scrollTo(m_current, m_drag->target()));
    TimelineAccessible::announce(*this, {m_drag->tip(), m_drag->refusal()});
    viewport()->update();
    return true;
}

void TimelineView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && m_byKey && event->key() == Qt::Key_Control && !event->isAutoRepeat())
        endDrag(true);
    else
        QAbstractScrollArea::keyReleaseEvent(event);
}

bool TimelineView::moveKey(const QKeyEvent &event)
{
    const TimelineRow *shown = row(m_current);
    const int page = std::max(1, verticalScrollBar()->pageStep() / std::max(1, verticalScrollBar()->singleStep()) - 1);
    const auto go = [this](int row) {
        setCurrentRow(row);
        if (isLinking()) {
            m_linkTo = m_outline.rows.empty() ? MilestoneId() : m_outline.rows[size_t(m_current)].milestone();
            TimelineAccessible::announce(*this, linkTip());
        }
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Up:
        return go(m_current - 1);
    case Qt::Key_Down:
        return go(m_current + 1);
    case Qt::Key_PageUp:
        return go(m_current - page);
    case Qt::Key_PageDown:
        return go(m_current + page);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(int(m_outline.rows.size()) - 1);
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!shown)
            return false;
        const bool in = (event.key() == Qt::Key_Right) != isRightToLeft();
        if (shown->hasParts && shown->open != in)
            setOpen(m_current, in);
        else if (!in && shown->parent >= 0)
            go(shown->parent);
        else if (in && shown->hasParts)
            go(m_current + 1);
        return true;
    }
    case Qt::Key_Plus:
        setOpen(m_current, true);
        return true;
    case Qt::Key_Minus:
        setOpen(m_current, false);
        return true;
    case Qt::Key_Asterisk:
        openAll();
        return true;
    default:
        return false;
    }
}

bool TimelineView::editKey(const QKeyEvent &event)
{
    const TimelineRow *shown = row(m_current);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isLinking())
            endLink(true);
        else if (shown)
            Q_EMIT openRequested();
        return true;
    case Qt::Key_Space:
        if (shown && shown->hasParts)
            setOpen(m_current, !shown->open);
        return true;
    case Qt::Key_Escape:
        if (isLinking()) {
            endLink(false);
        } else if (!m_selection.records().empty()) {
            m_selection.setRecords({});
        } else {
            return false;
        }
        return true;
    case Qt::Key_Insert:
        createMilestone();
        return true;
    case Qt::Key_F2:
        rename(m_current);
        return true;
    case Qt::Key_L:
        if (event.modifiers() != Qt::NoModifier || !canLink())
            return false;
        startLink();
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    default:
        return false;
    }
}

void TimelineView::removeSelected()
{
    if (!canEdit())
        return;
    if (const MilestoneDependencyId link = selectedDependency(); link.isValid())
        return m_editor.unlink(link);
    if (const WorkDependencyId link = selectedWorkDependency(); link.isValid())
        return m_editor.unlinkWork(link);
    if (const std::vector<MilestoneId> milestones = selectedMilestones(); !milestones.empty())
        return m_calendar.remove(milestones);
    if (const TimelineRow *shown = row(m_current); shown && shown->kind == TimelineRowKind::Window && isSelected(m_current))
        m_editor.removeWindow(WindowId(shown->record));
}

/// Tab goes along the links of the current milestone or work item, then on to the next widget.
bool TimelineView::focusNextPrevChild(bool next)
{
    // Where a title is typed, Tab ends that.
    if (!hasFocus())
        return QAbstractScrollArea::focusNextPrevChild(next);
    const TimelineRow *shown = row(m_current);
    const bool hasLinks = shown && (shown->milestone().isValid() || shown->kind == TimelineRowKind::Work);
    std::vector<RecordReference> around;
    for (const TimelineLink &link : m_links) {
        if (hasLinks && !link.isRule() && (link.fromRow == m_current || link.toRow == m_current))
            around.push_back(*link.record());
    }
    const std::vector<RecordReference> &selected = m_selection.records();
    const auto found = selected.empty() ? around.end() : std::ranges::find(around, selected.front());
    const auto at = found == around.end() ? (next ? -1 : std::ssize(around)) : found - around.begin();
    const auto wanted = at + (next ? 1 : -1);
    if (around.empty() || (!next && found == around.end()) || wanted >= std::ssize(around))
        return QAbstractScrollArea::focusNextPrevChild(next);
    if (wanted < 0) {
        selectRow(m_current, false);
    } else {
        select(around[size_t(wanted)], false);
        const auto chosen = std::ranges::find_if(m_links, [&](const TimelineLink &link) { return link.record() == around[size_t(wanted)]; });
        TimelineAccessible::announce(*this, {describe(*chosen)});
    }
    viewport()->update();
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_outline.rows.empty())
        m_current = 0;
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    // What was not dropped stays where it is.
    if (m_drag && m_byKey)
        endDrag(false);
    // A menu or a window before this one comes back; who goes elsewhere has given the link up.
    if (isLinking() && event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        endLink(false);
    viewport()->update();
}

} // namespace Plimsoll
