// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/skilldemand.h"
#include "engine/workplan/networkbuilder.h"
#include "engine/workplan/worklinks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Plimsoll {

namespace {

/// The slots in which people are free, while accepted work takes some of them.
class FreeSlots
{
public:
    FreeSlots(const WorkHours &hours, std::vector<Leveling::Person> &people) : m_hours(hours), m_people(people), m_busy(people.size()) {}

    /// The member with most of them in that span; -1 where there is nobody.
    [[nodiscard]] int freest(const std::vector<int> &members, Leveling::Span span)
    {
        int best = -1;
        std::ptrdiff_t most = -1;
        for (const int person : members) {
            const auto &busy = busyOf(person);
            const std::ptrdiff_t free = std::count(busy.begin() + span.from, busy.begin() + span.to, char(0));
            if (free > most) {
                most = free;
                best = person;
            }
        }
        return best;
    }

    /// The first so many of the span for that item, or as many as there are; how many are left to take.
    int take(int person, Leveling::Span span, int count, WorkItemId item)
    {
        auto &busy = busyOf(person);
        HeldWork held{person, item, {-1, -1}};
        for (int slot = span.from; slot < span.to && count > 0; ++slot) {
            if (busy[size_t(slot)])
                continue;
            --count;
            busy[size_t(slot)] = 1;
            held.slots = {held.slots.from < 0 ? slot : held.slots.from, slot + 1};
        }
        if (held.slots.from >= 0)
            m_held.push_back(held);
        return count;
    }

    [[nodiscard]] std::vector<HeldWork> held()
    {
        std::ranges::stable_sort(m_held, {}, [](const HeldWork &held) { return std::pair(held.person, held.slots.to); });
        return std::move(m_held);
    }

    /// What is taken counts as away.
    void store()
    {
        for (size_t person = 0; person < m_busy.size(); ++person) {
            const auto &busy = m_busy[person];
            if (busy.empty())
                continue;
            auto &away = m_people[person].away;
            away.clear();
            for (int slot = 0; slot < int(busy.size()); ++slot) {
                if (!busy[size_t(slot)])
                    continue;
                if (!away.empty() && away.back().to == slot)
                    ++away.back().to;
                else
                    away.push_back({slot, slot + 1});
            }
        }
    }

private:
    std::vector<char> &busyOf(int person)
    {
        auto &busy = m_busy[size_t(person)];
        if (busy.empty()) {
            busy.assign(size_t(m_hours.clock.slotCount()), 0);
            for (const Leveling::Span &span : m_people[size_t(person)].away)
                std::fill(busy.begin() + span.from, busy.begin() + span.to, char(1));
        }
        return busy;
    }

    const WorkHours &m_hours;
    std::vector<Leveling::Person> &m_people;
    std::vector<std::vector<char>> m_busy;
    std::vector<HeldWork> m_held;
};

} // namespace

/// The accepted work of other releases keeps its people busy where it is, and what waits for it waits until its last day is over.
void WorkNetworkBuilder::holdOutsideWork(WorkLinks &links)
{
    const WorkClock &clock = m_hours->clock;
    FreeSlots free(*m_hours, m_network.m_problem.people);
    std::vector<Leveling::Span> spans(m_nodes.size(), {-1, -1});
    for (const ScheduledWork *row : m_rows) {
        const Demand *demand = m_plan.find(row->demand);
        const int index = demand ? indexOf(demand->workItem) : -1;
        if (index < 0 || !m_nodes[size_t(index)].isOutside)
            continue;
        const WorkNode &node = m_nodes[size_t(index)];
        const Leveling::Span span{clock.slotOf(row->start), clock.slotOf(row->end.addDays(1))};
        Leveling::Span &all = spans[size_t(index)];
        all = all.from < 0 ? span : Leveling::Span{std::min(all.from, span.from), std::max(all.to, span.to)};
        const auto rows = rowsOf(row->demand);
        const double scheduled = std::accumulate(rows.begin(), rows.end(), 0.0, [](double sum, const ScheduledWork *each) { return sum + each->hours; });
        int left = int(std::ceil(hoursLeft(*node.item, *demand, *row, scheduled) - 1e-6));
        const auto members = m_groups->at(m_groups->indexOf({demand->skill, node.item->team, row->person})).members;
        if (row->person.isValid()) {
            for (const int person : members)
                left = free.take(person, span, left, node.item->id);
        } else if (const int person = free.freest(members, span); person >= 0) {
            free.take(person, span, left, node.item->id);
        }
    }
    free.store();
    m_network.m_held = free.held();
    // What has parts is worked on while they are.
    for (auto node = m_byDepth.rbegin(); node != m_byDepth.rend(); ++node) {
        const Leveling::Span &part = spans[size_t(*node)];
        const int up = part.from < 0 ? -1 : indexOf(m_nodes[size_t(*node)].item->parent);
        if (up < 0 || !m_nodes[size_t(up)].isOutside)
            continue;
        Leveling::Span &whole = spans[size_t(up)];
        whole = whole.from < 0 ? part : Leveling::Span{std::min(whole.from, part.from), std::max(whole.to, part.to)};
    }
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (spans[i].from < 0)
            continue;
        Leveling::Activity &activity = m_network.m_problem.activities.emplace_back();
        activity.fixedStart = spans[i].from;
        activity.duration = spans[i].to - spans[i].from;
        m_network.m_itemOf.push_back(m_nodes[i].item->id);
        links.setOutside(int(i), int(m_network.m_problem.activities.size()) - 1);
    }
}

} // namespace Plimsoll
