// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Plimsoll {

/// Plans of work as a large company has them, the same for the same numbers: teams of ten, each person with two or three of twelve skills,
/// holidays, absences and standing commitments; four releases a quarter apart, each with a code freeze before its go-live; items of 4 to
/// 25 hours, a third of them with a second skill, two in three waiting for an earlier item of their release. All from a day on.
namespace WorkPlans {

constexpr QDate today = QDate::fromJulianDay(2461046); ///< Mon 5 Jan 2026
constexpr int skills = 12;
constexpr int releases = 4;
constexpr qint64 firstItem = 1'000'000;
constexpr qint64 firstDemand = 2'000'000;
constexpr qint64 firstPerson = 10'000;

inline void addPeople(Plan &plan, int people, QRandomGenerator &random, QDate begin)
{
    using namespace Qt::StringLiterals;
    for (int i = 0; i < skills; ++i)
        plan.put(Skill{SkillId(100 + i), u"Skill %1"_s.arg(i + 1)});
    for (int i = 0; i < people; ++i) {
        const PersonId id(firstPerson + i);
        const TeamId team(1000 + i / 10);
        if (i % 10 == 0)
            plan.put(Team{team, u"Team %1"_s.arg(i / 10 + 1)});
        plan.put(Person{id, u"Person %1"_s.arg(i + 1), {}, {}, {}});
        plan.put(Membership{MembershipId(20'000 + i), id, team, 1.0, {}, {}});
        // Two skills by place, so that each team has all of them over; some have a third.
        plan.put(PersonSkill{PersonSkillId(30'000 + 3 * i), id, SkillId(100 + i % skills), 3});
        plan.put(PersonSkill{PersonSkillId(30'001 + 3 * i), id, SkillId(100 + (i * 5 + 3) % skills), 3});
        if (random.bounded(3) == 0)
            plan.put(PersonSkill{PersonSkillId(30'002 + 3 * i), id, SkillId(100 + random.bounded(skills)), 2});
        if (random.bounded(5) == 0)
            plan.put(StandingCommitment{StandingCommitmentId(50'000 + i), id, u"Support"_s, 0.25, {}, {}});
        for (int n = 0; n < 3; ++n) {
            Absence absence;
            absence.id = AbsenceId(60'000 + 3 * i + n);
            absence.person = id;
            absence.start = begin.addDays(n * 120 + random.bounded(110));
            absence.end = absence.start.addDays(random.bounded(15));
            plan.put(absence);
        }
    }
}

inline void addReleases(Plan &plan, QDate begin)
{
    using namespace Qt::StringLiterals;
    plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
    for (int i = 0; i < releases; ++i) {
        const ReleaseId id(10 + i);
        plan.put(Release{id, ProductId(1), u"1.%1"_s.arg(i), {}, MilestoneId(20 + 2 * i), {}});
        Milestone live;
        live.id = MilestoneId(20 + 2 * i);
        live.release = id;
        live.title = u"v{release} released"_s;
        live.kind = MilestoneKind::GoLive;
        live.pinned = begin.addDays(100).addMonths(3 * i);
        plan.put(live);
        Milestone freeze = live;
        freeze.id = MilestoneId(21 + 2 * i);
        freeze.title = u"Code freeze"_s;
        freeze.kind = MilestoneKind::Freeze;
        freeze.pinned = live.pinned.addDays(-21);
        plan.put(freeze);
    }
}

inline void addItems(Plan &plan, int items, int people, QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    const int teams = std::max(1, (people + 9) / 10);
    for (int i = 0; i < items; ++i) {
        const int release = i * releases / items;
        WorkItem item;
        item.id = WorkItemId(firstItem + i);
        item.release = ReleaseId(10 + release);
        item.key = u"W-%1"_s.arg(i + 1);
        item.title = u"Work %1"_s.arg(i + 1);
        item.priority = random.bounded(5);
        // Half of the work is open to everybody, so that no team sits idle.
        if (random.bounded(2) == 0)
            item.team = TeamId(1000 + random.bounded(teams));
        plan.put(item);
        const int first = random.bounded(skills);
        for (int n = random.bounded(3) == 0 ? 2 : 1; n > 0; --n) {
            Demand demand;
            demand.id = DemandId(firstDemand + 2 * i + 2 - n);
            demand.workItem = item.id;
            demand.skill = SkillId(100 + (first + 5 * n) % skills);
            demand.likely = 4 + random.bounded(n == 2 ? 9 : 21);
            demand.low = demand.likely * 0.75;
            demand.high = demand.likely * 2;
            demand.mostPeople = random.bounded(10) == 0 ? 2 : 1;
            plan.put(demand);
        }
        const int before = i - 1 - random.bounded(20);
        if (random.bounded(3) > 0 && before >= 0 && before * releases / items == release) {
            WorkDependency dependency;
            dependency.id = WorkDependencyId(5'000'000 + i);
            dependency.predecessor = WorkItemId(firstItem + before);
            dependency.successor = item.id;
            plan.put(dependency);
        }
    }
}

inline Plan make(int items, int people, quint32 seed = 1, QDate begin = today)
{
    using namespace Qt::StringLiterals;
    QRandomGenerator random(seed);
    Plan plan;
    plan.planId = QUuid(QStringLiteral("{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"));
    PlanSettings settings;
    settings.calendar = WorkingCalendarId(1);
    plan.put(settings);
    WorkingCalendar week;
    week.id = WorkingCalendarId(1);
    week.name = u"Office"_s;
    plan.put(week);
    for (int i = 0; i < 24; ++i) {
        const QDate day = begin.addDays(i * 30 + 17);
        plan.put(CalendarException{CalendarExceptionId(100 + i), week.id, u"Holiday"_s, day, day, 0, {}});
    }
    addPeople(plan, people, random, begin);
    addReleases(plan, begin);
    addItems(plan, items, people, random);
    return plan;
}

} // namespace WorkPlans

} // namespace Plimsoll
