// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workcolumns.h"

#include <QTableWidget>

#include <vector>

class QStandardItemModel;

namespace Plimsoll {

/// The headings of a table of work, a row each, with a choice of what stands below them.
class WorkMappingTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit WorkMappingTable(QWidget *parent = nullptr);

    void setColumns(const std::vector<WorkSheetColumn> &columns);

Q_SIGNALS:
    /// The user says what the columns with that heading hold.
    void fieldChosen(const QString &heading, Plimsoll::WorkField field);

private:
    enum Column { HeadingColumn, FieldColumn, CellsColumn };

    void addChoice(int row, const QString &heading);

    QStandardItemModel *m_choices; ///< One for all rows: a tracker exports hundreds of columns.
    std::vector<WorkSheetColumn> m_columns;
};

} // namespace Plimsoll
