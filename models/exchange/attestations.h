// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/recordlist.h"
#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/tableimport.h"

#include <QStringList>

#include <vector>

namespace Plimsoll {

class Plan;

/// What a table of attestations comes to.
struct ReadAttestations {
    PlanEdit edit; ///< One step.
    int attested = 0;
    QStringList unknown; ///< Criteria that the gate does not attest, as the table calls them.
    std::vector<TableImportRow> preview; ///< What becomes of each row.
};

/// Attestations of the criteria of a gate: columns criterion and state, and where they are there by, date and evidence, in English or German.
/// States are met, not met or open; without a date it is that day. Fails, naming the row, where a state, person or date cannot be read.
[[nodiscard]] Result<ReadAttestations> readAttestations(const Plan &plan, GateId gate, const CsvTable &table, QDate today);

} // namespace Plimsoll
