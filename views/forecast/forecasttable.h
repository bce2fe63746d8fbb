// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/planselection.h"

#include <QTreeWidget>

#include <vector>

namespace Plimsoll {

/// A line of a ForecastTable.
struct ForecastRow {
    QStringList cells;
    double bar = 0.0; ///< 0 to 1: how long the bar of its bar column is.
    RecordReference record; ///< That it is about; none where the table is empty.

    friend bool operator==(const ForecastRow &, const ForecastRow &) = default;
};

/// Figures of a forecast, one column with bars perhaps. Copies as a table.
class ForecastTable final : public QTreeWidget
{
    Q_OBJECT
public:
    /// Without a bar column: -1.
    ForecastTable(const QString &name, const QStringList &headings, int barColumn, QWidget *parent = nullptr);

    void setRows(const std::vector<ForecastRow> &rows);
    [[nodiscard]] const std::vector<ForecastRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void picked(const Plimsoll::RecordReference &record);

private:
    void pick(QTreeWidgetItem *item);
    void copy() const;

    std::vector<ForecastRow> m_rows;
    int m_barColumn;
};

} // namespace Plimsoll
