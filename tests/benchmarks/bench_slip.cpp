// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Previewing a slip in a plan of 2,500 milestones, with everything that it tells: a preview follows each key, so that it has one frame.
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "engine/scheduler.h"
#include "engine/slip.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int milestoneCount = 2'500;
constexpr int rounds = 15;
constexpr double previewFloor = 16.0;
constexpr QDate today = QDate::fromJulianDay(2461223); // 1 Jul 2026

MilestoneId idOf(int i)
{
    return MilestoneId(10'000 + i);
}

/// Of each release the first is its go-live; half count from it, the others from each other in chains; some are buffers, some pinned.
Milestone milestoneAt(int i, int perRelease)
{
    Milestone m;
    m.id = idOf(i);
    m.release = ReleaseId(100 + i / perRelease);
    m.title = u"v{release}.0-rc.%1 released"_s.arg(i % perRelease);
    m.kind = i % perRelease == 0 ? MilestoneKind::GoLive : MilestoneKind::Checkpoint;
    m.pinned = QDate(2026, 9, 2).addDays((i / perRelease) * 14 + i % 50);
    const int goLive = i - i % perRelease;
    if (i != goLive && i % 20 != 0) {
        m.rule = RuleKind::Offset;
        m.anchor = i % 2 == 0 ? idOf(goLive) : idOf(i - 1);
        m.offset = i % 2 == 0 ? -(i % 60) : i % 4;
    }
    if (i % 25 == 7) {
        m.span = 5;
        m.spanUnit = OffsetUnit::WorkingDays;
        m.bufferFloor = 1;
    }
    if (i % 10 == 0)
        m.neededPeople = {PersonId(50 + i % 7)};
    m.audiences = {AudienceId(60)};
    return m;
}

Plan planOf(int releases)
{
    const int perRelease = milestoneCount / releases;
    Plan plan;
    PlanSettings settings;
    settings.calendar = WorkingCalendarId(3);
    plan.put(settings);
    WorkingCalendar calendar;
    calendar.id = WorkingCalendarId(3);
    calendar.name = u"Office"_s;
    plan.put(calendar);
    for (int i = 0; i < 60; ++i) {
        const QDate day = QDate(2026, 1, 7).addDays(i * 23);
        plan.put(CalendarException{CalendarExceptionId(200 + i), calendar.id, u"Holiday"_s, day, day, 0, {}});
    }
    plan.put(Product{ProductId(2), u"Crane"_s, {}, {}});
    for (int i = 0; i < 7; ++i) {
        Person person;
        person.id = PersonId(50 + i);
        person.name = u"Person %1"_s.arg(i);
        plan.put(person);
        for (int n = 0; n < 10; ++n) {
            Absence absence;
            absence.id = AbsenceId(1000 + i * 10 + n);
            absence.person = person.id;
            absence.start = QDate(2026, 7, 1).addDays(n * 21 + i * 3);
            absence.end = absence.start.addDays(4);
            plan.put(absence);
        }
    }
    plan.put(Audience{AudienceId(60), u"Everybody"_s, false, {}});
    for (int release = 0; release < releases; ++release)
        plan.put(Release{ReleaseId(100 + release), ProductId(2), u"4.%1"_s.arg(release), {}, idOf(release * perRelease), {}, {}, {}, {}});
    for (int i = 0; i < milestoneCount; ++i)
        plan.put(milestoneAt(i, perRelease));
    Publication told;
    told.id = PublicationId(5000);
    told.audience = 60;
    told.time = QDateTime(QDate(2026, 6, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC));
    told.content = ledgerContent(datesFor(plan, computeTimetable(plan), *plan.find(AudienceId(60)), ReleaseId(100)));
    plan.put(told);
    return plan;
}

bool measure(const char *what, int releases, SlipScope scope, SlipPolicy policy)
{
    const FixedClock clock{QDateTime(today, QTime(9, 0), QTimeZone::UTC)};
    IdSource ids(clock, 1);
    const Plan plan = planOf(releases);
    SlipPlanner planner(plan, computeTimetable(plan), today);
    std::vector<double> times;
    size_t moved = 0;
    size_t conflicts = 0;
    for (int round = 0; round <= rounds; ++round) {
        SlipRequest request;
        request.milestone = idOf(2);
        request.amount = 1 + round;
        request.scope = scope;
        request.policy = policy;
        QElapsedTimer timer;
        timer.start();
        const auto preview = planner.preview(request, ids);
        // The first one looks at the plan as it is, which the dialog does when it opens.
        if (round > 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!preview) {
            std::printf("%s: %s\n", what, qPrintable(preview.error().text));
            return false;
        }
        moved = preview->moved.size();
        conflicts = preview->conflicts.size();
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::printf("%-46s %7.2f ms   %5zu move, %4zu conflicts   floor %.0f ms%s\n", what, median, moved, conflicts, previewFloor,
                median > previewFloor ? "   MISSED" : "");
    return median <= previewFloor;
}

} // namespace

int main()
{
    std::printf("previews of a slip among %d milestones, medians of %d\n", milestoneCount, rounds);
    bool good = measure("25 releases, this and later, intervals", 25, SlipScope::ThisAndLater, SlipPolicy::KeepIntervals);
    good &= measure("25 releases, whole release, buffers", 25, SlipScope::WholeRelease, SlipPolicy::CrushBuffers);
    good &= measure("one release, this only", 1, SlipScope::ThisOnly, SlipPolicy::KeepIntervals);
    good &= measure("one release, whole release, intervals", 1, SlipScope::WholeRelease, SlipPolicy::KeepIntervals);
    good &= measure("one release, this and later, buffers", 1, SlipScope::ThisAndLater, SlipPolicy::CrushBuffers);
    good &= measure("one release, this and later, float", 1, SlipScope::ThisAndLater, SlipPolicy::AbsorbFloat);
    return good ? 0 : 1;
}
