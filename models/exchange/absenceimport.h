// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "exchange/icsevents.h"

#include <span>
#include <vector>

namespace Plimsoll {

/// Whose absence an event of a foreign calendar would be.
struct AbsenceProposal {
    PersonId person; ///< Invalid where nobody of the plan is recognised.
    bool known = false; ///< The person is away on all of these days already.

    friend bool operator==(const AbsenceProposal &, const AbsenceProposal &) = default;
};

/// One for each event, in their order. It is the person whose name stands in the title, else the only one of the plan whose e-mail address
/// the event has, else `fallback`.
[[nodiscard]] std::vector<AbsenceProposal> proposeAbsences(const Plan &plan, std::span<const ForeignEvent> events, PersonId fallback);

} // namespace Plimsoll
