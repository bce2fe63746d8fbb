// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/simulation.h"

#include <array>
#include <cstdint>
#include <vector>

namespace Plimsoll::Forecasting {

/// Sixteen runs of a simulation side by side, activity by activity, so that what is read of the model serves all of them. Reused for many
/// blocks; one thread at a time.
class RunBlock
{
public:
    static constexpr int lanes = 16;

    /// The simulation must outlive it.
    RunBlock(const Simulation &simulation, size_t stage, const Effort &effort);

    /// Runs from index × lanes on: their ends go into `ends`, what is counted into `sums`.
    void run(int index, Outcome &ends, Outcome &sums);

private:
    template<typename T> using Lanes = std::array<T, size_t(lanes)>;
    /// What a step may start after, and what its end may not come before.
    struct Limits {
        Lanes<double> ready{};
        Lanes<int> readyBy{};
        Lanes<double> end{};
        Lanes<int> endBy{};
    };

    void draw(int index);
    void place(int step);
    [[nodiscard]] Limits limitsOf(const Simulation::Step &step) const;
    void draw(const Simulation::Step &step, Lanes<double> &hours, Lanes<double> &delays) const;
    void placeWithoutPerson(int step, const Limits &limits, const Lanes<double> &delays);
    void placeWith(int person, int step, const Limits &limits, const Lanes<double> &hours, const Lanes<double> &delays);
    void placeWithFirst(int step, const Limits &limits, const Lanes<double> &hours, const Lanes<double> &delays);
    void book(int person, int step, int lane, const Limits &limits, double hours);
    [[nodiscard]] double endWith(int person, int lane, const Limits &limits, double hours) const;
    void reach(size_t goal, int index, Outcome &ends, Outcome &sums);
    void weigh(const Lanes<std::int64_t> &ticks, int used, GoalOutcome &sums) const;
    void walkBack(int step, int lane, GoalOutcome &sums);

    const Simulation &m_simulation;
    size_t m_stage;
    Effort m_effort;
    std::vector<Lanes<std::uint32_t>> m_draws; ///< By item.
    std::vector<Lanes<double>> m_delays; ///< By hazard; days.
    std::vector<Lanes<double>> m_starts; ///< By step; only where they matter.
    std::vector<Lanes<double>> m_ends;
    std::vector<Lanes<int>> m_causes; ///< By step: the step that it waits for, or -1.
    std::vector<Lanes<double>> m_done; ///< By person: hours that are taken.
    std::vector<Lanes<int>> m_last; ///< By person: what they did last, or -1.
    std::vector<std::int64_t> m_walked; ///< By item: which walk met it last.
    std::int64_t m_walks = 0;
};

} // namespace Plimsoll::Forecasting
