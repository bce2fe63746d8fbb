// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/filefacts.h"

namespace Plimsoll {

class PlanFile;

/// All checks of a plan file: structure, references, digests, values, the hash chain of the journal, and whether its steps lead to what
/// the tables hold. The caller holds a transaction.
[[nodiscard]] Result<IntegrityReport> verifyPlanFile(PlanFile &file);

} // namespace Plimsoll
