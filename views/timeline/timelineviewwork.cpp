// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline knows of work items.
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"
#include "engine/workbaselines.h"
#include "engine/workname.h"
#include "engine/workplan/workreasons.h"
#include "views/calendar/calendartext.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/timelinework.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString hoursText(double hours)
{
    return TimelineView::tr("%1 h", "hours").arg(QLocale().toString(hours, 'f', hours == std::floor(hours) ? 0 : 1));
}

/// "Mara Berg 16 h, Ben Ott 8 h", and what the team shares out itself.
QString peopleText(const Plan &plan, const std::vector<ScheduledWork> &rows)
{
    std::vector<std::pair<PersonId, double>> hours;
    for (const ScheduledWork &row : rows) {
        const auto known = std::ranges::find(hours, row.person, &std::pair<PersonId, double>::first);
        if (known == hours.end())
            hours.emplace_back(row.person, row.hours);
        else
            known->second += row.hours;
    }
    QStringList parts;
    for (const auto &[id, sum] : hours)
        parts << workerName(plan, id) + u' ' + hoursText(sum);
    return parts.join(u", "_s);
}

} // namespace

void TimelineView::setShowsWork(bool shown)
{
    m_wantsWork = shown;
    rebuild();
}

void TimelineView::readWorkBaseline()
{
    if (!m_choice.work)
        return;
    for (const BaselineWork &work : m_document.plan().table<BaselineWork>()) {
        if (work.baseline == m_baseline)
            m_baselineSpans.insert({TimelineRowKind::Work, work.workItem.value()}, {work.start, work.end, true});
    }
}

QStringList TimelineView::baselineTexts(const TimelineRow &row) const
{
    QStringList lines;
    if (const auto found = m_baselineSpans.constFind(row.key()); found != m_baselineSpans.constEnd() && *found != row.span)
        lines << tr("In the baseline: %1").arg(spanText(found->start, found->end));
    if (row.kind != TimelineRowKind::Work || !m_baseline.isValid())
        return lines;
    const Plan &plan = m_document.plan();
    const auto slip = WorkBaselines(plan, m_baseline).slipOf(m_document.timetable(), workNow(plan, WorkItemId(row.record)));
    if (const QString text = slip ? workSlipText(*slip) : QString(); !text.isEmpty())
        lines << tr("Since the baseline: %1").arg(text);
    return lines;
}

QStringList TimelineView::describeWork(const TimelineRow &row) const
{
    const Plan &plan = m_document.plan();
    const WorkItem *item = plan.find(WorkItemId(row.record));
    if (!item)
        return {row.title};
    const std::vector<ScheduledWork> rows = scheduledWorkOf(plan, item->id);
    QStringList lines{row.title};
    QString state = label(item->state);
    if (item->progress > 0 && item->state != WorkItemState::Done)
        state += u" · "_s + tr("%1 % done").arg(item->progress);
    lines << u"%1 · %2"_s.arg(label(item->kind), state);
    lines << spanText(row.span.start, row.span.end);
    if (rows.empty())
        return lines;
    lines << peopleText(plan, rows);
    if (const QString why = startSentence(plan, rows.front()); !why.isEmpty())
        lines << why;
    return lines;
}

QStringList TimelineView::floatTexts(const TimelineRow &row) const
{
    const auto found = m_floats.constFind(row.key());
    if (found == m_floats.constEnd())
        return {};
    QStringList lines;
    if (found->isChain)
        lines << tr("On the critical chain: the work of its release ends later if it does");
    if (found->days > 0)
        lines << tr("May slip by %1 (until %2)").arg(amountLabel(found->days, OffsetUnit::WorkingDays), dayText(found->until));
    else if (row.kind != TimelineRowKind::Work)
        lines << tr("On the critical path: no float");
    else if (found->days < 0)
        lines << tr("It, or what waits for it, is too late by %1").arg(amountLabel(-found->days, OffsetUnit::WorkingDays));
    else if (!found->isChain)
        lines << tr("No float");
    return lines;
}

QString TimelineView::describeWork(const TimelineLink &link) const
{
    const Plan &plan = m_document.plan();
    const WorkDependency *dependency = plan.find(link.workDependency);
    const WorkItem *from = dependency ? plan.find(dependency->predecessor) : nullptr;
    const WorkItem *to = dependency ? plan.find(dependency->successor) : nullptr;
    if (!from || !to)
        return {};
    const QString before = keyAndTitle(*from);
    const QString after = keyAndTitle(*to);
    QString text;
    switch (dependency->kind) {
    case DependencyKind::FinishToStart:
        text = tr("“%1” starts when “%2” is finished").arg(after, before);
        break;
    case DependencyKind::StartToStart:
        text = tr("“%1” starts when “%2” has started").arg(after, before);
        break;
    case DependencyKind::FinishToFinish:
        text = tr("“%1” finishes when “%2” is finished").arg(after, before);
        break;
    case DependencyKind::StartToFinish:
        text = tr("“%1” finishes when “%2” has started").arg(after, before);
        break;
    }
    if (dependency->lag > 0)
        text += tr(", %1 later").arg(hoursText(dependency->lag));
    else if (dependency->lag < 0)
        text += tr(", or up to %1 earlier").arg(hoursText(-dependency->lag));
    return text;
}

} // namespace Plimsoll
