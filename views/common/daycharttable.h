// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chartsofdays.h"

#include <QAbstractTableModel>

namespace Plimsoll {

/// The figures of a chart: a row a day, a column a series. Read-only.
class DayChartTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const DayChartContent &content);
    /// All days of a chart, in order.
    [[nodiscard]] static std::vector<QDate> daysOf(const DayChartContent &content);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const DaySeries &series, double value) const;

    DayChartContent m_content;
    std::vector<QDate> m_days;
};

} // namespace Plimsoll
