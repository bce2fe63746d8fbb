// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/validator.h"
#include "engine/levelingproblems.h"

#include <QTest>

using namespace Plimsoll::Leveling;

/// A sound schedule, and each way to break it.
class TestLevelingValidator : public QObject
{
    Q_OBJECT

private:
    /// 0: 2 slots; then 1: 3 slots with one of the resource and person 0; 2: 4 slots with the resource alone, fixed at 6, which is closed
    /// from 5 to 6.
    static Problem problem()
    {
        Problem p;
        p.resources.push_back({{{0, 2}, {5, 1}, {6, 2}}});
        p.people = {{{{0, 2}}, {{10, 12}}}, {{{0, 1}}, {}}};
        p.activities.resize(3);
        p.activities[0].duration = 2;
        p.activities[0].demands = {{0, 2}};
        p.activities[1].duration = 3;
        p.activities[1].demands = {{0, 1}};
        p.activities[1].skills = {{0, 2}};
        p.activities[1].notBefore = 1;
        p.activities[2].duration = 4;
        p.activities[2].demands = {{0, 1}};
        p.activities[2].fixedStart = 6;
        p.links = {{0, 1}};
        return p;
    }

    static Schedule sound() { return {{0, 2, 6}, {2, 5, 10}, {{}, {0}, {}}, 10}; }

private Q_SLOTS:
    void letsASoundOnePass() { QVERIFY(breachesOf(problem(), sound()).empty()); }

    void findsEachBreach_data()
    {
        QTest::addColumn<Schedule>("schedule");
        QTest::addColumn<int>("kind");
        Schedule s = sound();
        s.people[1].clear();
        QTest::newRow("nobody does it") << s << int(BreachKind::Incomplete);
        s = sound();
        s.starts.pop_back();
        QTest::newRow("no start") << s << int(BreachKind::Incomplete);
        s = sound();
        s.ends[1] = 4;
        QTest::newRow("too short") << s << int(BreachKind::Duration);
        s = sound();
        s.starts[2] = 5;
        s.ends[2] = 9;
        s.makespan = 9;
        QTest::newRow("fixed work moved") << s << int(BreachKind::Fixed);
        s = sound();
        s.starts[1] = 0;
        s.ends[1] = 3;
        QTest::newRow("before its date") << s << int(BreachKind::NotBefore);
        s.starts[1] = 1;
        s.ends[1] = 4;
        QTest::newRow("before its predecessor ends") << s << int(BreachKind::Link);
        QTest::newRow("more than there is") << s << int(BreachKind::Capacity);
        s = sound();
        s.people[1] = {1};
        QTest::newRow("not skilled enough") << s << int(BreachKind::Skill);
        s.people[1] = {7};
        QTest::newRow("nobody") << s << int(BreachKind::Skill);
        s = sound();
        s.starts[1] = 9;
        s.ends[1] = 12;
        s.makespan = 12;
        QTest::newRow("away") << s << int(BreachKind::Away);
        s = sound();
        s.makespan = 11;
        QTest::newRow("another makespan") << s << int(BreachKind::Makespan);
    }

    void findsEachBreach()
    {
        QFETCH(Schedule, schedule);
        QFETCH(int, kind);
        const auto breaches = breachesOf(problem(), schedule);
        QVERIFY(std::ranges::any_of(breaches, [&](const Breach &breach) { return int(breach.kind) == kind; }));
    }

    void onePersonDoesOneThingAtATime()
    {
        const Problem p = Problems::staffed({3, 3}, 1);
        QVERIFY(breachesOf(p, {{0, 3}, {3, 6}, {{0}, {0}}, 6}).empty());
        const auto breaches = breachesOf(p, {{0, 2}, {3, 5}, {{0}, {0}}, 5});
        QCOMPARE(breaches.size(), size_t(1));
        QCOMPARE(breaches[0].kind, BreachKind::TwoAtATime);
    }

    void onePersonIsNotTwo()
    {
        Problem p = Problems::staffed({3}, 1);
        p.activities[0].skills = {{0, 1}, {0, 1}};
        QVERIFY(!breachesOf(p, {{0}, {3}, {{0, 0}}, 3}).empty());
    }

    void countsLeaveAsNoWork()
    {
        Problem p = Problems::staffed({3}, 1);
        p.people[0].away = {{1, 3}};
        p.activities[0].pauses = true;
        QVERIFY(breachesOf(p, {{0}, {5}, {{0}}, 5}).empty());
        QVERIFY(!breachesOf(p, {{0}, {3}, {{0}}, 3}).empty());
        p.activities[0].pauses = false;
        QVERIFY(!breachesOf(p, {{0}, {3}, {{0}}, 3}).empty());
    }

    void countsAPauseAsNoWork()
    {
        Problem p = Problems::sharing({3, 1}, 1);
        p.resources[0].steps = {{0, 1}, {1, 0}, {2, 1}};
        p.activities[0].pauses = true;
        QVERIFY(breachesOf(p, {{0, 4}, {4, 5}, {{}, {}}, 5}).empty());
        p.activities[0].pauses = false;
        QVERIFY(!breachesOf(p, {{0, 4}, {4, 5}, {{}, {}}, 5}).empty());
    }
};

QTEST_GUILESS_MAIN(TestLevelingValidator)
#include "tst_levelingvalidator.moc"
