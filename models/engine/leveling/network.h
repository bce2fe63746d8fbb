// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/problem.h"

#include <cstdint>
#include <span>
#include <vector>

namespace Plimsoll::Leveling {

/// A problem made ready for many schedules: activities in topological order, fixed ones folded into dates and capacities, every link as
/// "starts so many slots after the end", demands packed four to a word. Immutable, shared by all threads.
class Network
{
public:
    /// The other activity and how many slots (perhaps negative) lie between the two at least.
    struct Neighbour {
        int activity = 0;
        int lag = 0;
        /// Counted from where the end were if the activity did not pause: the link holds its start. Only among successors.
        bool fromStart = false;
    };
    /// What an activity takes of four resources at a time, one in each 16 bits.
    struct Share {
        int word = 0;
        std::uint64_t demand = 0;
    };

    /// Only for a problem without fault.
    explicit Network(const Problem &problem);

    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] int size() const { return int(m_origin.size()); }
    [[nodiscard]] int words() const { return m_words; }
    /// All work fits before it, wherever it begins among the dates that are given.
    [[nodiscard]] int horizon() const { return m_horizon; }
    /// Nothing is given by dates, so that a schedule read backwards is one of the problem read backwards.
    [[nodiscard]] bool isPlain() const { return m_plain; }
    [[nodiscard]] bool hasPeople() const { return m_hasPeople; }
    [[nodiscard]] bool hasDues() const { return m_hasDues; }

    /// The activity of the problem that this is.
    [[nodiscard]] int origin(int activity) const { return m_origin[activity]; }
    [[nodiscard]] const Activity &activityOf(int activity) const { return m_problem.activities[m_origin[activity]]; }
    [[nodiscard]] int duration(int activity) const { return m_durations[activity]; }
    [[nodiscard]] int notBefore(int activity) const { return m_notBefore[activity]; }
    [[nodiscard]] std::span<const Neighbour> successors(int activity) const { return m_successors.of(activity); }
    [[nodiscard]] std::span<const Neighbour> predecessors(int activity) const { return m_predecessors.of(activity); }
    [[nodiscard]] std::span<const Share> shares(int activity) const { return m_shares.of(activity); }

    /// The earliest start by links and dates alone, and how long from there to the end of all (so that early + tail is a bound).
    [[nodiscard]] int early(int activity) const { return m_early[activity]; }
    [[nodiscard]] int tail(int activity) const { return m_tail[activity]; }
    /// The latest end of all by links and dates alone.
    [[nodiscard]] int criticalPath() const { return m_criticalPath; }
    /// The latest end among the fixed ones.
    [[nodiscard]] int fixedEnd() const { return m_fixedEnd; }

    /// Capacities that are left beside fixed work, a word for each slot from 0 to before horizon().
    [[nodiscard]] const std::vector<std::uint64_t> &capacity(int word) const { return m_capacity[word]; }
    /// The same without fixed work: what tells when an activity pauses.
    [[nodiscard]] const std::vector<std::uint64_t> &calendar(int word) const
    {
        return m_calendar.empty() ? m_capacity[word] : m_calendar[word];
    }
    /// The most that there ever is.
    [[nodiscard]] std::uint64_t mostCapacity(int word) const { return m_mostCapacity[word]; }
    /// When people are away or at fixed work, ascending.
    [[nodiscard]] const std::vector<Span> &away(int person) const { return m_away[person]; }

    /// When they are away alone.
    [[nodiscard]] const std::vector<Span> &leave(int person) const { return m_leave[person]; }
    /// It stands still while its only person is away.
    [[nodiscard]] bool pausesWithPerson(int activity) const
    {
        return activityOf(activity).pauses && activityOf(activity).skills.size() == 1;
    }

    /// The same with time running backwards from horizon(): links turned round, capacities reversed; dates that are wishes left out.
    [[nodiscard]] Network mirrored() const;

private:
    template <typename T> struct Rows {
        std::vector<int> first{0};
        std::vector<T> items;
        [[nodiscard]] std::span<const T> of(int row) const { return {items.data() + first[row], items.data() + first[row + 1]}; }
        void endRow() { first.push_back(int(items.size())); }
    };

    void findOrder();
    void foldFixed();
    void linkUp();
    [[nodiscard]] bool holdsPausingStart(const Link &link) const;
    void pack();
    void fillCapacity();
    void measure();
    [[nodiscard]] int endOfFixed(int problemIndex) const;

    const Problem &m_problem;
    int m_words = 0;
    int m_horizon = 0;
    int m_criticalPath = 0;
    int m_fixedEnd = 0;
    bool m_plain = true;
    bool m_hasPeople = false;
    bool m_hasDues = false;
    std::vector<int> m_origin;
    std::vector<int> m_indexOf; ///< By activity of the problem; -1 for fixed ones.
    std::vector<int> m_durations;
    std::vector<int> m_notBefore;
    std::vector<int> m_early;
    std::vector<int> m_tail;
    Rows<Neighbour> m_successors;
    Rows<Neighbour> m_predecessors;
    Rows<Share> m_shares;
    std::vector<std::vector<std::uint64_t>> m_capacity;
    std::vector<std::vector<std::uint64_t>> m_calendar; ///< Only where it differs for those that pause.
    std::vector<std::uint64_t> m_mostCapacity;
    std::vector<std::vector<Span>> m_away;
    std::vector<std::vector<Span>> m_leave;
};

/// Bit 15 of each lane: set in a slot that has at least as much as is taken from it.
inline constexpr std::uint64_t laneTops = 0x8000'8000'8000'8000ULL;

[[nodiscard]] inline bool fits(std::uint64_t capacity, std::uint64_t demand)
{
    return (((capacity | laneTops) - demand) & laneTops) == laneTops;
}

} // namespace Plimsoll::Leveling
