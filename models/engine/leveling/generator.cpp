// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/generator.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace Plimsoll::Leveling {

Generator::Generator(const Network &network)
    : m_network(network), m_timeline(network), m_staff(network), m_earliest(network.size()), m_starts(network.size()),
      m_ends(network.size())
{
}

void Generator::begin(int origin)
{
    m_timeline.clear(m_origin, m_end);
    m_staff.clear(m_origin, m_end);
    m_origin = origin;
    m_end = origin;
    for (int i = 0; i < m_network.size(); ++i)
        m_earliest[i] = std::max(origin, m_network.notBefore(i));
}

int Generator::earliest(int activity, int from)
{
    if (m_network.pausesWithPerson(activity))
        return earliestWithPerson(activity, from);
    int start = m_timeline.earliest(activity, from);
    if (!m_staff.isNeeded(activity))
        return start;
    for (;;) {
        const int found = m_staff.earliest(activity, start, m_timeline.endFrom(activity, start) - start);
        if (found == start)
            return start;
        start = m_timeline.earliest(activity, found);
    }
}

int Generator::earliestWithPerson(int activity, int from)
{
    const int demand = m_staff.firstDemand(activity);
    int best = std::numeric_limits<int>::max();
    int chosen = -1;
    const bool peopleOnly = m_network.shares(activity).empty() && m_network.duration(activity) > 0;
    for (const int person : m_staff.eligible(demand)) {
        if (peopleOnly) {
            const int start = m_staff.earliestPausing(person, from, m_network.duration(activity), best);
            if (start < best || (start == best && chosen >= 0 && m_staff.isBetter(demand, person, chosen))) {
                best = start;
                chosen = person;
            }
            continue;
        }
        const std::uint64_t *leave = m_staff.leaveOf(person);
        int start = from;
        for (int idle = -1; idle != start;) {
            start = m_timeline.earliest(activity, std::max(start, idle), leave);
            idle = m_staff.idleFrom(person, start, m_timeline.endFrom(activity, start, leave));
        }
        if (start < best || (start == best && m_staff.isBetter(demand, person, chosen))) {
            best = start;
            chosen = person;
        }
    }
    m_staff.choose(demand, chosen);
    return best;
}

/// There, with the people that were found for it.
void Generator::place(int activity, int start)
{
    const int person = m_network.pausesWithPerson(activity) ? m_staff.peopleOf(activity).front() : -1;
    const std::uint64_t *leave = person >= 0 ? m_staff.leaveOf(person) : nullptr;
    const bool personOnly = person >= 0 && m_network.shares(activity).empty();
    const int end = personOnly ? m_staff.endOfPausing(person, start, m_network.duration(activity))
                               : m_timeline.endFrom(activity, start, leave);
    m_timeline.occupy(activity, start, end, leave);
    if (m_staff.isNeeded(activity))
        m_staff.book(activity, start, end);
    m_starts[activity] = start;
    m_ends[activity] = end;
    m_end = std::max(m_end, end);
    const int unpaused = start + m_network.duration(activity);
    for (const Network::Neighbour &after : m_network.successors(activity))
        m_earliest[after.activity] = std::max(m_earliest[after.activity], (after.fromStart ? unpaused : end) + after.lag);
}

void Generator::serial(std::span<const int> order, int origin)
{
    begin(origin);
    for (const int activity : order) {
        place(activity, earliest(activity, m_earliest[activity]));
    }
}

void Generator::parallel(std::span<const int> order, int origin)
{
    begin(origin);
    const int count = m_network.size();
    std::vector<int> rank(count);
    m_waits.resize(count);
    m_open.clear();
    m_future.clear();
    for (int at = 0; at < count; ++at)
        rank[order[at]] = at;
    for (int i = 0; i < count; ++i) {
        m_waits[i] = int(m_network.predecessors(i).size());
        if (m_waits[i] == 0)
            m_future.push_back({m_earliest[i], rank[i]});
    }
    std::ranges::make_heap(m_future, std::greater());
    for (int now = origin; !m_open.empty() || !m_future.empty();) {
        openUntil(now);
        now = std::max(now, startAt(now, order, rank));
    }
}

/// Those that links and dates let go by then join the open ones, which are kept by rank.
void Generator::openUntil(int now)
{
    while (!m_future.empty() && m_future.front().first <= now) {
        std::ranges::pop_heap(m_future, std::greater());
        const int rank = m_future.back().second;
        m_future.pop_back();
        m_open.insert(std::ranges::lower_bound(m_open, rank), rank);
    }
}

/// Starts all open ones that can start now; the next moment at which there may be more to start.
int Generator::startAt(int now, std::span<const int> order, std::span<const int> rank)
{
    int next = std::numeric_limits<int>::max();
    std::erase_if(m_open, [&](int at) {
        const int activity = order[at];
        const int start = earliest(activity, now);
        if (start > now) {
            next = std::min(next, start);
            return false;
        }
        place(activity, start);
        for (const Network::Neighbour &after : m_network.successors(activity)) {
            if (--m_waits[after.activity] > 0)
                continue;
            m_future.push_back({m_earliest[after.activity], rank[after.activity]});
            std::ranges::push_heap(m_future, std::greater());
        }
        return true;
    });
    return m_future.empty() ? next : std::min(next, m_future.front().first);
}

} // namespace Plimsoll::Leveling
