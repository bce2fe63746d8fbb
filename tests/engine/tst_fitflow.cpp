// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/flownetwork.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Plimsoll;

namespace {

using Amount = FlowNetwork::Amount;

struct Arc {
    int from = 0;
    int to = 0;
    Amount capacity = 0;
};

FlowNetwork network(int nodes, const std::vector<Arc> &arcs)
{
    FlowNetwork made;
    for (int i = 0; i < nodes; ++i)
        made.addNode();
    for (const Arc &arc : arcs)
        made.addArc(arc.from, arc.to, arc.capacity);
    return made;
}

std::vector<Arc> randomArcs(QRandomGenerator &random, int nodes)
{
    std::vector<Arc> arcs;
    for (int i = random.bounded(3 * nodes); i >= 0; --i)
        arcs.push_back({random.bounded(nodes), random.bounded(nodes), random.bounded(9)});
    std::erase_if(arcs, [](const Arc &arc) { return arc.from == arc.to; });
    return arcs;
}

/// The capacity of the cut whose near side are the nodes with their bit set.
Amount cutCapacity(const std::vector<Arc> &arcs, unsigned side)
{
    Amount sum = 0;
    for (const Arc &arc : arcs)
        sum += (side >> arc.from & 1U) && !(side >> arc.to & 1U) ? arc.capacity : 0;
    return sum;
}

} // namespace

class TestFitFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Every cut of small networks is tried; the least capacity of all is the most that flows.
    void flowIsTheLeastCut()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 2'000; ++round) {
            const int nodes = 2 + random.bounded(7);
            const std::vector<Arc> arcs = randomArcs(random, nodes);
            FlowNetwork flow = network(nodes, arcs);
            Amount least = FlowNetwork::unlimited;
            unsigned nearest = ~0U;
            for (unsigned side = 1; side < (1U << nodes); side += 2) {
                if (side >> 1 & 1U)
                    continue;
                const Amount capacity = cutCapacity(arcs, side);
                if (capacity < least)
                    nearest = side;
                else if (capacity == least)
                    nearest &= side; // Least cuts are closed under intersection.
                least = std::min(least, capacity);
            }
            QCOMPARE(flow.augment(0, 1), least);
            const std::vector<bool> reached = flow.reachable({0});
            for (int node = 0; node < nodes; ++node)
                QCOMPARE(bool(reached[size_t(node)]), bool(nearest >> node & 1U));
        }
    }

    void nothingFlowsInOrOutOfWhatIsBetween()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 500; ++round) {
            const int nodes = 3 + random.bounded(20);
            FlowNetwork flow = network(nodes, randomArcs(random, nodes));
            const Amount all = flow.augment(0, 1);
            std::vector<Amount> balance(size_t(nodes), 0);
            for (int i = 0; i < flow.arcs(); ++i) {
                QVERIFY(flow.flow(2 * i) >= 0 && flow.left(2 * i) >= 0);
                balance[size_t(flow.from(2 * i))] -= flow.flow(2 * i);
                balance[size_t(flow.to(2 * i))] += flow.flow(2 * i);
            }
            QCOMPARE(balance[0], -all);
            QCOMPARE(balance[1], all);
            QVERIFY(std::all_of(balance.begin() + 2, balance.end(), [](Amount amount) { return amount == 0; }));
        }
    }

    /// The first takes the only cell that the second could have, where it could have had the other one, and gives way without losing.
    void whatWasMetIsNotTakenBack()
    {
        FlowNetwork flow = network(6, {{4, 1, 5}, {5, 1, 5}});
        const int first = flow.addArc(0, 2, 0);
        const int second = flow.addArc(0, 3, 0);
        flow.addArc(2, 4, FlowNetwork::unlimited);
        flow.addArc(2, 5, FlowNetwork::unlimited);
        flow.addArc(3, 4, FlowNetwork::unlimited);
        flow.raise(first, 7);
        QCOMPARE(flow.augment(0, 1), 7);
        flow.raise(second, 5);
        QCOMPARE(flow.augment(0, 1), 3);
        QCOMPARE(flow.flow(first), 7);
        QCOMPARE(flow.flow(second), 3);
        QCOMPARE(flow.left(second), 2);
    }

    void nothingFlowsWhereNoWayLeads()
    {
        FlowNetwork flow = network(4, {{0, 2, 5}, {3, 1, 5}, {2, 3, 0}});
        QCOMPARE(flow.augment(0, 1), 0);
        const std::vector<bool> expected{true, false, true, false};
        QCOMPARE(flow.reachable({0}), expected);
        QCOMPARE(flow.reachable({2}, 0), std::vector<bool>({false, false, true, false}));
    }
};

QTEST_GUILESS_MAIN(TestFitFlow)
#include "tst_fitflow.moc"
