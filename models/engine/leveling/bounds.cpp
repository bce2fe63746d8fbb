// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/bounds.h"

#include <algorithm>
#include <map>
#include <set>

namespace Plimsoll::Leveling {

namespace {

constexpr size_t mostHeads = 400; ///< Tried for each resource, so that large problems do not wait for their bound.

/// Work that shares one capacity.
struct Job {
    int head = 0;
    int tail = 0;
    long long work = 0;
};

/// The best of head + work / capacity + tail over the jobs with at least that head and tail.
int energyBound(std::vector<Job> jobs, int capacity)
{
    if (capacity <= 0 || jobs.empty())
        return 0;
    std::ranges::sort(jobs, std::greater(), &Job::tail);
    std::set<int> heads;
    for (const Job &job : jobs)
        heads.insert(job.head);
    const size_t step = heads.size() / mostHeads + 1;
    long long best = 0;
    size_t number = 0;
    for (const int head : heads) {
        if (number++ % step != 0)
            continue;
        long long work = 0;
        for (const Job &job : jobs) {
            if (job.head < head)
                continue;
            work += job.work;
            best = std::max(best, head + (work + capacity - 1) / capacity + job.tail);
        }
    }
    return int(best);
}

Job jobOf(const Network &network, int activity, int amount)
{
    return {network.early(activity), network.tail(activity) - network.duration(activity), (long long)(amount)*network.duration(activity)};
}

int boundOfResource(const Network &network, int resource)
{
    std::vector<Job> jobs;
    for (int i = 0; i < network.size(); ++i) {
        for (const ResourceDemand &demand : network.activityOf(i).demands) {
            if (demand.resource == resource && demand.amount > 0)
                jobs.push_back(jobOf(network, i, demand.amount));
        }
    }
    int capacity = 0;
    for (const CapacityStep &step : network.problem().resources[resource].steps)
        capacity = std::max(capacity, step.capacity);
    return energyBound(std::move(jobs), capacity);
}

std::vector<int> peopleWho(const Problem &problem, const SkillDemand &demand)
{
    std::vector<int> people;
    for (int p = 0; p < int(problem.people.size()); ++p) {
        const bool can = std::ranges::any_of(problem.people[p].skills,
                                             [&](const SkillLevel &has) { return has.skill == demand.skill && has.level >= demand.level; });
        if (can && (demand.person < 0 || demand.person == p))
            people.push_back(p);
    }
    return people;
}

/// All that only people of one group can do, for each group that some demand asks for.
int boundOfPeople(const Network &network)
{
    std::map<std::vector<int>, std::vector<Job>> byGroup;
    for (int i = 0; i < network.size(); ++i) {
        for (const SkillDemand &demand : network.activityOf(i).skills)
            byGroup[peopleWho(network.problem(), demand)].push_back(jobOf(network, i, 1));
    }
    int best = 0;
    for (const auto &[group, own] : byGroup) {
        std::vector<Job> jobs;
        for (const auto &[part, theirs] : byGroup) {
            if (std::ranges::includes(group, part))
                jobs.insert(jobs.end(), theirs.begin(), theirs.end());
        }
        best = std::max(best, energyBound(std::move(jobs), int(group.size())));
    }
    return best;
}

} // namespace

int lowerBound(const Network &network)
{
    int best = network.criticalPath();
    for (int r = 0; r < int(network.problem().resources.size()); ++r)
        best = std::max(best, boundOfResource(network, r));
    return std::max(best, boundOfPeople(network));
}

} // namespace Plimsoll::Leveling
