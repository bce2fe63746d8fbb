// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/riskspot.h"
#include "exchange/recordcsv.h"
#include "importfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Registers of risks, as spreadsheets hold them. Nothing was imported before 2 March 2026.
class TestImportRisks : public QObject
{
    Q_OBJECT

private:
    static ImportOptions risks()
    {
        ImportOptions options;
        options.kind = ImportKind::Risks;
        return options;
    }
    static const Risk *named(const Plan &plan, const QString &title)
    {
        for (const Risk &risk : plan.table<Risk>()) {
            if (risk.title == title)
                return &risk;
        }
        return nullptr;
    }

private Q_SLOTS:
    void takesAWholeRow()
    {
        ImportFixture fixture;
        fixture.plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        fixture.plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, {}, {}});
        const auto outcome = fixture.import(
            "Risk,Category,Cause,Description,Consequence,Likelihood,Impact,Residual likelihood,Residual impact,Owner,Strategy,Trigger,Plan B,"
            "Mitigation,Delay (days),Review,Public,Release,Score\n"
            "Signing keys expire,Supply,Keys are yearly,The keys run out,No build is signed,4,5,2,5,Release Lead,mitigate,Warning mail,"
            "Ship with the old keys,Order new keys; Test the new keys,\"2,5\",2026-07-22,yes,4.2,20\n",
            risks());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->count(ImportRow::Outcome::Added), 1);
        QCOMPARE(outcome->unknownColumns, QStringList());
        QCOMPARE(outcome->rows.front().remark, QString());
        const Risk *risk = named(fixture.plan, u"Signing keys expire"_s);
        QVERIFY(risk);
        QCOMPARE(risk->category, u"Supply"_s);
        QCOMPARE(risk->cause, u"Keys are yearly"_s);
        QCOMPARE(risk->event, u"The keys run out"_s);
        QCOMPARE(risk->effect, u"No build is signed"_s);
        QCOMPARE(spotOf(*risk, RiskStage::Inherent), (RiskSpot{4, 5}));
        QCOMPARE(spotOf(*risk, RiskStage::Residual), (RiskSpot{2, 5}));
        QCOMPARE(fixture.plan.find(risk->owner)->name, u"Release Lead"_s);
        QCOMPARE(risk->response, RiskResponse::Mitigate);
        QCOMPARE(risk->trigger, u"Warning mail"_s);
        QCOMPARE(risk->contingency, u"Ship with the old keys"_s);
        QCOMPARE(risk->delayLikely, 2.5);
        QCOMPARE(risk->delayHigh, 2.5);
        QCOMPARE(risk->reviewBy, QDate(2026, 7, 22));
        QVERIFY(risk->isPublic);
        QCOMPARE(risk->releases, IdList<Release>{ReleaseId(2)});
        QCOMPARE(fixture.plan.table<RiskAction>().size(), 2);
        QCOMPARE(fixture.plan.table<RiskAction>().at(1).title, u"Test the new keys"_s);
        QCOMPARE(fixture.plan.table<RiskAction>().at(1).owner, risk->owner);
    }

    void readsLevels_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("level");
        QTest::newRow("number") << QByteArray("2") << 2;
        QTest::newRow("number and name") << QByteArray("4 Likely") << 4;
        QTest::newRow("name") << QByteArray("almost certain") << 5;
        QTest::newRow("percent") << QByteArray("70 %") << 4; // 60 to 80 %.
        QTest::newRow("edge") << QByteArray("20%") << 1;
        QTest::newRow("word") << QByteArray("High") << 4;
        QTest::newRow("lowest word") << QByteArray("very low") << 1;
        QTest::newRow("beyond") << QByteArray("6") << 0;
        QTest::newRow("nonsense") << QByteArray("maybe") << 0;
    }
    void readsLevels()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, level);
        ImportFixture fixture;
        const auto outcome = fixture.import("risk,probability\nKeys expire," + cell + "\n", risks());
        QVERIFY(outcome);
        QCOMPARE(fixture.plan.table<Risk>().at(0).probability, level == 0 ? 3 : level);
        // What nobody has answered yet stands where it stood.
        QCOMPARE(fixture.plan.table<Risk>().at(0).residualProbability, level == 0 ? 3 : level);
        QCOMPARE(outcome->rows.front().remark.isEmpty(), level != 0);
    }

    void aSecondImportUpdates()
    {
        ImportFixture fixture;
        const QByteArray first("risk,probability,impact,mitigation\nKeys expire,4,5,Order keys\nStaff falls ill,2,3,\n");
        QVERIFY(fixture.import(first, risks()));
        const auto again = fixture.import(first, risks());
        QVERIFY(again);
        QCOMPARE(again->count(ImportRow::Outcome::Unchanged), 2);
        QVERIFY(again->edit.isEmpty());
        const RiskId id = named(fixture.plan, u"Keys expire"_s)->id;
        fixture.clock.set(fixture.clock.now().addDays(7));
        const auto moved = fixture.import("risk,residual probability,state\nkeys  EXPIRE,1,open\n", risks());
        QVERIFY(moved);
        QCOMPARE(moved->count(ImportRow::Outcome::Updated), 1);
        const Risk &risk = *fixture.plan.find(id);
        QCOMPARE(spotOf(risk, RiskStage::Inherent), (RiskSpot{4, 5}));
        QCOMPARE(spotOf(risk, RiskStage::Residual), (RiskSpot{1, 5}));
        // Where it stood when it was made, and where since today.
        QCOMPARE(fixture.plan.table<RiskPosition>().size(), 2);
        QCOMPARE(fixture.plan.table<RiskPosition>().at(0).residualProbability, 4);
        QCOMPARE(fixture.plan.table<RiskPosition>().at(1).residualProbability, 1);
    }

    void takesImpactsThatThePlanRates()
    {
        ImportFixture fixture;
        RiskScale scale;
        scale.ratesQuality = scale.ratesReputation = true;
        fixture.plan.put(scale);
        const QByteArray table("risk,probability,impact,quality impact,residual quality,cost,reputation\nKeys expire,4,2,5 Critical,2,5,high\nStaff falls ill,2,3,,,,\n");
        const auto outcome = fixture.import(table, risks());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->unknownColumns, QStringList());
        const Risk &keys = *named(fixture.plan, u"Keys expire"_s);
        QCOMPARE(keys.qualityImpact, 5);
        QCOMPARE(keys.residualQualityImpact, 2);
        QCOMPARE(keys.reputationImpact, 4); // "high" is the fourth of five.
        QCOMPARE(keys.residualReputationImpact, 4);
        QCOMPARE(keys.costImpact, 0);
        QVERIFY2(outcome->rows.at(0).remark.contains(u"does not rate the impact on cost"_s), qPrintable(outcome->rows.at(0).remark));
        QCOMPARE(named(fixture.plan, u"Staff falls ill"_s)->qualityImpact, 0);
        QCOMPARE(outcome->rows.at(1).remark, QString());
    }

    void takesComponentsThatThePlanHas()
    {
        ImportFixture fixture;
        fixture.plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        fixture.plan.put(Product{ProductId(2), u"Winch"_s, {}, {}});
        fixture.plan.put(Release{ReleaseId(3), ProductId(1), u"4.2"_s, {}, {}, {}});
        fixture.plan.put(Component{ComponentId(10), u"Hoist"_s, ProductId(2)});
        fixture.plan.put(Component{ComponentId(11), u"Hoist"_s, ProductId(1)});
        fixture.plan.put(Component{ComponentId(12), u"Jib, long"_s, ProductId(1)});
        const auto outcome = fixture.import("risk,release,affected components\nRust,,\"hoist; jib, long\"\nRope,4.2,\"HOIST, Hook\"\nWind,4.2,\"Jib, long\"\n", risks());
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->unknownColumns, QStringList());
        QCOMPARE(named(fixture.plan, u"Rust"_s)->components, (IdList<Component>{ComponentId(10), ComponentId(12)}));
        // That of the release's product is meant where two are called so.
        QCOMPARE(named(fixture.plan, u"Rope"_s)->components, IdList<Component>{ComponentId(11)});
        QCOMPARE(outcome->rows.at(1).remark, u"The plan has no component “Hook”, so that it was left out; add the component first."_s);
        QCOMPARE(named(fixture.plan, u"Wind"_s)->components, IdList<Component>{ComponentId(12)});
        QCOMPARE(outcome->rows.at(2).remark, QString());
        // An empty cell takes nothing away.
        const auto again = fixture.import("risk,release,components\nRope,4.2,\n", risks());
        QVERIFY(again && again->edit.isEmpty());
        // Our own table comes back as it went out.
        const auto own = fixture.import(recordCsv<Risk>(fixture.plan), risks());
        QVERIFY2(own, own ? "" : qPrintable(own.error().text));
        QVERIFY(own->edit.isEmpty());
    }

    void aRiskThatHasStruckStartsItsContingency()
    {
        ImportFixture fixture;
        QVERIFY(fixture.import("risk,probability\nKeys expire,4\nStaff falls ill,2\n", risks()));
        const RiskId keys = named(fixture.plan, u"Keys expire"_s)->id;
        RiskAction action;
        action.id = RiskActionId(900);
        action.risk = keys;
        action.kind = ActionKind::Contingency;
        action.title = u"Ship with the old keys"_s;
        action.daysAfterStrike = 3;
        fixture.plan.put(action);
        QVERIFY(fixture.import("risk,state,struck on\nKeys expire,occurred,2026-02-26\nNew one,struck,\n", risks()));
        QCOMPARE(fixture.plan.find(keys)->state, RiskState::Struck);
        QCOMPARE(fixture.plan.find(keys)->struckOn, QDate(2026, 2, 26));
        // Thursday; three working days on is Tuesday.
        QCOMPARE(fixture.plan.find(action.id)->due, QDate(2026, 3, 3));
        QVERIFY(!fixture.plan.table<RiskPosition>().isEmpty());
        QVERIFY(!fixture.plan.table<RiskPosition>().at(fixture.plan.table<RiskPosition>().size() - 1).open);
        QCOMPARE(named(fixture.plan, u"New one"_s)->state, RiskState::Struck);
        QCOMPARE(named(fixture.plan, u"New one"_s)->struckOn, fixture.clock.now().date());
        const auto again = fixture.import("risk,state,struck on\nKeys expire,struck,2026-02-26\n", risks());
        QVERIFY(again && again->edit.isEmpty());
    }

    void tellsWhatItLeftOut()
    {
        ImportFixture fixture;
        const auto outcome = fixture.import("risk,response,state,delay,review,release\nKeys expire,pray,gone,long,some day,9.9\nKeys expire,,,,,\n,,,,,\n", risks());
        QVERIFY(outcome);
        const QString remark = outcome->rows.front().remark;
        for (const QString &word : {u"pray"_s, u"gone"_s, u"long"_s, u"some day"_s, u"9.9"_s})
            QVERIFY2(remark.contains(word), qPrintable(remark));
        QCOMPARE(outcome->rows.at(1).outcome, ImportRow::Outcome::Skipped);
        QCOMPARE(fixture.plan.table<Risk>().size(), 1);
    }

    void needsNames()
    {
        ImportFixture fixture;
        QVERIFY(!fixture.import("colour,weight\nred,3\n", risks()));
    }
};

QTEST_GUILESS_MAIN(TestImportRisks)
#include "tst_importrisks.moc"
