// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/workplan/ascendingfinder.h"
#include "engine/workplan/workcauses.h"
#include "engine/workplan/workschedule.h"

#include <algorithm>

namespace Plimsoll {

namespace {

/// Away also in that span.
void block(Leveling::Person &person, Leveling::Span span)
{
    std::vector<Leveling::Span> away;
    for (const Leveling::Span &each : person.away) {
        if (each.to < span.from || each.from > span.to)
            away.push_back(each);
        else
            span = {std::min(span.from, each.from), std::max(span.to, each.to)};
    }
    away.insert(std::ranges::upper_bound(away, span.from, {}, &Leveling::Span::from), span);
    person.away = std::move(away);
}

/// The problem with started work fixed where that schedule has it, so that no search moves it.
Leveling::Problem withStartedFixed(const WorkNetwork &network, const Leveling::Schedule &schedule)
{
    Leveling::Problem problem = network.problem();
    for (const WorkPart &part : network.parts()) {
        if (!part.isStarted || part.activity < 0)
            continue;
        const size_t i = size_t(part.activity);
        Leveling::Activity &activity = problem.activities[i];
        for (const int person : schedule.people[i])
            block(problem.people[size_t(person)], {schedule.starts[i], schedule.ends[i]});
        activity.skills.clear();
        activity.pauses = false;
        activity.fixedStart = schedule.starts[i];
        activity.duration = schedule.ends[i] - schedule.starts[i];
    }
    return problem;
}

Leveling::Outcome search(const WorkNetwork &network, const Leveling::Schedule &first, const Leveling::Effort &effort, const std::stop_token &stop,
                         const std::function<void(const Leveling::Progress &)> &progress)
{
    const bool someStarted = std::ranges::any_of(network.parts(), [](const WorkPart &part) { return part.isStarted && part.activity >= 0; });
    if (!someStarted)
        return Leveling::level(network.problem(), effort, stop, progress, network.order());
    const Leveling::Problem problem = withStartedFixed(network, first);
    Leveling::Outcome outcome = Leveling::level(problem, effort, stop, progress, network.order());
    for (const WorkPart &part : network.parts()) {
        if (part.isStarted && part.activity >= 0)
            outcome.schedule.people[size_t(part.activity)] = first.people[size_t(part.activity)];
    }
    return outcome;
}

/// Whether rows of the item's team say who does the work.
bool namesPeople(const Plan &plan, const WorkItem *item)
{
    const Team *team = item ? plan.find(item->team) : nullptr;
    return !team || team->assignsPeople;
}

void placeAll(const Plan &plan, const WorkNetwork &network, WorkSchedule &result)
{
    const WorkClock &clock = network.clock();
    const WorkCauses causes(network, result.schedule);
    result.unplaced = network.unplaced();
    result.placed.reserve(network.parts().size());
    AscendingFinder items(plan.table<WorkItem>());
    WorkItemId last;
    bool names = true;
    for (size_t index = 0; index < network.parts().size(); ++index) {
        const WorkPart &part = network.parts()[index];
        if (part.activity < 0)
            continue;
        const size_t i = size_t(part.activity);
        if (result.schedule.ends[i] > clock.slotCount()) {
            result.unplaced.push_back({int(index), UnplacedReason::TooLong, {}});
            continue;
        }
        if (part.item != last)
            names = namesPeople(plan, items.find(last = part.item));
        PlacedWork placed;
        placed.part = int(index);
        placed.person = result.schedule.people[i].front();
        placed.startSlot = result.schedule.starts[i];
        placed.endSlot = result.schedule.ends[i];
        placed.worker = network.people()[size_t(placed.person)].person;
        const WorkCause cause = causes.of(int(i));
        QDate start = clock.dayOf(placed.startSlot);
        const QDate end = clock.lastDayBefore(placed.endSlot);
        if (part.isStarted && part.started.isValid())
            start = std::min(start, part.started);
        placed.row = {{}, part.demand, names ? placed.worker : PersonId(), start, end, part.likely, cause.cause, cause.item,
                      names ? cause.person : PersonId()};
        result.placed.push_back(placed);
    }
    std::ranges::sort(result.unplaced, {}, &UnplacedPart::part);
}

} // namespace

WorkSchedule levelPlan(const Plan &plan, const WorkNetwork &network, const Leveling::Effort &effort, std::stop_token stop,
                       const std::function<void(const Leveling::Progress &)> &progress)
{
    WorkSchedule result;
    if (!network.problem().activities.empty()) {
        result.schedule = Leveling::scheduleInOrder(network.problem(), network.order());
        result.schedules = 1;
        if (effort.schedules != 1 && !stop.stop_requested()) {
            Leveling::Outcome outcome = search(network, result.schedule, effort, stop, progress);
            result.schedule = std::move(outcome.schedule);
            result.schedules = outcome.schedules;
            result.proven = outcome.proven;
        }
    }
    placeAll(plan, network, result);
    return result;
}

} // namespace Plimsoll
