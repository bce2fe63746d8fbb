// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmessagerows.h"
#include "exchange/scheduleimport.h"

namespace Plimsoll {

/// Reads a table of audiences or of messages into the plan and tells what it would change; nothing is changed. Audiences are known by name,
/// messages by title and audience within their release: the one that the options name, else the row, else the newest planned one. Milestones
/// are found by their titles; owners and templates by their names, made where they are missing. Of the options release and today count.
[[nodiscard]] Result<ImportOutcome> importMessages(const Plan &plan, const Timetable &timetable, const CsvTable &table, MessageTable kind,
                                                   const ImportOptions &options, IdSource &ids);

} // namespace Plimsoll
