// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a ScopeModel has, and how they follow the items.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/scope/scopeitemmodel.h"
#include "items/scope/scopemodel.h"
#include "items/sortkeys.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Beyond so many rows one signal for everything costs views less than one for each row.
constexpr int fewRows = 256;

bool sameKey(const OutlineRow &a, const OutlineRow &b)
{
    return a.key == b.key;
}

} // namespace

void ScopeModel::itemsInserted(int first, int last)
{
    if (m_texts.isRead())
        m_texts.insertRows(*m_items, m_textColumns, first, last);
    m_told.ranks = true;
    m_told.rows = true;
}

void ScopeModel::itemsRemoved(int first, int last)
{
    if (m_texts.isRead())
        m_texts.removeRows(first, last);
    m_told.ranks = true;
    m_told.rows = true;
}

void ScopeModel::itemsChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    const auto touches = [&](const QString &field) {
        const int column = field.isEmpty() ? -1 : m_items->columnOfField(field);
        return column >= topLeft.column() && column <= bottomRight.column();
    };
    m_sumsRead = false;
    if (m_texts.isRead()) {
        if (bottomRight.row() - topLeft.row() >= fewRows)
            m_texts.clear();
        for (int row = topLeft.row(); m_texts.isRead() && row <= bottomRight.row(); ++row)
            m_texts.updateRow(*m_items, m_textColumns, row);
    }
    if (touches(m_sortField))
        m_told.ranks = true;
    if (!m_words.isEmpty() || touches(m_sortField) || touches(m_groupField) || touches(u"parent"_s))
        m_told.rows = true;
    m_told.cells.push_back({{topLeft.row(), bottomRight.row()}, topLeft.column(), bottomRight.column()});
}

/// Lays the rows out once, however many signals the items told a change by; until then nobody is told anything.
void ScopeModel::finishChange(const PlanChange &change)
{
    const Told told = std::exchange(m_told, {});
    if (told.ranks)
        readRanks();
    if (told.rows)
        arrange();
    for (const CellBlock &block : told.cells)
        announceItems(block);
    const PlanEdit &edit = change.edit;
    if (change.wholePlan || !edit.changes<WorkItem>().empty() || !edit.changes<Demand>().empty() || !edit.changes<Skill>().empty())
        readUnasked(change.wholePlan);
}

void ScopeModel::announceItems(const CellBlock &block)
{
    const auto [first, last] = block.rows;
    if (m_rows.empty())
        return;
    // Headings hold sums of what is below them.
    if (last - first >= fewRows || !m_groupField.isEmpty()) {
        Q_EMIT dataChanged(index(0, block.firstColumn), index(rowCount() - 1, block.lastColumn));
        return;
    }
    std::vector<int> rows;
    for (int item = first; item <= last; ++item) {
        if (const int row = rowOfRecord(m_items->recordAt(item)); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    for (const RowRun &run : runsOf(rows))
        Q_EMIT dataChanged(index(run.first, block.firstColumn), index(run.last, block.lastColumn));
}

void ScopeModel::readRanks()
{
    m_ranked.clear();
    const int column = m_sortField.isEmpty() ? -1 : m_items->columnOfField(m_sortField);
    if (column < 0)
        return;
    SortKeys keys;
    keys.read(*m_items, column, SortRole);
    m_ranked = keys.sorted(m_sortOrder);
}

void ScopeModel::readGroups(OutlineSource &source)
{
    m_groupNames.clear();
    m_groups.clear();
    m_sumsRead = false;
    const int column = m_groupField.isEmpty() ? -1 : m_items->columnOfField(m_groupField);
    if (column < 0)
        return;
    const bool named = m_groupField == "release"_L1 || m_groupField == "team"_L1;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QModelIndex cell = m_items->index(row, column);
        const qint64 value = cell.data(Qt::EditRole).toLongLong();
        m_groups.push_back(value);
        if (!m_groupNames.contains(value))
            m_groupNames.insert(value, cell.data(Qt::DisplayRole).toString());
    }
    source.groups = m_groups;
    source.groupBefore = [this, named](qint64 a, qint64 b) {
        if (!named || a == 0 || b == 0)
            return named ? a != 0 && b == 0 : a < b;
        const int order = m_groupNames.value(a).localeAwareCompare(m_groupNames.value(b));
        return order < 0 || (order == 0 && a < b);
    };
}

OutlineSource ScopeModel::source()
{
    OutlineSource source;
    const int count = m_items->rowCount();
    source.ids.reserve(size_t(count));
    source.parents.reserve(size_t(count));
    for (int row = 0; row < count; ++row) {
        const WorkItem &item = m_items->record(row);
        source.ids.push_back(item.id.value());
        source.parents.push_back(item.parent.isValid() ? m_items->rowOf(item.parent) : -1);
    }
    source.order = m_ranked;
    readGroups(source);
    if (!m_words.isEmpty()) {
        if (!m_texts.isRead())
            m_texts.read(*m_items, m_textColumns);
        source.shown = m_texts.matching(m_words);
    }
    source.folded = m_folded;
    return source;
}

void ScopeModel::arrange()
{
    m_sumsRead = false;
    takeRows(outlineOf(source()));
}

/// Rows that came or went in one place are announced as such, so that selection and editors stay; anything else is a reset.
void ScopeModel::takeRows(std::vector<OutlineRow> rows)
{
    const auto begin = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), sameKey);
    const auto same = size_t(begin.first - m_rows.begin());
    const size_t most = std::min(m_rows.size(), rows.size()) - same;
    size_t after = 0;
    while (after < most && sameKey(m_rows[m_rows.size() - 1 - after], rows[rows.size() - 1 - after]))
        ++after;
    const size_t gone = m_rows.size() - same - after;
    const size_t fresh = rows.size() - same - after;
    if (gone > 0 && fresh > 0) {
        beginResetModel();
        m_rows = std::move(rows);
        number();
        endResetModel();
        return;
    }
    const auto at = std::ptrdiff_t(same);
    if (gone > 0) {
        beginRemoveRows({}, int(same), int(same + gone) - 1);
        m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + std::ptrdiff_t(gone));
        number();
        endRemoveRows();
    } else if (fresh > 0) {
        beginInsertRows({}, int(same), int(same + fresh) - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin() + at, rows.begin() + at + std::ptrdiff_t(fresh));
        number();
        endInsertRows();
    }
    std::vector<int> other;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (!(m_rows[row] == rows[row]))
            other.push_back(int(row));
    }
    m_rows = std::move(rows);
    for (const RowRun &run : runsOf(other))
        Q_EMIT dataChanged(index(run.first, 0), index(run.last, columnCount() - 1));
}

void ScopeModel::number()
{
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_rows.size()));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isHeading())
            m_rowOf.insert(m_rows[row].key, int(row));
    }
    m_shownItems = int(m_rowOf.size());
}

} // namespace Plimsoll
