// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"
#include "engine/leveling/schedule.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

namespace Plimsoll::Leveling {

struct Effort {
    std::uint64_t seed = 1;
    long long schedules = 0; ///< Generation passes, each justification pass one; 0 for no limit.
    double seconds = 0; ///< 0 for no limit. Where neither is limited, 5,000 schedules.
    int threads = 1;
};

struct Progress {
    double done = 0; ///< 0 … 1
    int makespan = 0;
    int lowerBound = 0;
};

struct Outcome {
    Schedule schedule;
    int lowerBound = 0; ///< No schedule is shorter.
    long long schedules = 0; ///< That were made.
    bool proven = false; ///< No schedule is better.
};

/// Finds a good schedule for a problem without fault; when it is cancelled, the best so far. The same seed and number of schedules give the
/// same schedule on any number of threads. Progress is told on the calling thread. The first schedule is that of scheduleInOrder() where
/// an order is given.
[[nodiscard]] Outcome level(const Problem &problem, const Effort &effort, std::stop_token stop = {},
                            const std::function<void(const Progress &)> &progress = {}, std::span<const int> order = {});

/// The schedule of one generation pass: each activity as early as it can be, by its number in the order, the least first, but what it
/// waits for before it. For a problem without fault.
[[nodiscard]] Schedule scheduleInOrder(const Problem &problem, std::span<const int> order);

} // namespace Plimsoll::Leveling
