// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"
#include "engine/leveling/schedule.h"

#include <vector>

namespace Plimsoll::Leveling {

enum class StartReason {
    Origin, ///< Nothing holds it: it starts at slot 0.
    Fixed, ///< It is done or started.
    NotBefore, ///< Its own date.
    Predecessor, ///< `by` is the activity that it waits for.
    Resource, ///< Others hold `resource` just before; `by` is the last of them to let go.
    Person, ///< All who could do it are busy just before; `person` does it then, and `by` before, or -1.
    Calendar, ///< `resource`, or everybody with the skill, is not there just before.
};

/// Why an activity does not start earlier in a schedule.
struct StartCause {
    StartReason reason = StartReason::Origin;
    int by = -1;
    int resource = -1;
    int person = -1;

    friend bool operator==(const StartCause &, const StartCause &) = default;
};

/// For each activity, what keeps it from starting a slot earlier while all others stay.
[[nodiscard]] std::vector<StartCause> explainStarts(const Problem &problem, const Schedule &schedule);

} // namespace Plimsoll::Leveling
