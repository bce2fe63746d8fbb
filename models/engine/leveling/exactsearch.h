// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/budget.h"
#include "engine/leveling/network.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace Plimsoll::Leveling {

/// Proves that no schedule of a small problem is shorter, or finds one: the branch and bound of Demeulemeester and Herroelen (1992), which
/// goes through time, starts all that can start, and where that is too much tries each smallest way to put something off. States that
/// were searched before with as much time left are passed over. One thread at a time.
class ExactSearch
{
public:
    /// At most 64 activities on at most four resources that never change, without people, dates and lags.
    [[nodiscard]] static bool suits(const Network &network);

    /// Looks for what is shorter than that. Network and budget must outlive it.
    ExactSearch(const Network &network, const Budget &budget, int length);

    /// True where it came to the end, so that nothing is shorter than length(); false where that part of the budget was used before.
    [[nodiscard]] bool run(double until);

    /// Of the shortest schedule that is known.
    [[nodiscard]] int length() const { return m_length; }
    /// The starts in that schedule, by activity of the network; empty where nothing shorter was found.
    [[nodiscard]] std::vector<int> starts() const;

private:
    using Set = std::uint64_t;
    static constexpr int lanes = 4;
    struct Task {
        int activity = 0; ///< Of the network.
        int duration = 0;
        int tail = 0; ///< From its start to the end of all.
        std::uint64_t demand = 0;
        Set before = 0;
        std::array<int, lanes> work{};
    };
    /// A state whose continuations are all known.
    struct Past {
        int now = 0;
        Set running = 0;
        std::vector<short> ends; ///< Of those that run.
    };
    struct Delay {
        Set tasks = 0;
        int next = 0;
        int bound = 0;
    };

    void collect();
    void search(int now, Set started, Set running);
    void branch(int now, Set started, Set running, Set eligible);
    void finish(Set started);
    [[nodiscard]] bool isHopeless(int now, Set started, Set running, Set eligible) const;
    [[nodiscard]] bool hasTooMuchWork(int now, Set started, Set running) const;
    [[nodiscard]] bool isKnown(int now, Set started, Set running) const;
    void remember(int now, Set started, Set running);
    void listDelays(int now, Set all, std::vector<Delay> &delays) const;
    void chooseDelay(const std::vector<int> &tasks, size_t at, Set chosen, std::uint64_t rest, std::vector<Set> &found) const;
    [[nodiscard]] Set eligible(Set started, Set running) const;
    [[nodiscard]] std::uint64_t demandOf(Set tasks) const;
    [[nodiscard]] int firstEnd(int now, Set tasks) const;

    const Network &m_network;
    const Budget &m_budget;
    std::vector<Task> m_tasks;
    std::vector<int> m_byTail; ///< Tasks, those with most behind them first.
    std::uint64_t m_capacity = 0;
    std::array<int, lanes> m_capacities{};
    Set m_all = 0;
    std::vector<int> m_ends;
    std::vector<int> m_bestEnds;
    int m_length;
    double m_until = 1;
    bool m_stopped = false;
    long long m_nodes = 0;
    size_t m_remembered = 0;
    std::unordered_map<Set, std::vector<Past>> m_past;
};

} // namespace Plimsoll::Leveling
