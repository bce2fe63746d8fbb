// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/scopefacts.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/skilldemand.h"

#include <algorithm>
#include <set>

namespace Plimsoll {

namespace {

template<typename Hash, typename Owner, typename R>
void addTo(Hash &hash, Owner owner, Id<R> id)
{
    if (!owner.isValid())
        return;
    auto &ids = hash[owner];
    // Nearly always the last one: records are read by id, and new ones have the greatest.
    const auto at = ids.empty() || ids.back() < id ? ids.end() : std::lower_bound(ids.begin(), ids.end(), id);
    if (at == ids.end() || *at != id)
        ids.insert(at, id);
}

template<typename Hash, typename Owner, typename R>
void removeFrom(Hash &hash, Owner owner, Id<R> id)
{
    const auto found = hash.find(owner);
    if (found == hash.end())
        return;
    std::erase(*found, id);
    if (found->empty())
        hash.erase(found);
}

template<typename R, typename Hash, typename Owner>
void followOwners(const PlanEdit &edit, Hash &hash, Owner R::*owner)
{
    for (const auto &change : edit.changes<R>()) {
        if (change.before && change.after && (*change.before).*owner == (*change.after).*owner)
            continue;
        if (change.before)
            removeFrom(hash, (*change.before).*owner, change.id());
        if (change.after)
            addTo(hash, (*change.after).*owner, change.id());
    }
}

template<typename Hash, typename Owner>
const typename Hash::mapped_type &ownedBy(const Hash &hash, Owner owner)
{
    static const typename Hash::mapped_type none;
    const auto found = hash.constFind(owner);
    return found == hash.constEnd() ? none : *found;
}

using AskedByRelease = QHash<ReleaseId, AskedWork>;

template<typename Count>
void countIn(AskedByRelease &asked, ReleaseId release, Count &&count)
{
    count(asked[ReleaseId()]);
    if (release.isValid())
        count(asked[release]);
}

void countItem(AskedByRelease &asked, const WorkItem &item, int by)
{
    countIn(asked, item.release, [&item, by](AskedWork &work) {
        work.items += by;
        work.open += isOver(item) ? 0 : by;
    });
}

void countDemand(AskedByRelease &asked, const Plan &plan, DemandId id, int by)
{
    const Demand *demand = plan.find(id);
    const WorkItem *item = demand ? plan.find(demand->workItem) : nullptr;
    if (!item)
        return;
    countIn(asked, item->release, [demand, by](AskedWork &work) {
        int &count = work.demands[demand->skill];
        count += by;
        if (count == 0)
            work.demands.remove(demand->skill);
    });
}

} // namespace

void ScheduledDays::unite(const ScheduledDays &other)
{
    if (other.start.isValid() && (!start.isValid() || other.start < start)) {
        start = other.start;
        first = other.first;
    }
    if (other.end.isValid() && (!end.isValid() || other.end > end))
        end = other.end;
    for (const PersonId person : other.people) {
        if (std::ranges::find(people, person) == people.end())
            people.push_back(person);
    }
}

ScopeFacts::ScopeFacts(const Plan &plan) : m_plan(plan)
{
    read();
}

void ScopeFacts::read()
{
    m_parts.clear();
    m_demands.clear();
    m_predecessors.clear();
    m_asked.reset();
    for (const WorkItem &item : m_plan.table<WorkItem>())
        addTo(m_parts, item.parent, item.id);
    for (const Demand &demand : m_plan.table<Demand>())
        addTo(m_demands, demand.workItem, demand.id);
    for (const WorkDependency &dependency : m_plan.table<WorkDependency>())
        addTo(m_predecessors, dependency.successor, dependency.id);
    readDays();
    m_baselines = WorkBaselines(m_plan);
}

void ScopeFacts::readDays()
{
    m_days.clear();
    for (const ScheduledWork &work : m_plan.table<ScheduledWork>()) {
        const Demand *demand = m_plan.find(work.demand);
        if (!demand)
            continue;
        ScheduledDays days{work.start, work.end, work.id, {}};
        if (work.person.isValid())
            days.people.push_back(work.person);
        m_days[demand->workItem].unite(days);
    }
}

void ScopeFacts::follow(const PlanChange *change)
{
    if (!change || change->wholePlan) {
        read();
        return;
    }
    followOwners(change->edit, m_parts, &WorkItem::parent);
    followOwners(change->edit, m_demands, &Demand::workItem);
    followOwners(change->edit, m_predecessors, &WorkDependency::successor);
    if (m_asked)
        followAsked(*change);
    const bool placed = !m_plan.table<ScheduledWork>().isEmpty() && !change->edit.changes<Demand>().empty();
    if (placed || !change->edit.changes<ScheduledWork>().empty())
        readDays();
    if (!change->edit.changes<BaselineWork>().empty() || !change->edit.changes<Baseline>().empty())
        m_baselines = WorkBaselines(m_plan);
}

void ScopeFacts::followAsked(const PlanChange &change)
{
    std::set<DemandId> demands;
    for (const auto &one : change.edit.changes<Demand>())
        demands.insert(one.id());
    for (const auto &one : change.edit.changes<WorkItem>()) {
        if (one.before)
            countItem(*m_asked, *one.before, -1);
        if (one.after)
            countItem(*m_asked, *one.after, 1);
        // What an item demands counts where the item does.
        if (!one.before || !one.after || one.before->release != one.after->release)
            demands.insert(demandsOf(one.id()).begin(), demandsOf(one.id()).end());
    }
    for (const DemandId id : demands) {
        countDemand(*m_asked, change.before, id, -1);
        countDemand(*m_asked, change.after, id, 1);
    }
}

AskedWork ScopeFacts::askedOf(ReleaseId release) const
{
    if (!m_asked) {
        m_asked.emplace();
        for (const WorkItem &item : m_plan.table<WorkItem>())
            countItem(*m_asked, item, 1);
        for (const Demand &demand : m_plan.table<Demand>())
            countDemand(*m_asked, m_plan, demand.id, 1);
    }
    return m_asked->value(release);
}

const std::vector<WorkItemId> &ScopeFacts::partsOf(WorkItemId item) const
{
    return ownedBy(m_parts, item);
}

const std::vector<DemandId> &ScopeFacts::demandsOf(WorkItemId item) const
{
    return ownedBy(m_demands, item);
}

const std::vector<WorkDependencyId> &ScopeFacts::predecessorsOf(WorkItemId item) const
{
    return ownedBy(m_predecessors, item);
}

double ScopeFacts::hoursOf(WorkItemId item, SkillId skill) const
{
    double hours = 0.0;
    for (const DemandId id : demandsOf(item)) {
        const Demand *demand = m_plan.find(id);
        if (demand && demand->skill == skill)
            hours += demand->likely;
    }
    return hours;
}

/// A part of itself, which no sound plan has, is looked at once.
template<typename Visitor>
void ScopeFacts::forEachBelow(WorkItemId item, Visitor &&visit) const
{
    std::vector<WorkItemId> open = partsOf(item);
    const size_t most = size_t(m_plan.table<WorkItem>().size());
    for (size_t i = 0; i < open.size() && i < most; ++i) {
        visit(open[i]);
        const auto &parts = partsOf(open[i]);
        open.insert(open.end(), parts.begin(), parts.end());
    }
}

double ScopeFacts::hoursBelow(WorkItemId item, SkillId skill) const
{
    double hours = 0.0;
    forEachBelow(item, [&](WorkItemId part) { hours += hoursOf(part, skill); });
    return hours;
}

double ScopeFacts::hoursLeftOf(WorkItemId item) const
{
    const WorkItem *work = m_plan.find(item);
    if (!work || isOver(*work))
        return 0.0;
    double left = 0.0;
    for (const DemandId id : demandsOf(item)) {
        if (const Demand *demand = m_plan.find(id))
            left += demand->likely * shareLeft(*work);
    }
    return left;
}

double ScopeFacts::hoursLeft(WorkItemId item) const
{
    double left = hoursLeftOf(item);
    forEachBelow(item, [&](WorkItemId part) { left += hoursLeftOf(part); });
    return left;
}

ScheduledDays ScopeFacts::daysOf(WorkItemId item) const
{
    ScheduledDays days = m_days.value(item);
    forEachBelow(item, [&](WorkItemId part) { days.unite(m_days.value(part)); });
    return days;
}

std::optional<WorkSlip> ScopeFacts::slipOf(WorkItemId item, const Timetable &timetable) const
{
    if (!m_baselines.find(item))
        return {};
    const ScheduledDays days = m_days.value(item);
    BaselineWork now;
    now.workItem = item;
    now.start = days.start;
    now.end = days.end;
    for (const DemandId id : demandsOf(item)) {
        if (const Demand *demand = m_plan.find(id))
            now.hours += demand->likely;
    }
    return m_baselines.slipOf(timetable, now);
}

} // namespace Plimsoll
