// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar of 100,000 milestones: our export, from the plan to sorted bytes, against KCalendarCore writing events that are ready.
#include "benchmarks/median.h"
#include "domain/allrecords.h"
#include "engine/scheduler.h"
#include "exchange/calendarstamps.h"
#include "exchange/icsexport.h"

#include <KCalendarCore/Event>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QElapsedTimer>
#include <QTimeZone>

#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int milestoneCount = 100'000;
constexpr int rounds = 5;
constexpr double floorRatio = 0.9;
constexpr double aimRatio = 1.7;

/// 250 releases of 400 milestones, every eighth with a deadline, with owners and notes as people write them.
Plan bigPlan(const QDateTime &now)
{
    Plan plan;
    plan.planId = QUuid(u"7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55"_s);
    plan.put(PlanSettings{});
    plan.put(Product{ProductId(2), u"Kubernetes"_s, {}, {}});
    plan.put(Role{RoleId(3), u"Branch Manager"_s, false, {}, {}, {}});
    for (int i = 0; i < milestoneCount; ++i) {
        const ReleaseId release(1000 + i / 400);
        if (i % 400 == 0)
            plan.put(Release{release, ProductId(2), u"1.%1"_s.arg(i / 400), {}, {}, {}});
        Milestone milestone;
        milestone.id = MilestoneId(10'000 + i);
        milestone.release = release;
        milestone.title = u"v{release}.0-rc.%1 released"_s.arg(i % 400);
        milestone.kind = MilestoneKind(i % 8);
        milestone.pinned = QDate(2020, 1, 1).addDays((qint64(i) * 7919) % 5000);
        milestone.deadlineZone = i % 8 == 0 ? DeadlineZone::AnywhereOnEarth : DeadlineZone::None;
        milestone.owners = {RoleId(3)};
        milestone.note = u"Cut from the release branch once the signal jobs are green; see the handbook."_s;
        plan.put(std::move(milestone));
    }
    const Timetable timetable = computeTimetable(plan);
    plan.apply(initialStamps(plan, timetable, now));
    return plan;
}

/// The same events, made beforehand.
KCalendarCore::MemoryCalendar::Ptr readyCalendar(const std::vector<IcsEvent> &events)
{
    KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    for (const IcsEvent &source : events) {
        KCalendarCore::Event::Ptr event(new KCalendarCore::Event);
        const CalendarItem &item = source.item;
        event->setUid(source.uid);
        event->setSummary(item.summary);
        event->setDescription(item.description);
        event->setCategories(item.categories);
        event->setStatus(KCalendarCore::Incidence::StatusConfirmed);
        event->setTransparency(KCalendarCore::Event::Transparent);
        event->setNonKDECustomProperty("X-MICROSOFT-CDO-BUSYSTATUS", u"FREE"_s);
        event->setAllDay(!item.moment.isValid());
        event->setDtStart(item.moment.isValid() ? item.moment : QDateTime(item.start, QTime(0, 0), QTimeZone::UTC));
        event->setDtEnd(item.moment.isValid() ? item.moment.addSecs(3600) : QDateTime(item.end, QTime(0, 0), QTimeZone::UTC));
        calendar->addEvent(event);
        event->setCreated(source.created);
        event->setLastModified(source.modified);
    }
    return calendar;
}

template<typename Function>
double seconds(Function &&function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main()
{
    const QDateTime now(QDate(2026, 5, 1), QTime(8, 0), QTimeZone::UTC);
    const Plan plan = bigPlan(now);
    const Timetable timetable = computeTimetable(plan);
    const auto calendar = readyCalendar(icsEvents(plan, timetable, {}, now));
    KCalendarCore::ICalFormat format;
    std::vector<double> ours;
    std::vector<double> theirs;
    qsizetype ourBytes = 0;
    qsizetype theirBytes = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(seconds([&] { ourBytes = icsCalendar(plan, timetable, {}, now)->size(); }));
        theirs.push_back(seconds([&] { theirBytes = format.toString(calendar).size(); }));
    }
    const double ratio = median(theirs) / median(ours);
    std::printf("ICS of %d milestones, median of %d: ours %.3f s (%.0f/s, %lld bytes), KCalendarCore toString %.3f s (%.0f/s, %lld characters)\n",
                milestoneCount, rounds, median(ours), milestoneCount / median(ours), static_cast<long long>(ourBytes), median(theirs),
                milestoneCount / median(theirs), static_cast<long long>(theirBytes));
    std::printf("ratio %.2f, floor %.2f, aim %.2f\n", ratio, floorRatio, aimRatio);
    return ratio >= floorRatio ? 0 : 1;
}
