// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/milestonemodel.h"
#include "support/documentfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Milestones that are ticked off in their table, and what counts from their end. It is Mon 18 May 2026.
class TestTickingOff : public QObject
{
    Q_OBJECT

private:
    static constexpr MilestoneId verification{800}, report{801};

    /// Ten working days from that day on, and what comes on the working day after the last one.
    static Plan planWithPhase(QDate first)
    {
        Plan plan = SmallPlan::make();
        Milestone phase;
        phase.id = verification;
        phase.release = SmallPlan::release;
        phase.title = u"Verification"_s;
        phase.kind = MilestoneKind::Phase;
        phase.pinned = first;
        phase.span = 9;
        phase.spanUnit = OffsetUnit::WorkingDays;
        plan.put(phase);
        Milestone signedReport = SmallPlan::following(report, u"Report signed"_s, verification, 1, OffsetUnit::WorkingDays);
        signedReport.anchorEdge = AnchorEdge::End;
        plan.put(signedReport);
        return plan;
    }
    static void tickOff(PlanDocument &document, MilestoneId id)
    {
        MilestoneModel model(document);
        const QModelIndex cell = model.index(model.rowOfRecord(id.value()), model.columnOf(&Milestone::state));
        QVERIFY(model.setData(cell, int(MilestoneState::Done)));
    }

private Q_SLOTS:
    void aSpanIsDoneOnItsLastDayOrToday_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("done");
        QTest::addColumn<QDate>("signedOn");
        QTest::addRow("under way") << QDate(2026, 5, 11) << QDate(2026, 5, 18) << QDate(2026, 5, 19);
        QTest::addRow("over") << QDate(2026, 4, 27) << QDate(2026, 5, 8) << QDate(2026, 5, 11);
        QTest::addRow("to come") << QDate(2026, 7, 6) << QDate(2026, 5, 18) << QDate(2026, 5, 19);
    }
    void aSpanIsDoneOnItsLastDayOrToday()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, done);
        QFETCH(QDate, signedOn);
        DocumentFixture fixture(planWithPhase(first));
        PlanDocument &document = fixture.document();
        tickOff(document, verification);
        QCOMPARE(document.plan().find(verification)->state, MilestoneState::Done);
        QCOMPARE(document.plan().find(verification)->actual, done);
        QCOMPARE(document.timetable().startOf(report), signedOn);
    }

    void aTimeOfDayByTheRuleStays()
    {
        Plan plan = SmallPlan::make();
        Milestone start = *plan.find(SmallPlan::kickOff);
        start.pinned = QDate(2026, 5, 18);
        start.deadlineZone = DeadlineZone::Utc;
        start.deadlineTime = QTime(8, 0);
        plan.put(start);
        plan.put(SmallPlan::following(verification, u"Fix ready"_s, SmallPlan::kickOff, 4, OffsetUnit::Hours));
        plan.put(SmallPlan::following(report, u"Review"_s, verification, 2, OffsetUnit::Hours));
        DocumentFixture fixture(plan);
        PlanDocument &document = fixture.document();
        const QDateTime before = document.timetable().find(report)->moment;
        tickOff(document, verification);
        QCOMPARE(document.timetable().find(report)->moment, before);
        // Typing the day does the same.
        QVERIFY(document.undo().hasValue());
        MilestoneModel model(document);
        QVERIFY(model.setData(model.index(model.rowOfRecord(verification.value()), model.columnOf(&Milestone::actual)), u"2026-05-18"_s));
        QCOMPARE(document.plan().find(verification)->state, MilestoneState::Done);
        QCOMPARE(document.timetable().find(report)->moment, before);
    }
};

QTEST_GUILESS_MAIN(TestTickingOff)
#include "tst_tickingoff.moc"
