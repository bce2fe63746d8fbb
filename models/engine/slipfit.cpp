// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/slipfit.h"

#include "domain/edits/presentdates.h"
#include "engine/timeunits.h"

namespace Plimsoll {

Milestone pinnedOn(Milestone milestone, QDate day, QTime time)
{
    edits::pin(milestone, day, time);
    return milestone;
}

SlipFit::SlipFit(const Plan &plan, const CompiledCalendars &calendars, DateCalculator::MilestoneLookup dates)
    : m_plan(plan), m_calendars(calendars), m_calculator(plan, calendars), m_dates(std::move(dates)),
      m_windows([this](const Window &window) { return m_calculator.datesOf(window, m_dates); })
{
}

MilestoneDate SlipFit::land(const Milestone &milestone)
{
    return m_calculator.dateOf(milestone, m_dates, m_windows);
}

Milestone SlipFit::pinned(const Milestone &milestone, QDate day)
{
    return pinnedOn(milestone, day, countsHours(milestone) ? timeByRule(m_plan, milestone, land(milestone)) : QTime());
}

std::optional<int> SlipFit::offsetTo(const Milestone &milestone, OffsetUnit unit, QDate day)
{
    const MilestoneDate *anchor = m_dates(milestone.anchor);
    if (!anchor || !anchor->start.isValid())
        return {};
    const QDate from = milestone.anchorEdge == AnchorEdge::Start ? anchor->start : anchor->end;
    const qint64 days = from.daysTo(day);
    switch (unit) {
    case OffsetUnit::WorkingDays: {
        const WorkingDays &calendar = daysOf(milestone);
        const int count = calendar.between(from, day);
        return calendar.plus(from, count) == day ? std::optional(count) : std::nullopt;
    }
    case OffsetUnit::Weeks:
        return days % 7 == 0 ? std::optional(int(days / 7)) : std::nullopt;
    case OffsetUnit::Hours: {
        const QDate present = land(milestone).start;
        return present.isValid() ? std::optional(milestone.offset + int(present.daysTo(day)) * 24) : std::nullopt;
    }
    case OffsetUnit::CalendarDays:
        break;
    }
    return int(days);
}

std::optional<Milestone> SlipFit::onDay(const Milestone &milestone, QDate day)
{
    if (milestone.rule == RuleKind::Pinned)
        return pinnedOn(milestone, day);
    for (const bool keepSnap : {true, false}) {
        if (!keepSnap && milestone.snapWeekday == 0)
            break;
        for (const OffsetUnit unit : {milestone.offsetUnit, OffsetUnit::WorkingDays, OffsetUnit::CalendarDays}) {
            const auto offset = offsetTo(milestone, unit, day);
            if (!offset)
                continue;
            Milestone moved = milestone;
            moved.offset = *offset;
            moved.offsetUnit = unit;
            moved.snapWeekday = keepSnap ? milestone.snapWeekday : 0;
            if (land(moved).start == day)
                return moved;
        }
    }
    return milestone.avoidance == Avoidance::None ? std::optional(pinned(milestone, day)) : std::nullopt;
}

Milestone SlipFit::held(const Milestone &milestone, const MilestoneDate &date)
{
    if (milestone.rule == RuleKind::Offset && milestone.offsetUnit == OffsetUnit::Hours && date.moment.isValid()) {
        const QDateTime now = land(milestone).moment;
        const qint64 seconds = now.isValid() ? now.secsTo(date.moment) : 1;
        Milestone moved = milestone;
        moved.offset += int(seconds / secondsPerHour);
        if (seconds % secondsPerHour == 0 && land(moved) == date)
            return moved;
    }
    return onDay(milestone, date.start).value_or(pinnedOn(milestone, date.start, timeByRule(m_plan, milestone, date)));
}

Milestone SlipFit::byHours(const Milestone &milestone, const MilestoneDate &date, int hours)
{
    Milestone moved = milestone;
    if (milestone.rule == RuleKind::Offset && milestone.offsetUnit == OffsetUnit::Hours) {
        moved.offset += hours;
        return moved;
    }
    const QDateTime local = date.moment.addSecs(hours * secondsPerHour).toTimeZone(m_calculator.zoneOf(milestone));
    QDate day = local.date();
    // The end of a day is the first moment after it.
    if (!milestone.deadlineTime.isValid() && local.time() == QTime(0, 0))
        day = day.addDays(-1);
    else
        moved.deadlineTime = local.time();
    const QDate start = date.start.addDays(date.end.daysTo(day));
    return onDay(moved, start).value_or(pinnedOn(moved, start));
}

QDate SlipFit::outOfWindows(const Milestone &milestone, QDate day)
{
    if (milestone.rule != RuleKind::Offset || milestone.avoidance == Avoidance::None)
        return day;
    // As if it stood on the day of its anchor, and that were on the day.
    Milestone free = milestone;
    free.offset = 0;
    free.offsetUnit = milestone.offsetUnit == OffsetUnit::WorkingDays ? OffsetUnit::WorkingDays : OffsetUnit::CalendarDays;
    free.snapWeekday = 0;
    free.state = MilestoneState::Planned;
    const MilestoneDate there{milestone.anchor, day, day, {}, DateIssue::None};
    return m_calculator.dateOf(free, [&](MilestoneId) { return &there; }, m_windows).start;
}

} // namespace Plimsoll
