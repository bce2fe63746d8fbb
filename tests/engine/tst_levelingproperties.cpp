// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/bounds.h"
#include "engine/leveling/exactsearch.h"
#include "engine/leveling/explanation.h"
#include "engine/leveling/fault.h"
#include "engine/leveling/leveler.h"
#include "engine/leveling/network.h"
#include "engine/leveling/validator.h"
#include "engine/levelingproblems.h"

#include <QTest>

#include <climits>
#include <numeric>

using namespace Plimsoll::Leveling;

/// What holds of every schedule, on problems that nobody would make; small ones against all orders there are.
class TestLevelingProperties : public QObject
{
    Q_OBJECT

private:
    /// The plainest generation that there is: slot by slot, in one order; INT_MAX where the order breaks a link.
    static int lengthInOrder(const Problem &problem, const std::vector<int> &order)
    {
        const size_t count = problem.activities.size();
        Schedule part;
        Problem placed;
        placed.resources = problem.resources;
        std::vector<int> starts(count, -1);
        int length = 0;
        for (const int i : order) {
            const Activity &activity = problem.activities[i];
            int start = activity.notBefore;
            for (const Link &link : problem.links) {
                if (link.to != i)
                    continue;
                if (starts[link.from] < 0)
                    return INT_MAX;
                const bool fromEnd = link.kind == LinkKind::FinishToStart || link.kind == LinkKind::FinishToFinish;
                const bool toEnd = link.kind == LinkKind::FinishToFinish || link.kind == LinkKind::StartToFinish;
                start = std::max(start,
                                 starts[link.from] + (fromEnd ? problem.activities[link.from].duration : 0) + link.lag
                                     - (toEnd ? activity.duration : 0));
            }
            placed.activities.push_back(activity);
            placed.activities.back().notBefore = 0;
            part.people.emplace_back();
            part.starts.push_back(start);
            part.ends.push_back(start + activity.duration);
            for (;; ++part.starts.back(), ++part.ends.back()) {
                part.makespan = std::ranges::max(part.ends);
                if (breachesOf(placed, part).empty())
                    break;
            }
            starts[i] = part.starts.back();
            length = part.makespan;
        }
        return length;
    }

    static int shortest(const Problem &problem)
    {
        std::vector<int> order(problem.activities.size());
        std::iota(order.begin(), order.end(), 0);
        int best = INT_MAX;
        do {
            best = std::min(best, lengthInOrder(problem, order));
        } while (std::ranges::next_permutation(order).found);
        return best;
    }

private Q_SLOTS:
    void findsTheShortest_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("calendars");
        for (quint32 seed = 1; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0);
    }

    void findsTheShortest()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, calendars);
        const Problem problem = Problems::random(seed, {6, 2, 0, calendars});
        const Outcome outcome = level(problem, {seed, 1000});
        QVERIFY(breachesOf(problem, outcome.schedule).empty());
        const int best = shortest(problem);
        QCOMPARE(outcome.schedule.makespan, best);
        QVERIFY(outcome.lowerBound <= best);
    }

    /// With a length that is too long it comes down to the shortest, with the shortest it finds nothing.
    void provesTheShortest_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void provesTheShortest()
    {
        QFETCH(quint32, seed);
        Problem problem = Problems::random(seed, {7, 3});
        for (Link &link : problem.links)
            link = {link.from, link.to};
        const int best = shortest(problem);
        const Network network(problem);
        QVERIFY(ExactSearch::suits(network));
        const Budget budget(0, 0, {});
        ExactSearch search(network, budget, best + 4);
        QVERIFY(search.run(1));
        QCOMPARE(search.length(), best);
        std::vector<int> order(problem.activities.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [starts = search.starts()](int i) { return starts[i]; });
        std::ranges::transform(order, order.begin(), [&](int i) { return network.origin(i); });
        QCOMPARE(lengthInOrder(problem, order), best);
        ExactSearch again(network, budget, best);
        QVERIFY(again.run(1));
        QVERIFY(again.starts().empty());
        QCOMPARE(again.length(), best);
    }

    void leavesToOthersWhatItCannotDo()
    {
        QVERIFY(!ExactSearch::suits(Network(Problems::random(2, {7, 2, 0, true}))));
        QVERIFY(!ExactSearch::suits(Network(Problems::random(2, {7, 5}))));
        QVERIFY(!ExactSearch::suits(Network(Problems::staffed({1, 2}, 1))));
    }

    void breaksNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void breaksNothing()
    {
        QFETCH(quint32, seed);
        const Problems::Wishes wishes{18, int(seed % 7), int(seed % 4) * 2, seed % 2 == 0, seed % 3 == 0, seed % 5 == 0, seed % 4 == 1};
        const Problem problem = Problems::random(seed, wishes);
        QVERIFY(!faultOf(problem));
        const Outcome outcome = level(problem, {seed, 300});
        for (const Breach &breach : breachesOf(problem, outcome.schedule))
            qWarning("breach %d of %d with %d", int(breach.kind), breach.activity, breach.other);
        QVERIFY(breachesOf(problem, outcome.schedule).empty());
        QVERIFY(outcome.lowerBound <= outcome.schedule.makespan);
        const auto causes = explainStarts(problem, outcome.schedule);
        for (size_t i = 0; i < causes.size(); ++i)
            QVERIFY2(causes[i].reason != StartReason::Origin || outcome.schedule.starts[i] == 0, qPrintable(QString::number(i)));
    }

    void doesNotDependOnThreads()
    {
        const Problem problem = Problems::random(77, {30, 4, 4, false, false, false, true});
        const Outcome one = level(problem, {9, 24'000, 0, 1});
        const Outcome two = level(problem, {9, 24'000, 0, 2});
        QCOMPARE(one.schedule, two.schedule);
        QCOMPARE(one.schedules, two.schedules);
        QVERIFY(one.schedules > 20'000);
    }

    /// The longer search is never worse: it is not promised for each seed, but all of these together.
    void getsBetterWithEffort()
    {
        int brief = 0;
        int thorough = 0;
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const Problem problem = Problems::random(seed, {40, 4});
            brief += level(problem, {1, 1}).schedule.makespan;
            thorough += level(problem, {1, 2000}).schedule.makespan;
        }
        QVERIFY2(thorough < brief, qPrintable(QString::number(brief)));
    }

    void mirroringTwiceChangesNothing()
    {
        const Problem problem = Problems::random(3, {12, 5, 0, true});
        const Network network(problem);
        const Network twice = network.mirrored().mirrored();
        for (int word = 0; word < network.words(); ++word)
            QCOMPARE(twice.capacity(word), network.capacity(word));
        for (int i = 0; i < network.size(); ++i)
            QCOMPARE(twice.successors(i).size(), network.successors(i).size());
    }
};

QTEST_GUILESS_MAIN(TestLevelingProperties)
#include "tst_levelingproperties.moc"
