// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// What became of what one row of a table tells.
struct TableImportRow {
    enum class Outcome { Added, Updated, Unchanged, Refused };
    int row = 0; ///< As a spreadsheet numbers it.
    QString name;
    Outcome outcome = Outcome::Refused;
    QStringList changes; ///< "Stage: Alpha → Beta".
    QStringList remarks; ///< Why it was refused, or what was left out.
};

/// An import of a table before it is accepted.
struct TableImportOutcome {
    PlanEdit edit; ///< One step; empty where nothing would change.
    std::vector<TableImportRow> rows;
    QStringList leftOut; ///< Columns that were not read.
    QStringList remarks;

    [[nodiscard]] int count(TableImportRow::Outcome outcome) const;
};

} // namespace Plimsoll
