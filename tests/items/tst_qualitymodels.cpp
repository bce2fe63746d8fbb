// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quality/handresults.h"
#include "engine/quality/testscope.h"
#include "engine/qualityfixture.h"
#include "items/quality/plannedtestmodel.h"
#include "items/quality/testcasemodel.h"
#include "items/quality/testcyclemodel.h"
#include "items/quality/testneedtexts.h"
#include "items/quality/testresultmodel.h"
#include "items/quality/testrunmodel.h"
#include "items/quality/testsuitemodel.h"
#include "support/documentfixture.h"
#include "support/modeltrial.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The models and texts behind the page of the quality plan. Three tests are planned for Crane 4.2. It is Mon 18 May 2026.
class TestQualityModels : public QObject
{
    Q_OBJECT

private:
    using F = QualityFixture;

    /// It holds a fourth case, which no cycle tests.
    static F planned()
    {
        F f;
        f.addPlanned(1, 60);
        f.addPlanned(2, 120);
        f.addPlanned(3, 0);
        f.addCase(4, F::shop, F::search, 30);
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f16}"_s);
        return f;
    }

private Q_SLOTS:
    void textsOfTheNeed()
    {
        const QLocale c = QLocale::c();
        TestNeed need;
        need.fit = TestFit::Fits;
        need.planned = 300;
        need.automated = 299;
        need.last = QDate(2026, 5, 15);
        QCOMPARE(cycleCountsText(need, c), u"300 tests, none open, > 99 % automated"_s);
        QCOMPARE(headroomText(need, need.last, c), u"Nothing is left to be tested by hand until Fri 15 May 2026."_s);
        QCOMPARE(headroomText(need, need.last.addDays(1), c), u"Nothing is left to be tested by hand; the cycle ended on Fri 15 May 2026."_s);
        TestCycle cycle;
        need.hours = need.roundHours = 1.0;
        QCOMPARE(needBasisText(need, cycle, c), QString());
        cycle.testers = 3;
        QCOMPARE(needBasisText(need, cycle, c), u"60 min, shared by 3 testers"_s);
        need.hours = 2.5;
        need.fixHours = 0.5;
        QCOMPARE(needBasisText(need, cycle, c), u"60 min × 2 rounds + 30 min for fixes = 150 min, shared by 3 testers"_s);
    }

    void modelsHoldWhatModelsMust()
    {
        DocumentFixture fixture(planned().plan);
        PlanDocument &document = fixture.document();
        TestSuiteModel suites(document);
        addChangeAndRemove(suites, u"note"_s, u"All that is sold"_s);
        TestCaseModel cases(document);
        addChangeAndRemove(cases, u"title"_s, u"Pay by card"_s);
        TestCycleModel cycles(document);
        addChangeAndRemove(cycles, u"testers"_s, 2);

        // Runs come with results.
        TestRunModel runs(document);
        const QAbstractItemModelTester runTester(&runs, QAbstractItemModelTester::FailureReportingMode::Fatal);
        runs.setRelease(SoundPlan::release);
        QVERIFY(!runs.canAdd());
        QCOMPARE(runs.rowCount(), 0);

        // Tests are planned and told elsewhere.
        PlannedTestModel tests(document);
        const QAbstractItemModelTester tester(&tests, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tests.setCycle(F::cycle);
        QCOMPARE(tests.rowCount(), 3);
        const TestCaseId search(104);
        QVERIFY(document.execute(planTests(document.plan(), F::cycle, {search}, false, document.ids())));
        QCOMPARE(tests.rowCount(), 4);
        QVERIFY(tests.setData(tests.index(3, tests.columnOf(&PlannedTest::person)), F::anna.value()));
        QCOMPARE(tests.record(3).person, F::anna);
        const auto passed = recordByHand(document.plan(), {F::cycle, {search}, TestOutcome::Passed, {}, {}}, document.clock().now(), document.ids());
        QVERIFY(passed && document.execute(*passed));
        QCOMPARE(runs.rowCount(), 1);
        QCOMPARE(runs.index(0, runs.columnOfField(u"passed"_s)).data().toString(), u"1"_s);
        QVERIFY(runs.setData(runs.index(0, runs.columnOf(&TestRun::title)), u"By Anna"_s));
        QCOMPARE(runs.record(0).title, u"By Anna"_s);
        QVERIFY(document.undo());
        runs.setRelease(ReleaseId(999));
        QCOMPARE(runs.rowCount(), 0);
        QCOMPARE(tests.index(3, tests.columnOfField(u"outcome"_s)).data().toString(), u"Passed"_s);
        QVERIFY(tests.removeRecords({0, 2}));
        QCOMPARE(tests.rowCount(), 2);
        QVERIFY(document.undo());
        QCOMPARE(tests.rowCount(), 4);
    }

    void resultsOfOneRun()
    {
        F f = planned();
        const TestRunId good = f.addRun(1, QDate(2026, 5, 15));
        const TestRunId wrong = f.addRun(2, QDate(2026, 5, 16));
        f.addResult(good, TestCaseId(101), TestOutcome::Passed);
        f.addResult(wrong, TestCaseId(101), TestOutcome::Passed);
        f.addResult(wrong, TestCaseId(102), TestOutcome::Skipped);
        f.addResult(wrong, TestCaseId(103), TestOutcome::Failed);
        DocumentFixture fixture(f.plan);
        PlanDocument &document = fixture.document();
        TestResultModel results(document);
        const QAbstractItemModelTester tester(&results, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!results.canAdd());
        QCOMPARE(results.rowCount(), 0);
        results.setRun(wrong);
        QCOMPARE(results.rowCount(), 3);
        const QSignalSpy removed(&results, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&results, &QAbstractItemModel::rowsInserted);
        QVERIFY(results.setData(results.index(0, results.columnOf(&TestResult::message)), u"Seen by Anna"_s));
        QCOMPARE(results.record(0).message, u"Seen by Anna"_s);
        QVERIFY(!results.flags(results.index(0, results.columnOf(&TestResult::outcome))).testFlag(Qt::ItemIsEditable));
        QVERIFY(results.removeRecords({0, 2}));
        QCOMPARE(results.rowCount(), 1);
        QCOMPARE(removed.size(), 2);
        QVERIFY(document.undo());
        QCOMPARE(results.rowCount(), 3);
        QCOMPARE(inserted.size(), 2);
        results.setRun({});
        QCOMPARE(results.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestQualityModels)
#include "tst_qualitymodels.moc"
