// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "engine/timetable.h"
#include "exchange/csvreader.h"
#include "exchange/tableimport.h"

#include <QDate>

namespace Plimsoll {

struct ToggleImportOptions {
    ProductId product; ///< Of toggles whose rows name none.
    QDate today;       ///< Since when they stand as the table says.
};

/// Tells what the table would change in the plan; nothing is changed. Toggles are known again by name and product, whatever their case; what
/// the table does not speak of stays. Where it says a stage and no position, a new toggle or one whose stage changes stands in all environments
/// of its product as its stage asks: off in alpha, on in beta, on and locked when stable. The edit has passed validate().
[[nodiscard]] Result<TableImportOutcome> importToggles(const Plan &plan, const CsvTable &table, const ToggleImportOptions &options, IdSource &ids);

} // namespace Plimsoll
