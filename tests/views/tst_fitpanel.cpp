// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fitplan.h"

#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "views/branching/previewtable.h"
#include "views/capacity/capacitypage.h"
#include "views/capacity/fitcuredialog.h"
#include "views/capacity/fitpanel.h"
#include "views/capacity/fitskillmodel.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The panel on the plan of tst_fit; it is Mon 18 May 2026.
class TestFitPanel : public QObject
{
    Q_OBJECT
private:
    static Plan shortPlan()
    {
        FitPlan made;
        made.set(made.ask(79), &WorkItem::priority, 1);
        made.ask(80);
        made.away(FitPlan::mara, {2026, 7, 22}, {2026, 7, 24});
        made.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        return made.plan;
    }
    static void show(QWidget &widget)
    {
        widget.resize(900, 300);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }
    static QTreeWidget &cures(const QWidget &panel) { return *panel.findChild<QTreeWidget *>(); }
    static QPushButton *previewButton(const QWidget &panel)
    {
        const auto buttons = panel.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == u"&Preview…"_s; });
        return found == buttons.end() ? nullptr : *found;
    }
    static FitCureDialog *openDialog(const QWidget &panel) { return panel.findChild<FitCureDialog *>(); }

private Q_SLOTS:
    void initTestCase() { qApp->setQuitOnLastWindowClosed(false); }

    void itSaysWhetherTheReleaseFits()
    {
        DocumentFixture fixture(shortPlan());
        PlanSelection selection;
        FitPanel panel(fixture.document(), selection);
        show(panel);
        QCOMPARE(panel.release(), FitPlan::release); // It ships first.
        QTRY_COMPARE(panel.sentence(), u"Short by 63 h of database work before Code Freeze; fits from Thu 6 Aug."_s);
        QVERIFY(cures(panel).topLevelItemCount() >= 2);
        QCOMPARE(cures(panel).topLevelItem(0)->text(0), u"Move “Item 2” to Crane 2"_s);
        QCOMPARE(cures(panel).topLevelItem(0)->text(1), u"then it fits"_s);
        QVERIFY(previewButton(panel)->isEnabled());
        auto *table = panel.findChild<QTableView *>();
        QCOMPARE(table->model()->index(0, FitSkillModel::Missing).data().toString(), u"63"_s);
        QCOMPARE(table->model()->index(0, FitSkillModel::Share).data().toString(), u"166 %"_s);
    }

    void itFollowsTheReleaseSwitchAndThePhase()
    {
        DocumentFixture fixture(shortPlan());
        PlanSelection selection;
        FitPanel panel(fixture.document(), selection);
        show(panel);
        selection.setRelease(FitPlan::later);
        QCOMPARE(panel.release(), FitPlan::later);
        QTRY_COMPARE(panel.sentence(), u"No work is asked for by Crane 2."_s);
        QVERIFY(!cures(panel).isVisible());
        QVERIFY(!previewButton(panel)->isVisible());
        panel.choose(FitPlan::release, FitPlan::phase);
        QTRY_COMPARE(panel.sentence(), u"No work is asked for in Hardening."_s);
        // Instead of an empty table it says what to do.
        QVERIFY(!panel.findChild<QTableView *>()->isVisible());
        const auto labels = panel.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Work items, or rough demand"_s);
        }));
    }

    void aCureIsPreviewedAndAccepted()
    {
        DocumentFixture fixture(shortPlan());
        PlanSelection selection;
        FitPanel panel(fixture.document(), selection);
        QSignalSpy told(&panel, &FitPanel::statusTold);
        show(panel);
        QTRY_VERIFY(previewButton(panel)->isEnabled());
        QTest::mouseClick(previewButton(panel), Qt::LeftButton);
        FitCureDialog *dialog = openDialog(panel);
        QVERIFY(dialog);
        const auto *rows = dialog->findChild<PreviewTable *>();
        QCOMPARE(rows->rowsModel().rows().size(), size_t(1));
        QCOMPARE(rows->rowsModel().rows().front().cells, QStringList({u"Item 2"_s, u"Crane 1"_s, u"Crane 2"_s}));
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == "Afterwards: Fits, with 17 h of database work to spare before Code Freeze."_L1;
        }));
        dialog->accept();
        QCOMPARE(told.size(), 1);
        QTRY_COMPARE(panel.sentence(), u"Fits, with 17 h of database work to spare before Code Freeze."_s);
        QVERIFY(fixture.document().undo());
        QTRY_VERIFY(panel.sentence().startsWith("Short by 63 h"_L1));
    }

    /// Another change meanwhile makes what was found useless.
    void anOldCureIsRefused()
    {
        DocumentFixture fixture(shortPlan());
        PlanSelection selection;
        FitPanel panel(fixture.document(), selection);
        show(panel);
        QTRY_VERIFY(previewButton(panel)->isEnabled());
        QTest::mouseClick(previewButton(panel), Qt::LeftButton);
        FitCureDialog *dialog = openDialog(panel);
        WorkItemId item;
        for (const WorkItem &other : fixture.document().plan().table<WorkItem>())
            item = other.title == "Item 2"_L1 ? other.id : item;
        QVERIFY(fixture.document().execute(edits::setField(fixture.document().plan(), item, &WorkItem::progress, 10)));
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(!previewButton(panel)->isEnabled());
        dialog->reject();
        QTRY_VERIFY(previewButton(panel)->isEnabled());
    }

    void whereNothingIsAskedItOffersToAsk()
    {
        FitPlan made;
        made.plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        DocumentFixture fixture(made.plan);
        PlanSelection selection;
        CapacityPage page(fixture.document(), selection);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *tabs = page.findChild<QTabWidget *>();
        tabs->setCurrentWidget(&page.fit());
        auto *empty = page.fit().findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(fixture.document().plan().table<RoughDemand>().size(), 1);
        QCOMPARE(tabs->currentWidget()->findChild<RecordTableView *>(), page.table(u"rough_demand"_s));
    }

    void modelHoldsWhatModelsMust()
    {
        FitSkillModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Plan plan = shortPlan();
        const FitAnswer answer = findFit(plan, computeTimetable(plan), {FitPlan::release, {}, {}});
        model.setAnswer(plan, answer);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.headerData(FitSkillModel::Spare, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"several skills"_s));
        model.setAnswer(plan, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestFitPanel)
#include "tst_fitpanel.moc"
