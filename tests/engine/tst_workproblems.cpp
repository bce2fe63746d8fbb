// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemcures.h"
#include "engine/problemrows.h"
#include "engine/workfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// It is Wed 1 Jul 2026; the code freeze is on Wed 22 Jul.
class TestWorkProblems : public QObject
{
    Q_OBJECT

private:
    /// Those of work, each with its check.
    static QStringList problems(const Plan &plan, QDate today = SoundPlan::today)
    {
        static const QStringList checks{u"freeze-missed"_s, u"work-unscheduled"_s, u"work-overload"_s, u"schedule-outdated"_s, u"skill-without-people"_s};
        QStringList found;
        for (const Problem &problem : findProblems(plan, computeTimetable(plan), today)) {
            if (!checks.contains(problem.check))
                continue;
            if (!problem.cure.endsWith(u'.') || problem.cure.contains(u'%') || problem.record <= 0 || curePlaceFor(problem) == CurePlace::None)
                found << u"no cure or place: "_s + problem.text;
            found << problem.check + u": "_s + problem.text;
        }
        return found;
    }

private Q_SLOTS:
    void aLeveledPlanHasNone()
    {
        WorkFixture f;
        for (int n = 1; n <= 8; ++n)
            f.addItem(n, 10 + n);
        f.accept();
        QCOMPARE(f.plan.table<ScheduledWork>().size(), 8);
        QCOMPARE(problems(f.plan), QStringList());
    }

    /// Wed 1 to Tue 21 Jul are fifteen days of eight hours.
    void aMissedFreeze()
    {
        WorkFixture f;
        f.addItem(1, 120, WorkFixture::design);
        f.accept();
        QCOMPARE(problems(f.plan), QStringList());
        f.changeDemand(1, [](Demand &d) { d.likely = d.high = 121; });
        f.accept();
        QCOMPARE(problems(f.plan), QStringList{u"freeze-missed: W-1 is scheduled to end on Wed 22 Jul 2026, not before “Code freeze” of Crane 4.2 on Wed 22 Jul 2026."_s});
        // With an exception it may.
        ExceptionRequest request;
        request.id = ExceptionRequestId(9000);
        request.title = u"Let it in"_s;
        request.release = SoundPlan::release;
        request.workItem = WorkItemId(1001);
        request.userImpact = request.tests = request.risk = u"Told"_s;
        request.approver = WorkFixture::anna;
        request.secondApprover = WorkFixture::ben;
        f.plan.put(request);
        QCOMPARE(problems(f.plan).size(), 1);
        request.state = ExceptionState::Approved;
        f.plan.put(request);
        QCOMPARE(problems(f.plan), QStringList());
        f.plan.remove(request.id);
        // What does not count any more.
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Dropped; });
        QCOMPARE(problems(f.plan), QStringList());
    }

    void aMissedMilestoneOfItsOwn()
    {
        WorkFixture f;
        f.plan.put(SoundPlan::milestone(12, u"Demo"_s, QDate(2026, 7, 3)));
        f.addItem(1, 17, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.finishBefore = MilestoneId(12); });
        f.accept();
        QCOMPARE(problems(f.plan), QStringList{u"freeze-missed: W-1 is scheduled to end on Fri 3 Jul 2026, not before “Demo” of Crane 4.2 on Fri 3 Jul 2026."_s});
    }

    void manyAreToldAsOne()
    {
        WorkFixture f;
        for (int n = 1; n <= 9; ++n)
            f.addItem(n, 120, WorkFixture::design);
        f.accept();
        QCOMPARE(problems(f.plan),
                 QStringList{u"freeze-missed: 8 items of Crane 4.2 are scheduled to end too late for “Code freeze” on Wed 22 Jul 2026: W-2, W-3, W-4 and others."_s});
    }

    void unscheduledWork()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.accept();
        f.addItem(2, 12.5, WorkFixture::design);
        f.addItem(3, 0);
        QCOMPARE(problems(f.plan), QStringList{u"work-unscheduled: W-2 of Crane 4.2 is planned and needs 13 h, but is not scheduled as other work is."_s});
        // It takes the same people's hours in a release of which nothing is scheduled.
        f.plan.put(Release{ReleaseId(90), SoundPlan::product, u"4.3"_s, {}, {}, {}});
        f.changeItem(2, [](WorkItem &i) { i.release = ReleaseId(90); });
        QCOMPARE(problems(f.plan), QStringList{u"work-unscheduled: W-2 of Crane 4.3 is planned and needs 13 h, but is not scheduled as other work is."_s});
        for (int n = 4; n <= 9; ++n) {
            f.addItem(n, 2, WorkFixture::design);
            f.changeItem(n, [](WorkItem &i) { i.release = ReleaseId(90); });
        }
        QCOMPARE(problems(f.plan), QStringList{u"work-unscheduled: 7 items of Crane 4.3 are planned and need hours, but are not scheduled as other work is: "
                                               "W-2, W-4, W-5 and others."_s});
    }

    /// Told once for each release, as soon as its work could begin.
    void workOfAPlanThatNobodyHasLeveled()
    {
        WorkFixture f;
        f.addItem(1, 8);
        f.addItem(2, 12.5, WorkFixture::design);
        const auto told = [](const QString &hours) {
            return QStringList{u"work-unscheduled: Crane 4.2 asks for %1 h of work that could have begun, and none of it is scheduled."_s.arg(hours)};
        };
        QCOMPARE(problems(f.plan), told(u"21"_s));
        // Whatever the release has no days for is nowhere ahead.
        f.plan.put(Release{ReleaseId(90), SoundPlan::product, u"4.3"_s, {}, {}, {}});
        f.changeItem(2, [](WorkItem &i) { i.release = ReleaseId(90); });
        QCOMPARE(problems(f.plan), told(u"8"_s));
        f.changeItem(1, [](WorkItem &i) { i.notBefore = QDate(2026, 7, 2); });
        QCOMPARE(problems(f.plan, QDate(2026, 7, 1)), QStringList());
        QCOMPARE(problems(f.plan, QDate(2026, 7, 2)), QStringList());
        QCOMPARE(problems(f.plan, QDate(2026, 7, 3)), told(u"8"_s));
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Done; });
        QCOMPARE(problems(f.plan, QDate(2026, 7, 3)), QStringList());
    }

    void otherEstimates()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.accept();
        f.changeDemand(1, [](Demand &d) { d.likely = d.high = 12; });
        QCOMPARE(problems(f.plan), QStringList{u"schedule-outdated: W-1 is scheduled with 8 h, but needs 12 h by now."_s});
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Started; });
        QCOMPARE(problems(f.plan), QStringList());
    }

    void workThatShouldHaveBegun()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::design);
        f.accept();
        QCOMPARE(problems(f.plan, QDate(2026, 7, 2)), QStringList{u"schedule-outdated: W-1 was to begin on Wed 1 Jul 2026, but has not started."_s});
        f.changeItem(1, [](WorkItem &i) { i.state = WorkItemState::Started; });
        QCOMPARE(problems(f.plan, QDate(2026, 7, 2)), QStringList());
    }

    /// From Thu 2 to Wed 8 Jul Cleo has forty hours; an absence takes eight, and a second item asks for more.
    void tooMuchForOnePerson()
    {
        WorkFixture f;
        f.addItem(1, 40, WorkFixture::design);
        f.plan.put(ScheduledWork{ScheduledWorkId(7001), DemandId(2001), WorkFixture::cleo, QDate(2026, 7, 2), QDate(2026, 7, 8), 40, {}, {}, {}});
        QCOMPARE(problems(f.plan), QStringList());
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 3), QDate(2026, 7, 3));
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Cleo” has 8 h more of scheduled work than hours by the end of the week of Mon 6 Jul 2026."_s});
        // What begins and ends within other work must be done on its own days.
        f.plan.remove(f.plan.table<Absence>().begin()->id);
        f.addItem(2, 4, WorkFixture::design);
        f.plan.put(ScheduledWork{ScheduledWorkId(7002), DemandId(2002), WorkFixture::cleo, QDate(2026, 7, 3), QDate(2026, 7, 3), 4, {}, {}, {}});
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Cleo” has 4 h more of scheduled work than hours by the end of the week of Mon 6 Jul 2026."_s});
        SoundPlan::change<ScheduledWork>(f.plan, ScheduledWorkId(7001), [](ScheduledWork &w) { w.end = QDate(2026, 7, 9); });
        QCOMPARE(problems(f.plan), QStringList());
    }

    /// Red has half of Cleo's eight hours on each of the five days from Thu 2 to Wed 8 Jul, and says itself who does what.
    void tooMuchForATeamThatKeepsItsBoard()
    {
        WorkFixture f;
        SoundPlan::change<Team>(f.plan, WorkFixture::red, [](Team &t) { t.assignsPeople = false; });
        f.addMember(WorkFixture::cleo, WorkFixture::red, 0.5);
        f.addMember(WorkFixture::ben, WorkFixture::red);
        f.addItem(1, 20, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.team = WorkFixture::red; });
        f.plan.put(ScheduledWork{ScheduledWorkId(7001), DemandId(2001), {}, QDate(2026, 7, 2), QDate(2026, 7, 8), 20, {}, {}, {}});
        QCOMPARE(problems(f.plan), QStringList());
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 3), QDate(2026, 7, 3));
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Red” has 4 h more of scheduled work of “Design” than its people have hours by the end of the week of Mon 6 Jul 2026."_s});
        // Where nobody of the team has the skill others do it, with all of their hours.
        f.plan.remove(f.plan.table<Membership>().begin()->id);
        QCOMPARE(problems(f.plan), QStringList());
        f.changeItem(1, [](WorkItem &i) { i.team = {}; });
        f.addAbsence(WorkFixture::cleo, QDate(2026, 7, 6), QDate(2026, 7, 7));
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Design” is scheduled with 4 h more than people have hours for it by the end of the week of Mon 6 Jul 2026."_s});
        // Of somebody who is asked for the own hours count.
        f.changeDemand(1, [](Demand &d) { d.person = WorkFixture::cleo; });
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Cleo” has 4 h more of scheduled work than hours by the end of the week of Mon 6 Jul 2026."_s});
    }

    /// Each part fits into the forty hours from Thu 2 to Wed 8 Jul, all parts together do not.
    void tooMuchForOnePersonOfSeveralPools_data()
    {
        QTest::addColumn<qint64>("otherTeam");
        QTest::addColumn<qint64>("otherSkill");
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<QString>("parts");
        QTest::newRow("two skills of a team") << WorkFixture::red.value() << WorkFixture::backend.value() << false << u"“Backend” of “Red”, “Design” of “Red”"_s;
        QTest::newRow("a team that must ask her") << WorkFixture::blue.value() << WorkFixture::design.value() << false << u"“Design” of “Red”, “Design” of “Blue”"_s;
        QTest::newRow("no team") << qint64(0) << WorkFixture::design.value() << false << u"“Design”, “Design” of “Red”"_s;
        QTest::newRow("by name") << WorkFixture::blue.value() << WorkFixture::design.value() << true << u"“Design” of “Red”, work that names them"_s;
    }
    void tooMuchForOnePersonOfSeveralPools()
    {
        QFETCH(qint64, otherTeam);
        QFETCH(qint64, otherSkill);
        QFETCH(bool, isNamed);
        QFETCH(QString, parts);
        WorkFixture f;
        f.plan.put(PersonSkill{PersonSkillId(83), WorkFixture::cleo, WorkFixture::backend, 3});
        f.addMember(WorkFixture::cleo, WorkFixture::red);
        f.addItem(1, 24, WorkFixture::design);
        f.changeItem(1, [](WorkItem &i) { i.team = WorkFixture::red; });
        f.addItem(2, 24, SkillId(otherSkill));
        f.changeItem(2, [otherTeam](WorkItem &i) { i.team = TeamId(otherTeam); });
        f.plan.put(ScheduledWork{ScheduledWorkId(7001), DemandId(2001), {}, QDate(2026, 7, 2), QDate(2026, 7, 8), 24, {}, {}, {}});
        QCOMPARE(problems(f.plan).filter(u"overload"_s), QStringList());
        f.plan.put(ScheduledWork{ScheduledWorkId(7002), DemandId(2002), isNamed ? WorkFixture::cleo : PersonId(), QDate(2026, 7, 2), QDate(2026, 7, 8), 24, {}, {}, {}});
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Cleo” has 8 h more of scheduled work than hours by the end of the week of Mon 6 Jul 2026, counting together: "_s
                                               + parts + u'.'});
        f.changeDemand(2, [](Demand &d) { d.low = d.likely = d.high = 16; });
        SoundPlan::change<ScheduledWork>(f.plan, ScheduledWorkId(7002), [](ScheduledWork &w) { w.hours = 16; });
        QCOMPARE(problems(f.plan), QStringList());
    }

    /// Anna and Ben have eighty hours; only Anna is in the team.
    void poolsThatShareSomeOfTheirPeople()
    {
        WorkFixture f;
        f.addMember(WorkFixture::anna, WorkFixture::red);
        f.addItem(1, 40);
        f.changeItem(1, [](WorkItem &i) { i.team = WorkFixture::red; });
        f.addItem(2, 40);
        f.plan.put(ScheduledWork{ScheduledWorkId(7001), DemandId(2001), {}, QDate(2026, 7, 2), QDate(2026, 7, 8), 40, {}, {}, {}});
        f.plan.put(ScheduledWork{ScheduledWorkId(7002), DemandId(2002), {}, QDate(2026, 7, 2), QDate(2026, 7, 8), 40, {}, {}, {}});
        QCOMPARE(problems(f.plan), QStringList());
        f.changeDemand(2, [](Demand &d) { d.low = d.likely = d.high = 48; });
        SoundPlan::change<ScheduledWork>(f.plan, ScheduledWorkId(7002), [](ScheduledWork &w) { w.hours = 48; });
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Anna”, “Ben” together have 8 h more of scheduled work than hours by the end of the week of Mon 6 Jul 2026, "
                                               "counting together: “Backend”, “Backend” of “Red”."_s});
        // What one part tells is not told of both again.
        f.changeDemand(2, [](Demand &d) { d.low = d.likely = d.high = 88; });
        SoundPlan::change<ScheduledWork>(f.plan, ScheduledWorkId(7001), [](ScheduledWork &w) { w.hours = 2; });
        f.changeDemand(1, [](Demand &d) { d.low = d.likely = d.high = 2; });
        SoundPlan::change<ScheduledWork>(f.plan, ScheduledWorkId(7002), [](ScheduledWork &w) { w.hours = 88; });
        QCOMPARE(problems(f.plan), QStringList{u"work-overload: “Backend” is scheduled with 8 h more than people have hours for it by the end of the week of Mon 6 Jul 2026."_s});
    }

    void aSkillThatNobodyHas()
    {
        WorkFixture f;
        f.addItem(1, 8, WorkFixture::nobodys);
        f.addItem(2, 6, WorkFixture::nobodys);
        QCOMPARE(problems(f.plan).filter(u"skill-"_s), QStringList{u"skill-without-people: Work needs 14 h of “Alchemy”, a skill that nobody has."_s});
        f.plan.put(PersonSkill{PersonSkillId(99), WorkFixture::ben, WorkFixture::nobodys, 1});
        QCOMPARE(problems(f.plan).filter(u"skill-"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWorkProblems)
#include "tst_workproblems.moc"
