// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plandraft.h"

#include <QRandomGenerator>

namespace Plimsoll {

/// Plans and edits as nobody would make them: forty milestones that count from each other, over two calendars that share few days, with
/// spans, snaps, leap days, windows, done milestones and now and then a circle. No hours, no avoidance.
namespace RandomPlan {

constexpr int firstMilestone = 10;
constexpr int count = 40;
constexpr ReleaseId release{2};

inline WorkingCalendar calendar(qint64 id, const QString &name, bool sundayToThursday = false)
{
    WorkingCalendar c;
    c.id = WorkingCalendarId(id);
    c.name = name;
    if (sundayToThursday) {
        c.friday = 0;
        c.sunday = 8;
    }
    return c;
}

inline Milestone milestone(qint64 id, QRandomGenerator &random)
{
    Milestone m;
    m.id = MilestoneId(id);
    m.release = release;
    m.title = QStringLiteral("M%1").arg(id);
    m.pinned = QDate(2027, 6, 1).addDays(random.bounded(700)); // With 29 February 2028.
    if (random.bounded(5) > 0) {
        m.rule = RuleKind::Offset;
        // Mostly backwards, so that cycles are rare but happen.
        m.anchor = MilestoneId(random.bounded(12) == 0 || id == firstMilestone ? firstMilestone + random.bounded(count)
                                                                               : firstMilestone + random.bounded(int(id - firstMilestone)));
        m.offset = random.bounded(-40, 41);
        m.offsetUnit = OffsetUnit(random.bounded(3));
        m.anchorEdge = AnchorEdge(random.bounded(2));
        if (random.bounded(3) == 0) {
            m.snapWeekday = 1 + random.bounded(7);
            m.snapDirection = SnapDirection(random.bounded(3));
        }
        if (m.anchor == m.id)
            m.rule = RuleKind::Pinned;
    }
    if (random.bounded(3) == 0) {
        m.span = random.bounded(9);
        m.spanUnit = OffsetUnit(random.bounded(3));
    }
    if (random.bounded(8) == 0) {
        m.state = MilestoneState::Done;
        m.actual = QDate(2028, 1, 15).addDays(random.bounded(90));
    }
    for (int c = random.bounded(3); c > 0; --c)
        m.calendars.push_back(WorkingCalendarId(6 + c));
    m.calendarMode = CalendarMode(random.bounded(2));
    return m;
}

inline Plan plan(QRandomGenerator &random)
{
    Plan plan;
    plan.put(PlanSettings{});
    plan.put(Product{ProductId(1), QStringLiteral("Crane"), {}, {}});
    plan.put(Release{release, ProductId(1), QStringLiteral("4.2"), {}, MilestoneId(firstMilestone), {}});
    plan.put(calendar(7, QStringLiteral("Berlin")));
    plan.put(calendar(8, QStringLiteral("Tel Aviv"), true));
    for (int i = 0; i < 20; ++i) {
        const QDate day = QDate(2027, 3, 1).addDays(random.bounded(900));
        plan.put(CalendarException{CalendarExceptionId(100 + i), WorkingCalendarId(7 + i % 2), QStringLiteral("Day %1").arg(i), day,
                                   day.addDays(random.bounded(4)), random.bounded(4) == 0 ? 8.0 : 0.0, {}});
    }
    for (int i = 0; i < count; ++i)
        plan.put(milestone(firstMilestone + i, random));
    for (int i = 0; i < 4; ++i) {
        Window window;
        window.id = WindowId(200 + i);
        window.name = QStringLiteral("W%1").arg(i);
        window.startMilestone = MilestoneId(firstMilestone + random.bounded(count));
        window.endDate = QDate(2029, 1, 1);
        plan.put(window);
    }
    return plan;
}

inline PlanEdit edit(const Plan &plan, QRandomGenerator &random)
{
    PlanDraft draft(plan);
    if (random.bounded(10) == 0) {
        draft.update(CalendarExceptionId(100 + random.bounded(20)), [&](CalendarException &e) { e.hours = e.hours > 0 ? 0 : 8; });
    } else if (random.bounded(10) == 0) {
        draft.update(WindowId(200 + random.bounded(4)), [&](Window &w) { w.startOffset = random.bounded(9); });
    } else {
        for (int i = 1 + random.bounded(3); i > 0; --i)
            draft.put(milestone(firstMilestone + random.bounded(count + 2), random));
    }
    return draft.toEdit({});
}

} // namespace RandomPlan

} // namespace Plimsoll
