// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/baselines.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "engine/workingdays.h"
#include "engine/workspans.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

/// Keeps when the work of that release, or of all, is scheduled.
void putWork(PlanDraft &draft, BaselineId baseline, ReleaseId release, IdSource &ids)
{
    const Plan plan = draft.plan();
    QHash<WorkItemId, double> likely;
    for (const Demand &demand : plan.table<Demand>())
        likely[demand.workItem] += demand.likely;
    for (const WorkSpan &span : workSpans(plan)) {
        const WorkItem *item = plan.find(span.item);
        if (item && (!release.isValid() || item->release == release))
            draft.put(BaselineWork{ids.next<BaselineWork>(), baseline, item->id, span.start, span.end, likely.value(item->id)});
    }
}

} // namespace

PlanEdit takeBaseline(const Plan &plan, const Timetable &timetable, const QString &name, ReleaseId release, const QDateTime &taken, IdSource &ids)
{
    PlanDraft draft(plan);
    const Baseline baseline{ids.next<Baseline>(), name.simplified(), release, taken.toUTC(), {}};
    draft.put(baseline);
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const MilestoneDate *date = timetable.find(milestone.id);
        const bool wanted = !release.isValid() || milestone.release == release;
        if (wanted && date && date->start.isValid())
            draft.put(BaselineDate{ids.next<BaselineDate>(), baseline.id, milestone.id, date->start, date->end});
    }
    putWork(draft, baseline.id, release, ids);
    return draft.toEdit(QCoreApplication::translate("Baselines", "Take the baseline “%1”").arg(baseline.name));
}

int datesIn(const Plan &plan, BaselineId baseline)
{
    return int(std::ranges::count(plan.table<BaselineDate>(), baseline, &BaselineDate::baseline));
}

BaselineDates::BaselineDates(const Plan &plan, BaselineId baseline)
{
    const auto ageOf = [&](BaselineId id) {
        const Baseline *record = plan.find(id);
        return std::tuple(record ? record->taken : QDateTime(), id);
    };
    for (const BaselineDate &date : plan.table<BaselineDate>()) {
        if (baseline.isValid() && date.baseline != baseline)
            continue;
        const auto known = m_dates.find(date.milestone);
        if (known == m_dates.end())
            m_dates.insert(date.milestone, date);
        else if (ageOf(known->baseline) < ageOf(date.baseline))
            *known = date;
    }
}

const BaselineDate *BaselineDates::find(MilestoneId id) const
{
    const auto found = m_dates.constFind(id);
    return found == m_dates.constEnd() ? nullptr : &*found;
}

std::optional<int> BaselineDates::slipOf(const Plan &plan, const Timetable &timetable, MilestoneId id) const
{
    const BaselineDate *was = find(id);
    const Milestone *milestone = plan.find(id);
    const QDate now = timetable.startOf(id);
    if (!was || !milestone || !now.isValid())
        return {};
    return timetable.calendars().forMilestone(plan, *milestone).between(was->start, now);
}

} // namespace Plimsoll
