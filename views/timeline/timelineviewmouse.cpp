// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's answers to the mouse.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/milestonemenu.h"
#include "views/timeline/timelineeditor.h"
#include "views/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QIcon>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

namespace Plimsoll {

namespace {

constexpr int linkReach = 4;
constexpr int dividerReach = 3;
constexpr int scrollMilliseconds = 30;

} // namespace

bool TimelineView::isOnDivider(QPoint at) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - at.x() : at.x();
    return std::abs(x - outlineWidth()) <= dividerReach;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const TimelineGeometry geometry = timelineGeometry();
    const int row = geometry.rowAt(at.y());
    const TimelineRow *shown = this->row(row);
    m_press = Press::None;
    m_pressedAt = m_pointer = at;
    if (isLinking()) {
        m_linkTo = shown ? shown->milestone() : MilestoneId();
        return endLink(event->button() == Qt::LeftButton);
    }
    if (event->button() == Qt::LeftButton && isOnDivider(at)) {
        m_press = Press::Divider;
        return;
    }
    m_panFrom = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    if (event->button() == Qt::MiddleButton || (!shown && at.y() > geometry.shape().headerHeight)) {
        m_press = event->button() == Qt::LeftButton && canDraw(at) ? Press::Draw : Press::Pan;
        return;
    }
    if (!shown)
        return;
    m_part = geometry.partAt(at, row, shown->span);
    if (event->button() == Qt::RightButton) {
        if (!isSelected(row))
            selectRow(row, false);
        m_current = row;
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const int link = m_part == TimelinePart::Canvas ? linkAt(geometry, m_links, m_linkIndex, at, linkReach) : -1;
    if (link >= 0) {
        select(*m_links[size_t(link)].record(), false);
        viewport()->update();
        return;
    }
    selectRow(row, event->modifiers() & Qt::ControlModifier);
    const QRect outline = geometry.outline(row);
    const int indent = (shown->depth + 1) * geometry.shape().glyph + 4 * metrics().gap;
    const int along = isRightToLeft() ? outline.right() - at.x() : at.x() - outline.left();
    if (m_part == TimelinePart::Outline && shown->hasParts && along <= indent)
        setOpen(row, !shown->open);
    else if (m_part == TimelinePart::Port && shown->milestone().isValid() && canEdit())
        m_press = Press::Port;
    else if (m_part == TimelinePart::Canvas && canDraw(at))
        m_press = Press::Draw;
    else if (m_part == TimelinePart::Canvas || m_part == TimelinePart::Port)
        m_press = Press::Pan;
    else if (m_part != TimelinePart::Outline && canMove(row))
        m_press = Press::Bar;
    m_grabbed = geometry.daysAt(at.x());
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pointer = at;
    m_free = event->modifiers() & Qt::AltModifier;
    if (m_drag && !m_byKey)
        return continueDrag(at, m_free);
    if (isLinking()) {
        const TimelineRow *shown = row(timelineGeometry().rowAt(at.y()));
        m_linkTo = shown && shown->milestone() != m_linkFrom ? shown->milestone() : MilestoneId();
        viewport()->update();
        return;
    }
    if (m_press == Press::Divider) {
        m_ownOutlineWidth = isRightToLeft() ? viewport()->width() - 1 - at.x() : at.x();
        updateScrollBars();
        viewport()->update();
        return;
    }
    const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_press == Press::Pan && far) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        const QPoint moved = at - m_pressedAt;
        scrollBy({m_panFrom.x() - moved.x(), m_panFrom.y() - moved.y()});
    } else if (m_press == Press::Draw && (far || m_drawing)) {
        continueDrawing(at, m_free);
    } else if (m_press == Press::Bar && far) {
        startDrag(at);
    } else if (m_press == Press::Port && far) {
        startLink();
    } else if (event->buttons() == Qt::NoButton) {
        hover(at);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool byMouse = m_press == Press::Port && isLinking();
    const bool draws = m_press == Press::Draw && m_drawing;
    m_press = Press::None;
    if (draws)
        endDrawing(event->button() == Qt::LeftButton);
    else if (m_drag && !m_byKey && event->button() == Qt::LeftButton)
        endDrag(true);
    else if (byMouse)
        endLink(true);
    updateCursor(event->position().toPoint());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const TimelineGeometry geometry = timelineGeometry();
    const int row = geometry.rowAt(at.y());
    const TimelineRow *shown = this->row(row);
    if (!shown)
        return;
    const TimelinePart part = geometry.partAt(at, row, shown->span);
    if (part == TimelinePart::Canvas && releaseOf(row).isValid() && canEdit())
        createOn(row, {geometry.dateAt(at.x()), geometry.dateAt(at.x())}, releaseOf(row));
    else if (part == TimelinePart::Outline && shown->hasParts)
        setOpen(row, !shown->open);
    else if (shown->kind != TimelineRowKind::Windows)
        Q_EMIT openRequested();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        // By the cursor, so that what is pointed at stays there.
        constexpr double eighthsOfAStep = 30.0;
        const int x = int(event->position().x());
        const double kept = timelineGeometry().daysAt(x);
        m_zoom = std::clamp(m_zoom + turned.y() / eighthsOfAStep, 0.0, 100.0);
        setDayWidth(dayWidth(), kept, x);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const int step = (turned.y() != 0 ? turned.y() : turned.x()) * horizontalScrollBar()->singleStep() / 60;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step);
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
    if (m_drag && !m_byKey)
        continueDrag(event->position().toPoint(), m_free);
    event->accept();
}

/// While something is dragged beyond the edge, the timeline scrolls after it.
void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const QRect body = timelineGeometry().body();
    int beyond = m_pointer.x() > body.right() ? m_pointer.x() - body.right() : m_pointer.x() < body.left() ? m_pointer.x() - body.left() : 0;
    const bool draws = m_press == Press::Draw && m_drawing;
    if ((!m_drag && !draws) || beyond == 0) {
        m_scrolling.stop();
        return;
    }
    if (isRightToLeft())
        beyond = -beyond;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + std::clamp(beyond, -40, 40));
    if (draws)
        continueDrawing(m_pointer, m_free);
    else
        continueDrag(m_pointer, m_free);
}

void TimelineView::startDrag(QPoint at)
{
    const TimelineRow &shown = m_outline.rows[size_t(m_current)];
    const TimelineDrag::Grip grip = gripAt(m_current, m_part);
    m_drag.emplace(m_document, shown, grip);
    m_byKey = false;
    if (grip == TimelineDrag::Grip::Whole)
        viewport()->setCursor(Qt::ClosedHandCursor);
    continueDrag(at, m_free);
}

void TimelineView::continueDrag(QPoint at, bool free)
{
    m_pointer = at;
    m_drag->moveTo(qRound64(timelineGeometry().daysAt(at.x()) - m_grabbed), free);
    scrollBeside(at);
    viewport()->update();
}

void TimelineView::scrollBeside(QPoint at)
{
    const QRect body = timelineGeometry().body();
    if ((at.x() < body.left() || at.x() > body.right()) && !m_scrolling.isActive())
        m_scrolling.start(scrollMilliseconds, this);
}

void TimelineView::hover(QPoint at)
{
    const int row = timelineGeometry().rowAt(at.y());
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
    updateCursor(at);
}

void TimelineView::updateCursor(QPoint at)
{
    const TimelineGeometry geometry = timelineGeometry();
    const int row = geometry.rowAt(at.y());
    const TimelineRow *shown = this->row(row);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (isOnDivider(at)) {
        shape = Qt::SplitHCursor;
    } else if (canDraw(at) && linkAt(geometry, m_links, m_linkIndex, at, linkReach) < 0) {
        shape = Qt::CrossCursor;
    } else if (shown) {
        const TimelinePart part = geometry.partAt(at, row, shown->span);
        const bool edge = part == TimelinePart::Start || part == TimelinePart::End;
        if (part == TimelinePart::Port && shown->milestone().isValid() && canEdit())
            shape = Qt::CrossCursor;
        else if (canMove(row) && edge && gripAt(row, part) != TimelineDrag::Grip::Whole)
            shape = Qt::SizeHorCursor;
        else if ((canMove(row) && (part == TimelinePart::Body || edge)) || (part == TimelinePart::Canvas && linkAt(geometry, m_links, m_linkIndex, at, linkReach) >= 0))
            shape = Qt::PointingHandCursor;
    }
    viewport()->setCursor(shape);
}

QString TimelineView::tipAt(QPoint at) const
{
    const TimelineGeometry geometry = timelineGeometry();
    const int row = geometry.rowAt(at.y());
    const TimelineRow *shown = this->row(row);
    const QDate date = geometry.dateAt(at.x());
    if (!shown) {
        constexpr int most = 12;
        return at.y() < geometry.shape().headerHeight && date.isValid() ? dayTip(*m_outline.entries, date, most) : QString();
    }
    const TimelinePart part = geometry.partAt(at, row, shown->span);
    if (part != TimelinePart::Canvas)
        return describe(row).join(u'\n');
    if (const int link = linkAt(geometry, m_links, m_linkIndex, at, linkReach); link >= 0)
        return describe(m_links[size_t(link)]);
    return {};
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const TimelineGeometry geometry = timelineGeometry();
    const QPoint at = byKey ? geometry.outline(m_current).center() : event->pos();
    const int row = byKey ? m_current : geometry.rowAt(at.y());
    const TimelineRow *shown = this->row(row);
    const int link = byKey ? -1 : linkAt(geometry, m_links, m_linkIndex, at, linkReach);
    auto *menu = new MilestoneMenu(m_document, m_calendar, this);
    const auto add = [&](const char *icon, const QString &text, const QKeySequence &key, auto &&run) {
        QAction *action = menu->addAction(QIcon::fromTheme(QString::fromLatin1(icon)), text, key, this, run);
        action->setEnabled(canEdit());
    };
    if (link >= 0) {
        add("remove-link", tr("&Remove link"), QKeySequence::Delete, [this, removed = m_links[size_t(link)]] {
            if (removed.workDependency.isValid())
                m_editor.unlinkWork(removed.workDependency);
            else
                m_editor.unlink(removed.dependency);
        });
    } else if (shown && shown->milestone().isValid()) {
        std::vector<MilestoneId> ids = selectedMilestones();
        if (std::ranges::find(ids, shown->milestone()) == ids.end())
            ids = {shown->milestone()};
        menu->addMilestones(ids, [this, row] { rename(row); });
        menu->addSeparator();
        if (canLink())
            add("link", tr("&Let another wait for it…"), Qt::Key_L, [this] { startLink(); });
    }
    if (shown && releaseOf(row).isValid() && link < 0) {
        const QDate pointed = byKey ? QDate() : geometry.dateAt(at.x());
        const QDate date = pointed.isValid() ? pointed : m_document.today();
        add("list-add", tr("New &milestone on %1").arg(dayText(date)), Qt::Key_Insert,
            [this, row, date, release = releaseOf(row)] { createOn(row, {date, date}, release); });
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(viewport()->mapToGlobal(at));
    event->accept();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_drag || isLinking() ? QString() : plainTip(tipAt(help->pos())), this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Plimsoll
