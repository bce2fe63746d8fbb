// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criterion.h"
#include "domain/planedit.h"

#include <span>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// Attests the criterion as of that day, by that person. Without one, whom it names already stays only where they said the same. Taken back,
/// it names neither person nor day.
void attest(Criterion &criterion, Attestation attestation, PersonId person, QDate day);

/// The same for these criteria, as one step.
[[nodiscard]] PlanEdit attest(const Plan &plan, std::span<const CriterionId> ids, Attestation attestation, PersonId person, QDate day);

} // namespace Plimsoll::edits
