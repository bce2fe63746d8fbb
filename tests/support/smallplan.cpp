// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallplan.h"

namespace Plimsoll::SmallPlan {

Milestone following(MilestoneId id, const QString &title, MilestoneId anchor, int offset, OffsetUnit unit)
{
    Milestone m;
    m.id = id;
    m.release = release;
    m.title = title;
    m.rule = RuleKind::Offset;
    m.anchor = anchor;
    m.offset = offset;
    m.offsetUnit = unit;
    return m;
}

Plan make()
{
    Plan plan;
    plan.planId = QUuid(QStringLiteral("{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"));
    PlanSettings settings;
    settings.title = QStringLiteral("Cranes");
    settings.calendar = calendar;
    plan.put(settings);
    WorkingCalendar week;
    week.id = calendar;
    week.name = QStringLiteral("Office");
    plan.put(week);
    week.id = nights;
    week.name = QStringLiteral("Nights");
    week.saturday = 4.0;
    plan.put(week);
    plan.put(Product{crane, QStringLiteral("Crane"), {}, {}});
    plan.put(Product{winch, QStringLiteral("Winch"), {}, {}});
    plan.put(Release{release, crane, QStringLiteral("4.2"), {}, goLive, {}});
    plan.put(Release{other, winch, QStringLiteral("1.0"), {}, {}, {}});
    Milestone m;
    m.id = goLive;
    m.release = release;
    m.title = QStringLiteral("v{release} released");
    m.kind = MilestoneKind::GoLive;
    m.pinned = QDate(2026, 8, 26);
    plan.put(m);
    m.id = kickOff;
    m.release = other;
    m.title = QStringLiteral("Kick-off");
    m.kind = MilestoneKind::Checkpoint;
    m.pinned = QDate(2026, 6, 1);
    plan.put(m);
    Milestone frozen = following(freeze, QStringLiteral("Code freeze"), goLive, -25, OffsetUnit::WorkingDays);
    frozen.kind = MilestoneKind::Freeze;
    frozen.owners = {lead};
    plan.put(frozen);
    plan.put(following(build, QStringLiteral("v{release}.0-rc.1 released"), freeze, 1, OffsetUnit::Weeks));
    plan.put(Person{ada, QStringLiteral("Ada"), {}, {}, {}});
    plan.put(Person{grace, QStringLiteral("Grace"), {}, {}, {}});
    plan.put(Role{lead, QStringLiteral("Release Lead"), false, {}, ada, grace});
    plan.put(Role{docs, QStringLiteral("Docs"), false, {}, {}, {}});
    plan.put(Audience{staff, QStringLiteral("Staff"), false, {}});
    plan.put(Audience{customers, QStringLiteral("Customers"), true, {}});
    plan.put(Skill{SkillId(70), QStringLiteral("Signing")});
    plan.put(Team{TeamId(71), QStringLiteral("Core")});
    CalendarException day;
    day.id = CalendarExceptionId(72);
    day.calendar = calendar;
    day.name = QStringLiteral("Works outing");
    day.start = day.end = QDate(2026, 6, 12);
    plan.put(day);
    Window window;
    window.id = blackout;
    window.name = QStringLiteral("Summer sale");
    window.startDate = QDate(2026, 8, 3);
    window.endMilestone = goLive;
    window.endOffset = -2;
    plan.put(window);
    return plan;
}

} // namespace Plimsoll::SmallPlan
