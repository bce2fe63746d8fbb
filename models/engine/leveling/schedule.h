// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace Plimsoll::Leveling {

/// When each activity of a problem is worked on, and by whom.
struct Schedule {
    std::vector<int> starts;
    std::vector<int> ends;
    std::vector<std::vector<int>> people; ///< For each activity, the person for each of its skills.
    int makespan = 0; ///< The latest end.

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

} // namespace Plimsoll::Leveling
