// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/explanation.h"
#include "engine/leveling/fault.h"
#include "engine/leveling/leveler.h"
#include "engine/leveling/validator.h"
#include "engine/levelingproblems.h"

#include <QTest>

using namespace Plimsoll::Leveling;
using Plimsoll::Leveling::Problems::sharing;
using Plimsoll::Leveling::Problems::staffed;

/// Small problems whose best schedule and its reasons are plain to see.
class TestLeveling : public QObject
{
    Q_OBJECT

private:
    static Schedule solved(const Problem &problem)
    {
        if (faultOf(problem))
            return {};
        Effort effort;
        effort.schedules = 200;
        Schedule schedule = level(problem, effort).schedule;
        return breachesOf(problem, schedule).empty() ? schedule : Schedule{};
    }

    static StartCause causeOf(const Problem &problem, const Schedule &schedule, int activity)
    {
        return explainStarts(problem, schedule)[activity];
    }

private Q_SLOTS:
    void nothingAtAll()
    {
        const Outcome outcome = level({}, {});
        QCOMPARE(outcome.schedule.makespan, 0);
        QVERIFY(outcome.proven);
    }

    void oneAfterTheOther()
    {
        const Problem problem = sharing({3, 2}, 1);
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.makespan, 5);
        const int second = schedule.starts[0] == 0 ? 1 : 0;
        QCOMPARE(causeOf(problem, schedule, 1 - second), StartCause{StartReason::Origin});
        QCOMPARE(causeOf(problem, schedule, second), (StartCause{StartReason::Resource, 1 - second, 0}));
    }

    /// 4, 3, 3, 2 on two: 4 + 2 and 3 + 3.
    void fillsBoth()
    {
        const Outcome outcome = level(sharing({3, 2, 4, 3}, 2), {});
        QCOMPARE(outcome.schedule.makespan, 6);
        QCOMPARE(outcome.lowerBound, 6);
        QVERIFY(outcome.proven);
    }

    void linksOfAllKinds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("lag");
        QTest::addColumn<int>("start");
        QTest::newRow("finish to start") << int(LinkKind::FinishToStart) << 2 << 7;
        QTest::newRow("finish to start, overlapping") << int(LinkKind::FinishToStart) << -2 << 3;
        QTest::newRow("start to start") << int(LinkKind::StartToStart) << 3 << 3;
        QTest::newRow("finish to finish") << int(LinkKind::FinishToFinish) << 1 << 3;
        QTest::newRow("start to finish") << int(LinkKind::StartToFinish) << 4 << 1;
        QTest::newRow("before the beginning") << int(LinkKind::StartToFinish) << 1 << 0;
    }

    /// One of 5 slots, then one of 3.
    void linksOfAllKinds()
    {
        QFETCH(int, kind);
        QFETCH(int, lag);
        Problem problem = sharing({5, 3}, 2);
        problem.links = {{0, 1, LinkKind(kind), lag}};
        const Schedule schedule = solved(problem);
        QTEST(schedule.starts[1], "start");
        QCOMPARE(causeOf(problem, schedule, 1),
                 schedule.starts[1] == 0 ? StartCause{StartReason::Origin} : (StartCause{StartReason::Predecessor, 0}));
    }

    void itsOwnDate()
    {
        Problem problem = sharing({2}, 1);
        problem.activities[0].notBefore = 4;
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts[0], 4);
        QCOMPARE(causeOf(problem, schedule, 0), StartCause{StartReason::NotBefore});
    }

    /// Closed from 2 to 5: three slots fit behind it only, two before it.
    void aClosedCalendar()
    {
        Problem problem = sharing({3, 2}, 1);
        problem.resources[0].steps = {{0, 1}, {2, 0}, {5, 1}};
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts, (std::vector{5, 0}));
        QCOMPARE(causeOf(problem, schedule, 0), (StartCause{StartReason::Calendar, -1, 0}));
    }

    void pausesOverAClosedCalendar()
    {
        Problem problem = sharing({3}, 1);
        problem.resources[0].steps = {{0, 1}, {2, 0}, {5, 1}};
        problem.activities[0].pauses = true;
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts, std::vector{0});
        QCOMPARE(schedule.ends, std::vector{6});
    }

    /// Nobody else could do it; both days of leave pass before it goes on.
    void pausesWhileItsPersonIsAway()
    {
        Problem problem = staffed({3}, 1);
        problem.people[0].away = {{1, 3}};
        problem.activities[0].pauses = true;
        Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts, std::vector{0});
        QCOMPARE(schedule.ends, std::vector{5});
        problem.activities[0].pauses = false;
        schedule = solved(problem);
        QCOMPARE(schedule.starts, std::vector{3});
    }

    /// It starts when work can begin, not within the closed days before.
    void aPauseIsNoStart()
    {
        Problem problem = sharing({2}, 1);
        problem.resources[0].steps = {{0, 0}, {3, 1}};
        problem.activities[0].pauses = true;
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts, std::vector{3});
        QCOMPARE(causeOf(problem, schedule, 0), (StartCause{StartReason::Calendar, -1, 0}));
    }

    void onePersonDoesOneThing()
    {
        const Problem problem = staffed({3, 3}, 1);
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.makespan, 6);
        const int second = schedule.starts[0] == 0 ? 1 : 0;
        QCOMPARE(causeOf(problem, schedule, second), (StartCause{StartReason::Person, 1 - second, -1, 0}));
    }

    void aLevelIsNeeded()
    {
        Problem problem = staffed({4}, 2);
        problem.activities[0].skills[0].level = 3;
        problem.people[1].skills[0].level = 3;
        problem.people[1].away = {{1, 2}};
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.people[0], std::vector{1});
        QCOMPARE(schedule.starts[0], 2);
        QCOMPARE(causeOf(problem, schedule, 0), (StartCause{StartReason::Calendar, -1, -1, 1}));
    }

    /// The one who can do both does what the other cannot.
    void sendsPeopleWhereTheyAreNeeded()
    {
        Problem problem = staffed({2}, 2);
        problem.activities[0].skills = {{0, 1}, {1, 1}};
        problem.people[0].skills = {{0, 1}, {1, 1}};
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.people[0], (std::vector{1, 0}));
        QCOMPARE(schedule.starts[0], 0);
    }

    /// Both are due at 2, one of them is late; a slot of the second weighs more.
    void theHeavierGoesFirst()
    {
        Problem problem = sharing({2, 2}, 1);
        problem.activities[0].due = 2;
        problem.activities[1].due = 2;
        problem.activities[1].weight = 5;
        QCOMPARE(solved(problem).starts, (std::vector{2, 0}));
    }

    /// A limit counts for more than a heavy wish.
    void aLimitGoesBeforeAWish()
    {
        Problem problem = sharing({2, 2}, 1);
        problem.activities[0].limit = 2;
        problem.activities[1].due = 2;
        problem.activities[1].weight = 500;
        QCOMPARE(solved(problem).starts, (std::vector{0, 2}));
    }

    void stopsWhenAsked()
    {
        const Problem problem = Problems::random(5, {40, 3}); // No bound proves its first schedule best.
        std::stop_source stop;
        stop.request_stop();
        Effort effort;
        effort.schedules = 1'000'000'000;
        const Outcome outcome = level(problem, effort, stop.get_token());
        QVERIFY(breachesOf(problem, outcome.schedule).empty());
        QVERIFY(outcome.schedules <= 2); // One on each of two islands.
    }

    void stopsFromWithinItsProgress()
    {
        const Problem problem = Problems::random(5, {40, 3});
        std::stop_source stop;
        Effort effort;
        effort.schedules = 160'000;
        int told = 0;
        const Outcome outcome = level(problem, effort, stop.get_token(), [&](const Progress &progress) {
            QVERIFY(progress.makespan >= progress.lowerBound);
            if (++told == 2)
                stop.request_stop();
        });
        QVERIFY(breachesOf(problem, outcome.schedule).empty());
        QVERIFY(outcome.proven || told == 2);
    }

    void namesFaults_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("kind");
        Problem problem = sharing({1, 1}, 1);
        problem.links = {{0, 1}, {1, 0}};
        QTest::newRow("a circle") << problem << int(FaultKind::Cycle);
        problem.links = {{0, 2}};
        QTest::newRow("a link to nothing") << problem << int(FaultKind::UnknownIndex);
        problem = sharing({1}, 1);
        problem.activities[0].demands[0].amount = 2;
        QTest::newRow("more than there is") << problem << int(FaultKind::TooLittleCapacity);
        problem.activities[0].demands[0].amount = -1;
        QTest::newRow("less than nothing") << problem << int(FaultKind::BadNumber);
        problem = sharing({1}, 1);
        problem.resources[0].steps = {{0, 1}, {5, 0}};
        QTest::newRow("closed for ever") << problem << int(FaultKind::TooLittleCapacity);
        problem = staffed({1}, 1);
        problem.activities[0].skills = {{0, 1}, {0, 1}};
        QTest::newRow("two where there is one") << problem << int(FaultKind::NobodyCan);
        problem.activities[0].skills = {{0, 9}};
        QTest::newRow("too high a level") << problem << int(FaultKind::NobodyCan);
        problem = sharing({2'000'000'000}, 1);
        QTest::newRow("without end") << problem << int(FaultKind::BadNumber);
    }

    void namesFaults()
    {
        QFETCH(Problem, problem);
        const auto fault = faultOf(problem);
        QVERIFY(fault);
        QTEST(int(fault->kind), "kind");
    }
};

QTEST_GUILESS_MAIN(TestLeveling)
#include "tst_leveling.moc"
