// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workends.h"

#include "domain/demand.h"
#include "domain/plan.h"
#include "domain/scheduledwork.h"
#include "engine/skilldemand.h"
#include "engine/skillfreeze.h"
#include "engine/workparts.h"
#include "engine/workslack.h"

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

/// Visits the item, unless it is over, and all that is not over before it is: what is planned does not wait for parts that are only proposed.
template<typename Visitor>
void forEachWhole(const Plan &plan, WorkItemId id, Visitor &&visit)
{
    const WorkItem *item = plan.find(id);
    if (!item || isOver(*item))
        return;
    const bool isAgreed = isPlanned(*item);
    forEachUpwards(plan, item, [&](const WorkItem &whole) {
        if (isAgreed || !isPlanned(whole))
            visit(whole.id);
        return true;
    });
}

} // namespace

std::vector<WorkEnd> workEnds(const Plan &plan)
{
    SkillFreeze freezes(plan);
    std::vector<WorkEnd> ends;
    ends.reserve(size_t(plan.table<ScheduledWork>().size()));
    for (const ScheduledWork &row : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(row.demand);
        if (demand && row.start.isValid() && row.end >= row.start)
            ends.push_back({demand->workItem, freezes.of(demand->skill), row.end});
    }
    // Of several the last stands first, and is the one that stays.
    std::ranges::sort(ends, [](const WorkEnd &a, const WorkEnd &b) {
        return std::tuple(a.item, a.freeze, b.end) < std::tuple(b.item, b.freeze, a.end);
    });
    const auto isSame = [](const WorkEnd &a, const WorkEnd &b) { return a.item == b.item && a.freeze == b.freeze; };
    ends.erase(std::unique(ends.begin(), ends.end(), isSame), ends.end());
    return ends;
}

WholeWork::WholeWork(const Plan &plan, const Timetable &timetable, const WorkLimits &limits) : m_plan(plan), m_timetable(timetable), m_limits(limits)
{
    SkillFreeze freezes(plan);
    for (const Demand &demand : plan.table<Demand>()) {
        const auto freeze = size_t(freezes.of(demand.skill));
        forEachWhole(plan, demand.workItem, [&](WorkItemId id) { m_wholes[id].asks[freeze] = true; });
    }
    for (const WorkEnd &work : workEnds(plan)) {
        forEachWhole(plan, work.item, [&](WorkItemId id) {
            QDate &end = m_wholes[id].ends[size_t(work.freeze)];
            end = end.isValid() ? std::max(end, work.end) : work.end;
        });
    }
}

WorkLimit WholeWork::workLimit(const WorkItem &item, size_t freeze) const
{
    return workLimitOf(m_plan, m_timetable, m_limits, item, FreezeScope(freeze));
}

WorkLimit WholeWork::limitOf(const WorkItem &item) const
{
    const auto whole = m_wholes.constFind(item.id);
    if (whole == m_wholes.cend())
        return workLimit(item, size_t(FreezeScope::Code));
    WorkLimit last;
    for (size_t freeze = 0; freeze < freezeScopeCount; ++freeze) {
        if (!whole->asks[freeze])
            continue;
        const WorkLimit limit = workLimit(item, freeze);
        if (!last.day.isValid() || limit.day > last.day)
            last = limit;
    }
    return last;
}

WorkLimit WholeWork::missedBy(const WorkItem &item) const
{
    WorkLimit first;
    const auto whole = m_wholes.constFind(item.id);
    for (size_t freeze = 0; whole != m_wholes.cend() && freeze < freezeScopeCount; ++freeze) {
        const WorkLimit limit = whole->ends[freeze].isValid() ? workLimit(item, freeze) : WorkLimit();
        const bool isMissed = limit.day.isValid() && whole->ends[freeze] >= limit.day;
        if (isMissed && (!first.day.isValid() || limit.day < first.day))
            first = limit;
    }
    return first;
}

} // namespace Plimsoll
