// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/workplan/workschedule.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// What a leveling that is not accepted yet would move, a row for each part of the work. Texts are made when they are shown. Lives on the
/// GUI thread.
class LevelingMovesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ItemColumn, ReleaseColumn, SkillColumn, FromColumn, ToColumn, PersonColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The plan that was leveled, or any with the same items and people.
    void setMoves(const Plan &plan, std::vector<WorkMove> moves);
    /// Whether they are of more than one release.
    [[nodiscard]] bool hasSeveralReleases() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const WorkMove &move, Column column) const;
    [[nodiscard]] QString personText(const WorkMove &move) const;

    Plan m_plan;
    std::vector<WorkMove> m_moves;
};

} // namespace Plimsoll
