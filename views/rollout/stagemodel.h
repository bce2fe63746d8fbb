// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rollout/rolloutstages.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// The steps of a roll-out that is being planned: who gets it, how many, how long it is watched, and the day on which that would be.
class StageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, Day, Share, Hold, Cohort, LookOut, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const std::vector<RolloutStage> &stages() const { return m_stages; }
    void setStages(std::vector<RolloutStage> stages);
    /// Adds one after that row, as that one is; removes one.
    void addAfter(int row);
    void removeAt(int row);
    void setUnit(OffsetUnit unit);
    /// What the steps are called, when they would be and what is wrong with the days; a text for each.
    void setPreview(const QStringList &titles, const QStringList &days, const QStringList &warnings);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_stages.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The user changed a step.
    void edited();

private:
    [[nodiscard]] QString textAt(int row, int column) const;

    std::vector<RolloutStage> m_stages;
    QStringList m_titles;
    QStringList m_days;
    QStringList m_warnings;
};

} // namespace Plimsoll
