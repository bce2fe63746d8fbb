// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/tableimport.h"

#include <QDate>

namespace Plimsoll {

class Plan;

/// Attestations of the criteria of a gate: columns criterion and state, and where they are there by, date and evidence, in English or German.
/// States are met, not met or open; without a date it is that day. Rows are refused whose criterion the gate does not attest. Fails, naming the
/// row, where a state, person or date cannot be read.
[[nodiscard]] Result<TableImportOutcome> readAttestations(const Plan &plan, GateId gate, const CsvTable &table, QDate today);

} // namespace Plimsoll
