// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "exchange/tableimport.h"
#include "exchange/work/workimportrow.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

struct WorkWatch;

/// What stands before each key of a file where nobody says otherwise: "#" of issues and "T" of project tasks.
[[nodiscard]] QString usualKeyPrefix(WorkFormat format);

/// What the user says about an import of work.
struct WorkImportOptions {
    ReleaseId release;                ///< For items that are in none and whose file names none that the plan has.
    QString skill;                    ///< For hours that name no skill; empty: "Development".
    std::optional<QString> keyPrefix; ///< Before each key of the file; else the usual one.
    bool sampleDemands = false;       ///< Items without hours are given some by their stage; see sampledemands.h.
    const WorkWatch *watch = nullptr; ///< Null: nobody follows.
};

/// What became of one row of the file.
struct WorkImportResult {
    using Outcome = TableImportRow::Outcome;
    QString place;
    Outcome outcome = Outcome::Refused;
    WorkItemId item;     ///< Invalid where refused.
    QString key;
    QString title;
    QStringList changes; ///< "State: Accepted → Started"; of new items only their hours and dependencies.
    QStringList remarks; ///< Why it was refused, or what was left out.
};

/// An import of work before it is accepted: the edit, and what to show of it.
struct WorkImportOutcome {
    PlanEdit edit; ///< One step; empty where nothing would change.
    std::vector<WorkImportResult> rows;
    QStringList newTeams;
    QStringList newSkills;
    QStringList leftOut;
    QStringList remarks;

    [[nodiscard]] int count(WorkImportResult::Outcome outcome) const;
};

/// Tells what the sheet would change in the plan; nothing is changed. Items are known again by their key, whatever its case, or where the
/// file has none by their title; what the file does not speak of stays. The edit has passed validate(). ErrorCode::Cancelled where it was
/// stopped.
[[nodiscard]] Result<WorkImportOutcome> importWork(const Plan &plan, const WorkImportSheet &sheet, const WorkImportOptions &options, IdSource &ids);

} // namespace Plimsoll
