// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workfixture.h"

#include "domain/validation.h"
#include "engine/workplan/workclock.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Plans small enough to be leveled by hand. July 2026: Wed 1, Thu 2, Fri 3, Mon 6 …
class TestWorkLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockSkipsDaysOnWhichNobodyWorks()
    {
        const WorkClock clock(QDate(2026, 7, 3), {QDate(2026, 7, 3), QDate(2026, 7, 6), QDate(2026, 7, 8)}, 8);
        QCOMPARE(clock.slotCount(), 24);
        QCOMPARE(clock.slotOf(QDate(2026, 6, 1)), 0);
        QCOMPARE(clock.slotOf(QDate(2026, 7, 3)), 0);
        QCOMPARE(clock.slotOf(QDate(2026, 7, 4)), 8);
        QCOMPARE(clock.slotOf(QDate(2026, 7, 6)), 8);
        QCOMPARE(clock.slotOf(QDate(2026, 7, 7)), 16);
        QCOMPARE(clock.slotOf(QDate(2026, 7, 8)), 16);
        QCOMPARE(clock.slotOf(QDate(2026, 7, 9)), 24);
        QCOMPARE(clock.dayOf(7), QDate(2026, 7, 3));
        QCOMPARE(clock.dayOf(8), QDate(2026, 7, 6));
        QCOMPARE(clock.dayOf(24), QDate());
        QCOMPARE(clock.dayOf(-1), QDate());
        QCOMPARE(clock.lastDayBefore(8), QDate(2026, 7, 3));
        QCOMPARE(clock.lastDayBefore(9), QDate(2026, 7, 6));
        QCOMPARE(WorkClock().slotOf(QDate(2026, 7, 3)), 0);
        QCOMPARE(WorkClock().dayOf(0), QDate());
    }

    void oneAfterTheOther()
    {
        WorkFixture f;
        f.addItem(1, 20, WorkFixture::backend, WorkFixture::anna); // 8 + 8 + 4
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);  // 4 + 4
        QCOMPARE(f.text(), u"W-1 Anna 2026-07-01 2026-07-03 starts at once\n"
                           "W-2 Anna 2026-07-03 2026-07-06 Anna is busy with W-1 until Fri 3 Jul"_s);
        f.changeItem(2, [](WorkItem &i) { i.priority = 7; });
        QCOMPARE(f.text(), u"W-1 Anna 2026-07-02 2026-07-06 Anna is busy with W-2 until Thu 2 Jul\n"
                           "W-2 Anna 2026-07-01 2026-07-01 starts at once"_s);
    }

    void whoIsFreeDoesIt()
    {
        WorkFixture f;
        f.addItem(1, 8);
        f.addItem(2, 8);
        f.addItem(3, 8, WorkFixture::design);
        const auto network = f.network();
        QVERIFY(network);
        const WorkSchedule schedule = f.level(*network);
        QCOMPARE(schedule.placed.size(), 3U);
        QVERIFY(schedule.placed[0].worker != schedule.placed[1].worker);
        QCOMPARE(schedule.placed[2].worker, WorkFixture::cleo);
        for (const PlacedWork &placed : schedule.placed)
            QCOMPARE(placed.row.end, QDate(2026, 7, 1));
    }

    void todayIsTheOrigin()
    {
        WorkFixture f;
        f.addItem(1, 9, WorkFixture::design);
        QCOMPARE(f.text(QDate(2026, 7, 4)), u"W-1 Cleo 2026-07-06 2026-07-07 starts at once"_s);
    }

    void absencesPauseAndDelay()
    {
        WorkFixture f;
        f.addItem(1, 16, WorkFixture::design);
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 2), QDate(2026, 7, 6));
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-07 starts at once"_s);
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 1), QDate(2026, 7, 1));
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-07 2026-07-08 Cleo is away until Tue 7 Jul"_s);
    }

    void halfADayCountsHalf()
    {
        WorkFixture f;
        f.addItem(1, 12, WorkFixture::design);
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 1), QDate(2026, 7, 1), DayPortion::Morning);
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-02 starts at once"_s); // 4 + 8
        f.changeDemand(1, [](Demand &d) { d.likely = d.high = 13; });
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-03 starts at once"_s);
    }

    /// 6.4 hours a day are 32 in five days: 6, 6, 7, 6, 7.
    void whatIsLeftOfAnHourIsCarriedOn_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QDate>("end");
        QTest::newRow("one day") << 6.0 << QDate(2026, 7, 1);
        QTest::newRow("into the second") << 7.0 << QDate(2026, 7, 2);
        QTest::newRow("two days") << 12.0 << QDate(2026, 7, 2);
        QTest::newRow("three days") << 19.0 << QDate(2026, 7, 3);
        QTest::newRow("five days") << 32.0 << QDate(2026, 7, 7);
        QTest::newRow("more than five") << 33.0 << QDate(2026, 7, 8);
    }
    void whatIsLeftOfAnHourIsCarriedOn()
    {
        QFETCH(double, hours);
        QFETCH(QDate, end);
        WorkFixture f;
        f.plan.put(StandingCommitment{StandingCommitmentId(90), WorkFixture::cleo, u"Support"_s, 0.2, {}, {}});
        f.addItem(1, hours, WorkFixture::design);
        const auto network = f.network();
        QCOMPARE(f.level(*network).placed.front().row.end, end);
    }

    /// Half of Cleo's day is for Red and half for Blue: work of one never takes the other's.
    void teamsHaveTheirShare()
    {
        WorkFixture f;
        f.addMember(WorkFixture::cleo, WorkFixture::red, 0.5);
        f.addMember(WorkFixture::cleo, WorkFixture::blue, 0.5);
        f.addItem(1, 8, WorkFixture::design);
        f.addItem(2, 8, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.team = WorkFixture::red; });
        f.changeItem(2, [](WorkItem &i) { i.team = WorkFixture::blue; });
        const auto network = f.network();
        const WorkSchedule schedule = f.level(*network);
        for (const PlacedWork &placed : schedule.placed) {
            QCOMPARE(placed.row.start, QDate(2026, 7, 1));
            QCOMPARE(placed.row.end, QDate(2026, 7, 2));
        }
        // Together they are Cleo's eight hours of each day.
        QCOMPARE(network->clock().slotsPerDay(), 8);
    }

    void whatNoTeamHasIsForWorkWithoutTeam()
    {
        WorkFixture f;
        f.addMember(WorkFixture::cleo, WorkFixture::red, 0.75);
        f.addItem(1, 6, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.team = WorkFixture::red; });
        f.addItem(2, 2, WorkFixture::design);
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-01 starts at once\nW-2 Cleo 2026-07-01 2026-07-01 starts at once"_s);
    }

    void othersAreLentToATeamWithoutTheSkill()
    {
        WorkFixture f;
        f.addMember(WorkFixture::anna, WorkFixture::red);
        f.addMember(WorkFixture::cleo, WorkFixture::blue);
        f.addItem(1, 8, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.team = WorkFixture::red; });
        const auto network = f.network();
        QCOMPARE(network->lentTo(), std::vector<WorkItemId>{WorkItemId(1001)});
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-01 starts at once"_s);
        // The team's own come first, even where somebody else is free sooner.
        f.plan.put(PersonSkill{PersonSkillId(83), WorkFixture::anna, WorkFixture::design, 1});
        f.addAbsence(WorkFixture::anna, QDate(2026, 7, 1), QDate(2026, 7, 8));
        QCOMPARE(f.text(), u"W-1 Anna 2026-07-09 2026-07-09 Anna is away until Thu 9 Jul"_s);
        QVERIFY(f.network()->lentTo().empty());
    }

    void severalMayWorkOnIt()
    {
        WorkFixture f;
        f.addItem(1, 15);
        f.changeDemand(1, [](Demand &d) { d.mostPeople = 5; }); // There are two.
        const auto network = f.network();
        QCOMPARE(network->parts().size(), 2U);
        const WorkSchedule schedule = f.level(*network);
        QVERIFY(schedule.placed[0].worker != schedule.placed[1].worker);
        QCOMPARE(schedule.placed[0].endSlot - schedule.placed[0].startSlot, 8);
        QCOMPARE(schedule.placed[1].endSlot - schedule.placed[1].startSlot, 7);
        QCOMPARE(schedule.placed[0].row.hours + schedule.placed[1].row.hours, 15.0);
    }

    void progressLeavesTheRest()
    {
        WorkFixture f;
        f.addItem(1, 40, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.progress = 75; });
        const auto network = f.network();
        QCOMPARE(network->parts().front().likely, 10.0);
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-02 starts at once"_s);
    }

    void whatIsNotToBeDoneIsLeftOut()
    {
        WorkFixture f;
        for (int n = 1; n <= 5; ++n)
            f.addItem(n, 8);
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Proposed; });
        f.changeItem(2, [](WorkItem &i) { i.state = WorkItemState::Dropped; });
        f.changeItem(3, [](WorkItem &i) { i.state = WorkItemState::Done; });
        f.changeItem(4, [](WorkItem &i) { i.release = {}; });
        f.changeItem(5, [](WorkItem &i) { i.progress = 100; });
        const auto network = f.network();
        QVERIFY(network->parts().empty());
        QVERIFY(f.level(*network).placed.empty());
    }

    void links_data()
    {
        QTest::addColumn<DependencyKind>("kind");
        QTest::addColumn<double>("lag");
        QTest::addColumn<QString>("second");
        // W-1 takes Cleo's Wed 1 and Thu 2; W-2 is 8 hours of Anna's.
        QTest::newRow("finish to start") << DependencyKind::FinishToStart << 0.0 << u"W-2 Anna 2026-07-03 2026-07-03 waits for W-1"_s;
        QTest::newRow("a day later") << DependencyKind::FinishToStart << 8.0 << u"W-2 Anna 2026-07-06 2026-07-06 waits for W-1"_s;
        QTest::newRow("a day sooner") << DependencyKind::FinishToStart << -8.0 << u"W-2 Anna 2026-07-02 2026-07-02 waits for W-1"_s;
        QTest::newRow("half a day sooner") << DependencyKind::FinishToStart << -4.0 << u"W-2 Anna 2026-07-02 2026-07-03 waits for W-1"_s;
        QTest::newRow("start to start") << DependencyKind::StartToStart << 0.0 << u"W-2 Anna 2026-07-01 2026-07-01 starts at once"_s;
        QTest::newRow("start to start, later") << DependencyKind::StartToStart << 8.0 << u"W-2 Anna 2026-07-02 2026-07-02 waits for W-1"_s;
        QTest::newRow("finish to finish") << DependencyKind::FinishToFinish << 0.0 << u"W-2 Anna 2026-07-02 2026-07-02 waits for W-1"_s;
        QTest::newRow("finish to finish, later") << DependencyKind::FinishToFinish << 2.0 << u"W-2 Anna 2026-07-02 2026-07-03 waits for W-1"_s;
        QTest::newRow("start to finish") << DependencyKind::StartToFinish << 24.0 << u"W-2 Anna 2026-07-03 2026-07-03 waits for W-1"_s;
    }
    void links()
    {
        QFETCH(DependencyKind, kind);
        QFETCH(double, lag);
        QFETCH(QString, second);
        WorkFixture f;
        f.addItem(1, 16, WorkFixture::design);
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);
        f.addLink(1, 2, kind, lag);
        QCOMPARE(f.text().section(u'\n', 1), second);
    }

    /// The pause of a predecessor is no reason to start later.
    void aStartHoldsNobodyForAPause()
    {
        WorkFixture f;
        f.addItem(1, 16, WorkFixture::design);
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 2), QDate(2026, 7, 10));
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);
        f.addLink(1, 2, DependencyKind::StartToStart, 8);
        QCOMPARE(f.text().section(u'\n', 1), u"W-2 Anna 2026-07-02 2026-07-02 waits for W-1"_s);
    }

    void allPartsAreWaitedFor()
    {
        WorkFixture f;
        f.addItem(1, 16, WorkFixture::design);
        Demand second = *f.plan.find(DemandId(2001));
        second.id = DemandId(2900);
        second.skill = WorkFixture::backend;
        second.likely = second.low = second.high = 24;
        f.plan.put(second);
        f.addItem(2, 8, WorkFixture::design);
        f.addLink(1, 2);
        QVERIFY2(f.text().endsWith("\nW-2 Cleo 2026-07-06 2026-07-06 waits for W-1"_L1), qPrintable(f.text()));
    }

    void aParentHoldsItsChildren()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.addItem(2, 0);
        f.addItem(3, 8, WorkFixture::backend, WorkFixture::anna);
        f.addItem(4, 0);
        f.addItem(5, 8, WorkFixture::backend, WorkFixture::ben);
        f.changeItem(3, [](WorkItem &i) { i.parent = WorkItemId(1002); });
        f.changeItem(4, [](WorkItem &i) { i.parent = WorkItemId(1002); });
        f.changeItem(5, [](WorkItem &i) { i.parent = WorkItemId(1004); });
        f.addItem(6, 8, WorkFixture::design);
        f.addLink(1, 2);
        f.addLink(2, 6, DependencyKind::FinishToStart, 8);
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-01 2026-07-01 starts at once\n"
                           "W-3 Anna 2026-07-02 2026-07-02 waits for W-1\n"
                           "W-5 Ben 2026-07-02 2026-07-02 waits for W-1\n"
                           "W-6 Cleo 2026-07-06 2026-07-06 waits for W-3"_s);
    }

    /// What has no hours left still stands between others.
    void chainsLeadThroughWhatNeedsNoHours()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.addItem(2, 0);
        f.addItem(3, 8, WorkFixture::backend, WorkFixture::anna);
        f.addLink(1, 2);
        f.addLink(2, 3);
        QCOMPARE(f.text().section(u'\n', 1), u"W-3 Anna 2026-07-02 2026-07-02 waits for W-1"_s);
        // Done work is waited for no more.
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Done; });
        QCOMPARE(f.text(), u"W-3 Anna 2026-07-01 2026-07-01 starts at once"_s);
        // What they lead through holds them until its day, unless it has begun.
        f.changeItem(2, [](WorkItem &i) { i.notBefore = QDate(2026, 7, 9); });
        QCOMPARE(f.text().section(u' ', 2, 2), u"2026-07-09"_s);
        f.changeItem(2, [](WorkItem &i) { i.state = WorkItemState::Started; });
        QCOMPARE(f.text().section(u' ', 2, 2), u"2026-07-01"_s);
    }

    void circlesAreNamed()
    {
        WorkFixture f;
        f.addItem(1, 8);
        f.addItem(2, 8);
        f.addItem(3, 8);
        f.addItem(4, 8);
        f.addLink(1, 2);
        f.addLink(2, 3);
        f.addLink(3, 1);
        f.addLink(3, 4);
        const auto network = f.network();
        QVERIFY(!network);
        QCOMPARE(network.error().code, ErrorCode::Cycle);
        QCOMPARE(network.error().text, u"W-1 → W-2 → W-3 wait for each other in a circle; remove one of the dependencies between them."_s);
        // What has started waits no more.
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Started; });
        QVERIFY(f.network());
    }

    void aChildCannotWaitForItsParent()
    {
        WorkFixture f;
        f.addItem(1, 0);
        f.addItem(2, 8);
        f.changeItem(2, [](WorkItem &i) { i.parent = WorkItemId(1001); });
        f.addLink(1, 2);
        const auto network = f.network();
        QVERIFY(!network);
        QCOMPARE(network.error().code, ErrorCode::Cycle);
        QVERIFY2(network.error().text.contains("W-1"_L1), qPrintable(network.error().text));
    }

    void datesOfItsOwn()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.notBefore = QDate(2026, 7, 9); });
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-09 2026-07-09 not before Thu 9 Jul"_s);
        // A child begins no sooner than what it is a part of.
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);
        f.changeItem(2, [](WorkItem &i) { i.parent = WorkItemId(1001); });
        QCOMPARE(f.text().section(u'\n', 1), u"W-2 Anna 2026-07-09 2026-07-09 not before Thu 9 Jul"_s);
    }

    /// The milestone that an item must finish before makes it more urgent than priority does.
    void whatMustEndSoonComesFirst()
    {
        WorkFixture f;
        Milestone demo = SoundPlan::milestone(12, u"Demo"_s, QDate(2026, 7, 6));
        f.plan.put(demo);
        f.addItem(1, 8, WorkFixture::design);
        f.addItem(2, 8, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.priority = 9; });
        f.changeItem(2, [](WorkItem &i) { i.finishBefore = MilestoneId(12); });
        QCOMPARE(f.text(), u"W-1 Cleo 2026-07-02 2026-07-02 Cleo is busy with W-2 until Thu 2 Jul\n"
                           "W-2 Cleo 2026-07-01 2026-07-01 starts at once"_s);
        const auto network = f.network();
        QCOMPARE(network->problem().activities[0].limit, std::optional(15 * 8)); // Wed 22 Jul is the sixteenth working day.
        QCOMPARE(network->problem().activities[1].due, std::optional(3 * 8));
    }

    void whatCannotBePlacedIsTold()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::nobodys);
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);
        f.addItem(3, 1e6, WorkFixture::design);
        f.addItem(4, 8, WorkFixture::backend, WorkFixture::anna);
        f.addLink(1, 2);
        f.addLink(2, 4);
        const QStringList lines = f.text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"W-1 needs “Alchemy”, a skill that nobody has."_s);
        QCOMPARE(lines[1], u"W-2 waits for W-1, which cannot be placed."_s);
        QVERIFY2(lines[2].startsWith(u"W-3 needs more hours of “Design” than there are until "_s), qPrintable(lines[2]));
        QCOMPARE(lines[3], u"W-4 waits for W-2, which cannot be placed."_s);
    }

    void somebodyWhoIsNeverThere()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.addAbsence(WorkFixture::cleo, QDate(2026, 1, 1), QDate(2046, 1, 1));
        QCOMPARE(f.text(), u"W-1 needs “Design”, but nobody who has that skill has any hours."_s);
        f.changeDemand(1, [](Demand &d) { d.person = WorkFixture::cleo; });
        QCOMPARE(f.text(), u"W-1 needs Cleo, who has no hours."_s);
    }

    void aPlanWithoutPeopleOrWork()
    {
        Plan plan;
        const auto network = WorkNetwork::of(plan, computeTimetable(plan), SoundPlan::today);
        QVERIFY(network);
        QVERIFY(levelPlan(plan, *network, {}).placed.empty());
    }

    void startedWorkKeepsItsPlaceAndPerson()
    {
        WorkFixture f;
        f.addItem(1, 16);
        f.addItem(2, 40, WorkFixture::backend);
        f.changeItem(1, [](WorkItem &i) { i.priority = 9; });
        f.changeItem(2, [](WorkItem &i) {
            i.state = WorkItemState::Started;
            i.started = QDate(2026, 6, 25);
            i.progress = 60; // 16 h left
        });
        f.plan.put(ScheduledWork{ScheduledWorkId(7000), DemandId(2002), WorkFixture::ben, QDate(2026, 6, 26), QDate(2026, 7, 20), 40, {}, {}, {}});
        QCOMPARE(f.text(), u"W-1 Anna 2026-07-01 2026-07-02 starts at once\nW-2 Ben 2026-06-26 2026-07-02 has started"_s);
        f.accept();
        const ScheduledWork *row = f.plan.find(ScheduledWorkId(7000));
        QVERIFY(row);
        QCOMPARE(row->person, WorkFixture::ben);
        QCOMPARE(row->start, QDate(2026, 6, 26));
        QCOMPARE(row->end, QDate(2026, 7, 2));
        // A search neither.
        const auto network = f.network();
        const WorkSchedule searched = levelPlan(f.plan, *network, {3, 50, 0, 1});
        QCOMPARE(searched.placed[1].worker, WorkFixture::ben);
        QCOMPARE(searched.placed[1].endSlot, 16);
    }

    void acceptingStoresIt()
    {
        WorkFixture f;
        f.addItem(1, 12, WorkFixture::backend, WorkFixture::anna);
        f.addItem(2, 8, WorkFixture::backend, WorkFixture::anna);
        f.addItem(3, 8, WorkFixture::design);
        f.changeItem(3, [](WorkItem &i) { i.state = WorkItemState::Done; });
        const ScheduledWork done{ScheduledWorkId(7000), DemandId(2003), WorkFixture::cleo, QDate(2026, 6, 1), QDate(2026, 6, 2), 8, {}, {}, {}};
        f.plan.put(done);
        const PlanEdit edit = f.accept();
        QCOMPARE(edit.label, u"Level the work of all releases"_s);
        QVERIFY(validate(f.plan).hasValue());
        QCOMPARE(f.plan.table<ScheduledWork>().size(), 3);
        QCOMPARE(*f.plan.find(ScheduledWorkId(7000)), done);
        const auto network = f.network();
        QVERIFY(!changeOf(f.plan, *network, f.level(*network)).rewrites);
        QVERIFY(acceptSchedule(f.plan, *network, f.level(*network), m_ids).isEmpty());
        const WorkSchedule stored = scheduleOf(f.plan, *network);
        QCOMPARE(stored.placed.size(), 2U);
        QCOMPARE(stored.placed[1].worker, WorkFixture::anna);
        QCOMPARE(stored.placed[1].row.cause, StartCause::Person);
        QCOMPARE(stored.placed[1].startSlot, 8);
        // An item that is dropped leaves the schedule, and one that moves says from where.
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Dropped; });
        const auto changed = f.network();
        const auto moves = changeOf(f.plan, *changed, f.level(*changed)).moves;
        QCOMPARE(moves.size(), 2U);
        QCOMPARE(moves[0].item, WorkItemId(1001));
        QVERIFY(!moves[0].after.demand.isValid());
        QCOMPARE(moves[1].before.start, QDate(2026, 7, 2));
        QCOMPARE(moves[1].after.start, QDate(2026, 7, 1));
        f.accept();
        QCOMPARE(f.plan.table<ScheduledWork>().size(), 2);
    }

    void aTeamMayKeepItsBoard()
    {
        WorkFixture f;
        f.addMember(WorkFixture::cleo, WorkFixture::red);
        SoundPlan::change<Team>(f.plan, WorkFixture::red, [](Team &t) { t.assignsPeople = false; });
        f.addItem(1, 12, WorkFixture::design);
        f.addItem(2, 8, WorkFixture::design);
        for (const int n : {1, 2})
            f.changeItem(n, [](WorkItem &i) { i.team = WorkFixture::red; });
        QCOMPARE(f.text(), u"W-1 - 2026-07-01 2026-07-02 starts at once\n"
                           "W-2 - 2026-07-02 2026-07-03 those who could do it are busy with W-1 until Thu 2 Jul"_s);
    }

    /// Leveling one release leaves the accepted work of the other where it is, and its people to it.
    void oneReleaseAtATime()
    {
        WorkFixture f;
        f.plan.put(Release{ReleaseId(5), SoundPlan::product, u"4.3"_s, {}, {}, {}});
        f.addItem(1, 16, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.release = ReleaseId(5); });
        f.addItem(2, 8, WorkFixture::design);
        f.addItem(3, 8, WorkFixture::backend, WorkFixture::anna);
        f.addLink(1, 3);
        f.plan.put(ScheduledWork{ScheduledWorkId(7000), DemandId(2001), WorkFixture::cleo, QDate(2026, 7, 1), QDate(2026, 7, 2), 16, {}, {}, {}});
        QCOMPARE(f.text(SoundPlan::today, {SoundPlan::release}), u"W-2 Cleo 2026-07-03 2026-07-03 Cleo is busy with W-1 until Fri 3 Jul\n"
                                                                 "W-3 Anna 2026-07-03 2026-07-03 waits for W-1"_s);
        const PlanEdit edit = f.accept(SoundPlan::today, {SoundPlan::release});
        QCOMPARE(edit.label, u"Level the work of Crane 4.2"_s);
        QCOMPARE(f.plan.table<ScheduledWork>().size(), 3);
        QCOMPARE(f.plan.find(ScheduledWorkId(7000))->end, QDate(2026, 7, 2));
    }

private:
    FixedClock m_clock{QDateTime(SoundPlan::today, QTime(12, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 2};
};

QTEST_GUILESS_MAIN(TestWorkLevel)
#include "tst_worklevel.moc"
