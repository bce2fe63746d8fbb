// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/skilldemand.h"

#include "domain/allrecords.h"
#include "engine/scheduler.h"
#include "engine/spanload.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr ReleaseId release{1}, other{2};
constexpr MilestoneId kickOff{10}, phase{11}, goLive{12}, elsewhere{13};
constexpr SkillId databases{20}, design{21};
constexpr PersonId mara{30}, ben{31};

/// From Mon 1 June to Fri 26 June 2026, with a phase from 8 to 14 June; nothing but weekends is off.
Plan plan()
{
    Plan plan;
    plan.put(Product{ProductId(3), u"Crane"_s, {}, {}});
    plan.put(Release{release, ProductId(3), u"1"_s, {}, goLive, {}});
    plan.put(Release{other, ProductId(3), u"2"_s, {}, {}, {}});
    const auto pin = [&](MilestoneId id, ReleaseId of, QDate day, int span) {
        Milestone m;
        m.id = id;
        m.release = of;
        m.title = u"M"_s;
        m.pinned = day;
        m.span = span;
        plan.put(m);
    };
    pin(kickOff, release, QDate(2026, 6, 1), 0);
    pin(phase, release, QDate(2026, 6, 8), 6);
    pin(goLive, release, QDate(2026, 6, 26), 0);
    plan.put(Skill{databases, u"Databases"_s});
    plan.put(Skill{design, u"Design"_s});
    plan.put(Person{mara, u"Mara"_s, {}, {}, {}});
    plan.put(Person{ben, u"Ben"_s, {}, {}, {}});
    return plan;
}

RoughDemand rough(qint64 id, double likely, MilestoneId in = {}, SkillId skill = databases)
{
    return {RoughDemandId(id), release, skill, in, 0.0, likely, 0.0, {}};
}

void putItem(Plan &plan, qint64 id, double likely, WorkItemState state = WorkItemState::Accepted, int progress = 0)
{
    WorkItem item;
    item.id = WorkItemId(id);
    item.release = release;
    item.title = u"Item"_s;
    item.state = state;
    item.progress = progress;
    plan.put(item);
    plan.put(Demand{DemandId(id), item.id, databases, 0.0, likely, 0.0, 1});
}

SkillDemand demandOf(const Plan &plan)
{
    return SkillDemand::of(plan, computeTimetable(plan));
}

/// The definition, day by day: what a release's items demand comes first, rough demand fills up to its own sum.
double slowSum(const Plan &plan, SkillId skill)
{
    double sum = 0.0;
    for (const Release &r : plan.table<Release>()) {
        double items = 0.0;
        double open = 0.0;
        double typed = 0.0;
        for (const Demand &d : plan.table<Demand>()) {
            const WorkItem &item = *plan.find(d.workItem);
            if (d.skill != skill || item.release != r.id || item.state == WorkItemState::Proposed || item.state == WorkItemState::Dropped)
                continue;
            items += d.likely;
            open += item.state == WorkItemState::Done ? 0.0 : d.likely * (100 - item.progress) / 100;
        }
        for (const RoughDemand &d : plan.table<RoughDemand>())
            typed += d.skill == skill && d.release == r.id ? d.likely : 0.0;
        sum += open + qMax(0.0, typed - items);
    }
    return sum;
}

} // namespace

class TestSkillDemand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelledReleaseAsksForNothing()
    {
        Plan made = plan();
        made.put(rough(1, 40.0));
        putItem(made, 2, 16.0);
        const QDate from(2026, 6, 1);
        const QDate to(2026, 6, 26);
        QCOMPARE(demandOf(made).hours(databases, from, to), 40.0);
        Release cancelled = *made.find(release);
        cancelled.state = ReleaseState::Cancelled;
        made.put(cancelled);
        QCOMPARE(demandOf(made).hours(databases, from, to), 0.0);
        QCOMPARE(demandOf(made).unplaced(databases), 0.0);
    }

    void roughDemandIsSpreadOverThePhase()
    {
        Plan made = plan();
        made.put(rough(1, 50.0, phase));
        const SkillDemand demand = demandOf(made);
        // Five working days of 10 h; the weekend at its end has none.
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 8), QDate(2026, 6, 9)), 20.0);
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 13), QDate(2026, 6, 14)), 0.0);
        QCOMPARE(demand.hours(databases, QDate(2026, 1, 1), QDate(2026, 12, 31)), 50.0);
        QCOMPARE(demand.hours(design, QDate(2026, 1, 1), QDate(2026, 12, 31)), 0.0);
    }

    void withoutPhaseItIsSpreadFromTheFirstMilestoneToTheAnchor()
    {
        Plan made = plan();
        made.put(rough(1, 100.0));
        const SkillDemand demand = demandOf(made);
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 1), QDate(2026, 6, 7)), 25.0);
        QCOMPARE(demand.hours(databases, QDate(2026, 5, 1), QDate(2026, 5, 31)), 0.0);
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 26), QDate(2026, 7, 31)), 5.0);
    }

    void aReleaseWithoutDatesIsNotPlaced()
    {
        Plan made = plan();
        RoughDemand asked = rough(1, 80.0);
        asked.release = other;
        made.put(asked);
        QCOMPARE(demandOf(made).unplaced(databases), 80.0);
        QCOMPARE(demandOf(made).hours(databases, QDate(2026, 1, 1), QDate(2026, 12, 31)), 0.0);
    }

    void workItemsReplaceRoughDemand_data()
    {
        QTest::addColumn<double>("items");
        QTest::addColumn<WorkItemState>("state");
        QTest::addColumn<int>("progress");
        QTest::addColumn<double>("sum");
        QTest::newRow("less than rough") << 30.0 << WorkItemState::Accepted << 0 << 100.0;
        QTest::newRow("as much") << 100.0 << WorkItemState::Started << 0 << 100.0;
        QTest::newRow("more") << 130.0 << WorkItemState::Accepted << 0 << 130.0;
        QTest::newRow("half done") << 40.0 << WorkItemState::Started << 50 << 80.0;
        QTest::newRow("done does not come back as rough") << 40.0 << WorkItemState::Done << 0 << 60.0;
        QTest::newRow("proposed") << 40.0 << WorkItemState::Proposed << 0 << 100.0;
        QTest::newRow("dropped") << 400.0 << WorkItemState::Dropped << 0 << 100.0;
    }
    void workItemsReplaceRoughDemand()
    {
        QFETCH(double, items);
        QFETCH(WorkItemState, state);
        QFETCH(int, progress);
        Plan made = plan();
        made.put(rough(1, 60.0));
        made.put(rough(2, 40.0, phase));
        putItem(made, 50, items, state, progress);
        QTEST(demandOf(made).hours(databases, QDate(2026, 1, 1), QDate(2026, 12, 31)), "sum");
    }

    void itemsLieBetweenTheirDates()
    {
        Plan made = plan();
        putItem(made, 50, 40.0);
        WorkItem item = *made.find(WorkItemId(50));
        item.notBefore = QDate(2026, 6, 15);
        item.finishBefore = goLive;
        made.put(item);
        // Mon 15 to Thu 25 June: nine working days.
        QCOMPARE(demandOf(made).hours(databases, QDate(2026, 6, 15), QDate(2026, 6, 19)), 40.0 * 5 / 9);
        QCOMPARE(demandOf(made).hours(databases, QDate(2026, 6, 26), QDate(2026, 6, 30)), 0.0);
        // Too late to be done before: all on the first day.
        item.notBefore = QDate(2026, 7, 1);
        made.put(item);
        QCOMPARE(demandOf(made).hours(databases, QDate(2026, 7, 1), QDate(2026, 7, 1)), 40.0);
    }

    void itemsEndBeforeTheFreeze()
    {
        Plan made = plan();
        putItem(made, 50, 70.0);
        made.put(rough(1, 80.0));
        Milestone freeze = *made.find(phase);
        freeze.id = MilestoneId(14);
        freeze.title = u"Code freeze"_s;
        freeze.kind = MilestoneKind::Freeze;
        freeze.pinned = QDate(2026, 6, 15);
        freeze.span = 0;
        made.put(freeze);
        const QDate first(2026, 6, 1), last(2026, 6, 26);
        // The item over ten working days to Fri 12 June, the ten hours beside it over all twenty.
        QCOMPARE(demandOf(made).hours(databases, first, QDate(2026, 6, 12)), 70.0 + 5.0);
        QCOMPARE(demandOf(made).hours(databases, QDate(2026, 6, 15), last), 5.0);
        QCOMPARE(demandOf(made).pieces().front().due, QDate(2026, 6, 14));
        // In a whole that must begin and end within the second week.
        made.remove(RoughDemandId(1));
        WorkItem whole = *made.find(WorkItemId(50));
        whole.id = WorkItemId(51);
        whole.notBefore = QDate(2026, 6, 8);
        whole.finishBefore = MilestoneId(15);
        made.put(whole);
        freeze.id = MilestoneId(15);
        freeze.kind = MilestoneKind::Checkpoint;
        freeze.pinned = QDate(2026, 6, 10);
        made.put(freeze);
        WorkItem part = *made.find(WorkItemId(50));
        part.parent = whole.id;
        made.put(part);
        QCOMPARE(demandOf(made).hours(databases, QDate(2026, 6, 8), QDate(2026, 6, 9)), 70.0);
        QCOMPARE(demandOf(made).hours(databases, first, last), 70.0);
    }

    void whatHasAnEndOnlyIsAskedForOnItsLastDay()
    {
        Plan made = plan();
        made.remove(kickOff);
        made.remove(phase);
        putItem(made, 50, 40.0);
        const DemandPiece piece = demandOf(made).pieces().front();
        QVERIFY(piece.isOpen);
        QCOMPARE(piece.first, QDate(2026, 6, 25));
        QCOMPARE(piece.last, QDate(2026, 6, 25));
        QCOMPARE(piece.due, QDate(2026, 6, 25));
    }

    void nothingCountsTwice()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            Plan made = plan();
            for (int i = 0; i < random.bounded(6); ++i)
                made.put(rough(i + 1, random.bounded(200), random.bounded(2) ? phase : MilestoneId(), random.bounded(2) ? databases : design));
            for (int i = 0; i < random.bounded(6); ++i)
                putItem(made, 50 + i, random.bounded(100), WorkItemState(random.bounded(5)), random.bounded(101));
            const SkillDemand demand = demandOf(made);
            for (const SkillId skill : {databases, design}) {
                double daily = 0.0;
                for (QDate day(2026, 5, 25); day <= QDate(2026, 7, 5); day = day.addDays(1)) {
                    const double hours = demand.hours(skill, day, day);
                    QVERIFY(hours >= 0);
                    daily += hours;
                }
                QVERIFY(qAbs(daily - slowSum(made, skill)) < 1e-6);
                QVERIFY(qAbs(daily - demand.hours(skill, QDate(2026, 1, 1), QDate(2026, 12, 31))) < 1e-6);
            }
        }
    }

    void loadIsSharedOutByHours()
    {
        Plan made = plan();
        const QDate from(2026, 6, 8), to(2026, 6, 14);
        for (const PersonId person : {mara, ben})
            made.put(PersonSkill{PersonSkillId(person.value()), person, databases, 3});
        made.put(PersonSkill{PersonSkillId(40), mara, databases, 5});
        made.put(PersonSkill{PersonSkillId(41), mara, design, 5});
        // Ben is away on three of five days: 16 h against Mara's 40 h, less 25 % for support.
        made.put(Absence{AbsenceId(60), ben, AbsenceKind::Vacation, from, from.addDays(2), {}, {}});
        made.put(StandingCommitment{StandingCommitmentId(61), mara, u"Support"_s, 0.25, {}, {}});
        made.put(rough(1, 69.0, phase));
        made.put(rough(2, 3.0, phase, design));
        const SpanLoad load(made, Capacity::of(made, from, to), demandOf(made), from, to);
        QCOMPARE(load.ofSkill(databases).there, 56.0);
        QCOMPARE(load.ofSkill(databases).available(), 46.0);
        QCOMPARE(load.ofSkill(databases).asked, 69.0);
        QVERIFY(load.ofSkill(databases).isOver());
        QCOMPARE(load.ofPerson(ben).asked, 24.0);
        QCOMPARE(load.ofPerson(ben).share(), 1.5);
        QCOMPARE(load.ofPerson(mara).asked, 45.0 + 3.0);
        QCOMPARE(load.ofPerson(mara).standing, 10.0);
        QVERIFY(!load.ofSkill(design).isOver());
    }

    void scheduledWorkCountsWhereItIs()
    {
        Plan made = plan();
        putItem(made, 50, 40.0);
        putItem(made, 51, 8.0);
        putItem(made, 52, 16.0, WorkItemState::Done);
        const auto schedule = [&](int id, PersonId person, QDate start, QDate end, double hours) {
            made.put(ScheduledWork{ScheduledWorkId(id), DemandId(id < 200 ? 50 : 52), person, start, end, hours, StartCause::Nothing, {}, {}});
        };
        schedule(100, mara, {2026, 6, 8}, {2026, 6, 10}, 24.0);
        schedule(101, {}, {2026, 6, 15}, {2026, 6, 16}, 16.0);
        schedule(200, mara, {2026, 6, 1}, {2026, 6, 2}, 16.0);
        const Timetable dates = computeTimetable(made);
        const SkillDemand demand = SkillDemand::scheduled(made, dates);
        // What is done is over; what is not scheduled is spread from the first milestone to the day before the go-live, over 19 working days.
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 1), QDate(2026, 6, 5)), 5 * 8.0 / 19);
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 8), QDate(2026, 6, 8)), 8.0 + 8.0 / 19);
        QCOMPARE(demand.hours(databases, QDate(2026, 6, 15), QDate(2026, 6, 19)), 16.0 + 5 * 8.0 / 19);
        // Without the schedule all of it is spread.
        QCOMPARE(SkillDemand::of(made, dates).hours(databases, QDate(2026, 6, 8), QDate(2026, 6, 8)), 48.0 / 19);
    }

    void whoIsScheduledHasTheLoad()
    {
        Plan made = plan();
        const QDate from(2026, 6, 8), to(2026, 6, 14);
        for (const PersonId person : {mara, ben})
            made.put(PersonSkill{PersonSkillId(person.value()), person, databases, 3});
        made.put(PersonSkill{PersonSkillId(40), ben, design, 3});
        putItem(made, 50, 30.0);
        putItem(made, 51, 24.0);
        made.put(rough(1, 64.0, phase));
        // Mara is away on Thursday and Friday. Of her 30 h 16 fill Monday and Tuesday of the next week, 14 are left for this one.
        made.put(Absence{AbsenceId(60), mara, AbsenceKind::Vacation, QDate(2026, 6, 11), QDate(2026, 6, 12), {}, {}});
        made.put(ScheduledWork{ScheduledWorkId(100), DemandId(50), mara, from, QDate(2026, 6, 16), 30.0, StartCause::Nothing, {}, {}});
        made.put(ScheduledWork{ScheduledWorkId(101), DemandId(51), mara, QDate(2026, 6, 10), QDate(2026, 6, 10), 24.0, StartCause::Nothing, {}, {}});
        const Timetable dates = computeTimetable(made);
        const SpanLoad load(made, Capacity::of(made, from, to), SkillDemand::scheduled(made, dates), from, to);
        // Of the rough demand of 64 h the items leave 10 h, which are shared out: Mara has 24 h, Ben 40 h.
        QCOMPARE(load.ofPerson(mara).there, 24.0);
        QCOMPARE(load.ofPerson(mara).asked, 14.0 + 24.0 + 10.0 * 24 / 64);
        QVERIFY(load.ofPerson(mara).isOver());
        QCOMPARE(load.ofPerson(ben).asked, 10.0 * 40 / 64);
        QCOMPARE(load.ofSkill(databases).asked, 14.0 + 24.0 + 10.0);
        QCOMPARE(load.ofSkill(design).asked, 0.0);
    }

    void whatFitsOneAfterTheOtherIsNotOver()
    {
        Plan made = plan();
        made.put(PersonSkill{PersonSkillId(40), mara, databases, 3});
        // 36 h, 12 h and 32 h are two weeks; two of them meet within a Friday, two within a Monday.
        const auto put = [&](int id, double hours, QDate start, QDate end) {
            putItem(made, id, hours);
            made.put(ScheduledWork{ScheduledWorkId(id), DemandId(id), mara, start, end, hours, StartCause::Nothing, {}, {}});
        };
        put(50, 36, {2026, 6, 8}, {2026, 6, 12});
        put(51, 12, {2026, 6, 12}, {2026, 6, 15});
        put(52, 32, {2026, 6, 16}, {2026, 6, 19});
        const SkillDemand demand = SkillDemand::scheduled(made, computeTimetable(made));
        const auto loadOf = [&](QDate from, QDate to) { return SpanLoad(made, Capacity::of(made, from, to), demand, from, to).ofPerson(mara); };
        QCOMPARE(loadOf({2026, 6, 8}, {2026, 6, 14}).asked, 40.0);
        QCOMPARE(loadOf({2026, 6, 15}, {2026, 6, 21}).asked, 40.0);
        for (int day = 8; day <= 19; ++day)
            QVERIFY(!loadOf({2026, 6, day}, {2026, 6, day}).isOver());
        // Four hours more do not fit, and nothing of them gets lost.
        put(50, 40, {2026, 6, 8}, {2026, 6, 12});
        const SkillDemand more = SkillDemand::scheduled(made, computeTimetable(made));
        QCOMPARE(more.hours(databases, {2026, 6, 1}, {2026, 6, 30}), 84.0);
        QVERIFY(SpanLoad(made, Capacity::of(made, {2026, 6, 8}, {2026, 6, 14}), more, {2026, 6, 8}, {2026, 6, 14}).ofPerson(mara).isOver());
    }

    void askedOfNobodyIsOver()
    {
        Plan made = plan();
        made.put(rough(1, 10.0, phase));
        const QDate from(2026, 6, 8), to(2026, 6, 14);
        const SpanLoad load(made, Capacity::of(made, from, to), demandOf(made), from, to);
        QVERIFY(load.ofSkill(databases).isOver());
        QVERIFY(qIsInf(load.ofSkill(databases).share()));
        QVERIFY(!load.ofSkill(design).isOver());
        QCOMPARE(load.ofSkill(design).share(), 0.0);
    }

    void teamsHaveTheirShareOfTheLoad()
    {
        Plan made = plan();
        const QDate from(2026, 6, 8), to(2026, 6, 14);
        made.put(Team{TeamId(70), u"A"_s});
        made.put(Team{TeamId(71), u"B"_s});
        made.put(Membership{MembershipId(72), mara, TeamId(70), 1.0, {}, {}});
        made.put(Membership{MembershipId(73), mara, TeamId(71), 1.0, QDate(2026, 6, 11), {}});
        made.put(PersonSkill{PersonSkillId(74), mara, databases, 3});
        made.put(rough(1, 20.0, phase));
        const Capacity capacity = Capacity::of(made, from, to);
        const SpanLoad load(made, capacity, demandOf(made), from, to);
        // Three days alone, two days half: 32 h and 8 h.
        QCOMPARE(load.ofTeam(TeamId(70)).available(), 32.0);
        QCOMPARE(load.ofTeam(TeamId(71)).available(), 8.0);
        QCOMPARE(load.ofTeam(TeamId(70)).available(), teamHours(made, capacity, TeamId(70), from, to));
        QCOMPARE(load.ofTeam(TeamId(70)).asked, 16.0);
        QCOMPARE(load.ofTeam(TeamId(71)).asked, 4.0);
    }
};

QTEST_GUILESS_MAIN(TestSkillDemand)
#include "tst_skilldemand.moc"
