// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// One row of a preview.
struct PreviewRow {
    QStringList cells;
    bool muted = false;   ///< Nothing happens there.
    bool warning = false; ///< It brings a conflict; the cells say which.
    int check = -1;       ///< -1: cannot be checked; 0 or 1: whether it is.
    qint64 key = 0;       ///< Whose row it is.
};

/// The rows of a preview as texts, the first column with a check box where a row has one. Lives on the GUI thread.
class PreviewRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QStringList &headings, std::vector<PreviewRow> rows);
    [[nodiscard]] const std::vector<PreviewRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checked(qint64 key, bool on);

private:
    QStringList m_headings;
    std::vector<PreviewRow> m_rows;
};

} // namespace Plimsoll
