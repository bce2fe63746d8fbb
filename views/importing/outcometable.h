// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/scheduleimport.h"

#include <QTreeWidget>

namespace Plimsoll {

/// What would become of each row of an imported table: skipped ones and changes first, then what is new, then what stays.
class OutcomeTable : public QTreeWidget
{
    Q_OBJECT
public:
    explicit OutcomeTable(QWidget *parent = nullptr);

    void setRows(const std::vector<ImportRow> &rows);

private:
    enum Column { RowColumn, OutcomeColumn, TitleColumn, StartColumn, EndColumn, RemarkColumn };
};

} // namespace Plimsoll
