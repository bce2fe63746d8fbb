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

/// Work that is done or started stays, and the rest goes round it.
class TestLevelingFixed : public QObject
{
    Q_OBJECT

private:
    static Schedule solved(const Problem &problem)
    {
        if (faultOf(problem))
            return {};
        Schedule schedule = level(problem, {}).schedule;
        return breachesOf(problem, schedule).empty() ? schedule : Schedule{};
    }

private Q_SLOTS:
    void staysAndIsGoneRound()
    {
        Problem problem = sharing({4, 3}, 1);
        problem.activities[0].fixedStart = 2;
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts, (std::vector{2, 6}));
        QCOMPARE(explainStarts(problem, schedule)[0], StartCause{StartReason::Fixed});
        QCOMPARE(explainStarts(problem, schedule)[1], (StartCause{StartReason::Resource, 0, 0}));
    }

    void isWaitedFor()
    {
        Problem problem = sharing({4, 3}, 2);
        problem.activities[0].fixedStart = 2;
        problem.links = {{0, 1, LinkKind::FinishToStart, 1}};
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts[1], 7);
        QCOMPARE(explainStarts(problem, schedule)[1], (StartCause{StartReason::Predecessor, 0}));
    }

    void waitsForNobody()
    {
        Problem problem = sharing({4, 3}, 2);
        problem.activities[1].fixedStart = 1;
        problem.links = {{0, 1}};
        QCOMPARE(solved(problem).starts, (std::vector{0, 1}));
    }

    /// Two that are under way take more than there is; the third waits for both.
    void mayTakeMoreThanThereIs()
    {
        Problem problem = sharing({4, 5, 1}, 1);
        problem.activities[0].fixedStart = 0;
        problem.activities[1].fixedStart = 0;
        QCOMPARE(solved(problem).starts[2], 5);
    }

    void keepsItsPerson()
    {
        Problem problem = staffed({4, 3}, 2);
        problem.activities[0].fixedStart = 0;
        problem.activities[0].skills[0].person = 0;
        problem.activities[1].skills[0].person = 0;
        const Schedule schedule = solved(problem);
        QCOMPARE(schedule.starts, (std::vector{0, 4}));
        QCOMPARE(schedule.people[0], std::vector{0});
        problem.activities[1].skills[0].person = -1;
        QCOMPARE(solved(problem).people[1], std::vector{1});
    }

    void allOfIt()
    {
        Problem problem = sharing({4}, 1);
        problem.activities[0].fixedStart = 3;
        const Outcome outcome = level(problem, {});
        QCOMPARE(outcome.schedule.makespan, 7);
        QVERIFY(outcome.proven);
    }
};

QTEST_GUILESS_MAIN(TestLevelingFixed)
#include "tst_levelingfixed.moc"
