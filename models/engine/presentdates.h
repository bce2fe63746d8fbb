// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/presentdates.h"
#include "engine/timetable.h"

namespace Plimsoll {

/// The dates of that timetable of the plan, for edits.
[[nodiscard]] edits::PresentDates presentDates(const Plan &plan, const Timetable &timetable, QDate today);

/// The time of day that only its rule in hours gives the milestone there; invalid where none does, and for one that is not in the plan.
[[nodiscard]] QTime timeByRule(const Plan &plan, const Timetable &timetable, MilestoneId id);

} // namespace Plimsoll
