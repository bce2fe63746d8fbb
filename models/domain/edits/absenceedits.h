// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/milestone.h"
#include "domain/planedit.h"

#include <vector>

namespace Plimsoll {
class IdSource;
class Plan;
}

namespace Plimsoll::edits {

/// Adds an absence that has its id already; named after the person.
[[nodiscard]] PlanEdit addAbsence(const Plan &plan, const Absence &absence);

/// Makes a person be there again from `first` to `last`: absences within are removed, those that reach beyond are shortened or, where
/// they reach beyond both ends, split. Empty where the person was not away.
[[nodiscard]] PlanEdit clearAbsences(const Plan &plan, IdSource &ids, PersonId person, QDate first, QDate last);

/// Makes a person away from `first` to `last` just as the given absences say, as fill and paste do: what reaches beyond these days is cut,
/// what was there before is cleared. The given ones get new ids and are the person's, whoever's they were; notes
/// are not taken along.
[[nodiscard]] PlanEdit replaceAbsences(const Plan &plan, IdSource &ids, PersonId person, QDate first, QDate last,
                                       const std::vector<Absence> &absences);

/// Lets the deputy stand in for somebody at a milestone: takes their place among its needed people, or joins them.
[[nodiscard]] PlanEdit letStandIn(const Plan &plan, MilestoneId milestone, PersonId absent, PersonId deputy);

} // namespace Plimsoll::edits
