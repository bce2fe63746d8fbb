// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/fault.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Plimsoll::Leveling {

namespace {

bool isIndex(int index, size_t size) { return index >= 0 && size_t(index) < size; }

bool isSlot(int value) { return value >= 0 && value <= mostSlots; }

std::optional<Fault> faultOfResources(const Problem &problem)
{
    for (size_t r = 0; r < problem.resources.size(); ++r) {
        const auto &steps = problem.resources[r].steps;
        const Fault bad{FaultKind::BadNumber, -1, int(r)};
        if (steps.empty() || steps.front().from != 0)
            return bad;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (!isSlot(steps[i].from) || steps[i].capacity < 0 || steps[i].capacity > mostCapacity
                || (i > 0 && steps[i].from <= steps[i - 1].from))
                return bad;
        }
    }
    for (const Person &person : problem.people) {
        int before = 0;
        for (const Span &span : person.away) {
            if (span.from < before || span.to <= span.from || !isSlot(span.to))
                return Fault{FaultKind::BadNumber, -1, -1};
            before = span.to;
        }
    }
    return std::nullopt;
}

bool can(const Person &person, const SkillDemand &demand)
{
    return std::ranges::any_of(person.skills,
                               [&](const SkillLevel &has) { return has.skill == demand.skill && has.level >= demand.level; });
}

/// Finds somebody for that demand, sending others elsewhere where that frees one (augmenting paths).
bool findPerson(const Problem &problem, const Activity &activity, int demand, std::vector<int> &demandOfPerson, std::vector<char> &asked)
{
    const SkillDemand &wanted = activity.skills[demand];
    for (int p = 0; p < int(problem.people.size()); ++p) {
        if (asked[p] || (wanted.person >= 0 && wanted.person != p) || !can(problem.people[p], wanted))
            continue;
        asked[p] = 1;
        if (demandOfPerson[p] < 0 || findPerson(problem, activity, demandOfPerson[p], demandOfPerson, asked)) {
            demandOfPerson[p] = demand;
            return true;
        }
    }
    return false;
}

bool somebodyCan(const Problem &problem, const Activity &activity)
{
    std::vector<int> demandOfPerson(problem.people.size(), -1);
    for (int demand = 0; demand < int(activity.skills.size()); ++demand) {
        std::vector<char> asked(problem.people.size(), 0);
        if (!findPerson(problem, activity, demand, demandOfPerson, asked))
            return false;
    }
    return true;
}

std::optional<Fault> faultOfActivity(const Problem &problem, int index)
{
    const Activity &activity = problem.activities[index];
    if (!isSlot(activity.duration) || !isSlot(activity.notBefore) || !isSlot(activity.due.value_or(0))
        || !isSlot(activity.limit.value_or(0)) || !isSlot(activity.fixedStart.value_or(0)) || activity.weight < 1 || activity.weight > 1000)
        return Fault{FaultKind::BadNumber, index, -1};
    std::vector<char> named(problem.resources.size(), 0);
    for (const ResourceDemand &demand : activity.demands) {
        if (!isIndex(demand.resource, problem.resources.size()))
            return Fault{FaultKind::UnknownIndex, index, demand.resource};
        if (demand.amount < 0 || demand.amount > mostCapacity || std::exchange(named[demand.resource], 1) != 0)
            return Fault{FaultKind::BadNumber, index, demand.resource};
        if (!activity.fixedStart && problem.resources[demand.resource].steps.back().capacity < demand.amount)
            return Fault{FaultKind::TooLittleCapacity, index, demand.resource};
    }
    for (const SkillDemand &demand : activity.skills) {
        if (demand.person >= 0 && !isIndex(demand.person, problem.people.size()))
            return Fault{FaultKind::UnknownIndex, index, -1};
    }
    if (!activity.fixedStart && !somebodyCan(problem, activity))
        return Fault{FaultKind::NobodyCan, index, -1};
    return std::nullopt;
}

std::optional<Fault> faultOfLinks(const Problem &problem)
{
    const size_t count = problem.activities.size();
    std::vector<int> waits(count, 0);
    std::vector<std::vector<int>> after(count);
    for (const Link &link : problem.links) {
        if (!isIndex(link.from, count) || !isIndex(link.to, count))
            return Fault{FaultKind::UnknownIndex, isIndex(link.from, count) ? link.from : -1, -1};
        if (!isSlot(std::abs(link.lag)))
            return Fault{FaultKind::BadNumber, link.from, -1};
        after[link.from].push_back(link.to);
        ++waits[link.to];
    }
    std::vector<int> ready;
    for (size_t i = 0; i < count; ++i) {
        if (waits[i] == 0)
            ready.push_back(int(i));
    }
    for (size_t at = 0; at < ready.size(); ++at) {
        for (const int to : after[ready[at]]) {
            if (--waits[to] == 0)
                ready.push_back(to);
        }
    }
    if (ready.size() == count)
        return std::nullopt;
    return Fault{FaultKind::Cycle, int(std::ranges::find_if(waits, [](int n) { return n > 0; }) - waits.begin()), -1};
}

/// Whether all work, one after the other behind all that is given by dates, stays on the time line.
bool tooLong(const Problem &problem)
{
    long long slots = 0;
    int latest = 0;
    for (const Activity &activity : problem.activities) {
        slots += activity.duration;
        latest = std::max({latest, activity.notBefore, activity.fixedStart.value_or(0)});
    }
    for (const Link &link : problem.links)
        slots += std::abs(link.lag);
    for (const Resource &resource : problem.resources)
        latest = std::max(latest, resource.steps.back().from);
    for (const Person &person : problem.people)
        latest = std::max(latest, person.away.empty() ? 0 : person.away.back().to);
    return slots + latest > mostSlots;
}

} // namespace

std::optional<Fault> faultOf(const Problem &problem)
{
    if (const auto fault = faultOfResources(problem))
        return fault;
    for (int i = 0; i < int(problem.activities.size()); ++i) {
        if (const auto fault = faultOfActivity(problem, i))
            return fault;
    }
    if (const auto fault = faultOfLinks(problem))
        return fault;
    if (tooLong(problem))
        return Fault{FaultKind::BadNumber, -1, -1};
    return std::nullopt;
}

} // namespace Plimsoll::Leveling
