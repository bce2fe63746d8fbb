// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// The milestones that a previewed slip moves, a row each. Texts are made when they are shown. Lives on the GUI thread.
class SlipMovesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, ReleaseColumn, FromColumn, ToColumn, DaysColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The plan is the one after the slip.
    void setMoves(const Plan &after, std::vector<SlippedDate> moves);
    /// Whether they are of more than one release.
    [[nodiscard]] bool hasSeveralReleases() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const SlippedDate &moved, Column column) const;

    Plan m_plan;
    std::vector<SlippedDate> m_moves;
};

} // namespace Plimsoll
