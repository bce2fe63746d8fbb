// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/agendaview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/plaintip.h"
#include "views/calendar/agendadelegate.h"
#include "views/calendar/calendareditor.h"
#include "views/calendar/calendarmetrics.h"
#include "views/calendar/calendartext.h"
#include "views/calendar/milestonemenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Plimsoll {

AgendaView::AgendaView(const PlanDocument &document, PlanSelection &selection, CalendarEditor &editor, QWidget *parent)
    : QTreeView(parent),
      m_document(document),
      m_selection(selection),
      m_editor(editor),
      m_agenda(new AgendaModel(this)),
      m_delegate(new AgendaDelegate(*m_agenda, this))
{
    setObjectName(u"agendaView"_s);
    setAccessibleName(tr("Agenda"));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(m_delegate);
    setModel(m_agenda);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    sizeColumns();
    connect(this, &QAbstractItemView::activated, this, &AgendaView::openRequested);
    connect(&m_selection, &PlanSelection::recordsChanged, this, &AgendaView::showSelection);
}

void AgendaView::sizeColumns()
{
    const CalendarMetrics metrics(font());
    const QFontMetrics size(metrics.text);
    const int em = size.height();
    header()->resizeSection(AgendaModel::DayColumn, size.horizontalAdvance(spanText({2026, 9, 23}, {2026, 10, 28})) + em);
    header()->resizeSection(AgendaModel::KindColumn, 7 * em);
    header()->resizeSection(AgendaModel::ReleaseColumn, 9 * em);
    header()->resizeSection(AgendaModel::StateColumn, 6 * em);
    header()->resizeSection(AgendaModel::DistanceColumn, 7 * em);
    header()->setSectionResizeMode(AgendaModel::TitleColumn, QHeaderView::Stretch);
}

void AgendaView::setEntries(std::shared_ptr<const CalendarEntries> entries)
{
    {
        const QScopedValueRollback following(m_following, true);
        m_agenda->setEntries(std::move(entries), m_document.today());
    }
    showSelection();
}

void AgendaView::goTo(QDate date)
{
    if (!isVisible()) {
        m_wanted = date;
        return;
    }
    m_wanted = {};
    if (const int row = m_agenda->rowAt(date); row >= 0)
        scrollTo(m_agenda->index(row, 0), PositionAtTop);
}

void AgendaView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    showSelection();
    if (m_wanted.isValid())
        goTo(m_wanted);
}

std::vector<RecordReference> AgendaView::chosenRecords() const
{
    std::vector<RecordReference> records;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        records.push_back(m_agenda->recordAt(index.row()));
    return records;
}

void AgendaView::showSelection()
{
    if (!isVisible())
        return;
    if (m_following || chosenRecords() == m_selection.records())
        return;
    const QScopedValueRollback following(m_following, true);
    QItemSelection rows;
    QModelIndex last;
    for (const RecordReference &record : m_selection.records()) {
        if (const int row = m_agenda->rowOf(record); row >= 0) {
            last = m_agenda->index(row, 0);
            rows.select(last, last);
        }
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid())
        selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
}

void AgendaView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_following && isVisible())
        m_selection.setRecords(chosenRecords());
}

std::vector<MilestoneId> AgendaView::selectedMilestones() const
{
    std::vector<MilestoneId> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const MilestoneMark *mark = m_agenda->milestoneAt(index.row()))
            ids.push_back(mark->milestone);
    }
    return ids;
}

void AgendaView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = m_agenda->kindOf(index.row());
    if (kind == AgendaModel::RowKind::Month || kind == AgendaModel::RowKind::Today)
        m_delegate->paintHeading(*painter, option.rect, index, *this);
    else
        QTreeView::drawRow(painter, option, index);
}

void AgendaView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        sizeColumns();
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_editor.canEdit() && !selectedMilestones().empty())
        m_editor.remove(selectedMilestones());
    else
        QTreeView::keyPressEvent(event);
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new MilestoneMenu(m_document, m_editor, this);
    if (const std::vector<MilestoneId> ids = selectedMilestones(); !ids.empty()) {
        menu->addMilestones(ids, {});
        menu->addSeparator();
    }
    const QModelIndex current = currentIndex();
    const QDate date = current.isValid() ? current.data(AgendaModel::DateRole).toDate() : m_document.today();
    menu->addNew(date, [this, date](ReleaseId release) {
        if (m_editor.create(date, release, tr("New milestone")).isValid())
            showSelection();
    });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(current).center()) : event->globalPos());
}

bool AgendaView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const MilestoneMark *mark = index.isValid() ? m_agenda->milestoneAt(index.row()) : nullptr;
        const WindowShade *window = index.isValid() ? m_agenda->windowAt(index.row()) : nullptr;
        const ActionMark *action = index.isValid() ? m_agenda->actionAt(index.row()) : nullptr;
        const QString tip = mark ? milestoneTip(m_document.plan(), m_document.timetable(), *mark)
            : window             ? windowTip(*window)
            : action             ? actionTip(*action)
                                 : QString();
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    return QTreeView::viewportEvent(event);
}

} // namespace Plimsoll
