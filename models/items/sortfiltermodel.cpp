// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sortfiltermodel.h"

#include "items/rowruns.h"

#include <algorithm>
#include <numeric>

namespace Plimsoll {

namespace {

/// Beyond so many rows one signal for everything costs views less than one for each row.
constexpr int fewRows = 256;

} // namespace

SortFilterModel::SortFilterModel(QObject *parent) : QAbstractProxyModel(parent) {}
SortFilterModel::~SortFilterModel() = default;

void SortFilterModel::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    for (const auto &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(source);
    if (source) {
        m_connections = {
            connect(source, &QAbstractItemModel::rowsInserted, this, &SortFilterModel::sourceRowsInserted),
            connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this, &SortFilterModel::sourceRowsAboutToBeRemoved),
            connect(source, &QAbstractItemModel::rowsRemoved, this, &SortFilterModel::sourceRowsRemoved),
            connect(source, &QAbstractItemModel::dataChanged, this, &SortFilterModel::sourceDataChanged),
            connect(source, &QAbstractItemModel::headerDataChanged, this, &SortFilterModel::headerDataChanged),
            connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); }),
            connect(source, &QAbstractItemModel::modelReset, this, [this] {
                readOrder();
                endResetModel();
            }),
        };
    }
    readOrder();
    endResetModel();
}

QModelIndex SortFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortFilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex SortFilterModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int SortFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_proxyToSource.size());
}

int SortFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex SortFilterModel::mapToSource(const QModelIndex &proxy) const
{
    if (!proxy.isValid() || !sourceModel() || size_t(proxy.row()) >= m_proxyToSource.size())
        return {};
    return sourceModel()->index(m_proxyToSource[size_t(proxy.row())], proxy.column());
}

QModelIndex SortFilterModel::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid() || size_t(source.row()) >= m_sourceToProxy.size())
        return {};
    const int row = m_sourceToProxy[size_t(source.row())];
    return row < 0 ? QModelIndex() : createIndex(row, source.column());
}

QVariant SortFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
}

void SortFilterModel::sort(int column, Qt::SortOrder order)
{
    if (m_sourceSorts) {
        if (sourceModel())
            sourceModel()->sort(column, order);
        return;
    }
    const bool sameKeys = column == m_sortColumn && column >= 0;
    m_sortColumn = column;
    m_sortOrder = order;
    if (!sourceModel())
        return;
    if (!sameKeys && column >= 0)
        m_keys.read(*sourceModel(), column, m_sortRole);
    resort();
}

void SortFilterModel::setFilterColumns(const QList<int> &columns)
{
    if (columns == m_filterColumns)
        return;
    m_filterColumns = columns;
    m_texts.clear();
    if (!m_words.isEmpty())
        applyFilter();
}

void SortFilterModel::setFilterText(const QString &text)
{
    const QStringList words = FilterTexts::wordsOf(text);
    if (words == m_words)
        return;
    m_words = words;
    applyFilter();
}

/// Everything anew from the source; to be called within a reset.
void SortFilterModel::readOrder()
{
    m_texts.clear();
    m_keys.clear();
    m_order.clear();
    if (sourceModel()) {
        if (m_sortColumn >= sourceModel()->columnCount())
            m_sortColumn = -1;
        m_order.resize(size_t(sourceModel()->rowCount()));
        std::iota(m_order.begin(), m_order.end(), 0);
        if (m_sortColumn >= 0) {
            m_keys.read(*sourceModel(), m_sortColumn, m_sortRole);
            m_order = m_keys.sorted(m_sortOrder);
        }
    }
    showMatching();
}

std::vector<int> SortFilterModel::matchingOrder()
{
    if (m_words.isEmpty() || !sourceModel())
        return m_order;
    if (!m_texts.isRead())
        m_texts.read(*sourceModel(), m_filterColumns);
    const std::vector<bool> matching = m_texts.matching(m_words);
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows), [&](int row) { return matching[size_t(row)]; });
    return rows;
}

void SortFilterModel::showMatching()
{
    m_proxyToSource = matchingOrder();
    renumber();
}

void SortFilterModel::renumber()
{
    m_sourceToProxy.assign(sourceModel() ? size_t(sourceModel()->rowCount()) : 0, -1);
    for (size_t row = 0; row < m_proxyToSource.size(); ++row)
        m_sourceToProxy[size_t(m_proxyToSource[row])] = int(row);
}

bool SortFilterModel::accepts(int sourceRow) const
{
    return m_words.isEmpty() || m_texts.matches(sourceRow, m_words);
}

/// Orders by the keys that are there; what is hidden stays hidden.
void SortFilterModel::resort()
{
    std::vector<int> order(m_order.size());
    if (m_sortColumn >= 0)
        order = m_keys.sorted(m_sortOrder);
    else
        std::iota(order.begin(), order.end(), 0);
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex &index : before)
        sources.push_back(m_proxyToSource[size_t(index.row())]);
    m_order = std::move(order);
    m_proxyToSource.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_proxyToSource),
                 [&](int row) { return m_sourceToProxy[size_t(row)] >= 0; });
    renumber();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += createIndex(m_sourceToProxy[size_t(sources[size_t(i)])], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SortFilterModel::hideRows(std::vector<int> proxyRows)
{
    std::sort(proxyRows.begin(), proxyRows.end());
    const std::vector<RowRun> runs = runsOf(proxyRows);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_proxyToSource.erase(m_proxyToSource.begin() + run->first, m_proxyToSource.begin() + run->last + 1);
        renumber();
        endRemoveRows();
    }
}

void SortFilterModel::applyFilter()
{
    const std::vector<int> next = matchingOrder();
    std::vector<bool> stays(m_order.size(), false);
    for (const int row : next)
        stays[size_t(row)] = true;
    std::vector<int> hidden;
    for (size_t row = 0; row < m_proxyToSource.size(); ++row) {
        if (!stays[size_t(m_proxyToSource[row])])
            hidden.push_back(int(row));
    }
    std::vector<int> shown;
    for (size_t row = 0; row < next.size(); ++row) {
        if (m_sourceToProxy[size_t(next[row])] < 0)
            shown.push_back(int(row));
    }
    if (runsOf(hidden).size() + runsOf(shown).size() > size_t(fewRows)) {
        beginResetModel();
        m_proxyToSource = next;
        renumber();
        endResetModel();
        return;
    }
    hideRows(std::move(hidden));
    for (const RowRun &run : runsOf(shown)) {
        beginInsertRows({}, run.first, run.last);
        m_proxyToSource.insert(m_proxyToSource.begin() + run.first, next.begin() + run.first, next.begin() + run.last + 1);
        renumber();
        endInsertRows();
    }
}

void SortFilterModel::insertOrdered(int sourceRow)
{
    const auto before = [this](int a, int b) { return m_sortColumn < 0 ? a < b : m_keys.before(a, b, m_sortOrder); };
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), sourceRow, before), sourceRow);
    if (!accepts(sourceRow))
        return;
    const auto at = std::lower_bound(m_proxyToSource.begin(), m_proxyToSource.end(), sourceRow, before);
    const int row = int(at - m_proxyToSource.begin());
    beginInsertRows({}, row, row);
    m_proxyToSource.insert(at, sourceRow);
    renumber();
    endInsertRows();
}

void SortFilterModel::sourceRowsInserted(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    const bool keysFit = m_sortColumn < 0 || m_keys.insertRows(*sourceModel(), m_sortColumn, m_sortRole, first, last);
    if (m_texts.isRead())
        m_texts.insertRows(*sourceModel(), m_filterColumns, first, last);
    if (count > fewRows || !keysFit) {
        beginResetModel();
        readOrder();
        endResetModel();
        return;
    }
    const auto shift = [&](int &row) { row += row >= first ? count : 0; };
    std::for_each(m_order.begin(), m_order.end(), shift);
    std::for_each(m_proxyToSource.begin(), m_proxyToSource.end(), shift);
    m_sourceToProxy.insert(m_sourceToProxy.begin() + first, size_t(count), -1);
    for (int row = first; row <= last; ++row)
        insertOrdered(row);
}

void SortFilterModel::sourceRowsAboutToBeRemoved(const QModelIndex &, int first, int last)
{
    std::vector<int> gone;
    for (int row = first; row <= last; ++row) {
        if (m_sourceToProxy[size_t(row)] >= 0)
            gone.push_back(m_sourceToProxy[size_t(row)]);
    }
    hideRows(std::move(gone));
}

void SortFilterModel::sourceRowsRemoved(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    if (m_sortColumn >= 0)
        m_keys.removeRows(first, last);
    if (m_texts.isRead())
        m_texts.removeRows(first, last);
    std::erase_if(m_order, [&](int row) { return row >= first && row <= last; });
    const auto shift = [&](int &row) { row -= row > last ? count : 0; };
    std::for_each(m_order.begin(), m_order.end(), shift);
    std::for_each(m_proxyToSource.begin(), m_proxyToSource.end(), shift);
    renumber();
}

void SortFilterModel::sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (!topLeft.isValid() || !bottomRight.isValid())
        return;
    const auto touches = [&](int column) { return column >= topLeft.column() && column <= bottomRight.column(); };
    if (m_sortColumn >= 0 && touches(m_sortColumn))
        rekey(topLeft.row(), bottomRight.row());
    const bool filtered = m_filterColumns.isEmpty() || std::any_of(m_filterColumns.begin(), m_filterColumns.end(), touches);
    if (m_texts.isRead() && filtered)
        refilter(topLeft.row(), bottomRight.row());
    announce(topLeft, bottomRight, roles);
}

void SortFilterModel::rekey(int first, int last)
{
    bool fits = last - first < fewRows;
    for (int row = first; row <= last && fits; ++row)
        fits = m_keys.updateRow(*sourceModel(), m_sortColumn, m_sortRole, row);
    if (!fits)
        m_keys.read(*sourceModel(), m_sortColumn, m_sortRole);
    resort();
}

void SortFilterModel::refilter(int first, int last)
{
    if (last - first >= fewRows) {
        m_texts.clear();
    } else {
        for (int row = first; row <= last; ++row)
            m_texts.updateRow(*sourceModel(), m_filterColumns, row);
    }
    if (!m_words.isEmpty())
        applyFilter();
}

void SortFilterModel::announce(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    std::vector<int> rows;
    if (bottomRight.row() - topLeft.row() >= fewRows) {
        if (!m_proxyToSource.empty())
            Q_EMIT dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()), roles);
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (m_sourceToProxy[size_t(row)] >= 0)
            rows.push_back(m_sourceToProxy[size_t(row)]);
    }
    std::sort(rows.begin(), rows.end());
    for (const RowRun &run : runsOf(rows))
        Q_EMIT dataChanged(index(run.first, topLeft.column()), index(run.last, bottomRight.column()), roles);
}

} // namespace Plimsoll
