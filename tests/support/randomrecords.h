// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <QRandomGenerator>

namespace Plimsoll {

/// Random values for every field type, from the record types' own field lists, so that a new field is tested without a new test. The
/// templates are compiled once, for all records of a plan.

/// A record with that id that breaks no rule in the plan and refers only to what is there.
template<typename R>
R randomRecord(Id<R> id, const Plan &plan, QRandomGenerator &random);

/// The base with some valid random records more of every type that can be undone. Ids are new.
[[nodiscard]] Plan randomPlan(const Plan &base, QRandomGenerator &random, int recordsOfEachType = 6);

/// Gives one field another valid value, with which those go that must suit it; false where that field cannot change.
template<typename R>
bool mutateField(R &record, int fieldIndex, const Plan &plan, QRandomGenerator &random);

} // namespace Plimsoll
