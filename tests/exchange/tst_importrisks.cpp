// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/riskspot.h"
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
