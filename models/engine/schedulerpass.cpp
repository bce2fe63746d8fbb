// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedulerpass.h"

#include "domain/allrecords.h"
#include "domain/planedit.h"
#include "engine/cyclesearch.h"

#include <QSet>

namespace Plimsoll {

/// The rules as arrays: node i is the i-th milestone by id, next[] says who hangs on it.
struct Scheduler::Network {
    std::vector<const Milestone *> milestones;
    std::vector<MilestoneId> ids; ///< Side by side, since looking them up in the table would touch a chunk at each step.
    std::vector<int> firstNext;  ///< Where in `next` the dependants of a node begin; one more than nodes.
    std::vector<int> next;
    std::vector<int> waitsFor;   ///< How many anchors of a node have no date yet.
    std::vector<MilestoneDate> dates;

    /// -1 where there is no such milestone.
    [[nodiscard]] int nodeOf(MilestoneId id) const
    {
        const auto found = std::lower_bound(ids.begin(), ids.end(), id);
        return found != ids.end() && *found == id ? int(found - ids.begin()) : -1;
    }

    void connect(std::vector<std::pair<int, int>> &links)
    {
        std::sort(links.begin(), links.end());
        firstNext.assign(milestones.size() + 1, 0);
        waitsFor.assign(milestones.size(), 0);
        for (const auto &[from, to] : links) {
            ++firstNext[size_t(from) + 1];
            ++waitsFor[size_t(to)];
            next.push_back(to);
        }
        for (size_t i = 1; i < firstNext.size(); ++i)
            firstNext[i] += firstNext[i - 1];
    }
};

/// What an edit changes and all that hangs on it.
struct Scheduler::Reach {
    std::vector<MilestoneId> milestones;
    QSet<MilestoneId> seen;
    QHash<MilestoneId, int> waitsFor; ///< How many of its anchors are among them.

    void add(MilestoneId id)
    {
        if (seen.contains(id))
            return;
        seen.insert(id);
        milestones.push_back(id);
    }
    void follow(const RuleGraph &graph)
    {
        for (size_t i = 0; i < milestones.size(); ++i) {
            const Dependants *dependants = graph.of(milestones[i]);
            for (size_t next = 0; dependants && next < dependants->milestones.size(); ++next) {
                ++waitsFor[dependants->milestones[next]];
                add(dependants->milestones[next]);
            }
        }
    }
};

Scheduler::Scheduler(const Plan &plan, std::shared_ptr<const CompiledCalendars> calendars)
    : m_plan(plan), m_calculator(plan, *calendars)
{
    m_timetable.m_calendars = std::move(calendars);
}

Timetable Scheduler::whole(const Plan &plan)
{
    Scheduler scheduler(plan, std::make_shared<CompiledCalendars>(plan));
    scheduler.m_timetable.m_graph = std::make_shared<RuleGraph>(plan);
    scheduler.run();
    return std::move(scheduler.m_timetable);
}

void Scheduler::run()
{
    const auto &table = m_plan.table<Milestone>();
    Network network;
    network.milestones.reserve(size_t(table.size()));
    network.ids.reserve(size_t(table.size()));
    for (const Milestone &milestone : table) {
        network.milestones.push_back(&milestone);
        network.ids.push_back(milestone.id);
    }
    std::vector<std::pair<int, int>> links;
    for (int node = 0; node < int(network.milestones.size()); ++node) {
        const Milestone &milestone = *network.milestones[size_t(node)];
        const auto link = [&](MilestoneId id) {
            if (const int anchor = network.nodeOf(id); anchor >= 0)
                links.emplace_back(anchor, node);
        };
        if (const auto anchor = scheduledAnchor(milestone); anchor.isValid())
            link(anchor);
        if (avoidsWindows(milestone)) {
            for (const Window *window : m_calculator.avoidableWindows(milestone)) {
                link(window->startMilestone);
                link(window->endMilestone);
            }
        }
    }
    network.connect(links);
    computeInOrder(network);
    m_timetable.m_milestones = Table<MilestoneDate>::fromSorted(std::move(network.dates));
    addWindows();
}

void Scheduler::computeInOrder(Network &network)
{
    network.dates.resize(network.milestones.size());
    for (size_t i = 0; i < network.milestones.size(); ++i)
        network.dates[i].id = network.milestones[i]->id;
    const auto dateOf = [&](MilestoneId id) -> const MilestoneDate * {
        const int node = network.nodeOf(id);
        return node < 0 ? nullptr : &network.dates[size_t(node)];
    };
    const auto windowDates = [&](const Window &window) { return m_calculator.datesOf(window, dateOf); };
    std::vector<int> ready;
    for (size_t i = 0; i < network.milestones.size(); ++i) {
        if (network.waitsFor[i] == 0)
            ready.push_back(int(i));
    }
    for (size_t position = 0; position < ready.size(); ++position) {
        const auto node = size_t(ready[position]);
        network.dates[node] = m_calculator.dateOf(*network.milestones[node], dateOf, windowDates);
        for (int edge = network.firstNext[node]; edge < network.firstNext[node + 1]; ++edge) {
            if (--network.waitsFor[size_t(network.next[size_t(edge)])] == 0)
                ready.push_back(network.next[size_t(edge)]);
        }
    }
    if (ready.size() == network.milestones.size())
        return;
    for (size_t i = 0; i < network.milestones.size(); ++i) {
        if (network.waitsFor[i] > 0)
            network.dates[i].issue = DateIssue::AnchorWithoutDate;
    }
    for (const auto &cycle : findCycles(network.firstNext, network.next, network.waitsFor)) {
        std::vector<MilestoneId> members;
        for (const int node : cycle) {
            network.dates[size_t(node)].issue = DateIssue::Cycle;
            members.push_back(network.milestones[size_t(node)]->id);
        }
        m_timetable.m_cycles.push_back(std::move(members));
    }
}

void Scheduler::addWindows()
{
    const auto dateOf = [this](MilestoneId id) { return m_timetable.find(id); };
    Table<WindowDates> windows;
    for (const Window &window : m_plan.table<Window>())
        windows.put(m_calculator.datesOf(window, dateOf));
    m_timetable.m_windows = std::move(windows);
}

namespace {

/// Changes after which every date may differ.
bool reachesEverything(const PlanEdit &edit)
{
    const auto anyChanged = [](const auto &changes, auto... members) {
        return std::any_of(changes.begin(), changes.end(), [&](const auto &change) {
            return !change.before || !change.after || (... || !(*change.before.*members == *change.after.*members));
        });
    };
    return !edit.changes<WorkingCalendar>().empty() || !edit.changes<CalendarException>().empty()
        || anyChanged(edit.changes<PlanSettings>(), &PlanSettings::calendar, &PlanSettings::timeZone)
        || anyChanged(edit.changes<Product>(), &Product::calendar) || anyChanged(edit.changes<Release>(), &Release::product);
}

} // namespace

Timetable Scheduler::updated(const Timetable &previous, const Plan &before, const Plan &after, const PlanEdit &edit)
{
    // Beside a circle, dates that hang on windows may be unknown because of it: only a whole pass can tell which.
    const bool entangled = !previous.m_cycles.empty() && previous.m_graph->avoiders() > 0;
    if (reachesEverything(edit) || entangled)
        return whole(after);
    Scheduler scheduler(after, previous.m_calendars);
    scheduler.m_timetable = previous;
    if (!scheduler.recompute(edit, before))
        return whole(after);
    return std::move(scheduler.m_timetable);
}

bool Scheduler::recompute(const PlanEdit &edit, const Plan &before)
{
    auto graph = std::make_shared<RuleGraph>(*m_timetable.m_graph);
    const bool avoidedBefore = graph->avoiders() > 0;
    Reach reach;
    for (const auto &change : edit.changes<Milestone>()) {
        graph->replace(before.find(change.id()), m_plan.find(change.id()));
        reach.add(change.id());
    }
    for (const auto &change : edit.changes<WindowException>()) {
        for (const auto &exception : {change.before, change.after}) {
            if (exception)
                reach.add(exception->milestone);
        }
    }
    bool avoidableChanged = false;
    for (const auto &change : edit.changes<Window>()) {
        graph->replace(before.find(change.id()), m_plan.find(change.id()));
        avoidableChanged = avoidableChanged || (change.before && isAvoidable(*change.before)) || (change.after && isAvoidable(*change.after));
    }
    reach.follow(*graph);
    const bool avoided = avoidedBefore || graph->avoiders() > 0;
    if (avoided && (avoidableChanged || !m_timetable.m_cycles.empty() || movesAvoidableWindow(reach, *graph)))
        return false;
    if (touchesCircle(reach) || !recomputeMilestones(reach, *graph))
        return false;
    recomputeWindows(reach, *graph, edit);
    m_timetable.m_graph = std::move(graph);
    return true;
}

/// Where a window moves that milestones stay out of, their dates hang on more than their anchors.
bool Scheduler::movesAvoidableWindow(const Reach &reach, const RuleGraph &graph) const
{
    return std::ranges::any_of(reach.milestones, [&](MilestoneId id) {
        const Dependants *dependants = graph.of(id);
        return dependants && std::ranges::any_of(dependants->windows, [&](WindowId window) {
                   const Window *found = m_plan.find(window);
                   return found && isAvoidable(*found);
               });
    });
}

/// A circle may open anywhere along it.
bool Scheduler::touchesCircle(const Reach &reach) const
{
    return !m_timetable.m_cycles.empty() && std::ranges::any_of(reach.milestones, [&](MilestoneId id) {
        const MilestoneDate *date = m_timetable.find(id);
        return date && (date->issue == DateIssue::Cycle || date->issue == DateIssue::AnchorWithoutDate);
    });
}

bool Scheduler::recomputeMilestones(Reach &reach, const RuleGraph &graph)
{
    std::vector<MilestoneId> ready;
    for (const auto id : reach.milestones) {
        if (reach.waitsFor.value(id) == 0)
            ready.push_back(id);
    }
    const auto dateOf = [this](MilestoneId id) { return m_timetable.find(id); };
    const auto windowDates = [&](const Window &window) { return m_calculator.datesOf(window, dateOf); };
    for (size_t i = 0; i < ready.size(); ++i) {
        if (const Milestone *milestone = m_plan.find(ready[i]))
            m_timetable.m_milestones.put(m_calculator.dateOf(*milestone, dateOf, windowDates));
        else
            m_timetable.m_milestones.remove(ready[i]);
        const Dependants *dependants = graph.of(ready[i]);
        for (size_t next = 0; dependants && next < dependants->milestones.size(); ++next) {
            if (--reach.waitsFor[dependants->milestones[next]] == 0)
                ready.push_back(dependants->milestones[next]);
        }
    }
    // What is left hangs on itself: the whole pass names its members.
    return ready.size() == reach.milestones.size();
}

void Scheduler::recomputeWindows(const Reach &reach, const RuleGraph &graph, const PlanEdit &edit)
{
    const auto dateOf = [this](MilestoneId id) { return m_timetable.find(id); };
    const auto recomputeOne = [&](WindowId id) {
        if (const Window *window = m_plan.find(id))
            m_timetable.m_windows.put(m_calculator.datesOf(*window, dateOf));
        else
            m_timetable.m_windows.remove(id);
    };
    for (const auto id : reach.milestones) {
        const Dependants *dependants = graph.of(id);
        for (size_t i = 0; dependants && i < dependants->windows.size(); ++i)
            recomputeOne(dependants->windows[i]);
    }
    for (const auto &change : edit.changes<Window>())
        recomputeOne(change.id());
}

} // namespace Plimsoll
