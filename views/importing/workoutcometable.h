// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workimport.h"

#include <QTreeWidget>

namespace Plimsoll {

/// What would become of each work item of an imported file: refused ones and changes first, then what is new, then what stays.
class WorkOutcomeTable : public QTreeWidget
{
    Q_OBJECT
public:
    explicit WorkOutcomeTable(QWidget *parent = nullptr);

    void setRows(const std::vector<WorkImportResult> &rows);

private:
    enum Column { PlaceColumn, OutcomeColumn, KeyColumn, TitleColumn, ChangesColumn };
};

} // namespace Plimsoll
