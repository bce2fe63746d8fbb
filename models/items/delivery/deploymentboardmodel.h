// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "items/delivery/deliverytexts.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// What runs where: a component a row, an environment a column. A cell says its version; what there is to know beside it is in the other
/// roles. Semantic only. Holds a snapshot; shows another one when it is given one.
class DeploymentBoardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum DataRole {
        DetailRole = Qt::UserRole, ///< QString: "since 3 Nov · soaked 52 h".
        MarksRole,                 ///< QList<BoardMark>.
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The board of a product, or of all without one. The selection of a view survives where rows and columns stay.
    void show(const Plan &plan, ProductId product, const QDateTime &now, const SideHistory &sides);
    /// Shows only components whose name, or the version of one of whose cells, holds the words.
    void setFilter(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const DeploymentBoard &board() const { return m_board; }
    /// All components of the board, those that the filter hides too.
    [[nodiscard]] bool isEmpty() const { return m_board.components.empty() || m_board.environments.empty(); }
    [[nodiscard]] const BoardCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ComponentId component, EnvironmentId environment) const;

private:
    [[nodiscard]] std::vector<size_t> filtered() const;
    [[nodiscard]] QString columnText(int column, bool whole) const;

    Plan m_plan;
    QDateTime m_now;
    DeploymentBoard m_board;
    std::vector<size_t> m_rows; ///< Of the board, by the rows shown.
    QString m_filter;
};

} // namespace Plimsoll
