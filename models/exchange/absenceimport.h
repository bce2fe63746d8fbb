// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "exchange/icsaway.h"

#include <span>

namespace Plimsoll {

/// One span of a foreign calendar, and whose absence it would be.
struct AwayProposal {
    AwaySpan span;
    PersonId person; ///< Invalid where nobody of the plan is recognised.
    bool known = false; ///< The person is away on all of these days already.

    friend bool operator==(const AwayProposal &, const AwayProposal &) = default;
};

/// Whose each span is: by a person's name in the summary, else by the only e-mail address of the plan among those of the event, else
/// that of `fallback`.
[[nodiscard]] std::vector<AwayProposal> proposeAbsences(const Plan &plan, const AwayCalendar &calendar, PersonId fallback);

/// Adds them as absences of that kind, as one step; those that are known, or are nobody's, are left out. What the foreign calendar calls
/// them is not taken over: a reason is nobody's business.
[[nodiscard]] PlanEdit addAbsences(const Plan &plan, std::span<const AwayProposal> proposals, AbsenceKind kind, IdSource &ids);

} // namespace Plimsoll
