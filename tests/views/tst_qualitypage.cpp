// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/qualitypage.h"

#include "domain/edits/fieldedits.h"
#include "engine/qualityfixture.h"
#include "exchange/tests/testimport.h"
#include "items/quality/testcyclemodel.h"
#include "items/quality/testneedtexts.h"
#include "support/documentfixture.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablepane.h"
#include "views/quality/cyclebar.h"
#include "views/quality/headroommeter.h"
#include "views/quality/resultdialog.h"
#include "views/quality/runlist.h"
#include "views/quality/scopedialog.h"
#include "views/quality/skillneedtable.h"
#include "views/quality/testimportdialog.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The page of the quality plan over Crane 4.2, whose cycle plans three tests. It is Mon 18 May 2026.
class TestQualityPage : public QObject
{
    Q_OBJECT

private:
    using F = QualityFixture;

    static Plan plan()
    {
        F f;
        f.addPlanned(1, 60);
        f.addPlanned(2, 120);
        f.addPlanned(3, 0);
        f.addCase(4, F::shop, F::search, 30);
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f11}"_s);
        return f.plan;
    }

    /// A page that is shown, over a document of its own.
    struct Shown {
        DocumentFixture fixture{plan()};
        PlanSelection selection;
        QualityPage page{fixture.document(), selection};

        Shown()
        {
            page.resize(1100, 700);
            page.show();
        }
        [[nodiscard]] const Plan &now() { return fixture.document().plan(); }
        [[nodiscard]] QString cell(int row, const QString &field) const
        {
            RecordModel &records = page.run().table().records();
            return records.index(row, records.columnOfField(field)).data().toString();
        }
        void choose(int row)
        {
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.run().table().setFocus();
            page.run().table().setCurrentIndex(page.run().table().model()->index(row, 0));
            page.run().table().selectRow(row);
        }
        [[nodiscard]] TestCaseId chosen()
        {
            RecordTableView &table = page.run().table();
            const auto rows = table.selectedRecordRows();
            return rows.size() == 1 ? now().find(PlannedTestId(table.records().recordAt(rows.front())))->testCase : TestCaseId();
        }
    };

private Q_SLOTS:
    void whatIsPlannedAndWhetherItFits()
    {
        Shown s;
        QCOMPARE(s.page.subtitle(), u"3 tests"_s);
        QCOMPARE(s.page.cycles().meter().word(), u"Fits"_s);
        QVERIFY2(s.page.cycles().text().startsWith("3.8 of 200 working hours"_L1), qPrintable(s.page.cycles().text())); // 180 min × 1.25.
        QVERIFY2(s.page.cycles().text().endsWith(" (180 min + 45 min for fixes = 225 min)"_L1), qPrintable(s.page.cycles().text()));
        QCOMPARE(s.page.cycles().counts(), u"3 tests, 3 open, 33 % automated (25 % of all the plan's cases are)"_s);
        QCOMPARE(s.cell(0, u"title"_s), u"Case 1"_s);
        QCOMPARE(s.cell(0, u"run"_s), u"By hand, 60 min"_s);
        QCOMPARE(s.cell(2, u"run"_s), u"By itself"_s);
        QCOMPARE(s.cell(0, u"outcome"_s), u"Open"_s);
    }

    void aCycleThatIsOver()
    {
        F f;
        f.addPlanned(1, 0);
        SoundPlan::change<Milestone>(f.plan, SoundPlan::goLive, [](Milestone &milestone) { milestone.pinned = QDate(2026, 5, 6); });
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f11}"_s);
        DocumentFixture fixture(f.plan);
        PlanSelection selection;
        QualityPage page(fixture.document(), selection);
        page.resize(1100, 700);
        page.show();
        QCOMPARE(page.cycles().text(), u"Nothing is left to be tested by hand; the cycle ended on Tue 5 May 2026."_s);
        QCOMPARE(page.cycles().counts(), u"1 test, 1 open, all automated (100 % of all the plan's cases are)"_s);
    }

    void cyclesOfAReleaseAddUp()
    {
        F f;
        f.changeCycle([](TestCycle &cycle) { cycle.fixLoops = 0; });
        f.addPlanned(1, 60);
        TestCycle smoke = *f.plan.find(F::cycle);
        smoke.id = TestCycleId(91);
        smoke.title = u"Smoke"_s;
        f.plan.put(smoke);
        f.plan.put(PlannedTest{PlannedTestId(299), smoke.id, f.addCase(2, F::shop, F::cart, 120, F::paint), {}});
        f.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f11}"_s);
        DocumentFixture fixture(f.plan);
        PlanSelection selection;
        QualityPage page(fixture.document(), selection);
        page.resize(1100, 700);
        page.show();
        QCOMPARE(page.cycles().sum(), u"The 2 cycles of Crane 4.2 still take 3 h by hand: Exploring 1 h, Painting 2 h"_s);
        // Of one cycle the sum is what stands there already.
        const Shown one;
        QCOMPARE(one.page.cycles().sum(), QString());
    }

    void hoursBySkill()
    {
        Shown s;
        auto *button = s.page.cycles().findChild<QToolButton *>();
        QVERIFY(button && button->isVisible());
        button->click();
        const auto *table = s.page.cycles().findChild<SkillNeedTable *>();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells << table->item(0, column)->text();
        QCOMPARE(cells, (QStringList{u"Exploring"_s, u"2"_s, u"3.8 h"_s, u"200 h"_s, u"Fits"_s})); // 180 min × 1.25.
        table->window()->close();
        const TestCycleModel cycles(s.fixture.document());
        QCOMPARE(cycles.index(0, cycles.columnOfField(u"need"_s)).data().toString(), u"3.8 h · Fits"_s);

        TestNeed narrow;
        narrow.last = QDate(2026, 8, 25);
        narrow.skills = {{F::explore, 1, 165.0, 1, 160.0, 40.0}};
        QCOMPARE(narrowSkillsText(s.now(), narrow, QLocale::c()), u"Exploring: 165 of 160 h, as other cycles take 40 h"_s);
        QCOMPARE(skillNeedCells(s.now(), narrow, narrow.skills.front(), QLocale::c()),
                 (QStringList{u"Exploring"_s, u"1"_s, u"165 h"_s, u"160 h, as other cycles take 40 h"_s, u"Too late"_s}));
        narrow.skills.front().scheduled = 16.0;
        QCOMPARE(narrowSkillsText(s.now(), narrow, QLocale::c()), u"Exploring: 165 of 160 h, as scheduled work takes 16 h and other cycles 40 h"_s);
        narrow.skills.front().taken = 0.0;
        QCOMPARE(narrowSkillsText(s.now(), narrow, QLocale::c()), u"Exploring: 165 of 160 h, as scheduled work takes 16 h"_s);
    }

    void resultsByKeys()
    {
        Shown s;
        s.choose(0);
        QTest::keyClick(&s.page.run().table(), Qt::Key_P);
        QCOMPARE(s.now().table<TestResult>().size(), 1);
        QCOMPARE(s.cell(0, u"outcome"_s), u"Passed"_s);
        QCOMPARE(s.chosen(), TestCaseId(102)); // The next open one.
        QTest::keyClick(&s.page.run().table(), Qt::Key_F);
        auto *dialog = s.page.window()->findChild<ResultDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"No total"_s);
        dialog->accept();
        QCOMPARE(s.cell(1, u"outcome"_s), u"Failed"_s);
        QCOMPARE(s.cell(1, u"message"_s), u"No total"_s);
        QTest::keyClick(&s.page.run().table(), Qt::Key_S);
        QCOMPARE(s.cell(2, u"outcome"_s), u"Skipped"_s);
        QCOMPARE(s.now().table<TestRun>().size(), 1);
        QVERIFY(s.fixture.document().undo());
        QCOMPARE(s.cell(2, u"outcome"_s), u"Open"_s);
    }

    void scopeWithPreview()
    {
        Shown s;
        QVERIFY(s.page.selectScopeAction()->isEnabled());
        s.page.selectScopeAction()->trigger();
        auto *dialog = s.page.window()->findChild<ScopeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        QCOMPARE(dialog->preview().rowCount(), 4); // Nothing changed, no risk: all.
        QVERIFY2(dialog->summary().startsWith("4 tests selected"_L1), qPrintable(dialog->summary()));
        dialog->accept();
        QCOMPARE(s.now().table<PlannedTest>().size(), 4);
        QCOMPARE(s.page.subtitle(), u"4 tests"_s);
    }

    void importOfResults()
    {
        Shown s;
        QVERIFY(s.fixture.document().execute(edits::addRecord(s.now(), Build{BuildId(700), F::cart, u"1.2"_s, u"abc"_s})));
        QSignalSpy wanted(&s.page, &QualityPage::filesWanted);
        s.page.importAction()->trigger();
        QCOMPARE(wanted.count(), 1);
        s.page.importFiles({{u"j.xml"_s, "<testsuite name='shop'><testcase classname='shop' name='Case1'/><testcase classname='a' name='b'/></testsuite>"}});
        auto *dialog = s.page.window()->findChild<TestImportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        QVERIFY(dialog->isRunning());
        QTRY_VERIFY(!dialog->isRunning());
        QCOMPARE(dialog->summary(), u"Passed: 1"_s);
        QCOMPARE(dialog->unknown().rowCount(), 1);
        QCOMPARE(dialog->unknown().item(0, 0)->text(), u"a.b"_s);
        // Which build was tested is told at the end.
        dialog->findChildren<QComboBox *>().at(2)->setCurrentIndex(1);
        QVERIFY(!dialog->isRunning());
        dialog->accept();
        QCOMPARE(s.cell(0, u"outcome"_s), u"Passed"_s);
        QCOMPARE(s.now().table<TestRun>().at(0).build, BuildId(700));
        s.page.importFiles({{u"j.xml"_s, "<html/>"}});
        const auto *wrong = s.page.window()->findChildren<TestImportDialog *>().last();
        QTRY_VERIFY(!wrong->isRunning());
        QVERIFY2(wrong->summary().startsWith("This is no JUnit file"_L1), qPrintable(wrong->summary()));
    }

    void aWrongRunGoesWithItsResults()
    {
        F f;
        const TestCaseId first = f.addPlanned(1, 60);
        const TestCaseId second = f.addPlanned(2, 120);
        const TestRunId good = f.addRun(1, QDate(2026, 5, 15));
        const TestRunId wrong = f.addRun(2, QDate(2026, 5, 16));
        f.addResult(good, first, TestOutcome::Passed);
        f.addResult(wrong, first, TestOutcome::Failed);
        f.addResult(wrong, second, TestOutcome::Failed);
        f.plan.planId = QUuid::createUuid();
        DocumentFixture fixture(f.plan);
        const auto count = [&fixture] { return fixture.document().plan().table<TestResult>().size(); };
        PlanSelection selection;
        QualityPage page(fixture.document(), selection);
        page.show();
        RecordModel &runs = page.runs().table().records();
        const auto cell = [&runs](TestRunId run, const QString &field) {
            return runs.index(runs.rowOfRecord(run.value()), runs.columnOfField(field)).data().toString();
        };
        for (const RecordReference &record : {RecordReference{u"test_result"_s, 1000}, RecordReference{u"test_run"_s, wrong.value()}}) {
            QCOMPARE(pageOf(record.table), u"quality"_s);
            page.tabs().setCurrentIndex(0);
            selection.setRecords({record});
            page.showRecord(record);
            QVERIFY(page.runs().isVisible());
        }
        QCOMPARE(namelessControls(page), QStringList());
        QCOMPARE(page.subtitle(), u"2 runs"_s);
        QCOMPARE(cell(wrong, u"results"_s), u"2"_s);
        QCOMPARE(cell(wrong, u"failed"_s), u"2"_s);
        QCOMPARE(cell(wrong, u"passed"_s), u"0"_s);
        for (QAction *tool : page.tools()) {
            if (tool && tool->text() == "Remove"_L1)
                tool->trigger();
        }
        QCOMPARE(runs.rowCount(), 1);
        QCOMPARE(cell(good, u"passed"_s), u"1"_s);
        QCOMPARE(count(), 1);
        QVERIFY(fixture.document().undo());
        QCOMPARE(count(), 3);
        QCOMPARE(cell(wrong, u"failed"_s), u"2"_s);
    }

    void emptyPlan()
    {
        Plan plan = SoundPlan::make();
        plan.planId = QUuid::createUuid();
        DocumentFixture fixture(plan);
        PlanSelection selection;
        QualityPage page(fixture.document(), selection);
        page.show();
        QVERIFY(page.cycles().isHidden());
        QVERIFY(!page.selectScopeAction()->isEnabled());
        QVERIFY(!page.importAction()->isEnabled());
        // What lacks can be added from there.
        auto *add = page.run().findChild<EmptyState *>()->findChild<QPushButton *>();
        QCOMPARE(add->text(), u"Add cycle"_s);
        QVERIFY(add->isEnabled());
        add->click();
        QCOMPARE(fixture.document().plan().table<TestCycle>().size(), 1);
        QVERIFY(page.tabs().currentWidget() != &page.run());
    }
};

QTEST_MAIN(TestQualityPage)
#include "tst_qualitypage.moc"
