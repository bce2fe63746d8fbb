// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/validator.h"

#include <algorithm>

namespace Plimsoll::Leveling {

namespace {

class Validation
{
public:
    Validation(const Problem &problem, const Schedule &schedule)
        : m_problem(problem), m_schedule(schedule), m_count(int(problem.activities.size()))
    {
    }

    std::vector<Breach> run()
    {
        if (!isComplete())
            return {{BreachKind::Incomplete, -1, -1}};
        int latest = 0;
        for (int i = 0; i < m_count; ++i) {
            latest = std::max(latest, m_schedule.ends[i]);
            checkDates(i);
            checkPeople(i);
        }
        for (const Link &link : m_problem.links)
            checkLink(link);
        for (int r = 0; r < int(m_problem.resources.size()); ++r)
            checkResource(r);
        checkPairs();
        if (latest != m_schedule.makespan)
            add(BreachKind::Makespan, -1);
        return m_breaches;
    }

private:
    void add(BreachKind kind, int activity, int other = -1) { m_breaches.push_back({kind, activity, other}); }

    [[nodiscard]] bool isComplete() const
    {
        const size_t count = m_problem.activities.size();
        if (m_schedule.starts.size() != count || m_schedule.ends.size() != count || m_schedule.people.size() != count)
            return false;
        for (int i = 0; i < m_count; ++i) {
            if (m_schedule.starts[i] < 0 || m_schedule.ends[i] < m_schedule.starts[i])
                return false;
            if (m_schedule.people[i].size() != m_problem.activities[i].skills.size())
                return false;
        }
        return true;
    }

    [[nodiscard]] static int capacityAt(const Resource &resource, int slot)
    {
        int capacity = 0;
        for (const CapacityStep &step : resource.steps) {
            if (step.from <= slot)
                capacity = step.capacity;
        }
        return capacity;
    }

    [[nodiscard]] bool isAway(int person, int slot) const
    {
        return std::ranges::any_of(m_problem.people[person].away, [&](const Span &span) { return span.from <= slot && slot < span.to; });
    }

    [[nodiscard]] bool pausesWithPerson(int i) const
    {
        const Activity &activity = m_problem.activities[i];
        return activity.pauses && !activity.fixedStart && activity.skills.size() == 1 && can(m_schedule.people[i][0], activity.skills[0]);
    }

    /// A slot in which the activity stands still.
    [[nodiscard]] bool isPause(int i, int slot) const
    {
        const Activity &activity = m_problem.activities[i];
        if (pausesWithPerson(i) && isAway(m_schedule.people[i][0], slot))
            return true;
        return activity.pauses && !activity.fixedStart && std::ranges::any_of(activity.demands, [&](const ResourceDemand &demand) {
                   return capacityAt(m_problem.resources[demand.resource], slot) < demand.amount;
               });
    }

    [[nodiscard]] bool works(int i, int slot) const
    {
        return slot >= m_schedule.starts[i] && slot < m_schedule.ends[i] && !isPause(i, slot);
    }

    void checkDates(int i)
    {
        const Activity &activity = m_problem.activities[i];
        int worked = 0;
        for (int slot = m_schedule.starts[i]; slot < m_schedule.ends[i]; ++slot)
            worked += isPause(i, slot) ? 0 : 1;
        if (worked != activity.duration)
            add(BreachKind::Duration, i);
        if (activity.fixedStart && *activity.fixedStart != m_schedule.starts[i])
            add(BreachKind::Fixed, i);
        if (!activity.fixedStart && m_schedule.starts[i] < activity.notBefore)
            add(BreachKind::NotBefore, i);
    }

    void checkLink(const Link &link)
    {
        const bool fromEnd = link.kind == LinkKind::FinishToStart || link.kind == LinkKind::FinishToFinish;
        const bool toEnd = link.kind == LinkKind::FinishToFinish || link.kind == LinkKind::StartToFinish;
        const int from = fromEnd ? m_schedule.ends[link.from] : m_schedule.starts[link.from];
        const int to = toEnd ? m_schedule.ends[link.to] : m_schedule.starts[link.to];
        if (!m_problem.activities[link.to].fixedStart && to < from + link.lag)
            add(BreachKind::Link, link.to, link.from);
    }

    void checkResource(int resource)
    {
        std::vector<long long> used(size_t(m_schedule.makespan) + 1, 0);
        std::vector<int> taker(used.size(), -1); ///< The last that is not fixed.
        for (int i = 0; i < m_count; ++i) {
            for (const ResourceDemand &demand : m_problem.activities[i].demands) {
                for (int slot = m_schedule.starts[i];
                     demand.resource == resource && slot < std::min(m_schedule.ends[i], m_schedule.makespan); ++slot) {
                    if (!works(i, slot))
                        continue;
                    used[slot] += demand.amount;
                    if (!m_problem.activities[i].fixedStart && demand.amount > 0)
                        taker[slot] = i;
                }
            }
        }
        for (int slot = 0; slot < m_schedule.makespan; ++slot) {
            if (taker[slot] >= 0 && used[slot] > capacityAt(m_problem.resources[resource], slot)) {
                add(BreachKind::Capacity, taker[slot], resource);
                return;
            }
        }
    }

    [[nodiscard]] bool can(int person, const SkillDemand &demand) const
    {
        if (person < 0 || person >= int(m_problem.people.size()) || (demand.person >= 0 && demand.person != person))
            return false;
        return std::ranges::any_of(m_problem.people[person].skills,
                                   [&](const SkillLevel &has) { return has.skill == demand.skill && has.level >= demand.level; });
    }

    void checkPeople(int i)
    {
        const Activity &activity = m_problem.activities[i];
        if (activity.fixedStart)
            return;
        for (size_t n = 0; n < activity.skills.size(); ++n) {
            const int person = m_schedule.people[i][n];
            if (!can(person, activity.skills[n])) {
                add(BreachKind::Skill, i, person);
                continue;
            }
            if (std::ranges::count(m_schedule.people[i], person) > 1)
                add(BreachKind::TwoAtATime, i, person);
            for (const Span &away : pausesWithPerson(i) ? std::vector<Span>() : m_problem.people[person].away) {
                if (std::max(away.from, m_schedule.starts[i]) < std::min(away.to, m_schedule.ends[i]))
                    add(BreachKind::Away, i, person);
            }
        }
    }

    [[nodiscard]] bool overlap(int i, int k) const
    {
        return std::max(m_schedule.starts[i], m_schedule.starts[k]) < std::min(m_schedule.ends[i], m_schedule.ends[k]);
    }

    void checkPairs()
    {
        std::vector<std::vector<int>> byPerson(m_problem.people.size());
        for (int i = 0; i < m_count; ++i) {
            for (const int person : m_schedule.people[i]) {
                if (person >= 0 && person < int(byPerson.size()))
                    byPerson[person].push_back(i);
            }
        }
        for (size_t person = 0; person < byPerson.size(); ++person) {
            for (size_t a = 0; a < byPerson[person].size(); ++a) {
                for (size_t b = a + 1; b < byPerson[person].size(); ++b)
                    checkPair(int(person), byPerson[person][a], byPerson[person][b]);
            }
        }
    }

    void checkPair(int person, int i, int k)
    {
        const bool bothFixed = m_problem.activities[i].fixedStart && m_problem.activities[k].fixedStart;
        if (i != k && !bothFixed && overlap(i, k))
            add(BreachKind::TwoAtATime, i, person);
    }

    const Problem &m_problem;
    const Schedule &m_schedule;
    int m_count;
    std::vector<Breach> m_breaches;
};

} // namespace

std::vector<Breach> breachesOf(const Problem &problem, const Schedule &schedule) { return Validation(problem, schedule).run(); }

} // namespace Plimsoll::Leveling
