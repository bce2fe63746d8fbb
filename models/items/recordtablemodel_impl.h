// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bodies of RecordTableModel; included by recordtablemodel.h only.

#include "items/plaintip.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

template<typename R>
RecordTableModel<R>::RecordTableModel(PlanDocument &document, QObject *parent)
    : RecordModel(parent), m_document(document), m_plan(document.plan()), m_timetable(document.timetable())
{
    m_rows = passing(m_plan);
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) { follow(change); });
}

template<typename R>
void RecordTableModel<R>::setColumns(std::vector<Column<R>> columns)
{
    Q_ASSERT(m_columns.empty() && columns.size() <= 64);
    m_columns = std::move(columns);
}

template<typename R>
void RecordTableModel<R>::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    reload();
}

template<typename R>
QVariant RecordTableModel<R>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column<R> &column = m_columns[size_t(index.column())];
    const R &r = record(index.row());
    const ReadContext context = reading();
    switch (role) {
    case Qt::DisplayRole:
        return column.text(r, context);
    case Qt::EditRole:
        return column.value(r, context);
    case SortRole:
        return column.sortKey ? column.sortKey(r, context) : column.value(r, context);
    case RecordIdRole:
        return r.id.value();
    case FieldRole:
        return column.field;
    case FormatRole:
        return int(column.format);
    case ErrorRole:
        return column.error ? column.error(r, context) : QString();
    case ChoicesRole:
        return QVariant::fromValue(column.choices ? column.choices(r, context) : QList<Choice>());
    case Qt::ToolTipRole: {
        const QString error = column.error ? column.error(r, context) : QString();
        return error.isEmpty() ? QVariant() : QVariant(plainTip(error));
    }
    case Qt::AccessibleTextRole:
        return QVariant(column.heading + QStringLiteral(": ") + column.text(r, context));
    default:
        return {};
    }
}

template<typename R>
QVariant RecordTableModel<R>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const Column<R> &column = m_columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case FieldRole:
        return column.field;
    case FormatRole:
        return int(column.format);
    default:
        return {};
    }
}

template<typename R>
Qt::ItemFlags RecordTableModel<R>::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) {
        flags |= Qt::ItemNeverHasChildren;
        if (m_columns[size_t(index.column())].set && !m_document.isReadOnly())
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

template<typename R>
int RecordTableModel<R>::columnOfField(const QString &field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const auto &c) { return c.field == field; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

template<typename R>
int RecordTableModel<R>::rowOf(Id<R> id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id);
    return found != m_rows.end() && *found == id ? int(found - m_rows.begin()) : -1;
}

template<typename R>
std::vector<Id<R>> RecordTableModel<R>::passing(const Plan &plan) const
{
    std::vector<Id<R>> rows;
    rows.reserve(size_t(plan.table<R>().size()));
    for (const R &record : plan.table<R>()) {
        if (passes(record))
            rows.push_back(record.id);
    }
    return rows;
}

template<typename R>
void RecordTableModel<R>::reload()
{
    beginResetModel();
    m_plan = m_document.plan();
    m_timetable = m_document.timetable();
    m_rows = passing(m_plan);
    snapshotReplaced(nullptr);
    endResetModel();
}

template<typename R>
void RecordTableModel<R>::follow(const PlanChange &change)
{
    if (change.wholePlan || changesInManyPlaces(change.edit)) {
        reload();
        return;
    }
    removeGone(change.edit);
    m_plan = change.after;
    m_timetable = change.timetableAfter;
    snapshotReplaced(&change);
    insertNew(change.edit);
    announceTouched(change);
}

/// Whoever follows the rows looks at all of them for each place where some come or go.
template<typename R>
bool RecordTableModel<R>::changesInManyPlaces(const PlanEdit &edit) const
{
    constexpr size_t mostPlaces = 256;
    const auto &changes = edit.changes<R>();
    if (changes.size() <= mostPlaces)
        return false;
    std::vector<int> gone;
    std::vector<int> places; // Of new rows, among those that are there.
    for (const auto &change : changes) {
        const int row = rowOf(change.id());
        const bool shown = change.after && passes(*change.after);
        if (row >= 0 && !shown)
            gone.push_back(row);
        if (row >= 0 || !shown)
            continue;
        const int place = int(std::lower_bound(m_rows.begin(), m_rows.end(), change.id()) - m_rows.begin());
        if (places.empty() || places.back() != place)
            places.push_back(place);
    }
    return runsOf(gone).size() + places.size() > mostPlaces;
}

template<typename R>
void RecordTableModel<R>::removeGone(const PlanEdit &edit)
{
    std::vector<int> gone;
    for (const auto &change : edit.changes<R>()) {
        if (const int row = rowOf(change.id()); row >= 0 && !(change.after && passes(*change.after)))
            gone.push_back(row);
    }
    const std::vector<RowRun> runs = runsOf(gone);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_rows.erase(m_rows.begin() + run->first, m_rows.begin() + run->last + 1);
        endRemoveRows();
    }
}

template<typename R>
void RecordTableModel<R>::insertNew(const PlanEdit &edit)
{
    std::vector<Id<R>> fresh;
    for (const auto &change : edit.changes<R>()) {
        if (change.after && passes(*change.after) && rowOf(change.id()) < 0)
            fresh.push_back(change.id());
    }
    for (auto next = fresh.begin(); next != fresh.end();) {
        const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), *next);
        auto last = next + 1;
        while (last != fresh.end() && (at == m_rows.end() || *last < *at))
            ++last;
        const int row = int(at - m_rows.begin());
        beginInsertRows({}, row, row + int(last - next) - 1);
        m_rows.insert(at, next, last);
        endInsertRows();
        next = last;
    }
}

/// The rows of the timetable that belong to R, where it has any.
template<typename R>
void RecordTableModel<R>::addMovedRows(const PlanChange &change, std::vector<RowMask> &touched) const
{
    quint64 dated = 0;
    for (size_t i = 0; i < m_columns.size(); ++i)
        dated |= m_columns[i].showsDates ? quint64(1) << i : 0;
    const auto add = [&](const auto *before, const auto *after) {
        if (const int row = before && after ? rowOf(after->id) : -1; row >= 0)
            touched.push_back({row, dated});
    };
    if constexpr (std::is_same_v<R, Milestone>) {
        Table<MilestoneDate>::forEachDifference(change.timetableBefore.milestones(), change.timetableAfter.milestones(), add);
    } else if constexpr (std::is_same_v<R, Window>) {
        Table<WindowDates>::forEachDifference(change.timetableBefore.windows(), change.timetableAfter.windows(), add);
    }
}

template<typename R>
void RecordTableModel<R>::announceTouched(const PlanChange &change)
{
    if (m_rows.empty())
        return;
    quint64 wide = 0;
    for (size_t i = 0; i < m_columns.size(); ++i)
        wide |= m_columns[i].touchedBy && m_columns[i].touchedBy(change) ? quint64(1) << i : 0;
    std::vector<RowMask> touched;
    for (const auto &recordChange : change.edit.changes<R>()) {
        const int row = recordChange.before && recordChange.after ? rowOf(recordChange.id()) : -1;
        if (row < 0)
            continue;
        const quint64 fields = changedFields(*recordChange.before, *recordChange.after);
        quint64 columns = 0;
        for (size_t i = 0; i < m_columns.size(); ++i)
            columns |= (m_columns[i].fields & fields) != 0 ? quint64(1) << i : 0;
        touched.push_back({row, columns});
    }
    addMovedRows(change, touched);
    for (RowMask &row : touched)
        row.columns &= ~wide;
    for (const CellBlock &block : blocksOf(std::move(touched)))
        Q_EMIT dataChanged(index(block.rows.first, block.firstColumn), index(block.rows.last, block.lastColumn));
    for (const CellBlock &block : blocksOf({{0, wide}}))
        Q_EMIT dataChanged(index(0, block.firstColumn), index(rowCount() - 1, block.lastColumn));
}

template<typename R>
bool RecordTableModel<R>::fail(const Error &error)
{
    Q_EMIT editFailed(error);
    return false;
}

template<typename R>
bool RecordTableModel<R>::report(const Result<void> &result)
{
    return result ? true : fail(result.error());
}

template<typename R>
EditContext RecordTableModel<R>::editing(const Plan &plan, const Timetable &timetable) const
{
    return {plan, timetable, m_locale, m_document.today(), m_document.ids()};
}

template<typename R>
Id<R> RecordTableModel<R>::idInDraft(int row, Plan &draft, const Timetable &dates, QHash<int, Id<R>> &added) const
{
    if (row < rowCount())
        return idAt(row);
    if (!m_factory)
        return {};
    Id<R> &id = added[row];
    if (!id.isValid()) {
        R made = m_factory(editing(draft, dates));
        id = made.id;
        draft.put(std::move(made));
    }
    return id;
}

/// Cells of one column with one value go to its setter together; different ones one after the other on a draft.
template<typename R>
Result<PlanEdit> RecordTableModel<R>::editFor(const QList<CellValue> &cells, const QString &label) const
{
    Plan draft = m_document.plan();
    Plan dated = draft;
    Timetable dates = m_document.timetable();
    QString firstLabel;
    QHash<int, Id<R>> added;
    for (qsizetype i = 0; i < cells.size();) {
        const CellValue &cell = cells[i];
        const Column<R> &column = m_columns[size_t(cell.column)];
        std::vector<Id<R>> ids;
        for (; i < cells.size() && cells[i].column == cell.column && cells[i].value == cell.value; ++i)
            ids.push_back(idInDraft(cells[i].row, draft, dates, added));
        if (!column.set) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("RecordTableModel", "%1 is computed and cannot be typed; change what it follows "
                                                                         "from in the inspector.")
                             .arg(column.heading),
                         column.heading};
        }
        if (column.setNeedsDates) {
            dates = updateTimetable(dates, dated, draft, editBetween(dated, draft, {}));
            dated = draft;
        }
        auto edit = column.set(editing(draft, dates), ids, cell.value);
        if (!edit) {
            Error error = edit.error();
            if (error.where.isEmpty())
                error.where = column.heading;
            return error;
        }
        draft.apply(*edit);
        if (firstLabel.isEmpty())
            firstLabel = edit->label;
    }
    return editBetween(m_document.plan(), draft, label.isEmpty() ? firstLabel : label);
}

template<typename R>
bool RecordTableModel<R>::setCells(const QList<CellValue> &cells, const QString &label)
{
    const auto edit = editFor(cells, label);
    return edit ? report(m_document.execute(*edit)) : fail(edit.error());
}

template<typename R>
bool RecordTableModel<R>::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return setCells({{index.row(), index.column(), value}}, {});
}

template<typename R>
Result<QString> RecordTableModel<R>::preview(const QModelIndex &index, const QString &text) const
{
    const Column<R> &column = m_columns[size_t(index.column())];
    const auto edit = editFor({{index.row(), index.column(), text}}, {});
    if (!edit)
        return edit.error();
    Plan draft = m_document.plan();
    draft.apply(*edit);
    const Timetable dates = column.showsDates ? updateTimetable(m_document.timetable(), m_document.plan(), draft, *edit)
                                              : m_document.timetable();
    const R *edited = draft.find(idAt(index.row()));
    return edited ? column.text(*edited, {draft, dates, m_locale}) : QString();
}

template<typename R>
std::optional<qint64> RecordTableModel<R>::addRecord()
{
    if (!m_factory)
        return {};
    R made = m_factory(editing(m_document.plan(), m_document.timetable()));
    const Id<R> id = made.id;
    if (!report(m_document.execute(edits::addRecord(m_document.plan(), std::move(made)))))
        return {};
    return id.value();
}

template<typename R>
bool RecordTableModel<R>::removeRecords(const QList<int> &rows)
{
    std::vector<Id<R>> ids;
    for (const int row : rows)
        ids.push_back(idAt(row));
    if (!m_remover || ids.empty())
        return false;
    return report(m_document.execute(m_remover(editing(m_document.plan(), m_document.timetable()), ids)));
}

} // namespace Plimsoll
