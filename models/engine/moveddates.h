// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <vector>

namespace Plimsoll {

/// A milestone that is elsewhere in another version of the plan.
struct MovedDate {
    MilestoneId milestone;
    MilestoneDate from;
    MilestoneDate to;
    int workingDays = 0; ///< By its own calendars, from start to start.
};

/// Exactly the differences of two timetables, of milestones that both versions have: by release, then by date.
[[nodiscard]] std::vector<MovedDate> movedDates(const Plan &after, const Timetable &before, const Timetable &dates);

/// A milestone that counts from itself in a circle that the timetable before does not have; invalid where there is none.
[[nodiscard]] MilestoneId newCircle(const Timetable &before, const Timetable &dates);

} // namespace Plimsoll
