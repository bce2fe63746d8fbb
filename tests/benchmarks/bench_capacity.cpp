// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of 500 people over two years after one absence, against a frame of 16 ms, and with the load of the weeks in sight: what a key
// press in the capacity grid costs before anything is painted. Printed beside it the whole capacity made anew, what the other is a ratio of.
#include "benchmarks/median.h"
#include "domain/allrecords.h"
#include "domain/edits/absenceedits.h"
#include "domain/plandraft.h"
#include "engine/scheduler.h"
#include "engine/skilldemand.h"
#include "engine/spanload.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 500;
constexpr int teams = 40;
constexpr int skills = 20;
constexpr int weeksInSight = 20;
constexpr int rounds = 9;
constexpr double frame = 16.0;
constexpr QDate first = QDate::fromJulianDay(2461042); ///< Thu 1 Jan 2026
constexpr QDate last = QDate::fromJulianDay(2461771);  ///< Fri 31 Dec 2027

Plan bigPlan()
{
    Plan plan;
    PlanSettings settings;
    settings.calendar = WorkingCalendarId(1);
    plan.put(settings);
    WorkingCalendar calendar;
    calendar.id = WorkingCalendarId(1);
    calendar.name = u"Office"_s;
    plan.put(calendar);
    for (int i = 0; i < 24; ++i) {
        const QDate day = first.addDays(i * 30 + 5);
        plan.put(CalendarException{CalendarExceptionId(10 + i), calendar.id, u"Holiday"_s, day, day, 0, {}});
    }
    for (int i = 0; i < teams; ++i)
        plan.put(Team{TeamId(100 + i), u"Team %1"_s.arg(i)});
    plan.put(Product{ProductId(300), u"Product"_s, {}, {}});
    plan.put(Release{ReleaseId(301), ProductId(300), u"1"_s, {}, MilestoneId(302), {}});
    for (int i = 0; i < 2; ++i) {
        Milestone milestone;
        milestone.id = MilestoneId(302 + i);
        milestone.release = ReleaseId(301);
        milestone.title = u"Milestone"_s;
        milestone.pinned = first.addDays(600 - 590 * i);
        plan.put(milestone);
    }
    for (int i = 0; i < skills; ++i) {
        plan.put(Skill{SkillId(200 + i), u"Skill %1"_s.arg(i)});
        plan.put(RoughDemand{RoughDemandId(400 + i), ReleaseId(301), SkillId(200 + i), {}, 0.0, 4000.0, 0.0, {}});
    }
    for (int i = 0; i < people; ++i) {
        const PersonId person(1'000 + i);
        plan.put(Person{person, u"Person %1"_s.arg(i), {}, {}, {}});
        plan.put(Membership{MembershipId(2'000 + i), person, TeamId(100 + i % teams), i % 3 ? 1.0 : 0.5, {}, {}});
        for (int k = 0; k < 2; ++k)
            plan.put(PersonSkill{PersonSkillId(6'000 + 2 * i + k), person, SkillId(200 + (i + 7 * k) % skills), 3});
        plan.put(StandingCommitment{StandingCommitmentId(3'000 + i), person, u"Support"_s, 0.2, {}, {}});
        for (int k = 0; k < 8; ++k) {
            const QDate start = first.addDays((i * 7 + k * 90) % 720);
            plan.put(Absence{AbsenceId(10'000 + i * 10 + k), person, AbsenceKind::Vacation, start, start.addDays(4), {}, {}});
        }
        if (i % 5 == 0) {
            WorkingPattern pattern;
            pattern.id = WorkingPatternId(4'000 + i);
            pattern.person = person;
            pattern.friday = 0;
            plan.put(pattern);
        }
    }
    return plan;
}

double milliseconds(const std::function<void()> &run)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

} // namespace

int main()
{
    const Plan plan = bigPlan();
    const Capacity before = Capacity::of(plan, first, last);
    const Absence absence{AbsenceId(90'000), PersonId(1'250), AbsenceKind::Vacation, first.addDays(100), first.addDays(109), {}, {}};
    const PlanEdit edit = edits::addAbsence(plan, absence);
    PlanDraft draft(plan);
    draft.put(absence);
    const Plan after = draft.plan();
    Capacity updated;
    const double one = milliseconds([&] { updated = before.updated(after, edit); });
    Capacity whole;
    const double all = milliseconds([&] { whole = Capacity::of(after, first, last); });
    const SkillDemand demand = SkillDemand::of(after, computeTimetable(after));
    double asked = 0.0;
    const double sight = milliseconds([&] {
        updated = before.updated(after, edit);
        for (int week = 0; week < weeksInSight; ++week)
            asked += SpanLoad(after, updated, demand, first.addDays(week * 7), first.addDays(week * 7 + 6)).ofTeam(TeamId(100)).asked;
    });
    const bool same = updated == whole && asked > 0;
    std::printf("500 people x 2 years: one absence %.3f ms (floor %.0f), with the load of %d weeks %.2f ms (floor %.0f), all anew %.1f ms%s\n", one,
                frame, weeksInSight, sight, frame, all, same ? "" : "; WRONG");
    return same && one < frame && sight < frame ? 0 : 1;
}
