// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workingdays.h"

#include "domain/allrecords.h"
#include "domain/validation.h"
#include "engine/personhours.h"
#include "engine/randomplan.h"

#include <QTest>

#include <thread>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Working days against the most obvious way of counting them.
class TestWorkingDays : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkingCalendarId berlin{7}, telAviv{8};

    static bool works(const Plan &plan, WorkingCalendarId id, QDate date)
    {
        double hours = -1;
        for (const CalendarException &e : plan.table<CalendarException>()) {
            if (e.calendar == id && e.start <= date && date <= e.end)
                hours = hours < 0 ? e.hours : std::min(hours, e.hours);
        }
        return (hours < 0 ? plan.find(id)->hoursOn(date.dayOfWeek()) : hours) > 0;
    }

    static bool works(const Plan &plan, const IdList<WorkingCalendar> &calendars, CalendarMode mode, QDate date)
    {
        if (calendars.empty())
            return date.dayOfWeek() < Qt::Saturday;
        const auto one = [&](WorkingCalendarId id) { return works(plan, id, date); };
        return mode == CalendarMode::AnyWorking ? std::ranges::any_of(calendars, one) : std::ranges::all_of(calendars, one);
    }

private Q_SLOTS:
    void agreeWithCounting_data()
    {
        QTest::addColumn<IdList<WorkingCalendar>>("calendars");
        QTest::addColumn<CalendarMode>("mode");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("none, seed %u", seed) << IdList<WorkingCalendar>{} << CalendarMode::AllWorking << seed;
            QTest::addRow("one, seed %u", seed) << IdList<WorkingCalendar>{telAviv} << CalendarMode::AllWorking << seed;
            QTest::addRow("all, seed %u", seed) << IdList<WorkingCalendar>{berlin, telAviv} << CalendarMode::AllWorking << seed;
            QTest::addRow("any, seed %u", seed) << IdList<WorkingCalendar>{berlin, telAviv} << CalendarMode::AnyWorking << seed;
        }
    }

    void agreeWithCounting()
    {
        QFETCH(IdList<WorkingCalendar>, calendars);
        QFETCH(CalendarMode, mode);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Plan plan = RandomPlan::plan(random);
        const WorkingDays days(plan, calendars, mode);
        const auto working = [&](QDate date) { return works(plan, calendars, mode, date); };
        for (int i = 0; i < 300; ++i) {
            const QDate from = QDate(2027, 2, 1).addDays(random.bounded(900));
            const int step = random.bounded(2) ? 1 : -1;
            QCOMPARE(days.isWorking(from), working(from));
            QCOMPARE(dayOffReason(plan, calendars, mode, from).isEmpty(), working(from));
            QDate nearest = from;
            while (!working(nearest))
                nearest = nearest.addDays(step);
            QCOMPARE(days.nearest(from, step), nearest);
            QDate to = from;
            int count = 0;
            for (int walked = random.bounded(60); walked > 0; --walked) {
                to = to.addDays(step);
                count += working(to) ? step : 0;
            }
            QCOMPARE(days.between(from, to), count);
            if (working(to))
                QCOMPARE(days.plus(from, count), to);
        }
    }

    void theRangeEnds()
    {
        const WorkingDays days(Plan(), {}, CalendarMode::AllWorking);
        QCOMPARE(days.plus(earliestDate, -1), QDate()); // Thursday 1 Jan 1970 has nothing before it.
        QCOMPARE(days.plus(earliestDate, 2), QDate(1970, 1, 5));
        QCOMPARE(days.plus(latestDate, -1), QDate(2199, 12, 30));
        QCOMPARE(days.plus(latestDate, 1), QDate());
        QCOMPARE(days.nearest(latestDate, 1), latestDate); // A Tuesday.
        QVERIFY(!days.isWorking(latestDate.addDays(1)));
        QVERIFY(!days.isWorking(QDate()));
    }

    void aLeapDayCounts()
    {
        const WorkingDays days(Plan(), {}, CalendarMode::AllWorking);
        QCOMPARE(days.plus(QDate(2028, 2, 28), 1), QDate(2028, 2, 29)); // Monday, Tuesday.
        QCOMPARE(days.between(QDate(2028, 2, 28), QDate(2028, 3, 1)), 2);
        QCOMPARE(days.plus(QDate(2100, 2, 26), 1), QDate(2100, 3, 1)); // 2100 has no leap day; a Friday, then Monday.
    }

    void withoutAnyWorkingDayThereIsNone()
    {
        QRandomGenerator random(1);
        Plan plan = RandomPlan::plan(random);
        WorkingCalendar weekend = RandomPlan::calendar(9, u"Weekend"_s);
        weekend.monday = weekend.tuesday = weekend.wednesday = weekend.thursday = weekend.friday = 0;
        weekend.saturday = 8;
        plan.put(weekend);
        Plan bare;
        bare.put(weekend);
        bare.put(RandomPlan::calendar(7, u"Berlin"_s));
        const WorkingDays days(bare, {WorkingCalendarId(9), berlin}, CalendarMode::AllWorking);
        QCOMPARE(days.plus(QDate(2026, 7, 22), 1), QDate());
        QCOMPARE(days.nearest(QDate(2026, 7, 22), 1), QDate());
        QCOMPARE(days.between(QDate(2026, 1, 1), QDate(2027, 1, 1)), 0);
    }

    void milestonesFallBackToProductAndPlan()
    {
        QRandomGenerator random(1);
        Plan plan = RandomPlan::plan(random);
        Milestone m = *plan.find(MilestoneId(10));
        m.calendars.clear();
        QCOMPARE(effectiveCalendars(plan, m), IdList<WorkingCalendar>{});
        PlanSettings settings = plan.settings();
        settings.calendar = berlin;
        plan.put(settings);
        QCOMPARE(effectiveCalendars(plan, m), IdList<WorkingCalendar>{berlin});
        Product product = *plan.find(ProductId(1));
        product.calendar = telAviv;
        plan.put(product);
        QCOMPARE(effectiveCalendars(plan, m), IdList<WorkingCalendar>{telAviv});
        m.calendars = {berlin, telAviv};
        QCOMPARE(effectiveCalendars(plan, m), m.calendars);
    }

    void aDayOffSaysWhy_data()
    {
        QTest::addColumn<IdList<WorkingCalendar>>("calendars");
        QTest::addColumn<CalendarMode>("mode");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("reason");
        const IdList<WorkingCalendar> both{berlin, telAviv};
        QTest::newRow("worked") << both << CalendarMode::AllWorking << QDate(2026, 12, 23) << QString();
        QTest::newRow("holiday") << both << CalendarMode::AllWorking << QDate(2026, 12, 24) << u"Heiligabend"_s;
        QTest::newRow("holiday of one, the other works") << both << CalendarMode::AnyWorking << QDate(2026, 12, 24) << QString();
        QTest::newRow("Saturday") << both << CalendarMode::AnyWorking << QDate(2026, 12, 19) << u"Saturday"_s;
        QTest::newRow("Friday of the other week") << both << CalendarMode::AllWorking << QDate(2026, 12, 18) << u"Friday"_s;
        QTest::newRow("no calendar") << IdList<WorkingCalendar>{} << CalendarMode::AllWorking << QDate(2026, 12, 20) << u"Sunday"_s;
        QTest::newRow("a Saturday that is worked") << IdList<WorkingCalendar>{berlin} << CalendarMode::AllWorking << QDate(2026, 12, 12) << QString();
    }

    void aDayOffSaysWhy()
    {
        QFETCH(IdList<WorkingCalendar>, calendars);
        QFETCH(CalendarMode, mode);
        QFETCH(QDate, day);
        Plan plan;
        plan.put(RandomPlan::calendar(7, u"Berlin"_s));
        plan.put(RandomPlan::calendar(8, u"Tel Aviv"_s, true));
        plan.put(CalendarException{CalendarExceptionId(1), berlin, u"Heiligabend"_s, QDate(2026, 12, 24), QDate(2026, 12, 24), 0, {}});
        plan.put(CalendarException{CalendarExceptionId(2), berlin, u"Stocktaking"_s, QDate(2026, 12, 12), QDate(2026, 12, 12), 6, {}});
        QTEST(dayOffReason(plan, calendars, mode, day), "reason");
        QCOMPARE(WorkingDays(plan, calendars, mode).isWorking(day), dayOffReason(plan, calendars, mode, day).isEmpty());
    }

    /// As for the hours of people, whichever was typed first.
    void aHolidayWithinAWeekThatIsWorkedStaysOne()
    {
        const QDate holiday(2026, 12, 9); // A Wednesday.
        for (const qint64 id : {1, 3}) {
            Plan plan;
            plan.put(RandomPlan::calendar(7, u"Berlin"_s));
            plan.put(CalendarException{CalendarExceptionId(2), berlin, u"Stocktaking"_s, QDate(2026, 12, 7), QDate(2026, 12, 13), 6, {}});
            plan.put(CalendarException{CalendarExceptionId(id), berlin, u"Fair"_s, holiday, holiday, 0, {}});
            Person ada;
            ada.id = PersonId(5);
            ada.calendar = berlin;
            plan.put(ada);
            const WorkingDays days(plan, {berlin}, CalendarMode::AllWorking);
            const PersonRules rules(plan, ada.id);
            for (QDate day(2026, 12, 5); day <= QDate(2026, 12, 15); day = day.addDays(1)) {
                QCOMPARE(days.isWorking(day), rules.on(day).available() > 0);
                QCOMPARE(dayOffReason(plan, {berlin}, CalendarMode::AllWorking, day).isEmpty(), days.isWorking(day));
            }
            QCOMPARE(days.plus(QDate(2026, 12, 8), 1), QDate(2026, 12, 10));
            QCOMPARE(days.plus(QDate(2026, 12, 11), 1), QDate(2026, 12, 12));
            QCOMPARE(dayOffReason(plan, {berlin}, CalendarMode::AllWorking, holiday), u"Fair"_s);
        }
    }

    void compiledCalendarsMayBeAskedFromSeveralThreads()
    {
        QRandomGenerator random(1);
        const Plan plan = RandomPlan::plan(random);
        const CompiledCalendars calendars(plan);
        const WorkingDays *seen[4] = {};
        std::vector<std::thread> threads;
        for (const WorkingDays *&place : seen)
            threads.emplace_back([&] { place = &calendars.forCalendars({berlin, telAviv}, CalendarMode::AnyWorking); });
        for (std::thread &thread : threads)
            thread.join();
        for (const WorkingDays *days : seen)
            QCOMPARE(days, seen[0]);
        QVERIFY(&calendars.forCalendars({berlin}, CalendarMode::AnyWorking) == &calendars.forCalendars({berlin}, CalendarMode::AllWorking));
    }
};

QTEST_GUILESS_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
