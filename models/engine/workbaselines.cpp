// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workbaselines.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/workingdays.h"
#include "engine/workspans.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString baselineText(const char *text)
{
    return QCoreApplication::translate("Baselines", text);
}

} // namespace

int workIn(const Plan &plan, BaselineId baseline)
{
    return int(std::ranges::count(plan.table<BaselineWork>(), baseline, &BaselineWork::baseline));
}

std::vector<MovedWork> movedSince(const Plan &plan, const Timetable &timetable, BaselineId baseline)
{
    const WorkBaselines baselines(plan, baseline);
    const WorkingDays &days = timetable.calendars().ofPlan();
    std::vector<MovedWork> moved;
    for (const WorkSpan &now : workSpans(plan)) {
        const BaselineWork *was = baselines.find(now.item);
        if (!was || (was->start == now.start && was->end == now.end))
            continue;
        const WorkSlip slip{days.between(was->start, now.start), days.between(was->end, now.end), 0.0};
        moved.push_back({now.item, was->start, was->end, now.start, now.end, slip});
    }
    std::ranges::stable_sort(moved, {}, [](const MovedWork &work) { return std::tuple(std::min(work.startBefore, work.start), work.item); });
    return moved;
}

WorkBaselines::WorkBaselines(const Plan &plan, BaselineId baseline)
{
    const auto ageOf = [&](BaselineId id) {
        const Baseline *record = plan.find(id);
        return std::tuple(record ? record->taken : QDateTime(), id);
    };
    for (const BaselineWork &work : plan.table<BaselineWork>()) {
        if (baseline.isValid() && work.baseline != baseline)
            continue;
        const auto known = m_work.find(work.workItem);
        if (known == m_work.end())
            m_work.insert(work.workItem, work);
        else if (ageOf(known->baseline) < ageOf(work.baseline))
            *known = work;
    }
}

const BaselineWork *WorkBaselines::find(WorkItemId id) const
{
    const auto found = m_work.constFind(id);
    return found == m_work.constEnd() ? nullptr : &*found;
}

std::optional<WorkSlip> WorkBaselines::slipOf(const Timetable &timetable, const BaselineWork &now) const
{
    const BaselineWork *was = find(now.workItem);
    if (!was || !now.start.isValid() || !now.end.isValid())
        return {};
    const WorkingDays &days = timetable.calendars().ofPlan();
    return WorkSlip{days.between(was->start, now.start), days.between(was->end, now.end), now.hours - was->hours};
}

BaselineWork workNow(const Plan &plan, WorkItemId item)
{
    BaselineWork now;
    now.workItem = item;
    for (const Demand &demand : plan.table<Demand>()) {
        if (demand.workItem == item)
            now.hours += demand.likely;
    }
    for (const ScheduledWork &work : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(work.demand);
        if (!demand || demand->workItem != item || !work.start.isValid() || work.end < work.start)
            continue;
        now.start = now.start.isValid() ? std::min(now.start, work.start) : work.start;
        now.end = now.end.isValid() ? std::max(now.end, work.end) : work.end;
    }
    return now;
}

QString workSlipText(const WorkSlip &slip)
{
    const auto days = [](int amount) { return amountLabel(amount, OffsetUnit::WorkingDays); };
    QStringList parts;
    if (slip.start != 0)
        parts << (slip.start > 0 ? baselineText("starts %1 later") : baselineText("starts %1 sooner")).arg(days(slip.start));
    if (slip.end != 0)
        parts << (slip.end > 0 ? baselineText("finishes %1 later") : baselineText("finishes %1 sooner")).arg(days(slip.end));
    if (slip.hours != 0.0)
        parts << (slip.hours > 0 ? baselineText("%1 h more") : baselineText("%1 h less")).arg(QLocale().toString(qAbs(slip.hours)));
    return parts.join(u", "_s);
}

} // namespace Plimsoll
