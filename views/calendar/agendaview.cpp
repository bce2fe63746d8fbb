// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/agendaview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
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

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename E>
QStringList allLabels()
{
    QStringList labels;
    for (size_t i = 0; i < EnumNames<E>::names.size(); ++i)
        labels << label(E(i));
    return labels;
}

} // namespace

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
    measureColumns();
    connect(header(), &QHeaderView::sectionResized, this, [this] { m_ownWidths = m_ownWidths || !m_sizing; });
    connect(this, &QAbstractItemView::activated, this, &AgendaView::openRequested);
    connect(&m_selection, &PlanSelection::recordsChanged, this, &AgendaView::showSelection);
}

void AgendaView::measureColumns()
{
    const CalendarEntries &entries = m_agenda->entries();
    const CalendarMetrics metrics(font());
    const QFontMetrics size(metrics.text);
    const int em = size.height();
    const auto widthOf = [&](const QStringList &texts) {
        int widest = 0;
        for (const QString &text : texts)
            widest = std::max(widest, size.horizontalAdvance(text));
        return widest + 2 * metrics.radius + metrics.gap;
    };
    QString time;
    for (const MilestoneMark &mark : entries.milestones) {
        if (mark.time.size() > time.size())
            time = mark.time;
    }
    MilestoneMark sample;
    sample.start = sample.end = QDate(2026, 9, 23);
    sample.time = time;
    const QString day = markDaysText(sample);
    const QString days = spanText({2026, 9, 23}, {2026, 10, 28});
    QStringList releases;
    for (const ReleaseBar &bar : entries.bars)
        releases << bar.name;
    const auto set = [this](int column, int natural, int least) { m_widths[size_t(column)] = {natural, std::min(natural, least)}; };
    set(AgendaModel::DayColumn, widthOf({day, days}), widthOf({day}));
    m_widths[AgendaModel::TitleColumn].least = 18 * size.horizontalAdvance(u'M') + metrics.beforeTitle();
    set(AgendaModel::KindColumn, widthOf(allLabels<MilestoneKind>() + allLabels<WindowKind>()), 4 * em);
    set(AgendaModel::StateColumn, widthOf(allLabels<MilestoneState>() << label(Commitment::Tentative)), 4 * em);
    set(AgendaModel::DistanceColumn, 6 * em, 6 * em); // Cut short it would not say which way.
    const bool several = entries.bars.size() > 1;
    set(AgendaModel::ReleaseColumn, several ? std::min(widthOf(releases), 12 * em) : 0, 5 * em);
    const QScopedValueRollback sizing(m_sizing, true);
    setColumnHidden(AgendaModel::ReleaseColumn, !several);
    sizeColumns();
}

void AgendaView::sizeColumns()
{
    if (m_ownWidths)
        return;
    std::array<int, AgendaModel::ColumnCount> widths{};
    const int title = m_widths[AgendaModel::TitleColumn].least;
    int room = viewport()->width();
    int shortage = title - room;
    for (const Widths &column : m_widths)
        shortage += column.natural;
    const auto shrink = [&](std::initializer_list<int> columns) {
        std::vector<Widths> wished;
        for (const int column : columns)
            wished.push_back(m_widths[size_t(column)]);
        const std::vector<int> given = shrunk(wished, shortage);
        for (size_t i = 0; const int column : columns) {
            widths[size_t(column)] = given[i];
            room -= given[i];
            shortage -= wished[i].natural - given[i];
            ++i;
        }
    };
    shrink({AgendaModel::ReleaseColumn, AgendaModel::KindColumn, AgendaModel::StateColumn});
    // Days are what the list is ordered by.
    shrink({AgendaModel::DayColumn, AgendaModel::DistanceColumn});
    widths[AgendaModel::TitleColumn] = std::max(title, room);
    const QScopedValueRollback sizing(m_sizing, true);
    for (int column = 0; column < AgendaModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            header()->resizeSection(column, widths[size_t(column)]);
    }
}

void AgendaView::setEntries(std::shared_ptr<const CalendarEntries> entries)
{
    {
        const QScopedValueRollback following(m_following, true);
        m_agenda->setEntries(std::move(entries), m_document.today());
        measureColumns();
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        m_ownWidths = false;
        measureColumns();
    }
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
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
