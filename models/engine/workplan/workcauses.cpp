// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workcauses.h"

#include <algorithm>
#include <numeric>

namespace Plimsoll {

using Leveling::LinkKind;

WorkCauses::WorkCauses(const WorkNetwork &network, const Leveling::Schedule &schedule)
    : m_network(network), m_schedule(schedule), m_tasks(network.people().size())
{
    const auto &problem = network.problem();
    m_first.assign(problem.activities.size() + 1, 0);
    for (const Leveling::Link &link : problem.links)
        ++m_first[size_t(link.to) + 1];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_links.resize(problem.links.size());
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (size_t l = 0; l < problem.links.size(); ++l)
        m_links[size_t(next[size_t(problem.links[l].to)]++)] = int(l);
    for (size_t i = 0; i < problem.activities.size(); ++i) {
        for (const int person : schedule.people[i])
            m_tasks[size_t(person)].push_back(int(i));
    }
    for (auto &tasks : m_tasks)
        std::ranges::sort(tasks, {}, [&](int task) { return schedule.starts[size_t(task)]; });
}

WorkCauses::Bound WorkCauses::boundOf(int activity) const
{
    const auto &problem = m_network.problem();
    Bound bound;
    for (int n = m_first[size_t(activity)]; n < m_first[size_t(activity) + 1]; ++n) {
        const Leveling::Link &link = problem.links[size_t(m_links[size_t(n)])];
        const bool fromEnd = link.kind == LinkKind::FinishToStart || link.kind == LinkKind::FinishToFinish;
        const bool toEnd = link.kind == LinkKind::FinishToFinish || link.kind == LinkKind::StartToFinish;
        const int slot = (fromEnd ? m_schedule.ends : m_schedule.starts)[size_t(link.from)] + link.lag
            - (toEnd ? problem.activities[size_t(activity)].duration : 0);
        if (slot > bound.slot)
            bound = {slot, link.from};
    }
    return bound;
}

/// Activities without length only hand on what they wait for themselves.
WorkItemId WorkCauses::itemBehind(int activity) const
{
    for (int next = activity; next >= 0 && m_network.partOf()[size_t(activity)] < 0; next = boundOf(activity).by)
        activity = next;
    return m_network.itemOf()[size_t(activity)];
}

int WorkCauses::lastOpenBefore(int person, int slot) const
{
    const auto &away = m_network.problem().people[size_t(person)].away;
    int last = slot - 1;
    auto span = std::ranges::lower_bound(away, slot, {}, &Leveling::Span::from);
    while (span != away.begin() && (--span)->to > last && span->from <= last)
        last = span->from - 1;
    return last;
}

int WorkCauses::taskBefore(int person, int slot) const
{
    const auto &tasks = m_tasks[size_t(person)];
    const auto behind = std::ranges::lower_bound(tasks, slot, {}, [&](int task) { return m_schedule.starts[size_t(task)]; });
    return behind == tasks.begin() ? -1 : *std::prev(behind);
}

const HeldWork *WorkCauses::heldBefore(int person, int slot) const
{
    const auto place = [](const HeldWork &held) { return std::pair(held.person, held.slots.to); };
    const auto behind = std::ranges::upper_bound(m_network.held(), std::pair(person, slot), {}, place);
    const bool found = behind != m_network.held().begin() && std::prev(behind)->person == person;
    return found ? &*std::prev(behind) : nullptr;
}

WorkCause WorkCauses::of(int activity) const
{
    if (m_network.parts()[size_t(m_network.partOf()[size_t(activity)])].isStarted)
        return {StartCause::Started, {}, {}};
    const WorkClock &clock = m_network.clock();
    const int start = m_schedule.starts[size_t(activity)];
    const int person = m_schedule.people[size_t(activity)].front();
    const PersonId who = m_network.people()[size_t(person)].person;
    const Bound links = boundOf(activity);
    const int notBefore = m_network.problem().activities[size_t(activity)].notBefore;
    const int bound = std::max(links.slot, notBefore);
    const int open = lastOpenBefore(person, start);
    if (open >= bound) {
        const int task = taskBefore(person, start);
        if (task >= 0 && m_schedule.ends[size_t(task)] > bound)
            return {StartCause::Person, m_network.itemOf()[size_t(task)], who};
    }
    if (const HeldWork *held = heldBefore(person, start); held && held->slots.to > std::max(bound, open))
        return {StartCause::Person, held->item, who};
    // Somebody who is away for a whole day holds it longer than what it waited for.
    const int daysAway = start / clock.slotsPerDay() - (bound + clock.slotsPerDay() - 1) / clock.slotsPerDay();
    if (open < bound && daysAway > 0)
        return {StartCause::Calendar, {}, who};
    if (links.by >= 0 && links.slot >= notBefore)
        return {StartCause::Predecessor, itemBehind(links.by), {}};
    return {notBefore > 0 ? StartCause::NotBefore : StartCause::Nothing, {}, {}};
}

} // namespace Plimsoll
