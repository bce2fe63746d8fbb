// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fit/fit.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// The skills of an answer, a row each: what is asked of those who have them, and what they have. Read-only. Lives on the GUI thread.
class FitSkillModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SkillColumn, Asked, There, Missing, Spare, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const Plan &plan, const FitAnswer &answer);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        SkillFit fit;
    };
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace Plimsoll
