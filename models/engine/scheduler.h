// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QString>

namespace Plimsoll {

class PlanEdit;

/// All dates of the plan: a topological pass over its rules. Pure.
[[nodiscard]] Timetable computeTimetable(const Plan &plan);

/// The timetable of `after`, which is `before` with the edit applied, from the one of `before`: milestones that the edit does not
/// reach keep their rows. Equal to computeTimetable(after).
[[nodiscard]] Timetable updateTimetable(const Timetable &previous, const Plan &before, const Plan &after, const PlanEdit &edit);

/// How the date came about, as a person would say it, without the date itself: "5 working days before Code freeze; moved from
/// Sat 4 Jul 2026, Independence Day". Dates in it carry their weekday.
[[nodiscard]] QString explainDate(const Plan &plan, const Timetable &timetable, MilestoneId id);

/// The windows that its rule moved the milestone out of, in that order.
[[nodiscard]] std::vector<WindowId> windowsAvoided(const Plan &plan, const Timetable &timetable, MilestoneId id);

/// What is wrong with the date, as a sentence with a cure; empty where nothing is. Names the members of a cycle.
[[nodiscard]] QString explainIssue(const Plan &plan, const Timetable &timetable, MilestoneId id);

} // namespace Plimsoll
