// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/explanation.h"

#include <algorithm>

namespace Plimsoll::Leveling {

namespace {

class Explainer
{
public:
    Explainer(const Problem &problem, const Schedule &schedule) : m_problem(problem), m_schedule(schedule)
    {
        m_linksTo.resize(problem.activities.size());
        m_takers.resize(problem.resources.size());
        m_tasks.resize(problem.people.size());
        for (int l = 0; l < int(problem.links.size()); ++l)
            m_linksTo[problem.links[l].to].push_back(l);
        for (int i = 0; i < int(problem.activities.size()); ++i) {
            for (const ResourceDemand &demand : problem.activities[i].demands)
                m_takers[demand.resource].push_back({i, demand.amount});
            for (const int person : schedule.people[i]) {
                if (person >= 0)
                    m_tasks[person].push_back(i);
            }
        }
    }

    [[nodiscard]] StartCause causeOf(int i) const
    {
        const Activity &activity = m_problem.activities[i];
        if (activity.fixedStart)
            return {StartReason::Fixed};
        if (m_schedule.starts[i] <= 0)
            return {StartReason::Origin};
        for (const int l : m_linksTo[i]) {
            if (holds(m_problem.links[l]))
                return {StartReason::Predecessor, m_problem.links[l].from};
        }
        if (m_schedule.starts[i] <= activity.notBefore)
            return {StartReason::NotBefore};
        for (const ResourceDemand &demand : activity.demands) {
            if (const auto cause = shortOf(i, demand); cause.reason != StartReason::Origin)
                return cause;
        }
        return activity.skills.empty() ? StartCause{StartReason::Origin} : lackOfPeople(i);
    }

private:
    struct Taker {
        int activity;
        int amount;
    };

    /// Reads links to an end by the time that is worked, as whoever makes schedules does: a pause is no float.
    [[nodiscard]] bool holds(const Link &link) const
    {
        const bool fromEnd = link.kind == LinkKind::FinishToStart || link.kind == LinkKind::FinishToFinish;
        const bool toEnd = link.kind == LinkKind::FinishToFinish || link.kind == LinkKind::StartToFinish;
        const int from = fromEnd ? m_schedule.ends[link.from] : m_schedule.starts[link.from];
        const int earliest = from + link.lag - (toEnd ? m_problem.activities[link.to].duration : 0);
        return earliest >= m_schedule.starts[link.to];
    }

    [[nodiscard]] static int capacityAt(const Resource &resource, int slot)
    {
        const auto behind = std::ranges::upper_bound(resource.steps, slot, {}, &CapacityStep::from);
        return behind == resource.steps.begin() ? 0 : std::prev(behind)->capacity;
    }

    [[nodiscard]] bool isAway(int person, int slot) const
    {
        return std::ranges::any_of(m_problem.people[person].away, [&](const Span &span) { return span.from <= slot && slot < span.to; });
    }

    [[nodiscard]] bool isPause(int i, int slot) const
    {
        const Activity &activity = m_problem.activities[i];
        if (!activity.pauses || activity.fixedStart)
            return false;
        if (activity.skills.size() == 1 && isAway(m_schedule.people[i].front(), slot))
            return true;
        return std::ranges::any_of(activity.demands, [&](const ResourceDemand &demand) {
            return capacityAt(m_problem.resources[demand.resource], slot) < demand.amount;
        });
    }

    /// The first slot, were it to start one earlier, in which that resource has too little for it.
    [[nodiscard]] StartCause shortOf(int i, const ResourceDemand &demand) const
    {
        const Resource &resource = m_problem.resources[demand.resource];
        for (int slot = m_schedule.starts[i] - 1; slot < m_schedule.ends[i]; ++slot) {
            if (slot >= m_schedule.starts[i] && isPause(i, slot))
                continue;
            const int capacity = capacityAt(resource, slot);
            if (capacity < demand.amount)
                return {StartReason::Calendar, -1, demand.resource};
            int taken = 0;
            int last = -1;
            for (const Taker &taker : m_takers[demand.resource]) {
                const bool there =
                    taker.activity != i && m_schedule.starts[taker.activity] <= slot && slot < m_schedule.ends[taker.activity];
                if (!there || taker.amount == 0 || isPause(taker.activity, slot))
                    continue;
                taken += taker.amount;
                if (last < 0 || m_schedule.ends[taker.activity] > m_schedule.ends[last])
                    last = taker.activity;
            }
            if (last >= 0 && taken + demand.amount > capacity)
                return {StartReason::Resource, last, demand.resource};
        }
        return {};
    }

    [[nodiscard]] StartCause lackOfPeople(int i) const
    {
        const int slot = m_schedule.starts[i] - 1;
        for (const int person : m_schedule.people[i]) {
            const auto before = std::ranges::find_if(
                m_tasks[person], [&](int task) { return task != i && m_schedule.starts[task] <= slot && slot < m_schedule.ends[task]; });
            if (before != m_tasks[person].end())
                return {StartReason::Person, *before, -1, person};
        }
        for (const int person : m_schedule.people[i]) {
            if (isAway(person, slot))
                return {StartReason::Calendar, -1, -1, person};
        }
        return {StartReason::Person, -1, -1, m_schedule.people[i].front()};
    }

    const Problem &m_problem;
    const Schedule &m_schedule;
    std::vector<std::vector<int>> m_linksTo;
    std::vector<std::vector<Taker>> m_takers;
    std::vector<std::vector<int>> m_tasks;
};

} // namespace

std::vector<StartCause> explainStarts(const Problem &problem, const Schedule &schedule)
{
    const Explainer explainer(problem, schedule);
    std::vector<StartCause> causes;
    for (int i = 0; i < int(problem.activities.size()); ++i)
        causes.push_back(explainer.causeOf(i));
    return causes;
}

} // namespace Plimsoll::Leveling
