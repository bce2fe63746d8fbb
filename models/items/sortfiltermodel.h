// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filtertexts.h"
#include "items/sortkeys.h"

#include <QAbstractProxyModel>

#include <vector>

namespace Plimsoll {

/// Sorts and filters a flat model of very many rows: values are read once, not at each comparison. The order is that of
/// QSortFilterProxyModel with locale-aware sorting (equal rows keep the order of the source, empty ones are greatest); the filter is a
/// text of which each word must stand somewhere in the row. Follows the source by single rows up to a few hundred, beyond that by a
/// reset. The source must be a flat table that does not change its columns or its layout.
class SortFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit SortFilterModel(QObject *parent = nullptr);
    ~SortFilterModel() override;

    void setSourceModel(QAbstractItemModel *source) override;
    /// The role by which rows are sorted; Qt::DisplayRole until set. To be set before sorting.
    void setSortRole(int role) { m_sortRole = role; }
    /// The columns in which the filter looks; empty, as at first, for all.
    void setFilterColumns(const QList<int> &columns);
    void setFilterText(const QString &text);
    /// The source sorts itself from now on, as outlines do: sort() is handed on to it, and rows stand as it has them.
    void leaveOrderToSource() { m_sourceSorts = true; }
    /// -1 where rows stand in the order of the source.
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Column -1 goes back to the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxy) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &source) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void readOrder();
    void showMatching();
    void renumber();
    void resort();
    void applyFilter();
    [[nodiscard]] std::vector<int> matchingOrder();
    [[nodiscard]] bool accepts(int sourceRow) const;
    void insertOrdered(int sourceRow);
    void hideRows(std::vector<int> proxyRows);

    void sourceRowsInserted(const QModelIndex &parent, int first, int last);
    void sourceRowsAboutToBeRemoved(const QModelIndex &parent, int first, int last);
    void sourceRowsRemoved(const QModelIndex &parent, int first, int last);
    void sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void rekey(int first, int last);
    void refilter(int first, int last);
    void announce(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);

    bool m_sourceSorts = false;
    int m_sortRole = Qt::DisplayRole;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QStringList m_words;
    QList<int> m_filterColumns;
    SortKeys m_keys;
    FilterTexts m_texts;
    std::vector<int> m_order;         ///< All rows of the source, in order.
    std::vector<int> m_proxyToSource; ///< Those of m_order that pass.
    std::vector<int> m_sourceToProxy; ///< -1 where hidden.
    QList<QMetaObject::Connection> m_connections;
};

} // namespace Plimsoll
