// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cyclesearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Plimsoll;

/// Cycles in graphs, against reachability worked out the slow way.
class TestCycleSearch : public QObject
{
    Q_OBJECT

private:
    using Links = std::vector<std::pair<int, int>>;

    static std::vector<std::vector<int>> cyclesOf(int nodes, Links links, const std::vector<int> &waits)
    {
        std::ranges::sort(links);
        std::vector<int> first(size_t(nodes) + 1, 0);
        std::vector<int> next;
        for (const auto &[from, to] : links) {
            ++first[size_t(from) + 1];
            next.push_back(to);
        }
        for (size_t i = 1; i < first.size(); ++i)
            first[i] += first[i - 1];
        return findCycles(first, next, waits);
    }

private Q_SLOTS:
    void findsThem_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<Links>("links");
        QTest::addColumn<std::vector<std::vector<int>>>("cycles");
        using Cycles = std::vector<std::vector<int>>;
        QTest::newRow("nothing") << 0 << Links{} << Cycles{};
        QTest::newRow("a line") << 3 << Links{{0, 1}, {1, 2}} << Cycles{};
        QTest::newRow("itself") << 2 << Links{{1, 1}} << Cycles{{1}};
        QTest::newRow("three in a ring, from the smallest") << 3 << Links{{2, 0}, {0, 1}, {1, 2}} << Cycles{{0, 1, 2}};
        QTest::newRow("a tail is in none") << 4 << Links{{0, 1}, {1, 0}, {1, 2}, {2, 3}} << Cycles{{0, 1}};
        QTest::newRow("two rings") << 5 << Links{{3, 4}, {4, 3}, {0, 2}, {2, 0}} << Cycles{{0, 2}, {3, 4}};
        QTest::newRow("one ring leads to another") << 4 << Links{{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 2}} << Cycles{{0, 1}, {2, 3}};
        QTest::newRow("a diamond is none") << 4 << Links{{0, 1}, {0, 2}, {1, 3}, {2, 3}} << Cycles{};
    }

    void findsThem()
    {
        QFETCH(int, nodes);
        QFETCH(Links, links);
        QTEST(cyclesOf(nodes, links, std::vector<int>(size_t(nodes), 1)), "cycles");
    }

    void passesOverWhatDoesNotWait() { QVERIFY(cyclesOf(2, {{0, 1}, {1, 0}}, {1, 0}).empty()); }

    void aRingOfMany()
    {
        constexpr int many = 200000;
        Links links;
        for (int i = 0; i < many; ++i)
            links.emplace_back(i, (i + 1) % many);
        const auto cycles = cyclesOf(many, links, std::vector<int>(many, 1));
        QCOMPARE(cycles.size(), size_t(1));
        QCOMPARE(cycles.front().size(), size_t(many));
    }

    void agreesWithReachability_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithReachability()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 50; ++round) {
            const int nodes = 1 + random.bounded(10);
            std::set<std::pair<int, int>> links;
            for (int i = random.bounded(nodes * 2); i > 0; --i)
                links.emplace(random.bounded(nodes), random.bounded(nodes));
            std::vector<std::vector<bool>> reaches(size_t(nodes), std::vector<bool>(size_t(nodes), false));
            for (const auto &[from, to] : links)
                reaches[size_t(from)][size_t(to)] = true;
            for (size_t via = 0; via < size_t(nodes); ++via) {
                for (size_t from = 0; from < size_t(nodes); ++from) {
                    for (size_t to = 0; to < size_t(nodes); ++to)
                        reaches[from][to] = reaches[from][to] || (reaches[from][via] && reaches[via][to]);
                }
            }
            std::set<size_t> knots; // Each by its smallest node.
            for (size_t node = 0; node < size_t(nodes); ++node) {
                size_t smallest = node;
                for (size_t other = 0; other < node; ++other)
                    smallest = reaches[node][other] && reaches[other][node] ? std::min(smallest, other) : smallest;
                if (reaches[node][node])
                    knots.insert(smallest);
            }
            const auto cycles = cyclesOf(nodes, Links(links.begin(), links.end()), std::vector<int>(size_t(nodes), 1));
            QCOMPARE(cycles.size(), knots.size());
            for (const auto &cycle : cycles) {
                QCOMPARE(*std::ranges::min_element(cycle), cycle.front());
                QCOMPARE(std::set<int>(cycle.begin(), cycle.end()).size(), cycle.size());
                for (size_t i = 0; i < cycle.size(); ++i)
                    QVERIFY(links.contains({cycle[i], cycle[(i + 1) % cycle.size()]}));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCycleSearch)
#include "tst_cyclesearch.moc"
