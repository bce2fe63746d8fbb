// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// "row 12", as a spreadsheet numbers it.
[[nodiscard]] QString rowPlace(int number);

/// What became of one row of a file.
struct TableImportRow {
    enum class Outcome { Added, Updated, Unchanged, Refused };
    QString place;       ///< Where it stands: "row 12", "run 7".
    QString name;        ///< "CI 1234", "4.2 of api into Staging".
    Outcome outcome = Outcome::Refused;
    QStringList changes; ///< "Stage: Alpha → Beta", or the names of the fields; of new records none.
    QStringList remarks; ///< Why it was refused, or what was left out.
};

/// An import before it is accepted: the edit, and what to show of it.
struct TableImportOutcome {
    PlanEdit edit; ///< One step; empty where nothing would change.
    std::vector<TableImportRow> rows;
    QStringList leftOut; ///< What the file holds and the plan does not take, as columns that were not read.
    QStringList remarks;

    [[nodiscard]] int count(TableImportRow::Outcome outcome) const;
};

} // namespace Plimsoll
