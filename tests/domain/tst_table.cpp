// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tablewriting.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Plimsoll;

namespace {
struct Row {
    Id<Row> id;
    int value = 0;
    friend bool operator==(const Row &, const Row &) = default;
};
using Reference = std::map<qint64, int>;
} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private:
    static void compare(const Table<Row> &table, const Reference &reference)
    {
        QCOMPARE(table.size(), qsizetype(reference.size()));
        qsizetype row = 0;
        auto expected = reference.begin();
        for (const Row &record : table) {
            QCOMPARE(record.id.value(), expected->first);
            QCOMPARE(record.value, expected->second);
            QCOMPARE(table.rowOf(record.id), row);
            QCOMPARE(table.at(row).id, record.id);
            ++row;
            ++expected;
        }
    }

    static Reference differences(const Table<Row> &before, const Table<Row> &after)
    {
        Reference found;
        Table<Row>::forEachDifference(before, after, [&](const Row *old, const Row *now) {
            found[old ? old->id.value() : now->id.value()] = (old ? 1 : 0) + (now ? 2 : 0);
        });
        return found;
    }

private Q_SLOTS:
    void findsNothingInAnEmptyTable()
    {
        const Table<Row> table;
        QVERIFY(table.isEmpty());
        QCOMPARE(table.find(Id<Row>(1)), nullptr);
        QCOMPARE(table.rowOf(Id<Row>(1)), -1);
        QVERIFY(table.begin() == table.end());
    }

    void behavesLikeAMap_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("range");
        QTest::newRow("few ids, many replacements") << 1u << 40;
        QTest::newRow("several chunks") << 2u << 3000;
        QTest::newRow("sparse ids") << 3u << 2000000000;
    }

    void behavesLikeAMap()
    {
        QFETCH(quint32, seed);
        QFETCH(int, range);
        QRandomGenerator random(seed);
        Table<Row> table;
        Reference reference;
        std::vector<std::pair<Table<Row>, Reference>> versions;
        for (int step = 0; step < 6000; ++step) {
            const qint64 id = 1 + random.bounded(range);
            if (random.bounded(3) == 0) {
                table.remove(Id<Row>(id));
                reference.erase(id);
            } else {
                table.put({Id<Row>(id), step});
                reference[id] = step;
            }
            QCOMPARE(table.contains(Id<Row>(id)), reference.contains(id));
            if (step % 500 == 0)
                versions.emplace_back(table, reference);
        }
        compare(table, reference);
        // Later writes must not show in the copies taken on the way.
        for (const auto &[version, then] : versions)
            compare(version, then);
        for (size_t i = 1; i < versions.size(); ++i) {
            Reference expected;
            const auto &[before, beforeMap] = versions[i - 1];
            const auto &[after, afterMap] = versions[i];
            for (const auto &[id, value] : beforeMap) {
                if (!afterMap.contains(id))
                    expected[id] = 1;
                else if (afterMap.at(id) != value)
                    expected[id] = 3;
            }
            for (const auto &[id, value] : afterMap) {
                if (!beforeMap.contains(id))
                    expected[id] = 2;
            }
            QCOMPARE(differences(before, after), expected);
        }
    }

    void appendedRowsFillTheirChunks()
    {
        Table<Row> table;
        for (int i = 1; i <= 1000; ++i)
            table.put({Id<Row>(i), i});
        QCOMPARE(table.size(), 1000);
        for (int i = 1; i <= 1000; ++i)
            QCOMPARE(table.rowOf(Id<Row>(i)), i - 1);
        QCOMPARE(table.lowerBound(Id<Row>(500)), 499);
        QCOMPARE(table.lowerBound(Id<Row>(5000)), 1000);
    }

    void visitsOnlyWhatDiffers()
    {
        Table<Row> before;
        for (int i = 1; i <= 100000; ++i)
            before.put({Id<Row>(i), i});
        Table<Row> after = before;
        after.put({Id<Row>(51234), -1});
        int equalityTests = 0;
        Table<Row>::forEachDifference(before, after, [&](const Row *old, const Row *now) {
            ++equalityTests;
            QVERIFY(old && now);
            QCOMPARE(now->value, -1);
        });
        QCOMPARE(equalityTests, 1);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
