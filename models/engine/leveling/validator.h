// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"
#include "engine/leveling/schedule.h"

#include <vector>

namespace Plimsoll::Leveling {

enum class BreachKind {
    Incomplete, ///< A start, end or person is missing.
    Duration, ///< It is not worked on for as long as it takes.
    Fixed, ///< It does not stay where it is fixed.
    NotBefore, ///< It starts too early by its own date,
    Link, ///< or by what it waits for.
    Capacity, ///< More is taken of a resource than there is.
    Skill, ///< A person lacks the skill, or is not the one asked for.
    TwoAtATime, ///< A person does two things at a time.
    Away, ///< A person works while away.
    Makespan, ///< The makespan is not the latest end.
};

/// Something that a schedule breaks.
struct Breach {
    BreachKind kind = BreachKind::Incomplete;
    int activity = -1;
    int other = -1; ///< The other activity, resource or person.
};

/// All that the schedule breaks of the problem, found slot by slot from the problem alone: shares nothing with those who make schedules.
/// What fixed activities break among each other is not held against the schedule.
[[nodiscard]] std::vector<Breach> breachesOf(const Problem &problem, const Schedule &schedule);

} // namespace Plimsoll::Leveling
