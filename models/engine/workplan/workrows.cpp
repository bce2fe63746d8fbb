// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workrows.h"

#include "domain/allrecords.h"
#include "engine/workplan/ascendingfinder.h"

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

/// What was stored in one step stands in its order already.
template <typename Rows, typename Order> void sortUnlessSorted(Rows &rows, Order order)
{
    if (!std::ranges::is_sorted(rows, {}, order))
        std::ranges::sort(rows, {}, order);
}

/// The index among the people of the network, in the item's team where the person is.
int personIndex(const WorkNetwork &network, PersonId person, TeamId team)
{
    const auto range = std::ranges::equal_range(network.people(), person, {}, &WorkPerson::person);
    const auto inTeam = std::ranges::find(range, team, &WorkPerson::team);
    if (range.empty())
        return -1;
    return int((inTeam != range.end() ? inTeam : range.begin()) - network.people().begin());
}

/// Pairs those of one demand.
void pair(std::vector<const ScheduledWork *> stored, std::vector<const PlacedWork *> placed,
          const std::function<void(const ScheduledWork *, const PlacedWork *)> &visit)
{
    for (const bool samePerson : {true, false}) {
        for (const ScheduledWork *&row : stored) {
            const auto match = std::ranges::find_if(placed, [&](const PlacedWork *work) {
                return row && work && (!samePerson || work->row.person == row->person);
            });
            if (match == placed.end())
                continue;
            visit(row, *match);
            row = nullptr;
            *match = nullptr;
        }
    }
    for (const ScheduledWork *row : stored) {
        if (row)
            visit(row, nullptr);
    }
    for (const PlacedWork *work : placed) {
        if (work)
            visit(nullptr, work);
    }
}

/// Nothing of it is left to be placed: its rows tell when it was done, and stay as they are.
bool isFinished(const WorkItem &item)
{
    return item.state == WorkItemState::Done || (item.state == WorkItemState::Started && item.progress >= 100);
}

} // namespace

std::vector<const ScheduledWork *> storedRows(const Plan &plan, const WorkNetwork &network)
{
    std::vector<const ScheduledWork *> rows;
    rows.reserve(size_t(plan.table<ScheduledWork>().size()));
    const ReleaseId only = network.options().release;
    AscendingFinder demands(plan.table<Demand>());
    AscendingFinder items(plan.table<WorkItem>());
    for (const ScheduledWork &row : plan.table<ScheduledWork>()) {
        const Demand *demand = demands.find(row.demand);
        const WorkItem *item = demand ? items.find(demand->workItem) : nullptr;
        if (item && !isFinished(*item) && (!only.isValid() || item->release == only))
            rows.push_back(&row);
    }
    sortUnlessSorted(rows, [](const ScheduledWork *row) { return std::tuple(row->demand, row->start, row->id); });
    return rows;
}

void forEachPair(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule,
                 const std::function<void(const ScheduledWork *, const PlacedWork *)> &visit)
{
    const auto stored = storedRows(plan, network);
    std::vector<const PlacedWork *> placed;
    placed.reserve(schedule.placed.size());
    for (const PlacedWork &work : schedule.placed)
        placed.push_back(&work);
    sortUnlessSorted(placed, [](const PlacedWork *work) { return std::tuple(work->row.demand, work->row.start, work->part); });
    auto row = stored.begin();
    auto work = placed.begin();
    while (row != stored.end() || work != placed.end()) {
        const DemandId demand = work == placed.end() || (row != stored.end() && (*row)->demand < (*work)->row.demand) ? (*row)->demand
                                                                                                                     : (*work)->row.demand;
        const auto rowsEnd = std::find_if(row, stored.end(), [&](const ScheduledWork *each) { return each->demand != demand; });
        const auto workEnd = std::find_if(work, placed.end(), [&](const PlacedWork *each) { return each->row.demand != demand; });
        if (rowsEnd - row <= 1 && workEnd - work <= 1)
            visit(rowsEnd == row ? nullptr : *row, workEnd == work ? nullptr : *work);
        else
            pair({row, rowsEnd}, {work, workEnd}, visit);
        row = rowsEnd;
        work = workEnd;
    }
}

ScheduleChange changeOf(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule)
{
    ScheduleChange change;
    forEachPair(plan, network, schedule, [&](const ScheduledWork *before, const PlacedWork *after) {
        if (before && after && before->start == after->row.start && before->end == after->row.end && before->person == after->row.person) {
            ScheduledWork row = after->row;
            row.id = before->id;
            change.rewrites = change.rewrites || !(row == *before);
            return;
        }
        WorkMove move;
        move.demand = before ? before->demand : after->row.demand;
        move.item = after ? network.parts()[size_t(after->part)].item : plan.find(move.demand)->workItem;
        move.before = before ? *before : ScheduledWork();
        move.after = after ? after->row : ScheduledWork();
        change.moves.push_back(move);
    });
    change.rewrites = change.rewrites || !change.moves.empty();
    const auto order = [](const WorkMove &move) {
        const QDate start = move.after.demand.isValid() ? move.after.start : move.before.start;
        return std::tuple(start, move.item, move.demand, move.after.person);
    };
    std::ranges::stable_sort(change.moves, {}, order);
    return change;
}

WorkSchedule scheduleOf(const Plan &plan, const WorkNetwork &network)
{
    WorkSchedule result;
    result.unplaced = network.unplaced();
    const auto rows = storedRows(plan, network);
    const WorkClock &clock = network.clock();
    for (size_t index = 0; index < network.parts().size(); ++index) {
        const WorkPart &part = network.parts()[index];
        const auto own = std::ranges::equal_range(rows, part.demand, {}, [](const ScheduledWork *row) { return row->demand; });
        if (part.part >= std::ssize(own))
            continue;
        const ScheduledWork &row = *own[part.part];
        const WorkItem *item = plan.find(part.item);
        PlacedWork placed;
        placed.part = int(index);
        placed.person = row.person.isValid() ? personIndex(network, row.person, item->team) : -1;
        placed.startSlot = clock.slotOf(row.start);
        placed.endSlot = std::max(placed.startSlot, clock.slotOf(row.end.addDays(1)));
        placed.row = row;
        placed.worker = row.person;
        result.placed.push_back(placed);
    }
    return result;
}

} // namespace Plimsoll
