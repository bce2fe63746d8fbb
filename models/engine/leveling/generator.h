// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/network.h"
#include "engine/leveling/staff.h"
#include "engine/leveling/timeline.h"

#include <span>
#include <utility>
#include <vector>

namespace Plimsoll::Leveling {

/// Makes schedules on a network, each activity as early as possible in the order that is asked. Reused for many; one thread at a time.
class Generator
{
public:
    explicit Generator(const Network &network);

    /// Serial generation: each activity in that order at its earliest start from `origin` on. Predecessors come first in the order.
    void serial(std::span<const int> order, int origin);
    /// Parallel generation: through time, at each moment what comes first in that order among what can start now.
    void parallel(std::span<const int> order, int origin);

    [[nodiscard]] const std::vector<int> &starts() const { return m_starts; }
    [[nodiscard]] const std::vector<int> &ends() const { return m_ends; }
    /// The latest end; `origin` where there is nothing.
    [[nodiscard]] int end() const { return m_end; }
    [[nodiscard]] const Staff &staff() const { return m_staff; }
    [[nodiscard]] Staff &staff() { return m_staff; }

private:
    void begin(int origin);
    void place(int activity, int start);
    [[nodiscard]] int earliest(int activity, int from);
    [[nodiscard]] int earliestWithPerson(int activity, int from);
    void openUntil(int now);
    int startAt(int now, std::span<const int> order, std::span<const int> rank);

    const Network &m_network;
    Timeline m_timeline;
    Staff m_staff;
    int m_origin = 0;
    int m_end = 0;
    std::vector<int> m_earliest;
    std::vector<int> m_starts;
    std::vector<int> m_ends;
    std::vector<int> m_waits; ///< For so many predecessors, while time goes on.
    std::vector<int> m_open; ///< Ranks of those that may start.
    std::vector<std::pair<int, int>> m_future; ///< When those may start that wait for nobody any more, and their ranks; a heap.
};

} // namespace Plimsoll::Leveling
