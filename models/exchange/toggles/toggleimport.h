// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "exchange/csvreader.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

struct ToggleImportOptions {
    ProductId product; ///< Of toggles whose rows name none.
    QDate today;       ///< Since when they stand as the table says.
};

/// What became of one toggle of the table.
struct ToggleImportResult {
    enum class Outcome { Added, Updated, Unchanged, Refused };
    int row = 0;
    QString name;
    Outcome outcome = Outcome::Refused;
    FeatureToggleId toggle;
    QStringList changes; ///< "Stage: Alpha → Beta".
    QStringList remarks; ///< Why it was refused, or what was left out.
};

/// An import of toggles before it is accepted.
struct ToggleImportOutcome {
    PlanEdit edit; ///< One step; empty where nothing would change.
    std::vector<ToggleImportResult> rows;
    QStringList leftOut; ///< Columns that were not read.
    QStringList remarks;

    [[nodiscard]] int count(ToggleImportResult::Outcome outcome) const;
};

/// Tells what the table would change in the plan; nothing is changed. Toggles are known again by name and product, whatever their case; what
/// the table does not speak of stays. Where it says a stage and no position, a new toggle or one whose stage changes stands in all environments
/// of its product as its stage asks: off in alpha, on in beta, on and locked when stable. The edit has passed validate().
[[nodiscard]] Result<ToggleImportOutcome> importToggles(const Plan &plan, const CsvTable &table, const ToggleImportOptions &options, IdSource &ids);

} // namespace Plimsoll
