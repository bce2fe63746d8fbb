// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

/// The timetable computed in the most obvious way, day by day and by recursion, for comparison with the engine. Knows no avoidance of
/// windows and no hours.
class SlowTimetable
{
public:
    explicit SlowTimetable(const Plan &plan) : m_plan(plan) {}

    /// Invalid where the milestone has no date.
    QDate startOf(MilestoneId id)
    {
        if (m_known.contains(id))
            return m_known.value(id);
        if (m_asking.contains(id))
            return {};
        m_asking.insert(id);
        const QDate date = compute(*m_plan.find(id));
        m_asking.remove(id);
        if (m_asking.isEmpty())
            m_known.insert(id, date);
        return date;
    }

    QDate endOf(MilestoneId id)
    {
        const Milestone &m = *m_plan.find(id);
        const QDate start = startOf(id);
        if (!start.isValid() || m.state == MilestoneState::Done || m.span == 0)
            return start;
        if (m.spanUnit == OffsetUnit::WorkingDays)
            return walk(m, start, m.span);
        return start.addDays(m.span * (m.spanUnit == OffsetUnit::Weeks ? 7 : 1));
    }

    bool works(const Milestone &m, QDate date) const
    {
        IdList<WorkingCalendar> calendars = m.calendars;
        if (calendars.empty()) {
            const Product *product = m_plan.find(m_plan.find(m.release)->product);
            if (product && product->calendar.isValid())
                calendars = {product->calendar};
            else if (m_plan.settings().calendar.isValid())
                calendars = {m_plan.settings().calendar};
        }
        if (calendars.empty())
            return date.dayOfWeek() <= 5;
        int working = 0;
        for (const auto id : calendars)
            working += works(id, date) ? 1 : 0;
        return m.calendarMode == CalendarMode::AnyWorking && calendars.size() > 1 ? working > 0 : working == int(calendars.size());
    }

private:
    bool works(WorkingCalendarId id, QDate date) const
    {
        // Among days that are worked by exception one that is off by another stays off.
        bool worked = m_plan.find(id)->hoursOn(date.dayOfWeek()) > 0;
        bool off = false;
        for (const CalendarException &e : m_plan.table<CalendarException>()) {
            const bool holds = e.calendar == id && e.start <= date && date <= e.end;
            worked = worked || (holds && e.hours > 0);
            off = off || (holds && e.hours <= 0);
        }
        return worked && !off;
    }

    QDate walk(const Milestone &m, QDate date, int workingDays) const
    {
        const int step = workingDays < 0 ? -1 : 1;
        for (int left = qAbs(workingDays); left > 0;) {
            date = date.addDays(step);
            left -= works(m, date) ? 1 : 0;
        }
        return date;
    }

    QDate compute(const Milestone &m)
    {
        if (m.state == MilestoneState::Done && m.actual.isValid())
            return m.actual;
        if (m.rule == RuleKind::Pinned)
            return m.pinned;
        const QDate anchor = m.anchorEdge == AnchorEdge::Start ? startOf(m.anchor) : endOf(m.anchor);
        if (!anchor.isValid())
            return {};
        QDate date = anchor;
        if (m.offsetUnit == OffsetUnit::WorkingDays)
            date = walk(m, anchor, m.offset);
        else
            date = anchor.addDays(m.offset * (m.offsetUnit == OffsetUnit::Weeks ? 7 : 1));
        return m.snapWeekday == 0 ? date : snapped(m, date);
    }

    QDate snapped(const Milestone &m, QDate date) const
    {
        QDate later = date;
        while (later.dayOfWeek() != m.snapWeekday)
            later = later.addDays(1);
        QDate earlier = date;
        while (earlier.dayOfWeek() != m.snapWeekday)
            earlier = earlier.addDays(-1);
        const bool nearerEarlier = earlier.daysTo(date) < date.daysTo(later);
        const bool goEarlier = m.snapDirection == SnapDirection::Earlier || (m.snapDirection == SnapDirection::Nearest && nearerEarlier);
        QDate landed = goEarlier ? earlier : later;
        while (m.offsetUnit == OffsetUnit::WorkingDays && !works(m, landed))
            landed = landed.addDays(m.snapDirection == SnapDirection::Earlier ? -1 : 1);
        return landed;
    }

    const Plan &m_plan;
    QHash<MilestoneId, QDate> m_known;
    QSet<MilestoneId> m_asking;
};

} // namespace Plimsoll
