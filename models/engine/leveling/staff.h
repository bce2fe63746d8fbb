// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/bitrows.h"
#include "engine/leveling/network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace Plimsoll::Leveling {

/// Who is free when while a schedule is made, a bit a slot, and who is chosen for what. Of those free for an activity it takes whom it
/// was told to prefer for it, else the one least wanted by others. Behind the horizon of the network nobody is away. One thread at a time.
class Staff
{
public:
    explicit Staff(const Network &network);

    [[nodiscard]] bool isNeeded(int activity) const { return m_firstDemand[activity + 1] > m_firstDemand[activity]; }
    /// The earliest start, not before that slot, at which there are people for so many slots; they are remembered until book().
    [[nodiscard]] int earliest(int activity, int from, int slots);
    /// For an activity that pauses with its person: the first slot from there on after which the person has nothing else to do until that
    /// one, away or not.
    [[nodiscard]] int idleFrom(int person, int from, int until) const;
    /// For an activity that pauses with its person and takes nothing else: the earliest start, not before that slot, from which the person
    /// has nothing else to do for so many slots in which they are there. Any slot behind `latest` where that is later.
    [[nodiscard]] int earliestPausing(int person, int from, int slots, int latest);
    /// The slots in which the person is away, a bit each.
    [[nodiscard]] const std::uint64_t *leaveOf(int person) const { return m_leave.row(size_t(person)); }
    /// Behind so many slots in which they are there, from that one on.
    [[nodiscard]] int endOfPausing(int person, int from, int slots) const;
    /// Whom the demand may be given to now.
    [[nodiscard]] std::span<const int> eligible(int demand) const;
    /// Whether that person is a better choice for the demand than the other, where both come to the same.
    [[nodiscard]] bool isBetter(int demand, int person, int other) const;
    void choose(int demand, int person) { m_chosen[demand] = person; }
    /// The people found last are busy with it.
    void book(int activity, int start, int end);
    /// Nobody is booked any more in slots from `from` to before `to`.
    void clear(int from, int to);

    /// A person for each of its skills, as booked last.
    [[nodiscard]] std::span<const int> peopleOf(int activity) const;
    /// Everybody who may do that demand, a position among all demands of all activities.
    [[nodiscard]] std::span<const int> candidates(int demand) const { return m_groups[m_groupOf[demand]]; }
    [[nodiscard]] int demands() const { return int(m_chosen.size()); }
    [[nodiscard]] int firstDemand(int activity) const { return m_firstDemand[activity]; }
    /// Whom to take for each demand: always, or only where that costs no time; -1 for anybody.
    void prefer(std::span<const int> people, bool always);
    [[nodiscard]] const std::vector<int> &chosen() const { return m_chosen; }

private:
    void findCandidates();
    /// The slots that are not free before anything is booked.
    [[nodiscard]] const std::uint64_t *takenBefore(size_t person) const;
    [[nodiscard]] std::vector<int> peopleWho(const SkillDemand &demand) const;
    [[nodiscard]] int freeFrom(int person, int from, int slots) const;
    [[nodiscard]] int earliestOfOne(int demand, int from, int slots);
    [[nodiscard]] bool match(int activity, int start, int slots);
    [[nodiscard]] bool findPerson(int demand, int start, int slots, int first);
    void weigh();

    const Network &m_network;
    size_t m_words; ///< Of bits, for each person.
    BitRows m_leave;
    BitRows m_fixed; ///< Leave and fixed work; only where anybody has any.
    bool m_hasFixed = false;
    BitRows m_busy;
    std::vector<int> m_firstDemand;
    std::vector<int> m_groupOf; ///< By demand.
    std::vector<std::vector<int>> m_groups; ///< Of people who may do the same.
    /// By person and length of work that pauses: before that slot none can begin any more, as schedules only ever get fuller.
    std::vector<int> m_known;
    std::vector<double> m_worth; ///< By person: how much work they could do, shared among those who could.
    std::vector<int> m_preferred;
    bool m_always = false;
    std::vector<int> m_chosen;
    std::vector<int> m_demandOf; ///< By person, while people are matched.
    std::vector<char> m_asked;
};

} // namespace Plimsoll::Leveling
