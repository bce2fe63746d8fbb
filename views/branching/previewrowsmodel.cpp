// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/previewrowsmodel.h"

#include "items/plaintip.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void PreviewRowsModel::setRows(const QStringList &headings, std::vector<PreviewRow> rows)
{
    const auto sameKeys = [](const PreviewRow &a, const PreviewRow &b) { return a.key == b.key; };
    // The same rows with other texts keep current row and scrolling.
    if (headings == m_headings && std::ranges::equal(rows, m_rows, sameKeys)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_headings.size()) - 1));
        return;
    }
    beginResetModel();
    m_headings = headings;
    m_rows = std::move(rows);
    endResetModel();
}

int PreviewRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant PreviewRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewRow &row = m_rows[size_t(index.row())];
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.isEmpty() ? QVariant() : QVariant(plainTip(text));
    case Qt::CheckStateRole:
        return index.column() == 0 && row.check >= 0 ? QVariant(row.check > 0 ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return row.warning && index.column() == int(m_headings.size()) - 1 ? QVariant(QIcon::fromTheme(u"data-warning"_s)) : QVariant();
    case Qt::ForegroundRole:
        return row.muted ? QVariant(Theme::of(QApplication::palette()).mutedText) : QVariant();
    default:
        return {};
    }
}

bool PreviewRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0)
        return false;
    PreviewRow &row = m_rows[size_t(index.row())];
    if (row.check < 0)
        return false;
    row.check = value.toInt() == Qt::Checked ? 1 : 0;
    const qint64 key = row.key;
    const bool on = row.check > 0;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checked(key, on);
    return true;
}

Qt::ItemFlags PreviewRowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_rows[size_t(index.row())].check >= 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PreviewRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings.value(section);
}

} // namespace Plimsoll
