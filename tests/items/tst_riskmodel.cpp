// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "domain/edits/riskedits.h"
#include "items/riskmodel.h"
#include "support/documentfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the register shows of risks, and what typing into it does beside the cell. It is Monday 18 May 2026.
class TestRiskModel : public QObject
{
    Q_OBJECT

private:
    static constexpr RiskId keys{80}, staff{81};
    static constexpr RiskActionId fallback{90};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        Risk risk;
        risk.id = keys;
        risk.title = u"Signing keys expire"_s;
        risk.releases = {SmallPlan::release};
        risk.probability = 3;
        risk.impact = 4;
        risk.residualProbability = 1;
        risk.residualImpact = 4;
        plan.put(risk);
        risk.id = staff;
        risk.title = u"Staff falls ill"_s;
        risk.releases = {};
        plan.put(risk);
        RiskAction action;
        action.id = fallback;
        action.risk = keys;
        action.kind = ActionKind::Contingency;
        action.title = u"Ship with the old keys"_s;
        action.daysAfterStrike = 4;
        plan.put(action);
        return plan;
    }
    static QString text(const RiskModel &model, const QString &field, int row = 0)
    {
        return model.index(row, model.columnOfField(field)).data().toString();
    }
    static bool type(RiskModel &model, const QString &field, const QVariant &value)
    {
        return model.setData(model.index(0, model.columnOfField(field)), value);
    }

private Q_SLOTS:
    void scoresAndExposure()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QCOMPARE(text(model, u"score"_s), u"12 H"_s);
        QCOMPARE(text(model, u"residual_score"_s), u"4 L"_s);
        QCOMPARE(text(model, u"exposure"_s), u"5.5"_s);          // 50 % of 11 days.
        QCOMPARE(text(model, u"residual_exposure"_s), u"1.1"_s); // 10 % of 11 days.
    }

    void closedRiskStaysClosedWhateverDayIsTyped()
    {
        Plan made = plan();
        Risk closed = *made.find(keys);
        closed.state = RiskState::Closed;
        closed.struckOn = QDate(2026, 5, 4);
        made.put(closed);
        DocumentFixture fixture(made);
        RiskModel model(fixture.document());
        QVERIFY(type(model, u"struck_on"_s, QDate(2026, 5, 5)));
        QCOMPARE(fixture.document().plan().find(keys)->state, RiskState::Closed);
        QCOMPARE(fixture.document().plan().find(keys)->struckOn, QDate(2026, 5, 5));
        QVERIFY(type(model, u"struck_on"_s, QString()));
        QCOMPARE(fixture.document().plan().find(keys)->state, RiskState::Closed);
        QVERIFY(!fixture.document().plan().find(keys)->struckOn.isValid());
    }

    void anotherScaleTouchesEveryRow()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        RiskScale scale;
        scale.criticalFrom = 12;
        QVERIFY(fixture.document().execute(edits::replaceRecord(fixture.document().plan(), scale)).hasValue());
        QCOMPARE(text(model, u"score"_s), u"12 C"_s);
        QVERIFY(!changed.isEmpty());
    }

    void aTypedLevelIsKeptInTheHistory()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QVERIFY(type(model, u"residual_impact"_s, u"2"_s));
        QCOMPARE(fixture.document().plan().find(keys)->residualImpact, 2);
        QCOMPARE(fixture.document().plan().table<RiskPosition>().size(), 2);
        QCOMPARE(fixture.document().plan().table<RiskPosition>().at(1).residualImpact, 2);
        QVERIFY(!type(model, u"residual_impact"_s, u"many"_s));
        QVERIFY(!type(model, u"residual_impact"_s, 7));
    }

    void furtherImpactsCountWhereTheyAreRated()
    {
        Plan made = plan();
        Risk risk = *made.find(keys);
        risk.qualityImpact = 5;
        made.put(risk);
        DocumentFixture fixture(made);
        RiskModel model(fixture.document());
        QCOMPARE(text(model, u"score"_s), u"12 H"_s);
        QCOMPARE(model.unratedFields().size(), 6);
        QVERIFY(model.unratedFields().contains(u"residual_quality_impact"_s));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        RiskScale scale;
        scale.ratesQuality = true;
        QVERIFY(fixture.document().execute(edits::replaceRecord(fixture.document().plan(), scale)).hasValue());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model.unratedFields().size(), 4);
        QCOMPARE(text(model, u"score"_s), u"15 C"_s); // 3 × 5.
        QCOMPARE(text(model, u"exposure"_s), u"5.5"_s);
        QCOMPARE(text(model, u"quality_impact"_s).left(2), u"5 "_s);
        QCOMPARE(text(model, u"residual_quality_impact"_s), QString());
        QVERIFY(type(model, u"residual_quality_impact"_s, u"5"_s));
        QCOMPARE(text(model, u"residual_score"_s), u"5 M"_s); // 1 × 5.
        QVERIFY(fixture.document().plan().table<RiskPosition>().isEmpty());
        QVERIFY(type(model, u"residual_quality_impact"_s, u""_s));
        QCOMPARE(fixture.document().plan().find(keys)->residualQualityImpact, 0);
        QVERIFY(type(model, u"quality_impact"_s, u"Not rated"_s));
        QCOMPARE(text(model, u"score"_s), u"12 H"_s);
        QVERIFY(!type(model, u"impact"_s, u""_s));
    }

    void whatItIsAboutIsTyped()
    {
        Plan made = plan();
        made.put(Component{ComponentId(95), u"Hoist"_s, SmallPlan::crane});
        made.put(Component{ComponentId(96), u"Jib"_s, SmallPlan::crane});
        DocumentFixture fixture(made);
        RiskModel model(fixture.document());
        QVERIFY(type(model, u"components"_s, u"Jib, Hoist"_s));
        QCOMPARE(fixture.document().plan().find(keys)->components, (IdList<Component>{ComponentId(96), ComponentId(95)}));
        QCOMPARE(text(model, u"components"_s), u"Jib, Hoist"_s);
        QVERIFY(!type(model, u"components"_s, u"Winch"_s));
    }

    void theStateStrikes()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QVERIFY(type(model, u"state"_s, int(RiskState::Struck)));
        const Plan &after = fixture.document().plan();
        QCOMPARE(after.find(keys)->struckOn, QDate(2026, 5, 18));
        QCOMPARE(after.find(fallback)->due, QDate(2026, 5, 22));
        QCOMPARE(text(model, u"exposure"_s), QString());
        QVERIFY(type(model, u"struck_on"_s, u"2026-05-21"_s)); // Thursday; four working days on is Wednesday.
        QCOMPARE(after.find(fallback)->due, QDate(2026, 5, 27));
        QVERIFY(type(model, u"struck_on"_s, u""_s));
        QCOMPARE(after.find(keys)->state, RiskState::Open);
    }

    void estimatesGiveWay()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QVERIFY(type(model, u"delay_low"_s, 4));
        const Risk *risk = fixture.document().plan().find(keys);
        QCOMPARE(risk->delayLikely, 4.0);
        QCOMPARE(risk->delayHigh, 4.0);
        QVERIFY(type(model, u"delay_likely"_s, 8));
        QVERIFY(type(model, u"delay_high"_s, 3));
        risk = fixture.document().plan().find(keys);
        QCOMPARE(risk->delayLow, 3.0);
        QCOMPARE(risk->delayLikely, 3.0);
        QCOMPARE(risk->delayHigh, 3.0);
    }

    void showsTheRisksOfARelease()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({SmallPlan::other, {}, {}});
        QCOMPARE(model.rowCount(), 1); // The one that concerns all.
        QCOMPARE(model.idAt(0), staff);
        const auto added = model.addRecord();
        QVERIFY(added);
        QCOMPARE(fixture.document().plan().find(RiskId(*added))->releases, IdList<Release>{SmallPlan::other});
        QCOMPARE(fixture.document().plan().find(RiskId(*added))->impact, 3);
    }

    void numbersAreThoseOfTheRegister()
    {
        DocumentFixture fixture(plan());
        RiskModel model(fixture.document());
        QCOMPARE(model.numberOf(keys), 1);
        QCOMPARE(model.numberOf(staff), 2);
        model.setFilter({{}, RiskState::Closed, {}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.numberOf(staff), 2);
        model.setFilter({SmallPlan::other, {}, {}});
        QCOMPARE(model.numberOf(staff), 1);
        QCOMPARE(model.numberOf(keys), 0);
    }

    void filtersByStateAndOwner()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        const RiskId ids[] = {keys};
        QVERIFY(document.execute(edits::setField<Risk, RoleId>(document.plan(), ids, &Risk::owner, SmallPlan::lead)).hasValue());
        RiskModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFilter({{}, {}, SmallPlan::lead});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), keys);
        model.setFilter({{}, {}, RoleId()});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), staff);
        model.setFilter({{}, RiskState::Closed, {}});
        QCOMPARE(model.rowCount(), 0);
        // A row comes and goes with what its record becomes.
        QVERIFY(document.execute(edits::closeRisks(document.plan(), ids, document.today(), document.ids())).hasValue());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(document.undo().hasValue());
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRiskModel)
#include "tst_riskmodel.moc"
