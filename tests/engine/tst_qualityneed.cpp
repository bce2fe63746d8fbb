// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problems.h"
#include "engine/qualityfixture.h"
#include "engine/testneed.h"

#include <QTest>

#include <cmath>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What testing takes against the time that it has, worked out by hand.
class TestQualityNeed : public QObject
{
    Q_OBJECT

private:
    static TestNeed needOf(const QualityFixture &fixture, QDate today = SoundPlan::today)
    {
        const Timetable timetable = computeTimetable(fixture.plan);
        return TestNeeds(fixture.plan, timetable, today).of(*fixture.plan.find(QualityFixture::cycle));
    }
    static constexpr TestCycleId shortCycle{91};
    static TestNeed needOfShort(const QualityFixture &fixture)
    {
        const Timetable timetable = computeTimetable(fixture.plan);
        return TestNeeds(fixture.plan, timetable, SoundPlan::today).of(*fixture.plan.find(shortCycle));
    }
    /// Beside the cycle of the fixture one between those two days; both ask for Anna's skill.
    static QualityFixture withShortCycle(int longHours, int shortHours, QDate opens, QDate closes)
    {
        QualityFixture f;
        f.plan.put(SoundPlan::milestone(20, u"Begin"_s, opens));
        f.plan.put(SoundPlan::milestone(21, u"End"_s, closes));
        f.changeCycle([](TestCycle &c) { c.fixLoops = 0; });
        TestCycle smoke = *f.plan.find(QualityFixture::cycle);
        smoke.id = shortCycle;
        smoke.title = u"Smoke"_s;
        smoke.opens = MilestoneId(20);
        smoke.closes = MilestoneId(21);
        f.plan.put(smoke);
        f.addPlanned(1, longHours * 60);
        f.plan.put(PlannedTest{PlannedTestId(299), shortCycle, f.addCase(2, QualityFixture::shop, QualityFixture::cart, shortHours * 60), {}});
        return f;
    }
    /// A work item that asks for the skill, with all of its hours in that row.
    static void addWork(QualityFixture &fixture, qint64 number, SkillId skill, PersonId person, QDate start, QDate end, double hours)
    {
        WorkItem item;
        item.id = WorkItemId(1000 + number);
        item.release = SoundPlan::release;
        item.title = u"Work %1"_s.arg(number);
        fixture.plan.put(item);
        fixture.plan.put(Demand{DemandId(2000 + number), item.id, skill, hours, hours, hours, 1, {}, 0});
        fixture.plan.put(ScheduledWork{ScheduledWorkId(3000 + number), DemandId(2000 + number), person, start, end, hours, {}, {}, {}});
    }
    static QStringList problemsOf(const QualityFixture &fixture, QDate today = SoundPlan::today)
    {
        QStringList found;
        for (const Problem &problem : findProblems(fixture.plan, computeTimetable(fixture.plan), today)) {
            if (problem.check.startsWith("test-"_L1))
                found << problem.check + u" %1 %2: "_s.arg(problem.table).arg(problem.record) + problem.text;
        }
        return found;
    }

private Q_SLOTS:
    void cyclesOfAReleaseAddUp()
    {
        using F = QualityFixture;
        F f = withShortCycle(40, 10, QDate(2026, 8, 3), QDate(2026, 8, 10));
        f.addPlanned(3, 120, F::paint);
        const Timetable timetable = computeTimetable(f.plan);
        const TestNeeds needs(f.plan, timetable, SoundPlan::today);
        const ReleaseTestNeed sum = needs.ofRelease(SoundPlan::release);
        QCOMPARE(sum.cycles, 2);
        QCOMPARE(sum.hours, 52.0);
        QVERIFY((sum.skillHours == std::map<SkillId, double>{{F::explore, 50.0}, {F::paint, 2.0}}));
        QCOMPARE(needs.ofRelease(ReleaseId(999)).cycles, 0);
    }

    void hoursOfSkills()
    {
        QualityFixture f;
        f.changeCycle([](TestCycle &c) {
            c.testers = 2;
            c.rounds = 2;
            c.fixLoops = 0.5;
        });
        f.addPlanned(1, 120);
        f.addPlanned(2, 60, QualityFixture::paint);
        f.addPlanned(3, 0);
        const TestNeed need = needOf(f);
        QCOMPARE(need.planned, 3);
        QCOMPARE(need.automated, 1);
        QCOMPARE(need.open, 3);
        QCOMPARE(need.hours, 7.5); // 180 minutes × (2 rounds + half a round).
        QCOMPARE(need.roundHours, 3.0);
        QCOMPARE(need.fixHours, 1.5);
        QCOMPARE(need.deskHours, 3.75);
        QCOMPARE(need.first, QDate(2026, 7, 22));
        QCOMPARE(need.last, QDate(2026, 8, 25));
        QCOMPARE(need.workingDays, 25);
        QCOMPARE(need.windowHours, 200.0);
        QCOMPARE(need.skills, (std::vector<SkillTestNeed>{{QualityFixture::explore, 1, 5.0, 1, 200.0}, {QualityFixture::paint, 1, 2.5, 0, 0.0}}));
        QCOMPARE(need.share(), 5.0 / 200.0);
        QCOMPARE(int(need.fit), int(TestFit::Fits));
        QCOMPARE(need.beginBy, QDate(2026, 8, 25));
    }

    void turnsBeforeItIsTooLate_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("fit");
        QTest::addColumn<QDate>("beginBy");
        QTest::newRow("just under four fifths") << 7679 << int(TestFit::Fits) << QDate(2026, 7, 29);
        QTest::newRow("four fifths of 25 days") << 7680 << int(TestFit::Tight) << QDate(2026, 7, 29);
        QTest::newRow("all of them") << 9600 << int(TestFit::Tight) << QDate(2026, 7, 22);
        QTest::newRow("a minute more") << 9601 << int(TestFit::TooLate) << QDate(2026, 7, 21);
    }
    void turnsBeforeItIsTooLate()
    {
        QFETCH(int, minutes);
        QFETCH(int, fit);
        QFETCH(QDate, beginBy);
        QualityFixture f;
        f.addPlanned(1, minutes);
        const TestNeed need = needOf(f);
        QCOMPARE(int(need.fit), fit);
        QCOMPARE(need.beginBy, beginBy);
    }

    void timeRunsOut()
    {
        QualityFixture f;
        f.addPlanned(1, 64 * 60);
        QCOMPARE(int(needOf(f).fit), int(TestFit::Fits));
        const TestNeed later = needOf(f, {2026, 8, 12}); // 80 hours of work, ten days to go.
        QCOMPARE(later.first, QDate(2026, 8, 12));
        QCOMPARE(later.windowHours, 80.0);
        QCOMPARE(int(later.fit), int(TestFit::Tight));
        QCOMPARE(int(needOf(f, {2026, 8, 13}).fit), int(TestFit::TooLate));
        const TestNeed over = needOf(f, {2026, 9, 1});
        QVERIFY(std::isinf(over.share()));
        QCOMPARE(int(over.fit), int(TestFit::TooLate));
    }

    void resultsTakeRoundsAway()
    {
        QualityFixture f;
        f.changeCycle([](TestCycle &c) { c.rounds = 2; });
        const auto a = f.addPlanned(1, 60);
        const auto b = f.addPlanned(2, 60);
        const auto c = f.addPlanned(3, 60);
        const auto first = f.addRun(1, {2026, 7, 22});
        const auto second = f.addRun(2, {2026, 7, 23});
        f.addResult(first, a, TestOutcome::Passed);
        f.addResult(second, a, TestOutcome::Flaky); // Done.
        f.addResult(first, b, TestOutcome::Passed);
        f.addResult(second, b, TestOutcome::Failed); // Once more.
        f.addResult(first, c, TestOutcome::Blocked); // Both rounds are ahead.
        const TestNeed need = needOf(f);
        QCOMPARE(need.open, 1);
        QCOMPARE(need.hours, 1.25 + 2.25);
    }

    void theLatestRunCounts()
    {
        QualityFixture f;
        const auto a = f.addPlanned(1, 60);
        const auto late = f.addRun(1, {2026, 7, 24});
        const auto early = f.addRun(2, {2026, 7, 22});
        f.addResult(late, a, TestOutcome::Passed);
        f.addResult(early, a, TestOutcome::Failed);
        const TestStanding standing = TestBook(f.plan).standing(QualityFixture::cycle, a);
        QCOMPARE(standing.run->id, late);
        QCOMPARE(int(standing.last->outcome), int(TestOutcome::Passed));
        QCOMPARE(standing.verdicts, 2);
        QCOMPARE(needOf(f).hours, 0.0);
    }

    void whoIsAwayTestsNothing()
    {
        QualityFixture f;
        f.addPlanned(1, 33 * 60);
        Absence absence;
        absence.id = AbsenceId(400);
        absence.person = QualityFixture::anna;
        absence.start = QDate(2026, 7, 22);
        absence.end = QDate(2026, 8, 18);
        f.plan.put(absence);
        const TestNeed need = needOf(f);
        QCOMPARE(need.skills.front().available, 40.0);
        QCOMPARE(int(need.fit), int(TestFit::TooLate)); // 41.25 hours, of which the tester has 200 and Anna 40.
        QCOMPARE(problemsOf(f),
                 QStringList(u"test-need-exceeds-headroom test_cycle 90: By hand, the test cycle “Regression” still takes 42 hours; of it 42 hours "
                             "need “Exploring”, and who has that skill has 40 hours until Tue 25 Aug 2026."_s));
    }

    void cyclesShareTheHoursOfASkill_data()
    {
        QTest::addColumn<int>("longHours");
        QTest::addColumn<int>("shortHours");
        QTest::addColumn<double>("leftForLong");
        QTest::addColumn<double>("leftForShort");
        // Anna has 200 hours in the days of the long cycle, 40 of them in those of the short one, which lie within.
        QTest::newRow("both fit") << 100 << 10 << 190.0 << 40.0;
        QTest::newRow("all hours are taken") << 160 << 40 << 160.0 << 40.0;
        QTest::newRow("five are too many") << 165 << 40 << 160.0 << 35.0;
        QTest::newRow("the short one alone is too much") << 100 << 60 << 160.0 << 40.0;
    }
    void cyclesShareTheHoursOfASkill()
    {
        QFETCH(int, longHours);
        QFETCH(int, shortHours);
        QFETCH(double, leftForLong);
        QFETCH(double, leftForShort);
        const QualityFixture f = withShortCycle(longHours, shortHours, {2026, 8, 3}, {2026, 8, 10});
        const SkillTestNeed ofLong = needOf(f).skills.front();
        QCOMPARE(ofLong.hours, double(longHours));
        QCOMPARE(ofLong.available, leftForLong);
        QCOMPARE(ofLong.taken, 200.0 - leftForLong);
        const SkillTestNeed ofShort = needOfShort(f).skills.front();
        QCOMPARE(ofShort.hours, double(shortHours));
        QCOMPARE(ofShort.available, leftForShort);
        QCOMPARE(ofShort.taken, 40.0 - leftForShort);
    }

    /// The short cycle has 80 hours from 27 July to 7 August, the long one 136 from 3 August on; 40 of them are those of both.
    void cyclesThatMeetAtTheirEnds()
    {
        QualityFixture f = withShortCycle(100, 60, {2026, 7, 27}, {2026, 8, 10});
        f.plan.put(SoundPlan::milestone(22, u"Long begins"_s, {2026, 8, 3}));
        f.changeCycle([](TestCycle &c) { c.opens = MilestoneId(22); });
        // Before the long one begins, 40 of the 60 hours of the short one are done.
        QCOMPARE(needOf(f).skills.front().available, 116.0);
        QCOMPARE(needOf(f).skills.front().taken, 20.0);
        // After the short one has ended, 96 of the 100 hours of the long one can be done.
        QCOMPARE(needOfShort(f).skills.front().available, 76.0);
    }

    void cyclesOfOtherDaysOrReleasesTakeNothing()
    {
        const QualityFixture before = withShortCycle(100, 40, {2026, 7, 6}, {2026, 7, 13});
        QCOMPARE(needOf(before).skills.front().available, 200.0);
        QCOMPARE(needOf(before).skills.front().taken, 0.0);
        QualityFixture cancelled = withShortCycle(100, 40, {2026, 8, 3}, {2026, 8, 10});
        Release other;
        other.id = ReleaseId(6);
        other.product = SoundPlan::product;
        other.name = u"4.1"_s;
        cancelled.plan.put(other);
        SoundPlan::change<TestCycle>(cancelled.plan, shortCycle, [](TestCycle &c) { c.release = ReleaseId(6); });
        QCOMPARE(needOf(cancelled).skills.front().available, 160.0);
        SoundPlan::change<Release>(cancelled.plan, ReleaseId(6), [](Release &r) { r.state = ReleaseState::Cancelled; });
        QCOMPARE(needOf(cancelled).skills.front().available, 200.0);
    }

    void whatOtherCyclesTakeIsSaid()
    {
        const QStringList found = problemsOf(withShortCycle(165, 40, {2026, 8, 3}, {2026, 8, 10}));
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(u"test-need-exceeds-headroom test_cycle 90: By hand, the test cycle “Regression” still takes 165 hours; of it 165 "
                               "hours need “Exploring”, and who has that skill has 160 hours until Tue 25 Aug 2026, as other test cycles take 40 "
                               "hours."_s));
        QVERIFY(found.contains(u"test-need-exceeds-headroom test_cycle 91: By hand, the test cycle “Smoke” still takes 40 hours; of it 40 hours "
                               "need “Exploring”, and who has that skill has 35 hours until Sun 9 Aug 2026, as other test cycles take 5 hours."_s));
    }

    void scheduledWorkComesFirst_data()
    {
        QTest::addColumn<qint64>("skill");
        QTest::addColumn<bool>("isAnnas");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<double>("hours");
        QTest::addColumn<double>("scheduled");
        const qint64 explore = QualityFixture::explore.value();
        const qint64 paint = QualityFixture::paint.value();
        // Anna has 200 hours from Wed 22 Jul to Tue 25 Aug.
        QTest::newRow("her own") << paint << true << QDate(2026, 7, 27) << QDate(2026, 7, 31) << 40.0 << 40.0;
        QTest::newRow("before") << paint << true << QDate(2026, 7, 13) << QDate(2026, 7, 21) << 56.0 << 0.0;
        QTest::newRow("three days of five") << paint << true << QDate(2026, 7, 20) << QDate(2026, 7, 24) << 40.0 << 24.0;
        QTest::newRow("as early as it can be") << paint << true << QDate(2026, 7, 20) << QDate(2026, 8, 7) << 20.0 << 4.0;
        QTest::newRow("more than there is") << paint << true << QDate(2026, 7, 27) << QDate(2026, 7, 27) << 40.0 << 8.0;
        QTest::newRow("nobody's, of her skill") << explore << false << QDate(2026, 7, 27) << QDate(2026, 7, 31) << 40.0 << 40.0;
        QTest::newRow("nobody's, of another") << paint << false << QDate(2026, 7, 27) << QDate(2026, 7, 31) << 40.0 << 0.0;
    }
    void scheduledWorkComesFirst()
    {
        QFETCH(qint64, skill);
        QFETCH(bool, isAnnas);
        QFETCH(QDate, start);
        QFETCH(QDate, end);
        QFETCH(double, hours);
        QFETCH(double, scheduled);
        QualityFixture f;
        f.addPlanned(1, 60);
        addWork(f, 1, SkillId(skill), isAnnas ? QualityFixture::anna : PersonId(), start, end, hours);
        const SkillTestNeed need = needOf(f).skills.front();
        QCOMPARE(need.scheduled, scheduled);
        QCOMPARE(need.available, 200.0 - scheduled);
        QCOMPARE(need.taken, 0.0);
        SoundPlan::change<WorkItem>(f.plan, WorkItemId(1001), [](WorkItem &item) { item.state = WorkItemState::Done; });
        QCOMPARE(needOf(f).skills.front().available, 200.0);
    }

    /// The short cycle asks for the 40 hours from Mon 3 to Fri 7 Aug.
    void workAndOtherCyclesAreNotTakenOffTwice()
    {
        QualityFixture f = withShortCycle(165, 40, {2026, 8, 3}, {2026, 8, 10});
        addWork(f, 1, QualityFixture::paint, QualityFixture::anna, {2026, 8, 10}, {2026, 8, 14}, 40);
        const SkillTestNeed beside = needOf(f).skills.front();
        QCOMPARE(beside.scheduled, 40.0);
        QCOMPARE(beside.taken, 40.0);
        QCOMPARE(beside.available, 120.0);
        QVERIFY(problemsOf(f).contains(u"test-need-exceeds-headroom test_cycle 90: By hand, the test cycle “Regression” still takes 165 hours; of it 165 hours need "
                                       "“Exploring”, and who has that skill has 120 hours until Tue 25 Aug 2026, as scheduled work takes 40 hours and other test "
                                       "cycles 40."_s));
        // Where work takes the days of the short cycle, nothing is left that the cycle could take.
        SoundPlan::change<ScheduledWork>(f.plan, ScheduledWorkId(3001), [](ScheduledWork &row) {
            row.start = QDate(2026, 8, 3);
            row.end = QDate(2026, 8, 7);
        });
        QCOMPARE(needOf(f).skills.front().taken, 0.0);
        QCOMPARE(needOf(f).skills.front().available, 160.0);
        QCOMPARE(needOfShort(f).skills.front().available, 0.0);
        QVERIFY(problemsOf(f).contains(u"test-need-exceeds-headroom test_cycle 90: By hand, the test cycle “Regression” still takes 165 hours; of it 165 hours need "
                                       "“Exploring”, and who has that skill has 160 hours until Tue 25 Aug 2026, as scheduled work takes 40 hours."_s));
    }

    void ownMilestonesOpenAndClose()
    {
        QualityFixture f;
        f.addPlanned(1, 60);
        f.plan.put(SoundPlan::milestone(20, u"Begin"_s, {2026, 8, 3}));
        f.plan.put(SoundPlan::milestone(21, u"End"_s, {2026, 8, 6}));
        f.changeCycle([](TestCycle &c) {
            c.opens = MilestoneId(20);
            c.closes = MilestoneId(21);
        });
        const TestNeed need = needOf(f);
        QCOMPARE(need.first, QDate(2026, 8, 3));
        QCOMPARE(need.last, QDate(2026, 8, 5));
        QCOMPARE(need.windowHours, 24.0);
    }

    void withoutDatesNothingIsSaid()
    {
        QualityFixture f;
        f.addPlanned(1, 60);
        SoundPlan::change<Release>(f.plan, SoundPlan::release, [](Release &r) { r.anchor = {}; });
        const TestNeed need = needOf(f);
        QCOMPARE(int(need.fit), int(TestFit::NoDates));
        QVERIFY(!need.first.isValid());
        QCOMPARE(need.hours, 1.25);
    }

    void problems()
    {
        QualityFixture f;
        QCOMPARE(problemsOf(f),
                 QStringList(u"test-cycle-without-tests test_cycle 90: Nothing is planned to be tested in the test cycle “Regression”."_s));
        f.addPlanned(1, 9601);
        QCOMPARE(problemsOf(f), QStringList(u"test-need-exceeds-headroom test_cycle 90: By hand, the test cycle “Regression” still takes 201 hours; "
                                             "there are 200 working hours until Tue 25 Aug 2026."_s));
        f.changeCase(TestCaseId(101), [](TestCase &c) { c.minutes = 7680; });
        QCOMPARE(problemsOf(f), QStringList(u"test-need-tight test_cycle 90: By hand, the test cycle “Regression” still takes 160 hours; there are "
                                             "200 working hours until Tue 25 Aug 2026."_s));
        f.changeCase(TestCaseId(101), [](TestCase &c) { c.minutes = 60; });
        QCOMPARE(problemsOf(f), QStringList());
        f.changeCase(TestCaseId(101), [](TestCase &c) { c.skill = {}; });
        QCOMPARE(problemsOf(f), QStringList(u"test-case-without-skill test_case 101: The test case “Case 1” of “Shop” is run by hand, but names no "
                                             "skill, so that nobody's hours count for it."_s));
        f.addPlanned(2, 60, {});
        QCOMPARE(problemsOf(f), QStringList(u"test-case-without-skill test_suite 80: 2 test cases of “Shop” are run by hand, but name no skill, so "
                                             "that nobody's hours count for them."_s));
        f.changeCase(TestCaseId(101), [](TestCase &c) { c.automated = true; });
        f.changeCase(TestCaseId(102), [](TestCase &c) { c.retired = true; });
        QCOMPARE(problemsOf(f), QStringList());
    }

    void cyclesThatEndedAreHistory()
    {
        QualityFixture f;
        QVERIFY(!problemsOf(f, {2026, 8, 25}).isEmpty());
        QCOMPARE(problemsOf(f, {2026, 8, 26}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQualityNeed)
#include "tst_qualityneed.moc"
