// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedrag.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/moveedits.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/windowedits.h"
#include "engine/workingdays.h"
#include "items/movetexts.h"
#include "views/calendar/calendartext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The working days that count for a milestone; null for a window, which lies on any days.
const WorkingDays *workingDaysOf(const PlanDocument &document, TimelineKey key)
{
    const Milestone *milestone = key.first == TimelineRowKind::Milestone ? document.plan().find(MilestoneId(key.second)) : nullptr;
    return milestone ? &document.timetable().calendars().forMilestone(document.plan(), *milestone) : nullptr;
}

QDate nearestWorking(const WorkingDays &calendar, QDate day)
{
    const QDate later = calendar.nearest(day, 1);
    const QDate earlier = calendar.nearest(day, -1);
    if (!later.isValid() || !earlier.isValid())
        return later.isValid() ? later : earlier.isValid() ? earlier : day;
    return day.daysTo(later) <= earlier.daysTo(day) ? later : earlier;
}

} // namespace

TimelineDrag::TimelineDrag(const PlanDocument &document, const TimelineRow &row, Grip grip)
    : m_document(document), m_key(row.key()), m_grip(grip), m_from(row.span), m_target(row.span)
{
    take(gripped(m_from));
}

void TimelineDrag::moveTo(qint64 days, bool free)
{
    QDate day = gripped(m_from).addDays(days);
    const WorkingDays *calendar = workingDaysOf(m_document, m_key);
    if (days != 0 && calendar && !free)
        day = nearestWorking(*calendar, day);
    if (day != gripped(m_target))
        take(day);
}

void TimelineDrag::step(int direction, bool free)
{
    const WorkingDays *calendar = workingDaysOf(m_document, m_key);
    const QDate now = gripped(m_target);
    const QDate next = calendar && !free ? calendar->plus(now, direction) : now.addDays(direction);
    if (next.isValid())
        take(next);
}

void TimelineDrag::take(QDate day)
{
    switch (m_grip) {
    case Grip::Whole:
        m_target = {day, day.addDays(m_from.start.daysTo(m_from.end))};
        break;
    case Grip::Start:
        m_target = {std::min(day, m_from.end), m_from.end};
        break;
    case Grip::End:
        m_target = {m_from.start, std::max(day, m_from.start)};
        break;
    }
    m_followers.clear();
    m_refusal.clear();
    QStringList parts{m_grip == Grip::Whole && m_key.first == TimelineRowKind::Milestone ? dayText(m_target.start)
                                                                                         : spanText(m_target.start, m_target.end)};
    if (isMove()) {
        if (const auto made = edit())
            preview(*made);
        else
            m_refusal = made.error().text;
    }
    parts << moveText();
    const auto others = m_followers.size();
    if (others > 0)
        parts << (others == 1 ? tr("1 other follows") : tr("%1 others follow").arg(others));
    m_tip = parts.join(u" · "_s);
}

QString TimelineDrag::moveText() const
{
    if (m_key.first == TimelineRowKind::Milestone)
        return Plimsoll::moveText(m_document.plan(), m_document.timetable(), MilestoneId(m_key.second), gripped(m_from), gripped(m_target));
    const auto days = int(gripped(m_from).daysTo(gripped(m_target)));
    return days == 0 ? tr("the same day") : signedAmount(days, OffsetUnit::CalendarDays);
}

Result<PlanEdit> TimelineDrag::edit() const
{
    const Plan &plan = m_document.plan();
    const Timetable &timetable = m_document.timetable();
    if (m_key.first == TimelineRowKind::Window)
        return moveWindow(plan, timetable, WindowId(m_key.second), m_target.start, m_target.end);
    const MilestoneId id(m_key.second);
    if (m_grip == Grip::Whole)
        return moveMilestones(plan, timetable, std::span(&id, 1), m_target.start);
    return resizeMilestone(plan, timetable, id, m_target.start, m_target.end);
}

void TimelineDrag::preview(const PlanEdit &edit)
{
    Plan after = m_document.plan();
    after.apply(edit);
    const Timetable dates = updateTimetable(m_document.timetable(), m_document.plan(), after, edit);
    const MilestoneId own = m_key.first == TimelineRowKind::Milestone ? MilestoneId(m_key.second) : MilestoneId();
    Table<MilestoneDate>::forEachDifference(m_document.timetable().milestones(), dates.milestones(),
                                            [&](const MilestoneDate *was, const MilestoneDate *is) {
                                                if (!was || !is || !is->start.isValid())
                                                    return;
                                                if (is->id == own)
                                                    m_target = {is->start, is->end};
                                                else if (was->start != is->start || was->end != is->end)
                                                    m_followers.insert(is->id, {is->start, is->end});
                                            });
}

} // namespace Plimsoll
