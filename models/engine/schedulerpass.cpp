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
    std::vector<int> firstNext;  ///< Where in `next` the dependants of a node begin; one more than nodes.
    std::vector<int> next;
    std::vector<int> waitsFor;   ///< How many anchors of a node have no date yet.
    std::vector<MilestoneDate> dates;

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
    std::vector<std::pair<int, int>> links;
    for (const Milestone &milestone : table) {
        const int node = int(network.milestones.size());
        network.milestones.push_back(&milestone);
        const auto link = [&](MilestoneId id) {
            if (const auto row = table.rowOf(id); row >= 0)
                links.emplace_back(int(row), node);
        };
        if (const auto anchor = scheduledAnchor(milestone); anchor.isValid())
            link(anchor);
        if (avoidsWindows(milestone)) {
            for (const Window *window : m_calculator.avoidableWindows(milestone.release)) {
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
    const auto &table = m_plan.table<Milestone>();
    network.dates.resize(network.milestones.size());
    for (size_t i = 0; i < network.milestones.size(); ++i)
        network.dates[i].id = network.milestones[i]->id;
    const auto dateOf = [&](MilestoneId id) -> const MilestoneDate * {
        const auto row = table.rowOf(id);
        return row < 0 ? nullptr : &network.dates[size_t(row)];
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
    // A cycle may close or open anywhere along it, and with windows to avoid a date hangs on more than its anchor.
    const bool windowsMatter = previous.m_graph->avoiders() > 0;
    if (reachesEverything(edit) || !previous.m_cycles.empty() || windowsMatter)
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
    std::vector<MilestoneId> reached;
    QSet<MilestoneId> seen;
    for (const auto &change : edit.changes<Milestone>()) {
        graph->replace(before.find(change.id()), m_plan.find(change.id()));
        reached.push_back(change.id());
        seen.insert(change.id());
    }
    if (graph->avoiders() > 0)
        return false;
    if (!edit.changes<Window>().empty())
        graph = std::make_shared<RuleGraph>(m_plan);
    QHash<MilestoneId, int> waitsFor;
    for (size_t i = 0; i < reached.size(); ++i) {
        const Dependants *dependants = graph->of(reached[i]);
        for (const auto id : dependants ? dependants->milestones : std::vector<MilestoneId>()) {
            ++waitsFor[id];
            if (!seen.contains(id)) {
                seen.insert(id);
                reached.push_back(id);
            }
        }
    }
    std::vector<MilestoneId> ready;
    for (const auto id : reached) {
        if (waitsFor.value(id) == 0)
            ready.push_back(id);
    }
    const auto dateOf = [this](MilestoneId id) { return m_timetable.find(id); };
    const auto windowDates = [&](const Window &window) { return m_calculator.datesOf(window, dateOf); };
    for (size_t i = 0; i < ready.size(); ++i) {
        const Dependants *dependants = graph->of(ready[i]);
        if (const Milestone *milestone = m_plan.find(ready[i]))
            m_timetable.m_milestones.put(m_calculator.dateOf(*milestone, dateOf, windowDates));
        else
            m_timetable.m_milestones.remove(ready[i]);
        for (const auto id : dependants ? dependants->milestones : std::vector<MilestoneId>()) {
            if (--waitsFor[id] == 0)
                ready.push_back(id);
        }
    }
    if (ready.size() != reached.size())
        return false; // A cycle: the whole pass names its members.
    for (const auto id : ready) {
        const Dependants *dependants = graph->of(id);
        for (const auto windowId : dependants ? dependants->windows : std::vector<WindowId>()) {
            if (const Window *window = m_plan.find(windowId))
                m_timetable.m_windows.put(m_calculator.datesOf(*window, dateOf));
        }
    }
    for (const auto &change : edit.changes<Window>()) {
        if (const Window *window = m_plan.find(change.id()))
            m_timetable.m_windows.put(m_calculator.datesOf(*window, dateOf));
        else
            m_timetable.m_windows.remove(change.id());
    }
    m_timetable.m_graph = std::move(graph);
    return true;
}

} // namespace Plimsoll
