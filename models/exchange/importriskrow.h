// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/riskscaleedits.h"
#include "domain/risk.h"
#include "exchange/importlists.h"

namespace Plimsoll {

/// How a row of a register is read.
struct RiskReading {
    const edits::RiskScaleSetup &scale;
    const ImportOptions &options;
    bool known = false;    ///< To the plan: it keeps the positions that no column holds.
    bool ownTable = false; ///< Ours holds levels of impacts that the scale does not rate, too.
};

/// Takes what the cells of one row say into a risk; what they say unclearly becomes a remark.
void readRisk(Risk &risk, ScheduleRow &row, const RiskReading &how);

} // namespace Plimsoll
