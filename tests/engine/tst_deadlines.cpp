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

    void aSkippedDayBeginsWithTheNextOne()
    {
        // Samoa went from 29 to 31 December 2011.
        QCOMPARE(firstMoment(QDate(2011, 12, 30), QTimeZone("Pacific/Apia")).toString(Qt::ISODate), u"2011-12-30T10:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
