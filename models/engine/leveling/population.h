// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/assignment.h"
#include "engine/leveling/budget.h"
#include "engine/leveling/randomstream.h"
#include "engine/leveling/sweeper.h"

#include <vector>

namespace Plimsoll::Leveling {

/// Searches for good schedules with a population of them. A child follows one parent within a span of time and another outside of it
/// (or the other way round); it is made backwards and, where that is worth while, forward again, which is the justification of Valls,
/// Ballestín and Quintanilla (2005). The population shrinks while the budget is spent, so that it searches widely first and deeply
/// then. All its chance comes from its own stream. One thread at a time.
class Population
{
public:
    /// Networks and budget must outlive it; `backward` is `forward` mirrored.
    Population(const Network &forward, const Network &backward, const Budget &budget, RandomStream random);

    /// Goes on until that part of the budget is used, the bound is met, or the search is cancelled; makes one schedule in any case.
    void run(double until, long long bound);

    [[nodiscard]] const Schedule &best() const { return m_best; }
    [[nodiscard]] long long bestCost() const { return m_bestCost; }
    [[nodiscard]] long long passes() const { return m_sweeper.passes(); }

    /// The keys of the first schedule, the least first; without them it goes by what is urgent.
    void beginWith(std::vector<int> keys) { m_first = std::move(keys); }
    /// Makes the schedule that those starts tell the order of.
    void consider(std::span<const int> starts);

    /// Its best few, the best first.
    [[nodiscard]] std::vector<Trace> elite() const;
    /// They take the places of its worst.
    void welcome(const std::vector<Trace> &guests);

private:
    [[nodiscard]] bool mayGoOn() const;
    void found();
    void sample();
    void sampleInParallel();
    void breed();
    void shrink();
    void cross(const Trace &father, const Trace &mother);
    void stir(int length);
    void inheritPeople(const Trace &father, const Trace &mother);
    void makeForward(std::span<const int> keys);
    void keep(size_t place);
    [[nodiscard]] const Trace &mother();

    const Network &m_network;
    const Budget &m_budget;
    Sweeper m_sweeper;
    RandomStream m_random;
    std::vector<int> m_urgency; ///< The latest start that does not make the end later than links and wishes do.
    Assignment m_assignment;
    std::vector<Trace> m_traces;
    size_t m_most = 0; ///< The size that it begins with.
    size_t m_next = 0; ///< The father of the next child.
    std::vector<int> m_first;
    std::vector<int> m_child;
    std::vector<char> m_fromFather; ///< Whether the child has that key from there.
    std::vector<int> m_people;
    int m_oneInStirred;
    bool m_overlaps; ///< Something may start before what it waits for ends.
    Trace m_made;
    Schedule m_best;
    long long m_bestCost = 0;
    double m_until = 1;
    long long m_bound = 0;
};

} // namespace Plimsoll::Leveling
