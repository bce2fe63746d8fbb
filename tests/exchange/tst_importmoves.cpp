// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plandraft.h"
#include "importfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// From Mon 6 to Fri 17 Jul 2026.
const QByteArray tenWorkingDays = "milestone,date,duration\nTest phase,2026-07-06,10 working days\nCrane 4.2 released,2026-08-03,\n";

/// "Fix ready" so many hours after the release.
void followInHours(ImportFixture &f, int hours)
{
    const MilestoneId live = f.milestone(u"Crane 4.2 released"_s).id;
    PlanDraft draft(f.plan);
    draft.update(f.milestone(u"Fix ready"_s).id, [&](Milestone &m) {
        m.rule = RuleKind::Offset;
        m.anchor = live;
        m.offset = hours;
        m.offsetUnit = OffsetUnit::Hours;
    });
    f.plan.apply(draft.toEdit({}));
    f.timetable = computeTimetable(f.plan);
}

} // namespace

/// What a second import moves: its length counts from its new day, in its own unit, and its time of day stays.
class TestImportMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLengthCountsFromTheNewDay_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("stated") << QByteArray("milestone,date,duration\nTest phase,2026-07-09,8 working days\nCrane 4.2 released,2026-08-03,\n");
        QTest::newRow("by its end") << QByteArray("milestone,date,end\nTest phase,2026-07-09,2026-07-20\nCrane 4.2 released,2026-08-03,\n");
    }

    /// It ends 11 days after it starts before and after, but over another weekend.
    void aLengthCountsFromTheNewDay()
    {
        QFETCH(QByteArray, table);
        ImportFixture f;
        QVERIFY(f.import(tenWorkingDays));
        QCOMPARE(f.endOf(u"Test phase"_s), QDate(2026, 7, 17));
        QVERIFY(f.import(table));
        QCOMPARE(f.startOf(u"Test phase"_s), QDate(2026, 7, 9));
        QCOMPARE(f.endOf(u"Test phase"_s), QDate(2026, 7, 20));
        QCOMPARE(f.milestone(u"Test phase"_s).span, 7);
        QCOMPARE(f.milestone(u"Test phase"_s).spanUnit, OffsetUnit::WorkingDays);
        QVERIFY(f.import(table)->edit.isEmpty());
    }

    void anEndOnADayOffIsCountedInDays()
    {
        ImportFixture f;
        QVERIFY(f.import(tenWorkingDays));
        const auto outcome = f.import("milestone,date,end\nTest phase,2026-07-06,2026-07-18\nCrane 4.2 released,2026-08-03,\n");
        QVERIFY(outcome);
        QCOMPARE(f.milestone(u"Test phase"_s).span, 12);
        QCOMPARE(f.milestone(u"Test phase"_s).spanUnit, OffsetUnit::CalendarDays);
        QVERIFY2(outcome->rows[0].before.contains("length unit"_L1), qPrintable(outcome->rows[0].before));
    }

    void whatIsDoneKeepsItsLength()
    {
        ImportFixture f;
        QVERIFY(f.import(tenWorkingDays));
        PlanDraft draft(f.plan);
        draft.update(f.milestone(u"Test phase"_s).id, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 7, 17);
        });
        f.plan.apply(draft.toEdit({}));
        f.timetable = computeTimetable(f.plan);
        QVERIFY(f.import("milestone,date,end\nTest phase,2026-07-17,2026-07-17\nCrane 4.2 released,2026-08-03,\n"));
        QCOMPARE(f.milestone(u"Test phase"_s).span, 9);
    }

    void aRuleInHoursKeepsItsTime()
    {
        ImportFixture f;
        QVERIFY(f.import("milestone,date\nFix ready,2026-02-10\nCrane 4.2 released,2026-02-10\n"));
        followInHours(f, 4);
        QVERIFY(f.import("milestone,date\nFix ready,2026-02-11\nCrane 4.2 released,2026-02-10\n"));
        const Milestone fix = f.milestone(u"Fix ready"_s);
        QCOMPARE(fix.rule, RuleKind::Offset);
        QCOMPARE(fix.offset, 28);
        QCOMPARE(f.timetable.find(fix.id)->moment, QDateTime({2026, 2, 11}, {4, 0}, QTimeZone::UTC));
    }

    void aPinKeepsTheTimeWhereTheTableTellsNone()
    {
        ImportFixture f;
        QVERIFY(f.import("milestone,date\nFix ready,2026-10-25\nCrane 4.2 released,2026-10-25\n"));
        PlanSettings settings = f.plan.settings();
        settings.timeZone = u"Europe/Berlin"_s;
        f.plan.put(settings);
        // Clocks are set back on that day, so that 24 hours more do not lead to the next.
        followInHours(f, 0);
        QVERIFY(f.import("milestone,date,time\nFix ready,2026-10-26,\nCrane 4.2 released,2026-10-25,\n"));
        const Milestone fix = f.milestone(u"Fix ready"_s);
        QCOMPARE(fix.rule, RuleKind::Pinned);
        QCOMPARE(fix.deadlineTime, QTime(0, 0));
        QCOMPARE(f.timetable.find(fix.id)->moment, QDateTime({2026, 10, 25}, {23, 0}, QTimeZone::UTC));
    }
};

QTEST_GUILESS_MAIN(TestImportMoves)
#include "tst_importmoves.moc"
