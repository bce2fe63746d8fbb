// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/rolloutpage.h"

#include "domain/edits/fieldedits.h"
#include "items/recordmodel.h"
#include "items/rollout/backoutmodel.h"
#include "items/rollout/oncallmodel.h"
#include "items/rollout/togglemodel.h"
#include "support/documentfixture.h"
#include "support/modeltrial.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/common/effectlist.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/rollout/ladderpane.h"
#include "views/rollout/ladderview.h"
#include "views/rollout/oncallimportdialog.h"
#include "views/rollout/rolloutdialog.h"
#include "views/rollout/rolloutnote.h"
#include "views/rollout/stagemodel.h"
#include "views/rollout/takebackdialog.h"
#include "views/rollout/toggleimportdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The page of roll-outs, its dialogs and tables. Crane 4.2 goes live on Wed 26 Aug 2026; today is Mon 18 May.
class TestRolloutPage : public QObject
{
    Q_OBJECT

private:
    static constexpr EnvironmentId blue{90}, green{91};
    static constexpr FeatureToggleId fast{92};
    static constexpr WorkItemId search{93};

    static Plan makePlan()
    {
        Plan plan = SmallPlan::make();
        plan.remove(SmallPlan::blackout);
        plan.put(Environment{blue, u"Blue"_s, SmallPlan::crane, 0, {}, true});
        plan.put(Environment{green, u"Green"_s, SmallPlan::crane, 1, {}, true});
        WorkItem item;
        item.id = search;
        item.release = SmallPlan::release;
        item.title = u"Faster search"_s;
        item.rollout = RolloutTechnique::Canary;
        plan.put(item);
        FeatureToggle toggle;
        toggle.id = fast;
        toggle.name = u"FastSearch"_s;
        toggle.product = SmallPlan::crane;
        plan.put(toggle);
        return plan;
    }

    static QString cell(const RecordTableView &table, int row, const QString &field)
    {
        const RecordModel &model = table.records();
        return model.index(row, model.columnOfField(field)).data().toString();
    }

    static void choose(RecordTableView &table, int row, const QString &field)
    {
        table.setCurrentIndex(table.fromRecords(row, table.records().columnOfField(field)));
    }

    static QAction *tool(const RolloutPage &page, const QString &name)
    {
        QAction *action = page.findChild<QAction *>(name);
        if (!action)
            qFatal("no tool %s", qPrintable(name));
        return action;
    }

    template<typename D>
    static D *opened()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<D *>(widget))
                return dialog;
        }
        return nullptr;
    }

    /// Plans the canary that the page offers for the feature.
    static void planCanary(PlanDocument &document)
    {
        auto *dialog = new RolloutDialog(document, SmallPlan::release, search, nullptr);
        dialog->accept();
    }

    /// A page on the plan, shown.
    struct Shown {
        DocumentFixture fixture{makePlan()};
        PlanDocument &document = fixture.document();
        PlanSelection selection;
        RolloutPage page{document, selection};

        Shown()
        {
            page.resize(1200, 900);
            page.show();
        }
    };

private Q_SLOTS:
    void nothingYet()
    {
        DocumentFixture fixture(SmallPlan::make());
        PlanSelection selection;
        RolloutPage page(fixture.document(), selection);
        page.show();
        QList<EmptyState *> empty = page.findChildren<EmptyState *>();
        empty.removeIf([](const EmptyState *state) { return !state->isVisible(); });
        QCOMPARE(empty.size(), 1);
        QVERIFY(empty.first()->findChild<QPushButton *>()->isEnabled());
        QCOMPARE(empty.first()->findChild<QPushButton *>()->text(), u"New roll-out…"_s);
        QCOMPARE(page.subtitle(), u"0 steps"_s);
        QVERIFY(!page.note().isVisible());
    }

    void dialogPreviewsAndPlans()
    {
        DocumentFixture fixture(makePlan());
        PlanDocument &document = fixture.document();
        auto *dialog = new RolloutDialog(document, SmallPlan::release, search, nullptr);
        const QAbstractItemModelTester tester(&dialog->stages());
        QSignalSpy planned(dialog, &RolloutDialog::planned);
        const auto days = [&] {
            QStringList texts;
            for (int row = 0; row < dialog->stages().rowCount(); ++row)
                texts << dialog->stages().index(row, StageModel::Day).data().toString();
            return texts.join(u'|');
        };
        // The feature says canary.
        QCOMPARE(days(), u"Wed 26 Aug 2026|Thu 27 Aug 2026|Fri 28 Aug 2026|Tue 1 Sep 2026"_s);
        QCOMPARE(dialog->stages().index(2, StageModel::LookOut).data().toString(), u"watched over Sat 29 Aug, a day off"_s);
        QVERIFY(dialog->stages().setData(dialog->stages().index(0, StageModel::Hold), 3));
        QCOMPARE(days(), u"Wed 26 Aug 2026|Mon 31 Aug 2026|Tue 1 Sep 2026|Thu 3 Sep 2026"_s);
        dialog->stages().addAfter(3);
        QVERIFY(dialog->stages().setData(dialog->stages().index(3, StageModel::Share), 20));
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        dialog->accept(); // 20 % after 25 %: nothing happens.
        QCOMPARE(planned.size(), 0);
        dialog->stages().removeAt(3);
        QCOMPARE(dialog->effects().topLevelItem(0)->text(0), u"It still asks"_s);
        dialog->accept();
        QCOMPARE(planned.size(), 1);
        QCOMPARE(document.plan().table<RolloutStep>().size(), 4);
        QCOMPARE(document.plan().table<RolloutStep>().at(0).workItem, search);
        QVERIFY(document.undo());
        QCOMPARE(document.plan().table<RolloutStep>().size(), 0);
        QCOMPARE(document.plan().table<Milestone>().size(), makePlan().table<Milestone>().size());
    }

    void dialogSaysWhyAStepMoves()
    {
        Plan plan = makePlan();
        plan.put(OnCall{OnCallId(94), {}, SmallPlan::ada, QDate(2026, 8, 26), QDate(2026, 8, 26), {}});
        plan.put(OnCall{OnCallId(95), {}, SmallPlan::ada, QDate(2026, 8, 28), QDate(2026, 9, 30), {}});
        DocumentFixture fixture(plan);
        RolloutDialog dialog(fixture.document(), SmallPlan::release, search, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.stages().index(1, StageModel::Day).data().toString(), u"Fri 28 Aug 2026"_s);
        const QString said = dialog.stages().index(1, StageModel::LookOut).data().toString();
        QVERIFY2(said.startsWith(u"moved from Thu 27 Aug 2026 because nobody is on call"_s), qPrintable(said));
    }

    void stepsAreTold()
    {
        Shown shown;
        QCOMPARE(shown.page.note().text(), u"Without steps yet: “Faster search” (Canary)."_s);
        RecordTableView &table = shown.page.table(RolloutPage::Part::Steps);
        const QAbstractItemModelTester tester(&table.records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        planCanary(shown.document);
        QCOMPARE(shown.page.subtitle(), u"4 steps"_s);
        QCOMPARE(cell(table, 0, u"ladder"_s), u"Faster search: Canary"_s);
        QCOMPARE(cell(table, 1, u"start_date"_s), u"Thu 27 Aug 2026"_s);
        QCOMPARE(cell(table, 1, u"outcome"_s), u"… Pending"_s);
        QCOMPARE(cell(table, 2, u"warnings"_s), u"⚠ watched over Sat 29 Aug, a day off"_s);
        choose(table, 1, u"name"_s);
        QVERIFY2(shown.page.note().text().startsWith(u"Canary of “Faster search” still asks: Say who owns its steps."_s),
                 qPrintable(shown.page.note().text()));
        // Typing a day moves the step and what follows it.
        RecordModel &model = table.records();
        QVERIFY(model.setData(model.index(1, model.columnOfField(u"start_date"_s)), QDate(2026, 8, 28)));
        QCOMPARE(cell(table, 3, u"start_date"_s), u"Wed 2 Sep 2026"_s);
        tool(shown.page, u"rolloutPass"_s)->trigger();
        QCOMPARE(cell(table, 1, u"outcome"_s), u"✓ Passed"_s);
        QCOMPARE(shown.document.plan().find(shown.document.plan().table<RolloutStep>().at(1).milestone)->actual, QDate(2026, 5, 18));
        QVERIFY(!tool(shown.page, u"rolloutPass"_s)->isEnabled());
        QVERIFY(model.removeRecords({3}));
        QCOMPARE(shown.page.subtitle(), u"3 steps"_s);
    }

    void nothingIsMissing()
    {
        Plan plan = makePlan();
        RolloutStep step;
        step.id = RolloutStepId(95);
        step.milestone = SmallPlan::goLive;
        step.workItem = search;
        plan.put(step);
        BackOutPlan back;
        back.id = BackOutPlanId(96);
        back.release = SmallPlan::release;
        back.title = u"Back to 4.1"_s;
        plan.put(back);
        DocumentFixture fixture(plan);
        RolloutNote note(fixture.document());
        note.setStep(step.id);
        QVERIFY2(note.text().startsWith(u"Nothing is missing in the roll-out of “Faster search” (all at once)."_s), qPrintable(note.text()));
    }

    void takesBack()
    {
        Shown shown;
        planCanary(shown.document);
        RecordTableView &table = shown.page.table(RolloutPage::Part::Steps);
        choose(table, 1, u"name"_s);
        tool(shown.page, u"rolloutBack"_s)->trigger();
        auto *dialog = opened<TakeBackDialog>();
        QVERIFY(dialog);
        QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == u"Does not happen: “Canary 25 %: Faster search”, “Canary 100 %: Faster search”.\nIs added: “Take back: Canary 5 %: Faster search”."_s;
        }));
        dialog->accept();
        QCOMPARE(cell(table, 1, u"outcome"_s), u"✗ Taken back"_s);
        QCOMPARE(shown.document.plan().table<RolloutStep>().size(), 5);
        QVERIFY(shown.document.undo());
        QCOMPARE(shown.document.plan().table<RolloutStep>().size(), 4);
        QCOMPARE(cell(table, 1, u"outcome"_s), u"… Pending"_s);
    }

    void togglesByKey()
    {
        Shown shown;
        shown.page.showPart(RolloutPage::Part::Toggles);
        RecordTableView &table = shown.page.table(RolloutPage::Part::Toggles);
        const QAbstractItemModelTester tester(&table.records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QString field = ToggleModel::fieldOf(green);
        QCOMPARE(cell(table, 0, field), u"○ Off"_s);
        QCOMPARE(cell(table, 0, u"debt"_s), u"5: no removal date"_s);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        choose(table, 0, field);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(cell(table, 0, field), u"● On"_s);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(cell(table, 0, field), u"○ Off"_s);
        QVERIFY(table.records().setData(table.records().index(0, table.records().columnOfField(field)), u"◐ 25 %"_s));
        QCOMPARE(cell(table, 0, field), u"◐ 25 %"_s);
        QSignalSpy refused(&table.records(), &RecordModel::editFailed);
        QVERIFY(!table.records().setData(table.records().index(0, table.records().columnOfField(field)), u"perhaps"_s));
        QCOMPARE(refused.size(), 1);
        tool(shown.page, u"rolloutGone"_s)->trigger();
        QCOMPARE(shown.document.plan().find(fast)->removed, QDate(2026, 5, 18));
        QCOMPARE(cell(table, 0, u"debt"_s), QString());
    }

    void anotherEnvironmentIsAnotherColumn()
    {
        Shown shown;
        shown.page.showPart(RolloutPage::Part::Toggles);
        const EnvironmentId test(95);
        QVERIFY(shown.document.execute(edits::addRecord(shown.document.plan(), Environment{test, u"Test"_s, SmallPlan::winch, 2, {}, true})));
        RecordTableView &table = shown.page.table(RolloutPage::Part::Toggles);
        QVERIFY(table.records().columnOfField(ToggleModel::fieldOf(test)) > 0);
        // It is no environment of this toggle's product.
        QCOMPARE(cell(table, 0, ToggleModel::fieldOf(test)), QString());
        QCOMPARE(shown.page.subtitle(), u"1 toggle"_s);
    }

    void backOutsAndDuties()
    {
        Shown shown;
        shown.selection.setRelease(SmallPlan::release);
        RecordTableView &backOuts = shown.page.table(RolloutPage::Part::BackOuts);
        QVERIFY(backOuts.records().addRecord());
        QCOMPARE(cell(backOuts, 0, u"go_live_date"_s), u"Wed 26 Aug 2026"_s);
        QCOMPARE(cell(backOuts, 0, u"standing"_s), u"✗ not rehearsed"_s);
        shown.page.showPart(RolloutPage::Part::BackOuts);
        choose(backOuts, 0, u"title"_s);
        tool(shown.page, u"rolloutRehearse"_s)->trigger();
        QCOMPARE(cell(backOuts, 0, u"standing"_s), u"… on Wed 19 Aug 2026"_s);
        QVERIFY(!tool(shown.page, u"rolloutRehearse"_s)->isEnabled());
        QVERIFY(backOuts.records().setData(backOuts.records().index(0, backOuts.records().columnOfField(u"rehearsed"_s)), QDate(2026, 5, 15)));
        QCOMPARE(cell(backOuts, 0, u"standing"_s), u"✓ rehearsed"_s);
        planCanary(shown.document);
        RecordTableView &duties = shown.page.table(RolloutPage::Part::OnCall);
        QVERIFY(duties.records().addRecord());
        QCOMPARE(cell(duties, 0, u"end_date"_s), u"Sun 24 May 2026"_s);
        QVERIFY(duties.records().setData(duties.records().index(0, duties.records().columnOfField(u"end_date"_s)), QDate(2026, 8, 26)));
        QCOMPARE(cell(duties, 0, u"steps"_s), u"Canary 1 %: Faster search"_s);
        QCOMPARE(cell(shown.page.table(RolloutPage::Part::Steps), 1, u"warnings"_s), u"⚠ nobody on call"_s);
    }

    void ladderAndTableShareTheSelection()
    {
        Shown shown;
        // Where nothing is planned the table says so.
        QVERIFY(!shown.page.ladder().isVisible());
        planCanary(shown.document);
        LadderView &view = shown.page.ladder().view();
        QVERIFY(view.isVisible());
        QCOMPARE(view.ladders().size(), size_t(1));
        QCOMPARE(view.ladders()[0].title, u"Faster search: Canary"_s);
        const auto &steps = shown.document.plan().table<RolloutStep>();
        QCOMPARE(view.ladderGeometry().steps(), (std::vector{steps.at(0).id, steps.at(1).id, steps.at(2).id, steps.at(3).id}));
        RecordTableView &table = shown.page.table(RolloutPage::Part::Steps);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(steps.at(1).id).center());
        QCOMPARE(shown.selection.records(), std::vector{(RecordReference{u"rollout_step"_s, steps.at(1).id.value()})});
        QCOMPARE(table.selectedRecordRows(), std::vector{1});
        choose(table, 2, u"name"_s);
        QCOMPARE(view.selected(), steps.at(2).id);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(shown.selection.idsOf(u"rollout_step"_s), std::vector{steps.at(3).id.value()});
        QSignalSpy opened(&shown.page, &Page::openRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.rectOf(steps.at(3).id).center());
        QCOMPARE(opened.size(), 2);
        const RolloutStepId last = steps.at(3).id;
        QVERIFY(view.tell(last).contains(u"To come"_s));
        tool(shown.page, u"rolloutPass"_s)->trigger();
        QVERIFY(view.tell(last).contains(u"Passed"_s));
    }

    void ladderShowsTheChosenRelease()
    {
        Shown shown;
        planCanary(shown.document);
        shown.selection.setRelease(SmallPlan::other);
        const auto *empty = shown.page.ladder().findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QPushButton *>()->text(), u"New roll-out…"_s);
        // A step that is chosen is shown with its roll-out, wherever it belongs.
        choose(shown.page.table(RolloutPage::Part::Steps), 0, u"name"_s);
        QVERIFY(!empty->isVisible());
        QCOMPARE(shown.page.ladder().view().selected(), shown.document.plan().table<RolloutStep>().at(0).id);
        shown.selection.setRelease(SmallPlan::release);
        shown.selection.setRecords({});
        QVERIFY(shown.page.ladder().view().isVisible());
        QVERIFY(!shown.page.ladder().view().selected().isValid());
    }

    void importsAreAskedForWhereTablesCome()
    {
        Shown shown;
        QAction *action = tool(shown.page, u"rolloutImport"_s);
        QVERIFY(!action->isVisible());
        QSignalSpy asked(&shown.page, &RolloutPage::importRequested);
        shown.page.showPart(RolloutPage::Part::Toggles);
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), u"Import toggles…"_s);
        action->trigger();
        shown.page.showPart(RolloutPage::Part::OnCall);
        QCOMPARE(action->text(), u"Import duties…"_s);
        action->trigger();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(0).at(0).value<RolloutPage::Part>(), RolloutPage::Part::Toggles);
        QCOMPARE(asked.at(1).at(0).value<RolloutPage::Part>(), RolloutPage::Part::OnCall);
    }

    void importsToggles()
    {
        DocumentFixture fixture(makePlan());
        PlanDocument &document = fixture.document();
        CsvTable table = *readCsv("name,stage,colour\nFastSearch,beta,red\nSlowSearch,alpha,\nSlowSearch,beta,\n,alpha,\n");
        table.name = u"toggles.csv"_s;
        auto *dialog = new ToggleImportDialog(document, table, SmallPlan::release, nullptr);
        dialog->show();
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        // There are two products; the release says whose they are.
        QCOMPARE(dialog->products().currentText(), u"Crane"_s);
        QCOMPARE(dialog->summary(), u"1 new, 1 changed, 1 refused"_s);
        QCOMPARE(dialog->notes(), u"1 row names no toggle.\nLeft out: colour"_s);
        QCOMPARE(dialog->rows().topLevelItemCount(), 3);
        QCOMPARE(dialog->rows().topLevelItem(0)->text(1), u"Refused"_s);
        QCOMPARE(dialog->rows().topLevelItem(1)->text(2), u"FastSearch"_s);
        QVERIFY(dialog->rows().topLevelItem(1)->text(3).contains(u"Stage: Alpha → Beta"_s));
        QCOMPARE(dialog->takeButton().text(), u"&Import 2 toggles"_s);
        QCOMPARE(document.plan().table<FeatureToggle>().size(), 1);
        QSignalSpy imported(dialog, &TableImportDialog::imported);
        dialog->accept();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported.at(0).at(0).toInt(), 2);
        QCOMPARE(document.plan().table<FeatureToggle>().size(), 2);
        QCOMPARE(document.plan().find(fast)->stage, ToggleStage::Beta);
        QVERIFY(document.undo());
        QCOMPARE(document.plan().table<FeatureToggle>().size(), 1);
        QCOMPARE(document.plan().find(fast)->stage, ToggleStage::Alpha);
    }

    void importsDuties()
    {
        DocumentFixture fixture(makePlan());
        PlanDocument &document = fixture.document();
        CsvTable table = *readCsv("person,from,until\nAda,03/08/2026,09/08/2026\n");
        auto *dialog = new OnCallImportDialog(document, table);
        dialog->show();
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        QCOMPARE(dialog->summary(), u"Nothing to import: 1 refused"_s);
        QVERIFY(!dialog->takeButton().isEnabled());
        QVERIFY(dialog->orders().isVisible());
        dialog->orders().setCurrentIndex(1); // The day is first.
        QCOMPARE(dialog->summary(), u"1 new"_s);
        dialog->teams().setCurrentIndex(1);
        QCOMPARE(dialog->takeButton().text(), u"&Import 1 duty"_s);
        dialog->accept();
        QCOMPARE(document.plan().table<OnCall>().size(), 1);
        const OnCall &duty = document.plan().table<OnCall>().at(0);
        QCOMPARE(duty.person, SmallPlan::ada);
        QCOMPARE(duty.team, TeamId(71));
        QCOMPARE(duty.start, QDate(2026, 8, 3));
        QCOMPARE(duty.end, QDate(2026, 8, 9));
        QVERIFY(document.undo());
        QCOMPARE(document.plan().table<OnCall>().size(), 0);
    }

    void modelsHoldWhatModelsMust()
    {
        DocumentFixture fixture(makePlan());
        ToggleModel toggles(fixture.document());
        addChangeAndRemove(toggles, ToggleModel::fieldOf(green), u"25 %"_s);
        BackOutModel backOuts(fixture.document());
        addChangeAndRemove(backOuts, u"rehearsed"_s, QDate(2026, 5, 15));
        OnCallModel duties(fixture.document());
        addChangeAndRemove(duties, u"end_date"_s, QDate(2026, 8, 26));
    }
};

QTEST_MAIN(TestRolloutPage)
#include "tst_rolloutpage.moc"
