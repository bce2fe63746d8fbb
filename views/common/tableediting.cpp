// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tableediting.h"

#include "views/common/recordtableview.h"
#include "views/common/tableclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMap>

namespace Plimsoll {

namespace {

bool isEditable(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

/// The columns that are shown, from the given one on to the right.
std::vector<int> columnsFrom(const QTableView &view, int column)
{
    std::vector<int> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = header->visualIndex(column); visual < header->count(); ++visual) {
        if (const int logical = header->logicalIndex(visual); !header->isSectionHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

} // namespace

TableEditing::TableEditing(RecordTableView &view) : QObject(&view), m_view(view) {}

void TableEditing::copySelection()
{
    const CellTexts texts = selectedTexts(m_view);
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeOf(texts).release());
}

void TableEditing::copyAll()
{
    CellTexts texts = allTexts(m_view);
    texts.prepend(shownHeadings(m_view));
    QGuiApplication::clipboard()->setMimeData(mimeOf(texts).release());
}

void TableEditing::set(const QList<RecordModel::CellValue> &cells, const QString &label)
{
    // The model tells itself where it refuses.
    if (!cells.isEmpty())
        m_view.records().setCells(cells, cells.size() == 1 ? QString() : label);
}

void TableEditing::paste()
{
    const auto table = readClipboardTable(QGuiApplication::clipboard()->text());
    if (!table) {
        Q_EMIT m_view.failed(table.error());
        return;
    }
    if (table->rows.empty())
        return;
    const bool single = table->rows.size() == 1 && table->rows.front().cells.size() == 1;
    if (asksForMapping(*table))
        Q_EMIT m_view.tablePasted(*table);
    else if (single)
        pasteEverywhere(table->rows.front().cells.front());
    else
        pasteBlock(*table);
}

/// Headings are two words at least that an import knows, above at least one row.
bool TableEditing::asksForMapping(const CsvTable &table) const
{
    if (!m_view.importKind() || table.rows.size() < 2)
        return false;
    const auto mapping = findMapping(table, *m_view.importKind(), {}, {});
    if (!mapping || mapping->headingRow != 0)
        return false;
    const auto known = std::count_if(mapping->columns.begin(), mapping->columns.end(), [](const ImportColumn &column) {
        return column.field != ImportField::Unknown && column.field != ImportField::Ignored;
    });
    return known >= 2;
}

void TableEditing::pasteBlock(const CsvTable &table)
{
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    QModelIndex corner = m_view.currentIndex();
    const QHeaderView *header = m_view.horizontalHeader();
    for (const QModelIndex &index : selected) {
        if (!corner.isValid() || index.row() < corner.row())
            corner = index.siblingAtColumn(corner.isValid() ? corner.column() : index.column());
        if (!header->isSectionHidden(index.column()) && header->visualIndex(index.column()) < header->visualIndex(corner.column()))
            corner = corner.siblingAtColumn(index.column());
    }
    const std::vector<int> columns = columnsFrom(m_view, corner.isValid() ? corner.column() : header->logicalIndex(0));
    const int shown = m_view.model()->rowCount();
    const int firstRow = corner.isValid() ? corner.row() : shown;
    QList<RecordModel::CellValue> cells;
    int row = firstRow - 1;
    for (size_t line = 0; line < table.rows.size(); ++line) {
        // The heading of a group takes no line.
        do
            ++row;
        while (row < shown && m_view.model()->index(row, 0).data(RecordModel::RecordIdRole).toLongLong() == 0);
        const QStringList &texts = table.rows[line].cells;
        for (qsizetype i = 0; i < texts.size() && size_t(i) < columns.size(); ++i) {
            const int column = columns[size_t(i)];
            const QModelIndex index = m_view.model()->index(qMin(row, qMax(0, shown - 1)), column);
            if (shown > 0 && !isEditable(index))
                continue;
            const int target = row < shown ? m_view.toRecords(index).row() : m_view.records().rowCount() + row - shown;
            cells.append({target, column, texts[i]});
        }
    }
    set(cells, tr("Paste %1 rows").arg(table.rows.size()));
}

void TableEditing::pasteEverywhere(const QString &text)
{
    QList<RecordModel::CellValue> cells;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (isEditable(index) && !m_view.isColumnHidden(index.column()))
            cells.append({m_view.toRecords(index).row(), index.column(), text});
    }
    // Cells of one column with one value go to it together.
    std::stable_sort(cells.begin(), cells.end(), [](const auto &a, const auto &b) { return a.column < b.column; });
    set(cells, tr("Paste into %1 cells").arg(cells.size()));
}

void TableEditing::fillDown()
{
    QMap<int, QModelIndexList> byColumn;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (isEditable(index) && !m_view.isColumnHidden(index.column()))
            byColumn[index.column()].append(index);
    }
    QList<RecordModel::CellValue> cells;
    for (QModelIndexList &indexes : byColumn) {
        std::sort(indexes.begin(), indexes.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
        const QVariant value = indexes.first().data(Qt::EditRole);
        for (const QModelIndex &index : std::as_const(indexes).mid(1))
            cells.append({m_view.toRecords(index).row(), index.column(), value});
    }
    set(cells, tr("Fill down %1 cells").arg(cells.size()));
}

bool TableEditing::wholeRowsSelected() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    return !selection.isEmpty() && std::all_of(selection.begin(), selection.end(), [&](const QItemSelectionRange &range) {
        for (int column = 0; column < m_view.model()->columnCount(); ++column) {
            if (!m_view.isColumnHidden(column) && (column < range.left() || column > range.right()))
                return false;
        }
        return true;
    });
}

void TableEditing::clearOrRemove()
{
    if (wholeRowsSelected()) {
        removeRows();
        return;
    }
    QList<RecordModel::CellValue> cells;
    const QModelIndexList selected = m_view.selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (isEditable(index) && !m_view.isColumnHidden(index.column()))
            cells.append({m_view.toRecords(index).row(), index.column(), QVariant()});
    }
    std::stable_sort(cells.begin(), cells.end(), [](const auto &a, const auto &b) { return a.column < b.column; });
    set(cells, tr("Clear %1 cells").arg(cells.size()));
}

void TableEditing::removeRows()
{
    const std::vector<int> rows = m_view.selectedRecordRows();
    if (!rows.empty())
        m_view.records().removeRecords(QList<int>(rows.begin(), rows.end()));
}

} // namespace Plimsoll
