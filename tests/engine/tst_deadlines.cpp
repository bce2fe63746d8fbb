// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

#include "domain/allrecords.h"
#include "engine/datecalculator.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// When deadlines fall due. The expected instants were worked out with Python's zoneinfo.
class TestDeadlines : public QObject
{
    Q_OBJECT

private:
    static QDateTime moment(const QString &iso) { return QDateTime::fromString(iso, Qt::ISODate); }

    static MilestoneDate dateOf(QDate day, DeadlineZone zoneKind, QTime time, const QString &zone)
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Release{ReleaseId(2), {}, u"1"_s, {}, {}, {}});
        Milestone m;
        m.id = MilestoneId(10);
        m.release = ReleaseId(2);
        m.title = u"Deadline"_s;
        m.pinned = day;
        m.deadlineZone = zoneKind;
        m.deadlineTime = time;
        m.timeZone = zone;
        plan.put(m);
        return *computeTimetable(plan).find(m.id);
    }

    /// A deadline at that time in a plan that lives there.
    static Plan inBerlin(QDate day, QTime time)
    {
        Plan plan;
        PlanSettings settings;
        settings.timeZone = u"Europe/Berlin"_s;
        plan.put(settings);
        plan.put(Release{ReleaseId(2), {}, u"1"_s, {}, {}, {}});
        Milestone m;
        m.id = MilestoneId(10);
        m.release = ReleaseId(2);
        m.title = u"Freeze"_s;
        m.pinned = day;
        m.deadlineZone = DeadlineZone::Local;
        m.deadlineTime = time;
        plan.put(m);
        return plan;
    }

    static Milestone hoursAfter(qint64 id, MilestoneId anchor, AnchorEdge edge, int hours)
    {
        Milestone m;
        m.id = MilestoneId(id);
        m.release = ReleaseId(2);
        m.title = u"Follower"_s;
        m.rule = RuleKind::Offset;
        m.anchor = anchor;
        m.anchorEdge = edge;
        m.offset = hours;
        m.offsetUnit = OffsetUnit::Hours;
        m.deadlineZone = DeadlineZone::Local;
        return m;
    }

private Q_SLOTS:
    void fallDueAtTheirMoment_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DeadlineZone>("kind");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, QDate day, DeadlineZone kind, QTime time, const char *zone, const char *due) {
            QTest::newRow(name) << day << kind << time << QString::fromLatin1(zone) << QString::fromLatin1(due);
        };
        const QDate summer(2026, 7, 22);
        const auto local = DeadlineZone::Local;
        row("AoE ends at noon UTC of the next day", summer, DeadlineZone::AnywhereOnEarth, {}, "", "2026-07-23T12:00:00Z");
        row("AoE with a time", summer, DeadlineZone::AnywhereOnEarth, QTime(17, 0), "", "2026-07-23T05:00:00Z");
        row("AoE at the end of a year", QDate(2026, 12, 31), DeadlineZone::AnywhereOnEarth, {}, "", "2027-01-01T12:00:00Z");
        row("AoE on a leap day", QDate(2028, 2, 29), DeadlineZone::AnywhereOnEarth, {}, "", "2028-03-01T12:00:00Z");
        row("UTC end of day", summer, DeadlineZone::Utc, {}, "", "2026-07-23T00:00:00Z");
        row("UTC noon", summer, DeadlineZone::Utc, QTime(12, 0), "", "2026-07-22T12:00:00Z");
        row("the plan's zone is UTC", summer, local, QTime(9, 0), "", "2026-07-22T09:00:00Z");
        row("Berlin, summer", summer, local, QTime(17, 0), "Europe/Berlin", "2026-07-22T15:00:00Z");
        row("Berlin, winter", QDate(2026, 1, 22), local, QTime(17, 0), "Europe/Berlin", "2026-01-22T16:00:00Z");
        row("Berlin, end of the day before the clocks change", QDate(2026, 3, 28), local, {}, "Europe/Berlin", "2026-03-28T23:00:00Z");
        row("Berlin, end of the day of the change", QDate(2026, 3, 29), local, {}, "Europe/Berlin", "2026-03-29T22:00:00Z");
        row("Berlin, in the spring gap", QDate(2026, 3, 29), local, QTime(2, 30), "Europe/Berlin", "2026-03-29T01:30:00Z");
        row("Berlin, in the autumn overlap, first", QDate(2026, 10, 25), local, QTime(2, 30), "Europe/Berlin", "2026-10-25T00:30:00Z");
        row("St John's, half an hour", summer, local, QTime(12, 0), "America/St_Johns", "2026-07-22T14:30:00Z");
        row("Lord Howe, half-hour change, summer", QDate(2026, 1, 22), local, QTime(12, 0), "Australia/Lord_Howe", "2026-01-22T01:00:00Z");
        row("Lord Howe, winter", summer, local, QTime(12, 0), "Australia/Lord_Howe", "2026-07-22T01:30:00Z");
        row("Kathmandu, 5:45", summer, local, {}, "Asia/Kathmandu", "2026-07-22T18:15:00Z");
        row("Apia", summer, local, {}, "Pacific/Apia", "2026-07-22T11:00:00Z");
        row("Apia, the day before the skipped one", QDate(2011, 12, 29), local, {}, "Pacific/Apia", "2011-12-30T10:00:00Z");
    }

    void fallDueAtTheirMoment()
    {
        QFETCH(QDate, day);
        QFETCH(DeadlineZone, kind);
        QFETCH(QTime, time);
        QFETCH(QString, zone);
        QFETCH(QString, due);
        const MilestoneDate date = dateOf(day, kind, time, zone);
        QCOMPARE(date.start, day);
        QCOMPARE(date.moment.toString(Qt::ISODate), due);
    }

    void anAllDayMilestoneHasNoMoment() { QVERIFY(!dateOf(QDate(2026, 7, 22), DeadlineZone::None, {}, {}).moment.isValid()); }

    void hoursCountFromMoments_data()
    {
        QTest::addColumn<DeadlineZone>("anchorZone");
        QTest::addColumn<AnchorEdge>("edge");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QDate>("day");
        // The follower lives in Europe/Berlin; the anchor is 22 July 2026.
        QTest::newRow("start of an all-day anchor") << DeadlineZone::None << AnchorEdge::Start << 4 << u"2026-07-22T02:00:00Z"_s << QDate(2026, 7, 22);
        QTest::newRow("end of an all-day anchor") << DeadlineZone::None << AnchorEdge::End << 4 << u"2026-07-23T02:00:00Z"_s << QDate(2026, 7, 23);
        QTest::newRow("an AoE deadline") << DeadlineZone::AnywhereOnEarth << AnchorEdge::Start << -13 << u"2026-07-22T23:00:00Z"_s << QDate(2026, 7, 23);
    }

    void hoursCountFromMoments()
    {
        QFETCH(DeadlineZone, anchorZone);
        QFETCH(AnchorEdge, edge);
        QFETCH(int, hours);
        QFETCH(QString, due);
        QFETCH(QDate, day);
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Release{ReleaseId(2), {}, u"1"_s, {}, {}, {}});
        Milestone m;
        m.id = MilestoneId(10);
        m.release = ReleaseId(2);
        m.title = u"Freeze"_s;
        m.pinned = QDate(2026, 7, 22);
        m.deadlineZone = anchorZone;
        plan.put(m);
        m.id = MilestoneId(11);
        m.rule = RuleKind::Offset;
        m.anchor = MilestoneId(10);
        m.anchorEdge = edge;
        m.offset = hours;
        m.offsetUnit = OffsetUnit::Hours;
        m.deadlineZone = DeadlineZone::Local;
        m.timeZone = u"Europe/Berlin"_s;
        plan.put(m);
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.find(m.id)->moment.toString(Qt::ISODate), due);
        QCOMPARE(timetable.startOf(m.id), day);
    }

    void aMovedDateKeepsItsTimeOfDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QDate>("closedUntil");
        QTest::addColumn<QString>("due");
        // A day after that moment; closed is that day and all until the other, else it is to be a Monday.
        QTest::newRow("out of a window, autumn") << QDate(2026, 10, 22) << QTime(0, 30) << QDate(2026, 10, 27) << u"2026-10-27T23:30:00Z"_s;
        QTest::newRow("out of a window, spring") << QDate(2026, 3, 25) << QTime(23, 30) << QDate(2026, 3, 29) << u"2026-03-30T21:30:00Z"_s;
        QTest::newRow("into the spring gap") << QDate(2026, 3, 25) << QTime(2, 30) << QDate(2026, 3, 28) << u"2026-03-29T01:30:00Z"_s;
        QTest::newRow("to a weekday") << QDate(2026, 10, 23) << QTime(14, 0) << QDate() << u"2026-10-26T13:00:00Z"_s;
    }

    void aMovedDateKeepsItsTimeOfDay()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        QFETCH(QDate, closedUntil);
        QFETCH(QString, due);
        Plan plan = inBerlin(day, time);
        Milestone m = hoursAfter(11, MilestoneId(10), AnchorEdge::Start, 24);
        if (closedUntil.isValid()) {
            Window window;
            window.id = WindowId(20);
            window.name = u"Move"_s;
            window.startDate = day.addDays(1);
            window.endDate = closedUntil;
            plan.put(window);
            m.avoidance = Avoidance::Later;
        } else {
            m.snapWeekday = Qt::Monday;
        }
        plan.put(m);
        const MilestoneDate date = *computeTimetable(plan).find(m.id);
        QCOMPARE(date.moment.toString(Qt::ISODate), due);
        QCOMPARE(date.moment.toTimeZone(QTimeZone("Europe/Berlin")).date(), date.start);
    }

    void hoursCountFromBothEndsOfASpan_data()
    {
        QTest::addColumn<bool>("byHours");
        QTest::addColumn<AnchorEdge>("edge");
        QTest::addColumn<QString>("due");
        // Two hours from a span that lasts from 22 to 27 October 2026, 17:00 in Berlin.
        QTest::newRow("its first day") << false << AnchorEdge::Start << u"2026-10-22T00:00:00Z"_s;
        QTest::newRow("its deadline") << false << AnchorEdge::End << u"2026-10-27T18:00:00Z"_s;
        QTest::newRow("its start by hours") << true << AnchorEdge::Start << u"2026-10-22T17:00:00Z"_s;
        QTest::newRow("its end by hours") << true << AnchorEdge::End << u"2026-10-27T18:00:00Z"_s;
    }

    void hoursCountFromBothEndsOfASpan()
    {
        QFETCH(bool, byHours);
        QFETCH(AnchorEdge, edge);
        QFETCH(QString, due);
        Plan plan = inBerlin(QDate(2026, 10, byHours ? 21 : 22), QTime(17, 0));
        Milestone span = byHours ? hoursAfter(11, MilestoneId(10), AnchorEdge::Start, 24) : *plan.find(MilestoneId(10));
        span.span = 5;
        plan.put(span);
        plan.put(hoursAfter(12, span.id, edge, 2));
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(span.id), QDate(2026, 10, 22));
        QCOMPARE(timetable.find(span.id)->moment.toString(Qt::ISODate), u"2026-10-27T16:00:00Z"_s);
        QCOMPARE(deadlineTimeOf(plan, span, *timetable.find(span.id)), QTime(17, 0));
        QCOMPARE(timetable.find(MilestoneId(12))->moment.toString(Qt::ISODate), due);
    }

    void aSkippedDayBeginsWithTheNextOne()
    {
        // Samoa went from 29 to 31 December 2011.
        QCOMPARE(firstMoment(QDate(2011, 12, 30), QTimeZone("Pacific/Apia")).toString(Qt::ISODate), u"2011-12-30T10:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
