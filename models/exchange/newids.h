// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"

namespace Plimsoll {

/// The same plan as a new one, for templates and the sample: every record gets a new id, in the order of the old ones, and references
/// follow. Calendar stamps are left behind, as nothing of the new plan has left the machine; see initialStamps.
[[nodiscard]] Plan withNewIds(const Plan &plan, IdSource &ids, const QUuid &newPlanId);

} // namespace Plimsoll
