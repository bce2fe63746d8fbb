// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/qualitypage.h"

#include "engine/qualityfixture.h"
#include "exchange/tests/testimport.h"
#include "support/documentfixture.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablepane.h"
#include "views/quality/cyclebar.h"
#include "views/quality/headroommeter.h"
#include "views/quality/resultdialog.h"
#include "views/quality/runlist.h"
#include "views/quality/scopedialog.h"
#include "views/quality/testimportdialog.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

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
        QCOMPARE(s.page.cycles().counts(), u"3 tests · 3 open · 33 % automated · of all cases of the plan 25 %"_s);
        QCOMPARE(s.cell(0, u"title"_s), u"Case 1"_s);
        QCOMPARE(s.cell(0, u"run"_s), u"By hand, 60 min"_s);
        QCOMPARE(s.cell(2, u"run"_s), u"By itself"_s);
        QCOMPARE(s.cell(0, u"outcome"_s), u"Open"_s);
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
        QCOMPARE(dialog->preview().rowCount(), 4); // Nothing changed, no risk: all.
        QVERIFY2(dialog->summary().startsWith("4 tests selected"_L1), qPrintable(dialog->summary()));
        dialog->accept();
        QCOMPARE(s.now().table<PlannedTest>().size(), 4);
        QCOMPARE(s.page.subtitle(), u"4 tests"_s);
    }

    void importOfResults()
    {
        Shown s;
        QSignalSpy wanted(&s.page, &QualityPage::filesWanted);
        s.page.importAction()->trigger();
        QCOMPARE(wanted.count(), 1);
        s.page.importFiles({{u"j.xml"_s, "<testsuite name='shop'><testcase classname='shop' name='Case1'/><testcase classname='a' name='b'/></testsuite>"}});
        auto *dialog = s.page.window()->findChild<TestImportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->summary(), u"Passed: 1"_s);
        QCOMPARE(dialog->unknown().rowCount(), 1);
        QCOMPARE(dialog->unknown().item(0, 0)->text(), u"a.b"_s);
        dialog->accept();
        QCOMPARE(s.cell(0, u"outcome"_s), u"Passed"_s);
        QSignalSpy failed(&s.page, &Page::failed);
        s.page.importFiles({{u"j.xml"_s, "<html/>"}});
        QCOMPARE(failed.count(), 1);
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
    }
};

QTEST_MAIN(TestQualityPage)
#include "tst_qualitypage.moc"
