// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/sweeper.h"

#include <algorithm>

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
    : m_network(forward), m_forward(forward), m_backward(backward), m_forwardOrder(forward), m_backwardOrder(backward)
{
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
    const bool forward = direction == Direction::Forward;
    const int origin = forward ? 0 : m_network.horizon() - length;
    generator(direction).serial(forward ? m_forwardOrder.of(keys) : m_backwardOrder.of(keys, true), origin);
    judge(direction, origin);
}

void Sweeper::parallel(std::span<const int> keys)
{
    m_forward.parallel(m_forwardOrder.of(keys), 0);
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

Schedule scheduleOf(const Network &network, const Generator &made)
{
    const Problem &problem = network.problem();
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
    for (int i = 0; i < network.size(); ++i) {
        const int origin = network.origin(i);
        schedule.starts[origin] = made.starts()[i];
        schedule.ends[origin] = made.ends()[i];
        const auto people = made.staff().peopleOf(i);
        schedule.people[origin].assign(people.begin(), people.end());
    }
    schedule.makespan = std::max(made.end(), network.fixedEnd());
    return schedule;
}

} // namespace Plimsoll::Leveling
