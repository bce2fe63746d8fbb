// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "exchange/oncall/oncalltable.h"
#include "exchange/tableimport.h"

namespace Plimsoll {

struct OnCallImportOptions {
    TeamId team; ///< Of duties whose rows name none; invalid leaves them without.
};

/// Tells what the table would change in the plan; nothing is changed. People are known by name or e-mail address and teams by name, and none is
/// made: a row that names another is refused. A duty is known again by person, team and its first day, else by its last day; without a team by
/// person and day. What the table does not speak of stays. The edit has passed validate().
[[nodiscard]] Result<TableImportOutcome> importOnCall(const Plan &plan, const OnCallTable &table, const OnCallImportOptions &options, IdSource &ids);

} // namespace Plimsoll
