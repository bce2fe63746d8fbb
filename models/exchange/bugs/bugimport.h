// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "exchange/bugs/bugimportrow.h"
#include "exchange/work/workimport.h"

#include <QString>

#include <optional>

namespace Plimsoll {

/// What the user says about an import of bugs.
struct BugImportOptions {
    ReleaseId release;                ///< For bugs that are in none and whose file names none that the plan has.
    std::optional<QString> keyPrefix; ///< Before each key of the file; else "#" of issues.
    const WorkWatch *watch = nullptr; ///< Null: nobody follows.
};

/// Tells what the sheet would change in the plan; nothing is changed. Bugs are known again by their key, whatever its case, or where the file
/// has none by their title; what the file does not speak of stays, and so does what was decided about them. Components that the plan does not
/// have are left out. The edit has passed validate(). ErrorCode::Cancelled where it was stopped.
[[nodiscard]] Result<WorkImportOutcome> importBugs(const Plan &plan, const BugImportSheet &sheet, const BugImportOptions &options, IdSource &ids);

} // namespace Plimsoll
