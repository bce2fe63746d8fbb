// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/spanload.h"
#include "views/capacity/capacitygeometry.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// One span of days with what there is of a skill and what is asked for.
struct SkillLoadRow {
    DaySpan days;
    LoadHours hours;
};

/// Capacity against demand of one skill, a row for each week or month. Read-only.
class SkillLoadModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Days, Available, Asked, Free, Committed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<SkillLoadRow> rows);
    [[nodiscard]] const std::vector<SkillLoadRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SkillLoadRow &row, int column) const;

    std::vector<SkillLoadRow> m_rows;
};

} // namespace Plimsoll
