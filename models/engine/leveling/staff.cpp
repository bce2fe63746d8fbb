// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/staff.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace Plimsoll::Leveling {

namespace {

constexpr int knownSlots = 33; ///< Lengths of work of which it is remembered where it cannot begin; the last stands for longer work.
constexpr int never = std::numeric_limits<int>::max();
constexpr std::uint64_t allBits = ~std::uint64_t(0);

/// Gives f each word that holds slots from `from` to before `to`, and the mask of those.
template <typename Word, typename F> void forBits(Word *words, int from, int to, F f)
{
    while (from < to) {
        const int bit = from % 64;
        const int count = std::min(64 - bit, to - from);
        f(words[from / 64], (count == 64 ? allBits : (std::uint64_t(1) << count) - 1) << bit);
        from += count;
    }
}

/// The first slot from there on whose bit is as asked; `end` where there is none before it.
int nextBit(const std::uint64_t *words, int from, int end, bool set)
{
    const std::uint64_t flip = set ? 0 : allBits;
    while (from < end) {
        const std::uint64_t rest = (words[from / 64] ^ flip) >> (from % 64);
        if (rest != 0)
            return std::min(end, from + std::countr_zero(rest));
        from = (from / 64 + 1) * 64;
    }
    return end;
}

/// Fixed work may lie in spans of leave and end before them.
int endOf(const std::vector<Span> &spans)
{
    return std::ranges::max(spans, {}, &Span::to).to;
}

} // namespace

Staff::Staff(const Network &network) : m_network(network), m_words(size_t(2 * network.horizon()) / 64 + 1)
{
    findCandidates();
    m_chosen.assign(m_firstDemand.back(), -1);
    m_preferred.assign(m_firstDemand.back(), -1);
    if (!network.hasPeople())
        return;
    const size_t people = network.problem().people.size();
    m_leave = BitRows(people, m_words);
    m_busy = BitRows(people, m_words);
    for (size_t p = 0; p < people; ++p)
        m_hasFixed = m_hasFixed || network.away(int(p)).size() != network.leave(int(p)).size();
    if (m_hasFixed)
        m_fixed = BitRows(people, m_words);
    const auto set = [](std::uint64_t &word, std::uint64_t mask) { word |= mask; };
    for (size_t p = 0; p < people; ++p) {
        for (const Span &span : network.leave(int(p)))
            forBits(m_leave.row(p), span.from, span.to, set);
        if (m_hasFixed) {
            for (const Span &span : network.away(int(p)))
                forBits(m_fixed.row(p), span.from, span.to, set);
        }
        const std::uint64_t *taken = takenBefore(p);
        const int end = network.away(int(p)).empty() ? 0 : endOf(network.away(int(p)));
        std::copy(taken, taken + (end + 63) / 64, m_busy.row(p));
    }
    m_known.assign(people * size_t(knownSlots), 0);
    m_demandOf.assign(people, -1);
    m_asked.assign(people, 0);
    weigh();
}

const std::uint64_t *Staff::takenBefore(size_t person) const
{
    return m_hasFixed ? m_fixed.row(person) : m_leave.row(person);
}

std::vector<int> Staff::peopleWho(const SkillDemand &demand) const
{
    const auto &people = m_network.problem().people;
    std::vector<int> found;
    for (int p = 0; p < int(people.size()); ++p) {
        const bool can = std::ranges::any_of(people[p].skills, [&](const SkillLevel &has) {
            return has.skill == demand.skill && has.level >= demand.level;
        });
        if (can && (demand.person < 0 || demand.person == p))
            found.push_back(p);
    }
    return found;
}

/// Demands that ask for the same share their people.
void Staff::findCandidates()
{
    using Group = std::pair<SkillDemand, int>;
    std::vector<std::vector<Group>> groupsOfSkill; // Of each skill hardly more than one.
    m_firstDemand.reserve(size_t(m_network.size()) + 1);
    m_firstDemand.push_back(0);
    for (int i = 0; i < m_network.size(); ++i) {
        for (const SkillDemand &demand : m_network.activityOf(i).skills) {
            if (size_t(demand.skill) >= groupsOfSkill.size())
                groupsOfSkill.resize(size_t(demand.skill) + 1);
            auto &groups = groupsOfSkill[size_t(demand.skill)];
            auto group = std::ranges::find(groups, demand, &Group::first);
            if (group == groups.end()) {
                group = groups.insert(groups.end(), {demand, int(m_groups.size())});
                m_groups.push_back(peopleWho(demand));
            }
            m_groupOf.push_back(group->second);
        }
        m_firstDemand.push_back(int(m_groupOf.size()));
    }
}

void Staff::weigh()
{
    m_worth.assign(m_network.problem().people.size(), 0);
    for (int i = 0; i < m_network.size(); ++i) {
        for (int demand = m_firstDemand[i]; demand < m_firstDemand[i + 1]; ++demand) {
            for (const int person : candidates(demand))
                m_worth[person] += double(m_network.duration(i)) / double(candidates(demand).size());
        }
    }
}

std::span<const int> Staff::peopleOf(int activity) const
{
    return {m_chosen.data() + m_firstDemand[activity], m_chosen.data() + m_firstDemand[activity + 1]};
}

void Staff::prefer(std::span<const int> people, bool always)
{
    m_always = always;
    m_preferred.assign(people.begin(), people.end());
}

int Staff::freeFrom(int person, int from, int slots) const
{
    const std::uint64_t *busy = m_busy.row(size_t(person));
    const int end = int(m_words) * 64;
    for (;;) {
        const int taken = nextBit(busy, from, std::min(end, from + slots), true);
        if (taken >= from + slots)
            return from;
        from = nextBit(busy, taken, end, false);
    }
}

std::span<const int> Staff::eligible(int demand) const
{
    if (m_always && m_preferred[demand] >= 0)
        return {&m_preferred[demand], 1};
    return candidates(demand);
}

bool Staff::isBetter(int demand, int person, int other) const
{
    if (m_preferred[demand] == person || m_preferred[demand] == other)
        return m_preferred[demand] == person;
    return m_worth[person] < m_worth[other];
}

int Staff::idleFrom(int person, int from, int until) const
{
    const std::uint64_t *busy = m_busy.row(size_t(person));
    const std::uint64_t *leave = leaveOf(person);
    const auto hasTask = [&](int slot) { return ((busy[slot / 64] & ~leave[slot / 64]) >> (slot % 64) & 1) != 0; };
    for (int slot = until - 1; slot >= from; --slot) {
        if (hasTask(slot))
            return slot + 1;
    }
    return from;
}

int Staff::earliestPausing(int person, int from, int slots, int latest)
{
    const std::uint64_t *busy = m_busy.row(size_t(person));
    const std::uint64_t *leave = leaveOf(person);
    const int end = int(m_words) * 64;
    int &known = m_known[size_t(person) * knownSlots + size_t(std::min(slots, knownSlots - 1))];
    if (known > latest)
        return never;
    const bool learns = from <= known && slots < knownSlots;
    int start = nextBit(busy, std::max(from, known), end, false);
    bool found = false;
    while (!found && start <= latest) {
        int left = slots;
        int task = -1;
        for (int word = start / 64; left > 0 && task < 0; ++word) {
            const std::uint64_t mask = word == start / 64 ? allBits << (start % 64) : allBits;
            std::uint64_t open = ~busy[word] & mask;
            if (const std::uint64_t tasks = busy[word] & ~leave[word] & mask; tasks != 0) {
                task = word * 64 + std::countr_zero(tasks);
                open &= (tasks & (~tasks + 1)) - 1;
            }
            left -= std::popcount(open);
        }
        found = left <= 0;
        if (!found)
            start = nextBit(busy, task, end, false);
    }
    if (learns)
        known = start;
    return found ? start : never;
}

int Staff::endOfPausing(int person, int from, int slots) const
{
    const std::uint64_t *leave = leaveOf(person);
    for (int word = from / 64; slots > 0; ++word) {
        std::uint64_t open = ~leave[word] & (word == from / 64 ? allBits << (from % 64) : allBits);
        if (const int count = std::popcount(open); count < slots) {
            slots -= count;
            continue;
        }
        for (; slots > 1; --slots)
            open &= open - 1;
        return word * 64 + std::countr_zero(open) + 1;
    }
    return from;
}

int Staff::earliestOfOne(int demand, int from, int slots)
{
    int start = never;
    for (const int person : eligible(demand)) {
        const int free = freeFrom(person, from, slots);
        if (free > start || (free == start && !isBetter(demand, person, m_chosen[demand])))
            continue;
        start = free;
        m_chosen[demand] = person;
    }
    return start;
}

bool Staff::findPerson(int demand, int start, int slots, int first)
{
    for (const int person : candidates(demand)) {
        if (m_asked[person] || (m_always && m_preferred[demand] >= 0 && m_preferred[demand] != person)
            || freeFrom(person, start, slots) != start)
            continue;
        m_asked[person] = 1;
        if (m_demandOf[person] < 0 || findPerson(m_demandOf[person], start, slots, first)) {
            m_demandOf[person] = demand;
            m_chosen[demand] = person;
            return true;
        }
    }
    return false;
}

bool Staff::match(int activity, int start, int slots)
{
    std::ranges::fill(m_demandOf, -1);
    for (int demand = m_firstDemand[activity]; demand < m_firstDemand[activity + 1]; ++demand) {
        std::ranges::fill(m_asked, 0);
        if (!findPerson(demand, start, slots, m_firstDemand[activity]))
            return false;
    }
    return true;
}

int Staff::earliest(int activity, int from, int slots)
{
    const int first = m_firstDemand[activity];
    if (m_firstDemand[activity + 1] - first == 1)
        return earliestOfOne(first, from, slots);
    for (int start = from;;) {
        if (match(activity, start, slots))
            return start;
        int next = never;
        for (int demand = first; demand < m_firstDemand[activity + 1]; ++demand) {
            for (const int person : candidates(demand)) {
                const int free = freeFrom(person, start, slots);
                if (free > start)
                    next = std::min(next, free);
            }
        }
        start = next;
    }
}

void Staff::book(int activity, int start, int end)
{
    for (const int person : peopleOf(activity))
        forBits(m_busy.row(size_t(person)), start, end, [](std::uint64_t &word, std::uint64_t mask) { word |= mask; });
}

void Staff::clear(int from, int to)
{
    if (!m_network.hasPeople())
        return;
    for (size_t p = 0; p < m_network.problem().people.size(); ++p) {
        const std::uint64_t *taken = takenBefore(p);
        std::copy(taken + from / 64, taken + (to + 63) / 64, m_busy.row(p) + from / 64);
    }
    std::ranges::fill(m_known, 0);
}

} // namespace Plimsoll::Leveling
