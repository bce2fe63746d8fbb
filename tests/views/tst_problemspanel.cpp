// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/problemspanel.h"

#include "document/edithistory.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/plandraft.h"
#include "support/cranefixture.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/common/dateedit.h"
#include "views/common/planselection.h"
#include "views/problems/problemactions.h"
#include "views/problems/waiveproblemdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
using Fixture = CraneFixture;

class TestProblemsPanel : public QObject
{
    Q_OBJECT

private:
    /// The problems that a fresh look at the plan finds.
    static std::vector<Problem> found(const PlanDocument &document)
    {
        return findProblems(document.plan(), document.timetable(), document.today());
    }
    static QTreeWidget &listOf(const ProblemsPanel &panel) { return *panel.findChild<QTreeWidget *>(); }
    /// The last heading.
    static QTreeWidgetItem *lastGroup(const ProblemsPanel &panel) { return listOf(panel).topLevelItem(listOf(panel).topLevelItemCount() - 1); }
    static QComboBox *boxWith(const QWidget &dialog, const QString &choice)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(choice) >= 0)
                return box;
        }
        return nullptr;
    }
    /// Makes the thaw and the freeze count from each other.
    static PlanEdit circle(const PlanDocument &document)
    {
        return edits::setField(document.plan(), Fixture::freeze, &Milestone::anchor, Fixture::thaw);
    }

private Q_SLOTS:
    void aCircleIsFoundAndLeadsToItsMilestone()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QSignalSpy counts(&panel, &ProblemsPanel::countsChanged);
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.count(Severity::Error), 0);
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        QVERIFY(panel.isOutdated());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.problems(), found(fixture.document()));
        QVERIFY(panel.count(Severity::Error) > 0);
        QCOMPARE(counts.last().first().toInt(), panel.count(Severity::Error));
        auto *list = panel.findChild<QTreeWidget *>();
        QTreeWidgetItem *errors = list->topLevelItem(0);
        QCOMPARE(errors->text(0), u"Errors (%1)"_s.arg(panel.count(Severity::Error)));
        QTreeWidgetItem *first = errors->child(0);
        QVERIFY(first->data(0, Qt::AccessibleTextRole).toString().startsWith(u"Error: "_s));
        Q_EMIT list->itemClicked(first, 0);
        QCOMPARE(selection.records().size(), size_t(1));
        QCOMPARE(selection.records().front().table, u"milestone"_s);
        QCOMPARE(selection.records().front().id, panel.problems().front().record);
        QSignalSpy leads(&panel, &ProblemsPanel::revealRequested);
        Q_EMIT list->itemActivated(first, 0); // By a double click or Enter.
        QCOMPARE(leads.count(), 1);
        QCOMPARE(leads.first().first().value<RecordReference>(), selection.records().front());
        Q_EMIT list->itemActivated(errors, 0);
        QCOMPARE(leads.count(), 1);
    }

    void onlyTheResultForTheLastRevisionIsTaken()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QSignalSpy counts(&panel, &ProblemsPanel::countsChanged);
        // The search of the first revision is under way: its result must be dropped.
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(counts.count(), 1);
        QCOMPARE(panel.problems(), found(fixture.document()));
        QVERIFY(fixture.document().undo().hasValue());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.count(Severity::Error), 0);
    }

    /// In a plan of some thousand records, too, what an edit makes wrong comes into the list by itself. How soon, bench_problems tells.
    void anEditOfALargePlanIsAnswered()
    {
        constexpr int patience = 60'000;
        Plan plan = Fixture::plan();
        for (int i = 0; i < 4'000; ++i) {
            Milestone milestone;
            milestone.id = MilestoneId(1000 + i);
            milestone.release = Fixture::release;
            milestone.title = u"Check %1"_s.arg(i);
            milestone.pinned = QDate(2026, 6, 1).addDays(7 * (i % 8)); // Mondays.
            plan.put(milestone);
        }
        DocumentFixture fixture(plan);
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QSignalSpy counts(&panel, &ProblemsPanel::countsChanged);
        QVERIFY(counts.wait(patience));
        const auto isDayOff = [](const Problem &problem) {
            return problem.check == "go-live-on-day-off"_L1 && problem.record == Fixture::goLive.value();
        };
        QVERIFY(std::ranges::none_of(panel.problems(), isDayOff));
        const QDate sunday(2026, 8, 30);
        QVERIFY(fixture.document().execute(edits::setField(fixture.document().plan(), Fixture::goLive, &Milestone::pinned, sunday)));
        QVERIFY(panel.isOutdated());
        QVERIFY(counts.wait(patience));
        QVERIFY(!panel.isOutdated());
        const auto problem = std::ranges::find_if(panel.problems(), isDayOff);
        QVERIFY(problem != panel.problems().end());
        bool listed = false;
        for (QTreeWidgetItemIterator it(&listOf(panel)); *it; ++it)
            listed = listed || (*it)->text(0) == problem->text;
        QVERIFY(listed);
    }

    void theStateIsSaid()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        const auto *state = panel.findChild<QLabel *>();
        QCOMPARE(state->text(), u"Looking for problems…"_s);
        QTRY_VERIFY(!panel.isOutdated());
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        QCOMPARE(state->text(), u"Outdated; looking again…"_s);
        QTRY_VERIFY(!panel.isOutdated());
        QVERIFY(state->isHidden());
    }

    void anExceptionIsRemovedFromTheMenu()
    {
        Fixture fixture;
        Plan after = fixture.document().plan();
        WindowException exception;
        exception.id = WindowExceptionId(90);
        exception.window = Fixture::blackout;
        exception.milestone = Fixture::docs; // After the window.
        exception.allowedBy = u"Ada"_s;
        exception.reason = u"In case"_s;
        after.put(exception);
        QVERIFY(fixture.document().execute(editBetween(fixture.document().plan(), after, u"Allow"_s)));
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        panel.resize(800, 400);
        panel.show();
        QTRY_VERIFY(!panel.isOutdated());
        auto *list = panel.findChild<QTreeWidget *>();
        QTreeWidgetItem *unused = nullptr;
        for (QTreeWidgetItemIterator it(list); *it; ++it) {
            for (int column = 0; column < list->columnCount(); ++column)
                unused = (*it)->text(column).contains("Ada"_L1) ? *it : unused;
        }
        QVERIFY(unused);
        Q_EMIT list->customContextMenuRequested(list->visualItemRect(unused).center());
        const auto *menu = panel.findChild<QMenu *>();
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto cure = std::ranges::find(actions, u"Apply &Cure"_s, &QAction::text);
        QVERIFY(cure != actions.end());
        QVERIFY((*cure)->isEnabled());
        QCOMPARE((*cure)->toolTip(), u"Remove the exception of “Docs complete”"_s);
        (*cure)->trigger();
        QCOMPARE(fixture.document().plan().find(exception.id), nullptr);
        // Cured already, though the list is a moment old.
        QVERIFY(!(*cure)->isEnabled());
        QVERIFY(fixture.document().undo());
        QVERIFY(fixture.document().plan().find(exception.id));
    }

    void whatIsChosenElsewhereIsOpened()
    {
        Fixture fixture;
        PlanDraft draft(fixture.document().plan());
        draft.put(Skill{SkillId(60), u"Alchemy"_s, {}});
        WorkItem item;
        item.id = WorkItemId(61);
        item.release = Fixture::release;
        item.title = u"Gold"_s;
        draft.put(item);
        draft.put(Demand{DemandId(62), item.id, SkillId(60), 8, 8, 8, 1, {}, 0});
        QVERIFY(fixture.document().execute(draft.toEdit(u"Add work"_s)));
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QTRY_VERIFY(!panel.isOutdated());
        QTreeWidgetItem *unmanned = nullptr;
        for (QTreeWidgetItemIterator it(&listOf(panel)); *it; ++it)
            unmanned = (*it)->text(0).contains("Alchemy"_L1) ? *it : unmanned;
        QVERIFY(unmanned);
        listOf(panel).setCurrentItem(unmanned);
        QAction *cure = panel.actions().cure();
        QCOMPARE(cure->text(), u"Open &Cure…"_s);
        QCOMPARE(cure->toolTip(), u"Show who has which skill"_s);
        QVERIFY(cure->isEnabled());
        QSignalSpy wanted(&panel, &ProblemsPanel::cureRequested);
        cure->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<CurePlace>(), CurePlace::SkillsOfPeople);
        QVERIFY(fixture.document().history().done().size() == 1);
    }

    void aProblemIsWaivedAndCountsAgain()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        panel.resize(900, 400);
        panel.show();
        QTRY_VERIFY(!panel.isOutdated());
        const std::vector<Problem> before = panel.problems();
        QVERIFY(!before.empty() && before.front().severity != Severity::Error);
        auto *show = panel.findChild<QCheckBox *>();
        QVERIFY(show->isHidden());
        listOf(panel).setCurrentItem(listOf(panel).topLevelItem(0)->child(0));
        QVERIFY(panel.actions().waive()->isEnabled());
        QVERIFY(!panel.actions().endWaiver()->isEnabled());
        panel.actions().waive()->trigger();
        auto *dialog = panel.findChild<WaiveProblemDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        auto *accept = dialog->findChild<QPushButton *>();
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            accept = button->text() == "&Waive"_L1 ? button : accept;
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u" Agreed with sales "_s);
        // Not without a last day.
        QVERIFY(!accept->isEnabled());
        auto *person = boxWith(*dialog, u"Ada"_s);
        QVERIFY(person);
        person->setCurrentIndex(person->findText(u"Ada"_s));
        auto *until = dialog->findChild<DateEdit *>();
        until->lineEdit()->clear();
        QTest::keyClicks(until->lineEdit(), u"2026-05-17"_s);
        QVERIFY(!accept->isEnabled());
        until->lineEdit()->clear();
        QTest::keyClicks(until->lineEdit(), u"2026-06-30"_s);
        QVERIFY(accept->isEnabled());
        dialog->accept();
        QCOMPARE(fixture.document().plan().table<Waiver>().size(), qsizetype(1));
        const Waiver made = fixture.document().plan().table<Waiver>().at(0);
        QCOMPARE(made.check, before.front().check);
        QCOMPARE(made.table, before.front().table);
        QCOMPARE(made.record, before.front().record);
        QCOMPARE(made.reason, u"Agreed with sales"_s);
        QCOMPARE(made.person, Fixture::ada);
        QCOMPARE(made.made, QDate(2026, 5, 18));
        QCOMPARE(made.expires, QDate(2026, 6, 30));

        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.problems().size(), before.size() - 1);
        QCOMPARE(panel.waived().size(), size_t(1));
        QCOMPARE(panel.waived().front().problem, before.front());
        QCOMPARE(show->text(), u"Show wai&ved (1)"_s);
        QVERIFY(!lastGroup(panel) || lastGroup(panel)->text(0) != "Waived (1)"_L1);
        show->click();
        QCOMPARE(lastGroup(panel)->text(0), u"Waived (1)"_s);
        QTreeWidgetItem *item = lastGroup(panel)->child(0);
        QCOMPARE(item->text(1), u"Waived: Agreed with sales, until Tue 30 Jun 2026, accepted by Ada"_s);
        listOf(panel).setCurrentItem(item);
        QVERIFY(!panel.actions().waive()->isEnabled() && !panel.actions().cure()->isEnabled());
        QVERIFY(panel.actions().endWaiver()->isEnabled());
        panel.actions().endWaiver()->trigger();
        QVERIFY(fixture.document().plan().table<Waiver>().isEmpty());
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.problems(), before);
        QVERIFY(show->isHidden());
    }

    /// For the check as a whole, by nobody.
    void aCheckIsWaivedEverywhere()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QTRY_VERIFY(!panel.isOutdated());
        const Problem problem = panel.problems().front();
        auto *dialog = new WaiveProblemDialog(fixture.document(), problem, &panel);
        auto *extent = boxWith(*dialog, u"This record only"_s);
        QVERIFY(extent);
        QCOMPARE(extent->currentText(), u"This record only"_s);
        extent->setCurrentIndex(1);
        QCOMPARE(extent->currentText(), u"Every record, now and later"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Not here"_s);
        dialog->findChild<DateEdit *>()->setDate(QDate(2026, 6, 30));
        dialog->accept();
        const Waiver made = fixture.document().plan().table<Waiver>().at(0);
        QCOMPARE(made.check, problem.check);
        QCOMPARE(made.table, QString());
        QCOMPARE(made.record, qint64(0));
        QVERIFY(!made.person.isValid());
        QCOMPARE(made.expires, QDate(2026, 6, 30));
        QTRY_VERIFY(!panel.isOutdated());
        QVERIFY(std::ranges::none_of(panel.problems(), [&](const Problem &other) { return other.check == problem.check; }));
    }

    /// Without a date nothing can be planned, whoever accepts it.
    void aWaivedErrorStaysInSight()
    {
        Fixture fixture;
        QVERIFY(fixture.document().execute(circle(fixture.document())).hasValue());
        Waiver waiver;
        waiver.id = fixture.document().ids().next<Waiver>();
        waiver.check = u"rule-cycle"_s;
        waiver.reason = u"Next week"_s;
        QVERIFY(fixture.document().execute(acceptProblem(fixture.document().plan(), waiver)));
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QTRY_VERIFY(!panel.isOutdated());
        QCOMPARE(panel.waived().size(), size_t(1));
        QVERIFY(!panel.findChild<QCheckBox *>()->isChecked());
        QCOMPARE(lastGroup(panel)->text(0), u"Waived (1)"_s);
        QVERIFY(lastGroup(panel)->child(0)->data(0, Qt::AccessibleTextRole).toString().startsWith(u"Waived: "_s));
    }

    void theButtonsAreInReachOfTheKeyboard()
    {
        Fixture fixture;
        PlanSelection selection;
        ProblemsPanel panel(fixture.document(), selection);
        QStringList texts;
        for (const QToolButton *button : panel.findChildren<QToolButton *>()) {
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QVERIFY(!button->toolTip().isEmpty());
            texts << button->text();
        }
        QCOMPARE(texts, (QStringList{u"Apply Cure"_s, u"Waive…"_s, u"End Waiver"_s}));
    }

    void itMayGoWhileItSearches()
    {
        Fixture fixture;
        PlanSelection selection;
        { ProblemsPanel panel(fixture.document(), selection); }
        QTest::qWait(20);
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
