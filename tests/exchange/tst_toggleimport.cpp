// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "engine/toggledebt.h"
#include "exchange/recordcsv.h"
#include "exchange/toggles/toggleimport.h"
#include "exchange/toggles/toggletable.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Tables of feature toggles: what they say, what becomes of it, and the gates of a real release.
class TestToggleImport : public QObject
{
    Q_OBJECT

private:
    using Outcome = TableImportRow::Outcome;
    static constexpr ProductId product{1};
    static constexpr EnvironmentId staging{2}, production{3};
    static constexpr QDate today = QDate::fromJulianDay(2461223);

    FixedClock m_clock{QDateTime({2026, 7, 1}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

    static Plan makePlan()
    {
        Plan plan;
        plan.put(PlanSettings{});
        plan.put(Product{product, u"Kubernetes"_s, {}, {}});
        plan.put(Environment{staging, u"Staging"_s, product, 0, {}, true});
        plan.put(Environment{production, u"Production"_s, product, 1, {}, true});
        plan.put(Role{RoleId(4), u"sig-node"_s, false, {}, {}, {}});
        WorkItem item;
        item.id = WorkItemId(5);
        item.key = u"2570"_s;
        item.title = u"Memory QoS"_s;
        plan.put(item);
        return plan;
    }

    TableImportOutcome import(Plan &plan, const QByteArray &csv)
    {
        const auto table = readCsv(csv);
        const auto outcome = importToggles(plan, *table, {product, today}, m_ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        plan.apply(outcome->edit);
        return *outcome;
    }

    static const FeatureToggle *named(const Plan &plan, const QString &name)
    {
        for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
            if (toggle.name == name)
                return plan.find(toggle.id);
        }
        return nullptr;
    }

    static QString standing(const Plan &plan, const QString &name, EnvironmentId environment)
    {
        const ToggleState *state = ToggleStates(plan).find(named(plan, name)->id, environment);
        return !state ? u"nothing"_s : FieldCodec<SwitchPosition>::name(state->position) + u' ' + QString::number(state->share);
    }

private Q_SLOTS:
    void positions_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("reads");
        QTest::newRow("on") << u"On"_s << u"on 0"_s;
        QTest::newRow("off") << u" off "_s << u"off 0"_s;
        QTest::newRow("share") << u"25 %"_s << u"some 25"_s;
        QTest::newRow("comma") << u"2,5%"_s << u"some 2.5"_s;
        QTest::newRow("number") << u"40"_s << u"some 40"_s;
        QTest::newRow("none of them") << u"0 %"_s << u"off 0"_s;
        QTest::newRow("all of them") << u"100 %"_s << u"on 0"_s;
        QTest::newRow("too many") << u"101 %"_s << QString();
        QTest::newRow("words") << u"maybe"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void positions()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, reads);
        const auto read = readPosition(cell);
        QCOMPARE(read ? FieldCodec<SwitchPosition>::name(read->position) + u' ' + QString::number(read->share) : QString(), reads);
    }

    void gatesStandAsTheirStage()
    {
        Plan plan = makePlan();
        const auto outcome = import(plan, "key,title,owning team,stage,status,feature gates,alpha,beta,stable\n"
                                          "2570,Memory QoS,sig-node,beta,implementable,MemoryQoS,1.27,1.37,\n"
                                          "3541,Recreate,sig-apps,alpha,implementable,StatefulSetRecreateStrategy,1.37,,\n"
                                          "3721,Env files,sig-node,stable,implementable,EnvFiles EnvMore,1.34,1.35,1.37\n"
                                          "5304,Downward,sig-node,beta,implementable,NA,1.36,1.37,1.38\n"
                                          "5040,No git,sig-storage,disabled,implementable,GitRepoVolumeDriver,1.33,1.36,1.39\n");
        QCOMPARE(outcome.count(Outcome::Added), 5);
        QCOMPARE(outcome.edit.label, u"Import 5 feature toggles"_s);
        QCOMPARE(outcome.remarks, (QStringList{u"1 row names no toggle."_s, u"Owners for whom the plan has no role, so that they were left out: sig-apps, sig-storage."_s}));
        QCOMPARE(outcome.leftOut, QStringList());
        QCOMPARE(standing(plan, u"MemoryQoS"_s, production), u"on 0"_s);
        QCOMPARE(standing(plan, u"StatefulSetRecreateStrategy"_s, staging), u"off 0"_s);
        QCOMPARE(standing(plan, u"EnvMore"_s, production), u"on 0"_s);
        QCOMPARE(standing(plan, u"GitRepoVolumeDriver"_s, production), u"off 0"_s);
        const FeatureToggle &memory = *named(plan, u"MemoryQoS"_s);
        QCOMPARE(memory.workItem, WorkItemId(5));
        QCOMPARE(memory.owner, RoleId(4));
        QCOMPARE(memory.stage, ToggleStage::Beta);
        QVERIFY(!memory.locked);
        QCOMPARE(memory.note, u"alpha 1.27, beta 1.37"_s);
        QVERIFY(named(plan, u"EnvFiles"_s)->locked);
        QCOMPARE(named(plan, u"GitRepoVolumeDriver"_s)->stage, ToggleStage::Deprecated);
    }

    void importingAgainChangesOnlyWhatChanged()
    {
        Plan plan = makePlan();
        const QByteArray first = "feature gates,stage\nMemoryQoS,alpha\nEnvFiles,beta\n";
        import(plan, first);
        // Somebody switches it by hand; the same table does not take that back.
        ToggleState state = *ToggleStates(plan).find(named(plan, u"EnvFiles"_s)->id, production);
        state.position = SwitchPosition::Some;
        state.share = 20;
        plan.put(state);
        const auto again = import(plan, first);
        QVERIFY(again.edit.isEmpty());
        QCOMPARE(again.count(Outcome::Unchanged), 2);
        const auto next = import(plan, "feature gates,stage\nmemoryqos,beta\nEnvFiles,beta\nEnvFiles,stable\n");
        QCOMPARE(next.count(Outcome::Updated), 1);
        QCOMPARE(next.count(Outcome::Refused), 1);
        QCOMPARE(next.rows[0].changes, (QStringList{u"Stage: Alpha → Beta"_s, u"Staging: Off → On"_s, u"Production: Off → On"_s}));
        QCOMPARE(standing(plan, u"EnvFiles"_s, production), u"some 20"_s);
    }

    void tableOfPositions()
    {
        Plan plan = makePlan();
        Milestone cleanUp;
        cleanUp.id = MilestoneId(6);
        cleanUp.title = u"Clean-up"_s;
        plan.put(cleanUp);
        const auto outcome = import(plan, "name;kind;remove by;staging;production;colour\r\nNewSearch;experiment;Clean-up;on;25 %;red\r\nOther;nonsense;Never;maybe;;\r\n");
        QCOMPARE(standing(plan, u"NewSearch"_s, staging), u"on 0"_s);
        QCOMPARE(standing(plan, u"NewSearch"_s, production), u"some 25"_s);
        QCOMPARE(named(plan, u"NewSearch"_s)->kind, ToggleKind::Experiment);
        QCOMPARE(named(plan, u"NewSearch"_s)->removeBy, MilestoneId(6));
        QCOMPARE(outcome.leftOut, QStringList{u"colour"_s});
        QCOMPARE(outcome.rows[1].remarks.size(), 3);
        QCOMPARE(standing(plan, u"Other"_s, staging), u"nothing"_s);
    }

    void refusesATableWithoutNames()
    {
        const auto table = readCsv("a,b\n1,2\n");
        const auto outcome = importToggles(makePlan(), *table, {product, today}, m_ids);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().text.contains(u"“feature gates”"_s));
    }

    void refusesAnEnvironmentThatHeadsTwoColumns()
    {
        const auto table = readCsv("name,Staging,production,staging\nNewSearch,on,on,off\n");
        const auto outcome = importToggles(makePlan(), *table, {product, today}, m_ids);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().text, u"Several columns of the table are headed “Staging”; leave only one of them."_s);
    }

    void ownTableComesBack()
    {
        Plan plan = makePlan();
        import(plan, "feature gates,stage,owner,key\nMemoryQoS,stable,sig-node,2570\nEnvFiles,beta,,\n");
        const QByteArray csv = recordCsv<FeatureToggle>(plan);
        Plan other = makePlan();
        QCOMPARE(import(other, csv).count(Outcome::Added), 2);
        QCOMPARE(named(other, u"MemoryQoS"_s)->owner, RoleId(4));
        QCOMPARE(named(other, u"MemoryQoS"_s)->workItem, WorkItemId(5));
        QVERIFY(named(other, u"MemoryQoS"_s)->locked);
        QCOMPARE(import(plan, csv).count(Outcome::Unchanged), 2);
    }

    void gatesOfARealRelease()
    {
        QFile file(QStringLiteral(PLIMSOLL_SHARED_DATA) + u"/kubernetes/1.37-scope.csv"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not here");
        Plan plan = makePlan();
        const auto outcome = import(plan, file.readAll());
        int alpha = 0;
        int beta = 0;
        int stable = 0;
        for (const FeatureToggle &toggle : plan.table<FeatureToggle>()) {
            alpha += toggle.stage == ToggleStage::Alpha ? 1 : 0;
            beta += toggle.stage == ToggleStage::Beta ? 1 : 0;
            stable += toggle.stage == ToggleStage::Stable ? 1 : 0;
            const bool on = toggle.stage == ToggleStage::Beta || toggle.stage == ToggleStage::Stable;
            QCOMPARE(standing(plan, toggle.name, production), on ? u"on 0"_s : u"off 0"_s);
            QCOMPARE(toggle.locked, toggle.stage == ToggleStage::Stable);
        }
        // Counted in the file by hand (awk): gates by stage, of doubled ones the first.
        QCOMPARE(alpha, 38);
        QCOMPARE(beta, 36);
        QCOMPARE(stable, 22);
        QCOMPARE(outcome.count(Outcome::Refused), 4);
    }
};

QTEST_GUILESS_MAIN(TestToggleImport)
#include "tst_toggleimport.moc"
