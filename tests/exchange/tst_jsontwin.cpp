// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontwin.h"

#include "domain/allrecords.h"
#include "domain/validation.h"
#include "exchange/newids.h"
#include "support/randomrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestJsonTwin : public QObject
{
    Q_OBJECT

private:
    static Plan somePlan(quint32 seed = 3)
    {
        QRandomGenerator random(seed);
        Plan base;
        base.planId = QUuid(u"7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55"_s);
        Plan plan = randomPlan(base, random, 5);
        CalendarStamp stamp;
        stamp.id = Id<CalendarStamp>(plan.table<Milestone>().at(0).id.value());
        stamp.sequence = 4;
        stamp.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::UTC);
        stamp.modified = stamp.created.addDays(1);
        stamp.contentHash = u"abc"_s;
        plan.put(stamp);
        return plan;
    }

    static QJsonObject frame(const Plan &plan) { return QJsonDocument::fromJson(planToJson(plan)).object(); }
    static Result<Plan> read(const QJsonObject &object) { return planFromJson(QJsonDocument(object).toJson()); }

    /// The frame with one value of the first record of a table replaced.
    static QJsonObject with(QJsonObject object, const QString &table, const QString &key, const QJsonValue &value)
    {
        QJsonObject records = object[u"records"_s].toObject();
        QJsonArray rows = records[table].toArray();
        QJsonObject row = rows[0].toObject();
        row[key] = value;
        rows[0] = row;
        records[table] = rows;
        object[u"records"_s] = records;
        return object;
    }

private Q_SLOTS:
    /// An older twin has no such field.
    void aTitleSaysWhatIsFrozenWhereNoFieldDoes()
    {
        Plan plan;
        plan.planId = QUuid(u"7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55"_s);
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, {}, {}});
        Milestone freeze;
        freeze.id = MilestoneId(3);
        freeze.release = ReleaseId(2);
        freeze.title = u"Code freeze"_s;
        freeze.kind = MilestoneKind::Freeze;
        freeze.pinned = QDate(2026, 7, 1);
        plan.put(freeze);
        QJsonObject object = frame(plan);
        QCOMPARE(read(object)->find(freeze.id)->freezes, FreezeScope::Unspecified);
        QJsonObject records = object[u"records"_s].toObject();
        QJsonObject row = records[u"milestone"_s].toArray().at(0).toObject();
        row.remove(u"freezes"_s);
        records[u"milestone"_s] = QJsonArray{row};
        object[u"records"_s] = records;
        QCOMPARE(read(object)->find(freeze.id)->freezes, FreezeScope::Code);
    }

    void aPlanComesBackEqual_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void aPlanComesBackEqual()
    {
        QFETCH(quint32, seed);
        const Plan plan = somePlan(seed);
        QVERIFY(validate(plan).hasValue());
        const QByteArray json = planToJson(plan);
        const auto back = planFromJson(json);
        QVERIFY2(back.hasValue(), back.hasValue() ? "" : qPrintable(back.error().text));
        QVERIFY(*back == plan);
        QCOMPARE(planToJson(*back), json);
    }

    void anEmptyPlanComesBackEqual()
    {
        Plan plan;
        plan.planId = QUuid(u"7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55"_s);
        QVERIFY(*planFromJson(planToJson(plan)) == plan);
    }

    void theFormatIsAsDocumented()
    {
        const QJsonObject object = frame(somePlan());
        QCOMPARE(object[u"format"_s], QJsonValue(u"plimsoll"_s));
        QCOMPARE(object[u"version"_s], QJsonValue(1));
        QCOMPARE(object[u"planId"_s], QJsonValue(u"7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55"_s));
        const QJsonObject row = object[u"records"_s][u"milestone"_s][0].toObject();
        QVERIFY(row[u"id"_s].isString());
        QCOMPARE(row.size(), fieldCount<Milestone> + 1);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("named");
        const Plan plan = somePlan();
        const QJsonObject good = frame(plan);
        const auto bytes = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
        const QString id = plan.table<Milestone>().at(0).id.toString();

        QTest::newRow("empty") << QByteArray() << QStringList{u"line 1"_s};
        QTest::newRow("torn") << planToJson(plan).left(300) << QStringList{u"JSON"_s};
        QTest::newRow("list") << QByteArray("[]") << QStringList{u"format"_s};
        QTest::newRow("other format") << QByteArray("{\"format\":\"gantt\"}") << QStringList{u"format"_s};
        QJsonObject changed = good;
        changed[u"version"_s] = 2;
        QTest::newRow("newer") << bytes(changed) << QStringList{u"newer"_s};
        changed = good;
        changed[u"planId"_s] = u"me"_s;
        QTest::newRow("no plan id") << bytes(changed) << QStringList{u"planId"_s};
        changed = good;
        QJsonObject records = good[u"records"_s].toObject();
        records[u"unicorn"_s] = QJsonArray();
        changed[u"records"_s] = records;
        QTest::newRow("unknown table") << bytes(changed) << QStringList{u"unicorn"_s};
        records = good[u"records"_s].toObject();
        records[u"team"_s] = 5;
        changed[u"records"_s] = records;
        QTest::newRow("table is no list") << bytes(changed) << QStringList{u"team"_s};
        QTest::newRow("unknown field") << bytes(with(good, u"milestone"_s, u"horn"_s, 1)) << QStringList{u"milestone"_s, id, u"horn"_s};
        QTest::newRow("wrong type") << bytes(with(good, u"milestone"_s, u"span"_s, u"long"_s)) << QStringList{u"milestone"_s, id, u"span"_s};
        QTest::newRow("wrong enum") << bytes(with(good, u"milestone"_s, u"kind"_s, u"party"_s)) << QStringList{u"milestone"_s, id, u"kind"_s};
        QTest::newRow("wrong date") << bytes(with(good, u"milestone"_s, u"pinned"_s, u"2026-02-30"_s)) << QStringList{u"milestone"_s, id, u"pinned"_s};
        QTest::newRow("id is a number") << bytes(with(good, u"milestone"_s, u"id"_s, 5)) << QStringList{u"milestone"_s, u"id"_s};
        QTest::newRow("twice") << bytes(with(good, u"milestone"_s, u"id"_s, plan.table<Milestone>().at(1).id.toString()))
                               << QStringList{u"milestone"_s, plan.table<Milestone>().at(1).id.toString()};
        QTest::newRow("dangling") << bytes(with(good, u"milestone"_s, u"release"_s, u"77"_s)) << QStringList{u"release"_s};
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, named);
        const auto plan = planFromJson(json);
        QVERIFY(!plan.hasValue());
        for (const QString &name : std::as_const(named))
            QVERIFY2(plan.error().text.contains(name), qPrintable(plan.error().text));
    }

    void aMissingFieldKeepsItsDefault()
    {
        QJsonObject object = frame(somePlan());
        QJsonObject records = object[u"records"_s].toObject();
        QJsonArray rows = records[u"working_calendar"_s].toArray();
        QJsonObject row = rows[0].toObject();
        row.remove(u"saturday"_s);
        rows[0] = row;
        records[u"working_calendar"_s] = rows;
        object[u"records"_s] = records;
        const auto plan = read(object);
        QVERIFY(plan.hasValue());
        QCOMPARE(plan->table<WorkingCalendar>().at(0).saturday, 0.0);
    }

    void aPlanWithNewIdsIsTheSamePlan()
    {
        const Plan plan = somePlan(11);
        const FixedClock clock(QDateTime(QDate(2026, 1, 2), QTime(9, 0), QTimeZone::UTC));
        IdSource ids(clock, 5);
        const QUuid newId(u"0a6e0a1f-9a52-4e49-9bb5-7d6b2b1e3c55"_s);
        const Plan copy = withNewIds(plan, ids, newId);
        QCOMPARE(copy.planId, newId);
        QVERIFY(validate(copy).hasValue());
        QVERIFY(copy.table<CalendarStamp>().isEmpty());
        forEachRecordType([&]<typename R>() {
            if constexpr (std::is_same_v<R, CalendarStamp>)
                return;
            QCOMPARE(copy.table<R>().size(), plan.table<R>().size());
            for (qsizetype row = 0; row < plan.table<R>().size(); ++row) {
                const R &before = plan.table<R>().at(row);
                const R &after = copy.table<R>().at(row);
                QVERIFY(isSingle<R> == (before.id == after.id));
                compareWithReferences(plan, before, copy, after);
            }
        });
    }

private:
    /// Plain fields are equal; references lead to the record in the same place.
    template<typename R>
    static void compareWithReferences(const Plan &plan, const R &before, const Plan &copy, const R &after)
    {
        const auto samePlace = [&]<typename X>(Id<X> a, Id<X> b) { return plan.table<X>().rowOf(a) == copy.table<X>().rowOf(b); };
        forEachField<R>([&](const auto &field, int) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            const Value &a = before.*field.member;
            const Value &b = after.*field.member;
            if constexpr (IdTraits<Value>::isId) {
                QVERIFY(samePlace(a, b));
            } else if constexpr (IdTraits<Value>::isIdList) {
                QCOMPARE(a.size(), b.size());
                for (size_t i = 0; i < a.size(); ++i)
                    QVERIFY(samePlace(a[i], b[i]));
            } else {
                QVERIFY(a == b);
            }
        });
    }
};

QTEST_GUILESS_MAIN(TestJsonTwin)
#include "tst_jsontwin.moc"
