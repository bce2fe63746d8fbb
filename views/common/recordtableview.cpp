// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recordtableview.h"

#include "document/openplan.h"
#include "document/plandocument.h"
#include "domain/plansettings.h"
#include "exchange/writefile.h"
#include "views/common/displaymodel.h"
#include "views/common/planselection.h"
#include "views/common/tableclipboard.h"
#include "views/common/tablecolumns.h"
#include "views/common/tableediting.h"
#include "views/common/tableheader.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <set>

using namespace Qt::StringLiterals;

namespace Plimsoll {

RecordTableView::RecordTableView(RecordModel &model, PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QTableView(parent), m_records(model), m_document(document), m_selection(selection), m_sorted(new SortFilterModel(this)),
      m_shown(new DisplayModel(this)),
      m_delegate(new RecordDelegate(
          [this](const QModelIndex &index, const QString &text) { return m_records.preview(toRecords(index), text); }, this)),
      m_header(new TableHeader(this))
{
    m_sorted->setSortRole(RecordModel::SortRole);
    m_sorted->setSourceModel(&model);
    m_shown->setSourceModel(m_sorted);
    setHorizontalHeader(m_header);
    m_columns = new TableColumns(*this);
    m_editing = new TableEditing(*this);
    makeActions();
    // A view that is given its model tells of an empty selection; nobody has deselected anything.
    m_following = true;
    setModel(m_shown);
    m_following = false;
    setItemDelegate(m_delegate);
    setSortingEnabled(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    showPalette();

    connect(m_delegate, &RecordDelegate::finished, this, &RecordTableView::finishEditing);
    connect(&model, &RecordModel::editFailed, this, &RecordTableView::failed);
    connect(&selection, &PlanSelection::recordsChanged, this, &RecordTableView::selectRecords);
    connect(&document, &PlanDocument::changed, this, [this] { m_add->setEnabled(m_records.canAdd()); });
    const auto counted = [this] {
        enableActions();
        Q_EMIT rowsShownChanged();
    };
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, counted);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, counted);
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this, counted] {
        selectRecords();
        counted();
    });
    selectRecords();
    enableActions();
}

RecordTableView::~RecordTableView() = default;

QAction *RecordTableView::makeAction(const QString &icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    QWidget::addAction(action);
    return action;
}

void RecordTableView::makeActions()
{
    m_edit = makeAction(u"document-edit"_s, tr("Edit cell"), Qt::Key_F2);
    m_copy = makeAction(u"edit-copy"_s, tr("Copy"), QKeySequence::Copy);
    m_paste = makeAction(u"edit-paste"_s, tr("Paste"), QKeySequence::Paste);
    m_fill = makeAction(u"go-down"_s, tr("Fill down"), Qt::CTRL | Qt::Key_D);
    m_clear = makeAction(u"edit-clear"_s, tr("Clear cells"), QKeySequence::Delete);
    m_add = makeAction(u"list-add"_s, tr("Add"), Qt::Key_Insert);
    m_remove = makeAction(u"edit-delete"_s, tr("Remove rows"), Qt::CTRL | Qt::Key_Delete);
    m_copyAll = makeAction(u"edit-copy"_s, tr("Copy the whole table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_export = makeAction(u"text-csv"_s, tr("Export table as CSV…"), {});
    connect(m_edit, &QAction::triggered, this, [this] { edit(currentIndex()); });
    connect(m_copy, &QAction::triggered, m_editing, &TableEditing::copySelection);
    connect(m_paste, &QAction::triggered, m_editing, &TableEditing::paste);
    connect(m_fill, &QAction::triggered, m_editing, &TableEditing::fillDown);
    connect(m_clear, &QAction::triggered, m_editing, &TableEditing::clearOrRemove);
    connect(m_add, &QAction::triggered, this, &RecordTableView::addRecord);
    connect(m_remove, &QAction::triggered, m_editing, &TableEditing::removeRows);
    connect(m_copyAll, &QAction::triggered, m_editing, &TableEditing::copyAll);
    connect(m_export, &QAction::triggered, this, &RecordTableView::exportCsv);
}

void RecordTableView::enableActions()
{
    const bool selected = selectionModel()->hasSelection();
    const bool writable = !m_document.isReadOnly();
    m_edit->setEnabled(currentIndex().flags().testFlag(Qt::ItemIsEditable));
    m_copy->setEnabled(selected);
    m_paste->setEnabled(writable);
    m_fill->setEnabled(selected && writable);
    m_clear->setEnabled(selected && writable);
    m_add->setEnabled(m_records.canAdd());
    m_remove->setEnabled(selected && writable);
    Q_EMIT selectedRowsChanged();
}

void RecordTableView::setRowActions(std::vector<QAction *> actions)
{
    m_rowActions = std::move(actions);
}

void RecordTableView::setOutline(const QString &field)
{
    m_sorted->sort(-1);
    m_sorted->leaveOrderToSource();
    m_delegate->setOutlineColumn(m_records.columnOfField(field));
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder);
    m_columns->followModel();
    // What somebody was led to may only be unfolded now.
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &RecordTableView::selectRecords);
    connect(m_delegate, &RecordDelegate::foldClicked, this, [this](const QModelIndex &index) { Q_EMIT foldRequested(toRecords(index).row()); });
}

void RecordTableView::setBreaksHeadings(bool breaks)
{
    m_header->setBreaksHeadings(breaks);
}

void RecordTableView::setFilter(const QString &text)
{
    m_sorted->setFilterText(text);
}

QModelIndex RecordTableView::toRecords(const QModelIndex &index) const
{
    return m_sorted->mapToSource(m_shown->mapToSource(index));
}

QModelIndex RecordTableView::fromRecords(int row, int column) const
{
    return m_shown->mapFromSource(m_sorted->mapFromSource(m_records.index(row, column)));
}

std::vector<int> RecordTableView::selectedRecordRows() const
{
    std::set<int> shown;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            shown.insert(row);
    }
    std::vector<int> rows;
    for (const int row : shown)
        rows.push_back(toRecords(m_shown->index(row, 0)).row());
    return rows;
}

void RecordTableView::addRecord()
{
    const auto id = m_records.addRecord();
    if (!id)
        return;
    const int first = horizontalHeader()->logicalIndexAt(0);
    const QModelIndex index = fromRecords(m_records.rowOfRecord(*id), qMax(0, first));
    if (!index.isValid()) {
        Q_EMIT statusTold(tr("Added; the filter hides it."));
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
    edit(index.flags().testFlag(Qt::ItemIsEditable) ? index : nextEditable(index, 1));
}

void RecordTableView::goToDate(const QString &field, QDate date)
{
    const int column = m_records.columnOfField(field);
    for (int row = 0; column >= 0 && row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, column);
        if (index.data(Qt::EditRole).toDate() >= date) {
            goToRowOf(index);
            return;
        }
    }
}

/// The cell becomes current where it is in sight, else the first of its row that is: names must not give way to dates.
void RecordTableView::goToRowOf(const QModelIndex &index)
{
    const int left = columnViewportPosition(index.column());
    const int width = columnWidth(index.column());
    const bool seen = isVisible() && width > 0 && left < viewport()->width() && left + width > 0;
    const int first = columnAt(isRightToLeft() ? viewport()->width() - 1 : 0);
    const QModelIndex cell = seen || first < 0 ? index : index.siblingAtColumn(first);
    const int sideways = horizontalScrollBar()->value();
    setCurrentIndex(cell);
    scrollTo(cell, PositionAtCenter);
    horizontalScrollBar()->setValue(sideways);
}

QModelIndex RecordTableView::nextEditable(const QModelIndex &from, int direction) const
{
    const QHeaderView *header = horizontalHeader();
    int row = from.row();
    int visual = header->visualIndex(from.column());
    for (int tried = 0; tried < 2 * header->count(); ++tried) {
        visual += direction;
        if (visual < 0 || visual >= header->count()) {
            visual = visual < 0 ? header->count() - 1 : 0;
            row += direction;
        }
        const QModelIndex index = m_shown->index(row, header->logicalIndex(visual));
        if (!index.isValid())
            return {};
        if (!header->isSectionHidden(index.column()) && index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

/// The commit may sort the row elsewhere, so the place to go to is remembered by its record.
void RecordTableView::finishEditing(QWidget *editor, CellStep step)
{
    const QModelIndex from = currentIndex();
    QModelIndex goal = step == CellStep::Down ? from.siblingAtRow(from.row() + 1) : nextEditable(from, step == CellStep::Next ? 1 : -1);
    // The heading of a group stands for no record.
    while (step == CellStep::Down && goal.isValid() && goal.data(RecordModel::RecordIdRole).toLongLong() == 0)
        goal = goal.siblingAtRow(goal.row() + 1);
    const qint64 record = goal.isValid() ? goal.data(RecordModel::RecordIdRole).toLongLong() : 0;
    const int column = goal.isValid() ? goal.column() : from.column();
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (step == CellStep::Down) {
        goDown(record, column);
    } else if (const QModelIndex aside = record == 0 ? QModelIndex() : fromRecords(m_records.rowOfRecord(record), column); aside.isValid()) {
        setCurrentIndex(aside);
        edit(aside);
    }
}

void RecordTableView::goDown(qint64 nextRecord, int column)
{
    if (nextRecord == 0) {
        if (m_records.canAdd())
            addRecord();
        return;
    }
    const QModelIndex index = fromRecords(m_records.rowOfRecord(nextRecord), column);
    if (index.isValid())
        setCurrentIndex(index);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()) {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (below.isValid())
            setCurrentIndex(below);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        event->accept();
        return;
    }
    const bool back = event->key() == Qt::Key_Backtab;
    if ((back || event->key() == Qt::Key_Tab) && event->modifiers().testFlag(Qt::ControlModifier) && state() != EditingState) {
        leave(!back);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordTableView::focusNextPrevChild(bool next)
{
    return isAtEnd(next) ? leave(next) : QTableView::focusNextPrevChild(next);
}

bool RecordTableView::leave(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

/// Whether no cell comes after the present one, or before it.
bool RecordTableView::isAtEnd(bool last) const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_shown->rowCount() == 0 || !last;
    if (current.row() != (last ? m_shown->rowCount() - 1 : 0))
        return false;
    const QHeaderView *header = horizontalHeader();
    const int step = last ? 1 : -1;
    for (int visual = header->visualIndex(current.column()) + step; visual >= 0 && visual < header->count(); visual += step) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

void RecordTableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_copy, m_paste, m_fill, m_clear});
    menu->addSeparator();
    for (QAction *action : m_rowActions)
        menu->addAction(action);
    menu->addActions({m_add, m_remove});
    menu->addSeparator();
    menu->addActions({m_copyAll, m_export});
    m_columns->fillMenu(*menu->addMenu(tr("Columns")));
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu->popup(at);
    event->accept();
}

void RecordTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPalette();
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
}

void RecordTableView::showPalette()
{
    m_shown->setPalette(palette());
    m_delegate->setCalendar(m_document.today(), m_document.plan().settings().firstDayOfWeek);
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    enableActions();
    if (!m_following)
        tellSelection();
}

void RecordTableView::tellSelection()
{
    std::vector<RecordReference> references;
    const QString table = m_records.recordTable();
    for (const int row : selectedRecordRows()) {
        if (const qint64 id = m_records.recordAt(row); id != 0)
            references.push_back({table, id});
    }
    m_following = true;
    m_selection.setRecords(std::move(references));
    m_following = false;
}

/// Takes over what another view selected. Cells of records that are selected already stay as they are.
void RecordTableView::selectRecords()
{
    if (m_following)
        return;
    const std::vector<qint64> ids = m_selection.idsOf(m_records.recordTable());
    std::set<qint64> mine;
    for (const int row : selectedRecordRows()) {
        if (const qint64 id = m_records.recordAt(row); id != 0)
            mine.insert(id);
    }
    if (mine == std::set<qint64>(ids.begin(), ids.end()))
        return;
    QItemSelection selection;
    QModelIndex first;
    for (const qint64 id : ids) {
        const int row = m_records.rowOfRecord(id);
        const QModelIndex index = row < 0 ? QModelIndex() : fromRecords(row, 0);
        if (!index.isValid())
            continue;
        selection.select(index, index.siblingAtColumn(m_shown->columnCount() - 1));
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    m_following = true;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    m_following = false;
}

void RecordTableView::exportCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export table as CSV"), m_records.recordTable() + ".csv"_L1,
                                                      tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    CellTexts texts = allTexts(*this);
    texts.prepend(shownHeadings(*this));
    const auto allowed = checkIsNoOpenPlan(path);
    if (const auto written = allowed ? writeFile(path, csvOf(texts)) : allowed; !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT statusTold(tr("%1 rows written.").arg(texts.size() - 1));
}

} // namespace Plimsoll
