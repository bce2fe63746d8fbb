// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/sweeper.h"

#include <algorithm>
#include <numeric>

namespace Plimsoll::Leveling {

namespace {

constexpr long long lateSlot = 1LL << 26; ///< Above any length.
constexpr long long lateBehindLimit = 1000LL; ///< Times as bad as behind a wish.

} // namespace

long long costOf(const Network &network, std::span<const int> ends, int length)
{
    long long late = 0;
    if (network.hasDues()) {
        for (int i = 0; i < network.size(); ++i) {
            const Activity &activity = network.activityOf(i);
            late += (long long)(activity.weight) * std::max(0, ends[i] - activity.due.value_or(ends[i]));
            late += lateBehindLimit * activity.weight * std::max(0, ends[i] - activity.limit.value_or(ends[i]));
        }
    }
    return late * lateSlot + length;
}

Sweeper::Sweeper(const Network &forward, const Network &backward)
    : m_network(forward), m_mirror(backward), m_forward(forward), m_backward(backward), m_sorted(forward.size()), m_isIn(forward.size())
{
    m_order.reserve(forward.size());
}

void Sweeper::append(const Network &network, int activity)
{
    if (m_isIn[activity])
        return;
    m_isIn[activity] = 1;
    for (const Network::Neighbour &before : network.predecessors(activity))
        append(network, before.activity);
    m_order.push_back(activity);
}

/// By key, equal ones by topology, then predecessors before those that wait for them.
void Sweeper::sort(Direction direction, std::span<const int> keys)
{
    const int count = m_network.size();
    if (count == 0)
        return;
    const auto [least, most] = std::ranges::minmax(keys);
    m_count.assign(size_t(most - least) + 2, 0);
    for (const int key : keys)
        ++m_count[key - least + 1];
    std::partial_sum(m_count.begin(), m_count.end(), m_count.begin());
    const bool forward = direction == Direction::Forward;
    for (int n = 0; n < count; ++n) {
        const int activity = forward ? n : count - 1 - n;
        m_sorted[m_count[keys[activity] - least]++] = activity;
    }
    m_order.clear();
    std::ranges::fill(m_isIn, 0);
    for (const int activity : m_sorted)
        append(forward ? m_network : m_mirror, activity);
}

void Sweeper::prefer(std::span<const int> people, bool always)
{
    m_forward.staff().prefer(people, always);
    m_backward.staff().prefer(people, always);
}

void Sweeper::judge(Direction direction, int origin)
{
    ++m_passes;
    m_direction = direction;
    m_origin = origin;
    const Generator &made = generator(direction);
    if (direction == Direction::Forward)
        m_cost = costOf(m_network, made.ends(), std::max(made.end(), m_network.fixedEnd()));
    else
        m_cost = made.end() - origin;
}

void Sweeper::serial(Direction direction, std::span<const int> keys, int length)
{
    sort(direction, keys);
    const int origin = direction == Direction::Forward ? 0 : m_network.horizon() - length;
    generator(direction).serial(m_order, origin);
    judge(direction, origin);
}

void Sweeper::parallel(std::span<const int> keys)
{
    sort(Direction::Forward, keys);
    m_forward.parallel(m_order, 0);
    judge(Direction::Forward, 0);
}

void Sweeper::read(Trace &trace) const
{
    const Generator &made = m_direction == Direction::Forward ? m_forward : m_backward;
    trace.cost = m_cost;
    trace.length = made.end() - m_origin;
    trace.people = made.staff().chosen();
    trace.keys.resize(made.ends().size());
    std::ranges::transform(made.ends(), trace.keys.begin(), [&](int end) { return made.end() - end; });
}

Schedule Sweeper::schedule() const
{
    const Problem &problem = m_network.problem();
    Schedule schedule;
    schedule.starts.resize(problem.activities.size());
    schedule.ends.resize(problem.activities.size());
    schedule.people.resize(problem.activities.size());
    for (size_t i = 0; i < problem.activities.size(); ++i) {
        const Activity &activity = problem.activities[i];
        if (!activity.fixedStart)
            continue;
        schedule.starts[i] = *activity.fixedStart;
        schedule.ends[i] = *activity.fixedStart + activity.duration;
        for (const SkillDemand &demand : activity.skills)
            schedule.people[i].push_back(demand.person);
    }
    for (int i = 0; i < m_network.size(); ++i) {
        const int origin = m_network.origin(i);
        schedule.starts[origin] = m_forward.starts()[i];
        schedule.ends[origin] = m_forward.ends()[i];
        const auto people = m_forward.staff().peopleOf(i);
        schedule.people[origin].assign(people.begin(), people.end());
    }
    schedule.makespan = std::max(m_forward.end(), m_network.fixedEnd());
    return schedule;
}

} // namespace Plimsoll::Leveling
