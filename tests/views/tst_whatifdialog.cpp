// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "document/returnedcopy.h"
#include "domain/plandraft.h"
#include "engine/baselines.h"
#include "engine/slip.h"
#include "support/documentfixture.h"
#include "views/common/effectlist.h"
#include "views/whatif/changedsincedialog.h"
#include "views/whatif/comparisonmodel.h"
#include "views/whatif/comparisontable.h"
#include "views/whatif/conflictlist.h"
#include "views/whatif/scenariokeeper.h"
#include "views/whatif/whatifdialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The list of scenarios, two sides beside each other, and what becomes the plan.
class TestWhatIfDialog : public QObject
{
    Q_OBJECT

private:
    /// A slip of the go-live of the small plan (Wed 26 Aug 2026) by that many working days.
    static PlanEdit slip(PlanDocument &document, int days)
    {
        SlipRequest request;
        request.milestone = SmallPlan::goLive;
        request.amount = days;
        request.scope = SlipScope::WholeRelease;
        return previewSlip(document.plan(), document.timetable(), request, document.today(), document.ids())->edit;
    }
    static std::unique_ptr<WhatIfDialog> dialogOn(PlanDocument &document)
    {
        auto dialog = std::make_unique<WhatIfDialog>(document, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog;
    }
    static QPushButton *button(const QDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        qFatal("no button %s", qPrintable(text));
    }
    static QTreeWidget *scenarios(const QDialog &dialog)
    {
        for (auto *list : dialog.findChildren<QTreeWidget *>()) {
            if (list->accessibleName() == u"Scenarios"_s)
                return list;
        }
        return nullptr;
    }
    static QStringList rows(const QDialog &dialog)
    {
        const auto *model = dialog.findChild<ComparisonTable *>()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (const int column : {ComparisonModel::TitleColumn, ComparisonModel::FirstColumn, ComparisonModel::SecondColumn, ComparisonModel::DaysColumn})
                cells << model->index(row, column).data().toString();
            rows << cells.join(u" | "_s);
        }
        return rows;
    }
    static bool hasLabel(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void emptyTellsHowOneIsMade()
    {
        DocumentFixture f(SmallPlan::make());
        const auto dialog = dialogOn(f.document());
        QCOMPARE(scenarios(*dialog)->topLevelItemCount(), 0);
        QVERIFY(hasLabel(*dialog, u"Keep as scenario…"_s));
        for (const auto *text : {"&Adopt", "Re&name", "&Remove", "&Open as a plan of its own", "&Copy table"})
            QVERIFY2(!button(*dialog, QString::fromUtf8(text))->isEnabled(), text);
        QVERIFY(button(*dialog, u"&Take changes from a plan…"_s)->isEnabled());
    }

    void comparesAndAdopts()
    {
        DocumentFixture f(SmallPlan::make());
        QVERIFY(keepAsScenario(f.document(), slip(f.document(), 5), u"A week later"_s));
        QVERIFY(keepAsScenario(f.document(), slip(f.document(), -1), u"A day sooner"_s));
        QCOMPARE(f.document().timetable().startOf(SmallPlan::goLive), QDate(2026, 8, 26));
        const auto dialog = dialogOn(f.document());
        auto *list = scenarios(*dialog);
        // The newest first.
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->currentItem()->text(0), u"A day sooner"_s);
        QVERIFY(rows(*dialog).contains(u"v4.2 released | Wed 26 Aug 2026 | Tue 25 Aug 2026 | −1 working day"_s));
        list->setCurrentItem(list->topLevelItem(1));
        QCOMPARE(rows(*dialog), (QStringList{u"Code freeze | Wed 22 Jul 2026 | Wed 29 Jul 2026 | +5 working days"_s,
                                             u"v4.2.0-rc.1 released | Wed 29 Jul 2026 | Wed 5 Aug 2026 | +5 working days"_s,
                                             u"v4.2 released | Wed 26 Aug 2026 | Wed 2 Sep 2026 | +5 working days"_s}));
        QVERIFY(hasLabel(*dialog, u"3 dates differ"_s));
        // One scenario against the other.
        const auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.first()->setCurrentIndex(boxes.first()->findText(u"A day sooner"_s));
        QVERIFY(rows(*dialog).contains(u"v4.2 released | Tue 25 Aug 2026 | Wed 2 Sep 2026 | +6 working days"_s));
        button(*dialog, u"&Adopt"_s)->click();
        QCOMPARE(f.document().timetable().startOf(SmallPlan::goLive), QDate(2026, 9, 2));
        QCOMPARE(f.document().plan().table<Scenario>().size(), 1);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(hasLabel(*dialog, u"“A week later” is the plan now"_s));
        QVERIFY(f.document().undo());
        QCOMPARE(f.document().timetable().startOf(SmallPlan::goLive), QDate(2026, 8, 26));
        QCOMPARE(list->topLevelItemCount(), 2);
    }

    void aConflictIsTheUsersChoice()
    {
        DocumentFixture f(SmallPlan::make());
        QVERIFY(keepAsScenario(f.document(), slip(f.document(), 5), u"A week later"_s));
        const auto dialog = dialogOn(f.document());
        auto *conflicts = dialog->findChild<ConflictList *>();
        QCOMPARE(conflicts->topLevelItemCount(), 0);
        QVERIFY(conflicts->parentWidget()->isHidden());
        PlanDraft draft(f.document().plan());
        draft.update(SmallPlan::goLive, [](Milestone &m) { m.pinned = QDate(2026, 8, 27); });
        QVERIFY(f.document().execute(draft.toEdit(u"Move"_s)));
        QCOMPARE(conflicts->topLevelItemCount(), 1);
        QVERIFY(!conflicts->parentWidget()->isHidden());
        QVERIFY(hasLabel(*dialog, u"has changed in one step since"_s));
        // Not yet decided, nothing differs: only the go-live moved, and the rest follows it.
        QCOMPARE(rows(*dialog), QStringList());
        conflicts->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(rows(*dialog).contains(u"v4.2 released | Thu 27 Aug 2026 | Wed 2 Sep 2026 | +4 working days"_s));
        button(*dialog, u"&Adopt"_s)->click();
        QCOMPARE(f.document().timetable().startOf(SmallPlan::goLive), QDate(2026, 9, 2));
    }

    void renamesNotesAndRemoves()
    {
        DocumentFixture f(SmallPlan::make());
        QVERIFY(keepAsScenario(f.document(), slip(f.document(), 5), u"A week later"_s));
        const auto dialog = dialogOn(f.document());
        auto *list = scenarios(*dialog);
        list->topLevelItem(0)->setText(0, u" Plan B "_s);
        QTRY_COMPARE(f.document().plan().table<Scenario>().at(0).name, u"Plan B"_s);
        list->topLevelItem(0)->setText(0, u" "_s);
        QTRY_COMPARE(list->topLevelItem(0)->text(0), u"Plan B"_s);
        auto *note = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(note, u"if the audit is late"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(f.document().plan().table<Scenario>().at(0).note, u"if the audit is late"_s);
        button(*dialog, u"&Remove"_s)->click();
        QCOMPARE(f.document().plan().table<Scenario>().size(), 0);
        QVERIFY(f.document().undo());
        QCOMPARE(list->topLevelItem(0)->text(0), u"Plan B"_s);
    }

    void handsTheChangesOverToACopy()
    {
        DocumentFixture f(SmallPlan::make());
        const PlanEdit edit = slip(f.document(), 5);
        QVERIFY(keepAsScenario(f.document(), edit, u"A week later"_s));
        const auto dialog = dialogOn(f.document());
        QSignalSpy asked(dialog.get(), &WhatIfDialog::openRequested);
        button(*dialog, u"&Open as a plan of its own"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"A week later"_s);
        QCOMPARE(asked.first().first().value<PlanEdit>().changes<Milestone>(), edit.changes<Milestone>());
        QVERIFY(!dialog->isVisible());
    }

    void aCopyComesBackAsAScenario()
    {
        DocumentFixture f(SmallPlan::make());
        const QString path = f.folder() + u"/branch.plimsoll"_s;
        QVERIFY(f.document().saveCopy(path, false));
        {
            auto copy = PlanDocument::open(path, f.clock(), {}, 5);
            QVERIFY(copy);
            QVERIFY((*copy)->execute(slip(**copy, 3)));
            PlanDraft draft((*copy)->plan());
            draft.update(SmallPlan::freeze, [](Milestone &m) { m.title = u"Freeze"_s; });
            QVERIFY((*copy)->execute(draft.toEdit(u"Rename"_s)));
        }
        const auto returned = f.document().readCopy(path);
        QVERIFY(returned);
        QVERIFY(keepAsScenario(f.document(), editBetween(returned->sent, returned->theirs, {}), u"From the copy"_s));
        const auto dialog = dialogOn(f.document());
        QVERIFY(rows(*dialog).contains(u"Freeze | Wed 22 Jul 2026 | Mon 27 Jul 2026 | +3 working days"_s));
    }

    void sortsAndCopies()
    {
        DocumentFixture f(SmallPlan::make());
        QVERIFY(f.document().execute(takeBaseline(f.document().plan(), f.document().timetable(), u"As | agreed"_s, SmallPlan::release,
                                                  f.document().clock().now(), f.document().ids())));
        QVERIFY(f.document().execute(slip(f.document(), 5)));
        ChangedSinceDialog dialog(f.document(), f.document().plan().table<Baseline>().at(0).id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *table = dialog.findChild<ComparisonTable *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(hasLabel(dialog, u"Since “As | agreed”: 3 milestones moved."_s));
        table->sortByColumn(ComparisonModel::SecondColumn, Qt::DescendingOrder);
        QVERIFY(rows(dialog).first().startsWith(u"v4.2 released"_s));
        button(dialog, u"&Copy table"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 1),
                 u"Milestone\tAs | agreed\tNow\tDiffers by\nv4.2 released\tWed 26 Aug 2026\tWed 2 Sep 2026\t+5 working days"_s);
        button(dialog, u"Copy as &Markdown"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 2),
                 u"| Milestone | As \\| agreed | Now | Differs by |\n| --- | --- | --- | --- |\n"
                 "| v4.2 released | Wed 26 Aug 2026 | Wed 2 Sep 2026 | +5 working days |"_s);
        QVERIFY(f.document().undo());
        QVERIFY(hasLabel(dialog, u"All dates are as they were"_s));
        QVERIFY(!button(dialog, u"&Copy table"_s)->isEnabled());
    }

    /// Where no date moved, work alone.
    void movedWorkIsListedAndCopied()
    {
        Plan plan = SmallPlan::make();
        WorkItem item;
        item.id = WorkItemId(101);
        item.release = SmallPlan::release;
        item.key = u"C-1"_s;
        item.title = u"Boom"_s;
        plan.put(item);
        Skill skill;
        skill.id = SkillId(104);
        skill.name = u"Rigging"_s;
        plan.put(skill);
        plan.put(Demand{DemandId(102), item.id, skill.id, 16, 16, 16, 1, {}, 0});
        const ScheduledWork work{ScheduledWorkId(103), DemandId(102), {}, QDate(2026, 6, 3), QDate(2026, 6, 4), 16, StartCause::Nothing, {}, {}};
        plan.put(work);
        DocumentFixture f(plan);
        QVERIFY(f.document().execute(takeBaseline(f.document().plan(), f.document().timetable(), u"Agreed"_s, SmallPlan::release,
                                                  f.document().clock().now(), f.document().ids())));
        ScheduledWork later = work;
        later.start = QDate(2026, 6, 5);
        later.end = QDate(2026, 6, 8);
        PlanDraft draft(f.document().plan());
        draft.put(later);
        QVERIFY(f.document().execute(draft.toEdit(u"Level"_s)));
        ChangedSinceDialog dialog(f.document(), f.document().plan().table<Baseline>().at(0).id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto *table = dialog.findChild<ComparisonTable *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(hasLabel(dialog, u"Since “Agreed”: 1 work item is scheduled on other days."_s));
        QCOMPARE(table->accessibleName(), u"Milestones and work whose dates differ"_s);
        QCOMPARE(rows(dialog), QStringList{u"C-1 Boom | Wed 3 Jun 2026 – Thu 4 Jun 2026 | Fri 5 Jun 2026 – Mon 8 Jun 2026 | "
                                           "starts 2 working days later, finishes 2 working days later"_s});
        button(dialog, u"&Copy table"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 1),
                 u"Milestone or work item\tAgreed\tNow\tDiffers by\nC-1 Boom\tWed 3 Jun 2026 – Thu 4 Jun 2026\tFri 5 Jun 2026 – Mon 8 Jun 2026\t"
                 "starts 2 working days later, finishes 2 working days later"_s);
        // Milestones stand above.
        QVERIFY(f.document().execute(slip(f.document(), 5)));
        QCOMPARE(rows(dialog).size(), 4);
        QVERIFY(rows(dialog).last().startsWith(u"C-1 Boom"_s));
        QVERIFY(f.document().undo() && f.document().undo());
        QVERIFY(!button(dialog, u"&Copy table"_s)->isEnabled());
    }
};

QTEST_MAIN(TestWhatIfDialog)
#include "tst_whatifdialog.moc"
