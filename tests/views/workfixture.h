// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendarfixture.h"

namespace Plimsoll {

/// The plan of CalendarFixture with work that is scheduled. Work of 4.2 must end before the freeze on Wed 22 July 2026.
///
///   KEP-1 Resize         done       Mara     Wed 1 – Fri 3 July
///   KEP-2 Certificates   40 % done  Mara     Mon 6 – Fri 10 July    after KEP-1
///   KEP-3 Storage        the sum of
///     KEP-4 Interface               Ben      Mon 6 – Wed 8 July
///     KEP-5 Driver                  Ben, Mara  Thu 9 – Thu 16 July  after KEP-4
///   Handbook                        nobody   Fri 17 – Tue 21 July   after KEP-5
///   KEP-7 Upgrade        late       Ben      Fri 17 – Thu 23 July   starts after KEP-2 has
struct WorkFixture : CalendarFixture {
    static constexpr PersonId mara{101}, ben{102};
    static constexpr SkillId coding{111};
    static constexpr WorkItemId resize{201}, certificates{202}, storage{203}, interface{204}, driver{205}, handbook{206}, upgrade{207};
    static constexpr WorkDependencyId resizeFirst{301}, interfaceFirst{302}, driverFirst{303}, certificatesStart{304};

    explicit WorkFixture(const Plan &initial = plan()) : CalendarFixture(initial) {}

    static void putItem(Plan &plan, WorkItemId id, const QString &key, const QString &title, WorkItemId parent = {})
    {
        WorkItem item;
        item.id = id;
        item.release = release;
        item.key = key;
        item.title = title;
        item.parent = parent;
        plan.put(item);
    }

    /// One row of the item's schedule, with a demand of its own.
    static void schedule(Plan &plan, WorkItemId item, PersonId person, QDate start, QDate end, double hours)
    {
        const auto id = qint64(plan.table<ScheduledWork>().size()) + 1;
        plan.put(Demand{DemandId(400 + id), item, coding, hours, hours, hours, 1, {}, 0});
        plan.put(ScheduledWork{ScheduledWorkId(500 + id), DemandId(400 + id), person, start, end, hours, StartCause::Nothing, {}, {}});
    }

    static void putPeople(Plan &plan)
    {
        plan.put(Person{mara, QStringLiteral("Mara Berg"), {}, {}, {}});
        plan.put(Person{ben, QStringLiteral("Ben Ott"), {}, {}, {}});
        plan.put(Skill{coding, QStringLiteral("Coding")});
        plan.put(PersonSkill{PersonSkillId(121), mara, coding, 3});
        plan.put(PersonSkill{PersonSkillId(122), ben, coding, 3});
    }

    static Plan plan()
    {
        Plan plan = CalendarFixture::plan();
        putPeople(plan);
        putItem(plan, resize, QStringLiteral("KEP-1"), QStringLiteral("Resize"));
        putItem(plan, certificates, QStringLiteral("KEP-2"), QStringLiteral("Certificates"));
        putItem(plan, storage, QStringLiteral("KEP-3"), QStringLiteral("Storage"));
        putItem(plan, interface, QStringLiteral("KEP-4"), QStringLiteral("Interface"), storage);
        putItem(plan, driver, QStringLiteral("KEP-5"), QStringLiteral("Driver"), storage);
        putItem(plan, handbook, {}, QStringLiteral("Handbook"));
        putItem(plan, upgrade, QStringLiteral("KEP-7"), QStringLiteral("Upgrade"));
        WorkItem done = *plan.find(resize);
        done.state = WorkItemState::Done;
        done.progress = 100;
        plan.put(done);
        WorkItem started = *plan.find(certificates);
        started.state = WorkItemState::Started;
        started.progress = 40;
        plan.put(started);
        schedule(plan, resize, mara, {2026, 7, 1}, {2026, 7, 3}, 24);
        schedule(plan, certificates, mara, {2026, 7, 6}, {2026, 7, 10}, 40);
        schedule(plan, interface, ben, {2026, 7, 6}, {2026, 7, 8}, 24);
        schedule(plan, driver, ben, {2026, 7, 9}, {2026, 7, 15}, 40);
        schedule(plan, driver, mara, {2026, 7, 13}, {2026, 7, 16}, 30);
        schedule(plan, handbook, {}, {2026, 7, 17}, {2026, 7, 21}, 24);
        schedule(plan, upgrade, ben, {2026, 7, 17}, {2026, 7, 23}, 40);
        plan.put(WorkDependency{resizeFirst, resize, certificates, DependencyKind::FinishToStart, 0});
        plan.put(WorkDependency{interfaceFirst, interface, driver, DependencyKind::FinishToStart, 0});
        plan.put(WorkDependency{driverFirst, driver, handbook, DependencyKind::FinishToStart, 0});
        plan.put(WorkDependency{certificatesStart, certificates, upgrade, DependencyKind::StartToStart, 0});
        return plan;
    }
};

} // namespace Plimsoll
