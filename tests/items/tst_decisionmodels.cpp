// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gateplan.h"
#include "items/decisions/criterionmodel.h"
#include "items/decisions/decisionlists.h"
#include "items/decisions/gatemodel.h"
#include "items/decisions/racimodel.h"
#include "items/decisions/runbookmodel.h"
#include "items/decisions/votermodel.h"
#include "support/documentfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The models behind the page of decisions. It is Mon 18 May 2026.
class TestDecisionModels : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(GatePlan::criterion(95, u"Docs"_s, CriterionMeasure::Attested));
        plan.put(GatePlan::criterion(96, u"No open bugs"_s, CriterionMeasure::OpenBugs));
        return plan;
    }
    static QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

private Q_SLOTS:
    void gates()
    {
        DocumentFixture fixture(plan());
        GateModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, model.columnOfField(u"state"_s)), u"? Not known yet"_s);
        QCOMPARE(cell(model, 0, model.columnOfField(u"day"_s)), u"Wed 22 Jul 2026"_s);
        QCOMPARE(cell(model, 0, model.columnOfField(u"decides"_s)), u"Ana"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        // What a gate is measured by lies elsewhere in the plan.
        QVERIFY(fixture.document().execute(attest(fixture.document().plan(), std::vector{CriterionId(95)}, Attestation::Met, GatePlan::ben,
            QDate(2026, 5, 18))));
        QVERIFY(changed.count() > 0);
        QCOMPARE(cell(model, 0, model.columnOfField(u"state"_s)), u"\u2713 Ready"_s);
        model.setRelease(ReleaseId(999));
        QCOMPARE(model.rowCount(), 0);
        model.setRelease(GatePlan::release);
        QVERIFY(model.addRecord());
        QCOMPARE(model.rowCount(), 2);
        // Without a milestone that is meant to be a gate, at the anchor.
        QCOMPARE(model.record(1).milestone, GatePlan::goLive);
    }

    void criteria()
    {
        DocumentFixture fixture(plan());
        CriterionModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setGate(GatePlan::gate);
        QCOMPARE(model.rowCount(), 2);
        const int state = model.columnOfField(u"state"_s);
        const int attestation = model.columnOfField(u"attestation"_s);
        QCOMPARE(cell(model, 0, state), u"? Unknown"_s);
        QCOMPARE(cell(model, 1, state), u"\u2713 Met"_s);
        QCOMPARE(cell(model, 1, attestation), QString());
        QVERIFY(model.setData(model.index(0, attestation), u"met"_s));
        QCOMPARE(cell(model, 0, state), u"\u2713 Met"_s);
        QCOMPARE(model.record(0).attested, QDate(2026, 5, 18));
        QVERIFY(model.setData(model.index(0, attestation), int(Attestation::Open)));
        QVERIFY(!model.record(0).attested.isValid());
        QVERIFY(model.addRecord());
        QCOMPARE(model.record(2).gate, GatePlan::gate);
        QCOMPARE(model.record(2).position, 97);
    }

    void voters()
    {
        Plan asked = plan();
        asked.put(Responsibility{ResponsibilityId(1), {}, GatePlan::freeze, GatePlan::lead, Raci::Consulted});
        DocumentFixture fixture(asked);
        VoterModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGate(GatePlan::gate);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << cell(model, row, VoterModel::PersonColumn);
        QCOMPARE(names, (QStringList{u"Ana"_s, u"Ben"_s, u"Cleo"_s, u"Dora"_s}));
        QCOMPARE(model.tally(), u"4 not voted yet"_s);
        QVERIFY(model.cast(1, VoteChoice::NoGo, u"Too early"_s));
        QVERIFY(model.cast(0, VoteChoice::Go, {}));
        // Who votes again changes their vote.
        QVERIFY(model.cast(0, VoteChoice::Abstain, {}));
        QCOMPARE(fixture.document().plan().table<Vote>().size(), 2);
        QCOMPARE(model.tally(), u"1 no go, 1 abstains, 2 not voted yet"_s);
        QCOMPARE(cell(model, 1, VoterModel::DissentColumn), u"Too early"_s);
        QVERIFY(model.setData(model.index(1, VoterModel::DissentColumn), u"Staff is thin"_s));
        QCOMPARE(model.voteAt(1)->dissent, u"Staff is thin"_s);
        QVERIFY(fixture.document().undo());
        QCOMPARE(model.voteAt(1)->dissent, u"Too early"_s);
    }

    void raci()
    {
        DocumentFixture fixture(plan());
        RaciModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.addActivity(u"Deploy"_s, GatePlan::chief));
        // The gate comes in once the matrix is used.
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Deploy"_s);
        QCOMPARE(cell(model, 0, 0), u"\u2713 Chief"_s);
        QCOMPARE(cell(model, 1, 0), u"\u2717 nobody"_s);
        int second = 0;
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.roleAt(column) == GatePlan::second)
                second = column;
        }
        QVERIFY(model.setLetter(model.index(0, second), Raci::Accountable));
        QCOMPARE(cell(model, 0, 0), u"\u2717 2 roles"_s);
        QVERIFY(model.setLetter(model.index(0, second), Raci::Consulted));
        QCOMPARE(cell(model, 0, second), u"C"_s);
        QCOMPARE(cell(model, 0, 0), u"\u2713 Chief"_s);
        QVERIFY(model.setLetter(model.index(0, second), {}));
        QCOMPARE(cell(model, 0, second), QString());
        QCOMPARE(fixture.document().plan().table<Responsibility>().size(), 1);
    }

    void runbook()
    {
        Plan timed = plan();
        GatePlan::change<Milestone>(timed, GatePlan::goLive, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(6, 0);
        });
        for (const auto &[id, minute, minutes, last] : {std::tuple(1, -30, 20, false), std::tuple(2, 0, 5, false), std::tuple(3, 5, 25, true)}) {
            RunbookStep step;
            step.id = RunbookStepId(id);
            step.milestone = GatePlan::goLive;
            step.title = QString::number(id);
            step.minute = minute;
            step.minutes = minutes;
            step.pointOfNoReturn = last;
            timed.put(step);
        }
        QCOMPARE(runbookSum(timed, GatePlan::goLive), (RunbookSum{3, 0, 60, 5}));
        QCOMPARE(runbookSum(timed, GatePlan::freeze), RunbookSum{});
        DocumentFixture fixture(timed);
        RunbookModel model(fixture.document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMilestone(GatePlan::goLive);
        const int minute = model.columnOf(&RunbookStep::minute);
        QCOMPARE(cell(model, 0, minute), u"T\u221230"_s);
        QCOMPARE(cell(model, 0, model.columnOfField(u"clock"_s)), QLocale().toString(QTime(5, 30), QLocale::ShortFormat));
        QVERIFY(model.setData(model.index(0, minute), u"T-45"_s));
        QCOMPARE(model.record(0).minute, -45);
        QVERIFY(model.addRecord());
        QCOMPARE(model.record(3).minute, 30);
    }

    void lists()
    {
        DocumentFixture fixture(plan());
        ChecklistModel items(fixture.document());
        FindingModel findings(fixture.document());
        ConditionModel conditions(fixture.document());
        QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester other(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items.setRelease(GatePlan::release);
        QVERIFY(items.addRecord());
        QCOMPARE(items.record(0).milestone, GatePlan::goLive);
        findings.setRelease(GatePlan::release);
        QVERIFY(findings.addRecord());
        QCOMPARE(findings.record(0).release, GatePlan::release);
        QVERIFY(!conditions.canAdd());
    }
};

QTEST_GUILESS_MAIN(TestDecisionModels)
#include "tst_decisionmodels.moc"
