// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/assignment.h"

#include <algorithm>
#include <numeric>

namespace Plimsoll::Leveling {

namespace {

constexpr int mostRounds = 2'000; ///< Of handing work on,
constexpr int mostLooks = 4'000'000; ///< and of demands looked at in all of them, or large plans would only be dealt out.

} // namespace

Assignment::Assignment(const Network &network, const Staff &staff)
    : m_network(network), m_staff(staff), m_load(network.problem().people.size())
{
    for (int i = 0; i < network.size(); ++i)
        m_activityOf.insert(m_activityOf.end(), network.activityOf(i).skills.size(), i);
}

/// Nobody does two parts of one activity.
bool Assignment::isFree(const std::vector<int> &people, int demand, int person) const
{
    const int activity = m_activityOf[demand];
    for (int other = m_staff.firstDemand(activity); other < m_staff.firstDemand(activity + 1); ++other) {
        if (other != demand && people[other] == person)
            return false;
    }
    return true;
}

void Assignment::give(std::vector<int> &people, int demand, int person)
{
    const int slots = m_network.duration(m_activityOf[demand]);
    if (people[demand] >= 0)
        m_load[people[demand]] -= slots;
    people[demand] = person;
    m_load[person] += slots;
}

std::vector<int> Assignment::dealt(RandomStream &random)
{
    std::vector<int> people(m_staff.demands(), -1);
    std::ranges::fill(m_load, 0);
    std::vector<int> order(people.size());
    std::iota(order.begin(), order.end(), 0);
    for (int n = int(order.size()) - 1; n > 0; --n)
        std::swap(order[n], order[random.below(n + 1)]);
    for (const int demand : order) {
        int chosen = -1;
        for (const int person : m_staff.candidates(demand)) {
            if (isFree(people, demand, person) && (chosen < 0 || m_load[person] < m_load[chosen]))
                chosen = person;
        }
        if (chosen >= 0)
            give(people, demand, chosen);
    }
    const int rounds = std::min(mostRounds, mostLooks / std::max(1, int(people.size())));
    for (int round = 0; round < rounds && handOn(people, random); ++round) { }
    return people;
}

/// From whoever has most to somebody who then has less than that, or in exchange for something shorter.
bool Assignment::handOn(std::vector<int> &people, RandomStream &random)
{
    if (people.empty())
        return false;
    const int busiest = int(std::ranges::max_element(m_load) - m_load.begin());
    const int begin = random.below(int(people.size()));
    for (size_t n = 0; n < people.size(); ++n) {
        const int demand = int((begin + n) % people.size());
        if (people[demand] != busiest)
            continue;
        for (const int person : m_staff.candidates(demand)) {
            if (m_load[person] + m_network.duration(m_activityOf[demand]) < m_load[busiest] && isFree(people, demand, person)) {
                give(people, demand, person);
                return true;
            }
        }
        if (exchange(people, demand))
            return true;
    }
    return false;
}

bool Assignment::exchange(std::vector<int> &people, int demand)
{
    const int busiest = people[demand];
    const int slots = m_network.duration(m_activityOf[demand]);
    for (int other = 0; other < int(people.size()); ++other) {
        const int person = people[other];
        const int gain = slots - m_network.duration(m_activityOf[other]);
        if (person < 0 || person == busiest || gain <= 0 || m_load[person] + gain >= m_load[busiest])
            continue;
        const auto these = m_staff.candidates(demand);
        const auto those = m_staff.candidates(other);
        if (std::ranges::find(these, person) == these.end() || std::ranges::find(those, busiest) == those.end()
            || !isFree(people, demand, person) || !isFree(people, other, busiest))
            continue;
        give(people, demand, person);
        give(people, other, busiest);
        return true;
    }
    return false;
}

void Assignment::change(std::vector<int> &people, RandomStream &random) const
{
    const int demand = random.below(int(people.size()));
    const auto candidates = m_staff.candidates(demand);
    const int person = candidates[random.below(int(candidates.size()))];
    if (isFree(people, demand, person))
        people[demand] = person;
}

} // namespace Plimsoll::Leveling
