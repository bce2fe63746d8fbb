// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "support/cranefixture.h"
#include "views/branching/branchdialog.h"
#include "views/branching/copyrulesdialog.h"
#include "views/branching/hotfixdialog.h"
#include "views/branching/mintdialog.h"
#include "views/branching/patternchangetree.h"
#include "views/branching/previewtable.h"
#include "views/branching/reapplydialog.h"
#include "views/common/dateedit.h"
#include "views/common/effectlist.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The dialogs that make releases from releases. Crane 4.2 goes live on Wed 26 Aug 2026, frozen on Wed 22 Jul; 4.1 was out on Wed 22 Apr. It is
/// Mon 18 May 2026, 9:00 UTC.
class TestBranchingDialogs : public QObject
{
    Q_OBJECT

private:
    using Fixture = CraneFixture;

    static QPushButton *ok(QDialog *dialog) { return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }
    static QStringList rows(QDialog *dialog)
    {
        QStringList rows;
        const QAbstractItemModel *model = dialog->findChild<PreviewTable *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(u" | "_s);
        }
        return rows;
    }
    static QStringList effects(QDialog *dialog)
    {
        QStringList lines;
        const auto *list = dialog->findChild<EffectList *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                lines << list->topLevelItem(i)->child(j)->text(0);
        }
        return lines;
    }
    static void type(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static QLineEdit *lineWith(QDialog *dialog, const QString &text)
    {
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->text() == text)
                return line;
        }
        return nullptr;
    }
    static const Release *releaseNamed(const PlanDocument &document, const QString &name)
    {
        for (const Release &release : document.plan().table<Release>()) {
            if (release.name == name)
                return &release;
        }
        return nullptr;
    }
    static void putTrain(PlanDocument &document)
    {
        Train train;
        train.id = TrainId(80);
        train.name = u"Crane train"_s;
        train.product = Fixture::crane;
        train.pattern = Fixture::release;
        train.first = QDate(2026, 8, 26);
        train.every = 13;
        train.numbering = u"4.{n}"_s;
        train.firstNumber = 2;
        train.ahead = 3;
        PlanDraft draft(document.plan());
        draft.put(train);
        QVERIFY(document.execute(draft.toEdit(u"Train"_s)));
    }

private Q_SLOTS:
    void theNextReleaseIsSuggestedShownAndMade()
    {
        Fixture fixture;
        auto *dialog = new BranchDialog(fixture.document(), Fixture::release, nullptr);
        auto *date = dialog->findChild<DateEdit *>();
        // 4.2 comes 18 weeks after 4.1, so that 4.3 comes 18 weeks after 4.2.
        QCOMPARE(date->date(), QDate(2026, 12, 30));
        QVERIFY(lineWith(dialog, u"4.3"_s));
        const QAbstractItemModelTester tester(dialog->findChild<PreviewTable *>()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(rows(dialog).size(), 4);
        type(date->lineEdit(), u"2026-12-09"_s);
        QCOMPARE(rows(dialog), (QStringList{u"Code freeze | Wed 4 Nov 2026 | Wed 22 Jul 2026 | "_s, u"Thaw | Wed 11 Nov 2026 | Wed 29 Jul 2026 | "_s,
                                            u"Docs complete | Wed 25 Nov 2026 | Wed 12 Aug 2026 | "_s, u"v4.3 released | Wed 9 Dec 2026 | Wed 26 Aug 2026 | "_s}));
        QCOMPARE(ok(dialog)->text(), u"Create 4.3"_s);
        QSignalSpy made(dialog, &BranchDialog::releaseMade);
        ok(dialog)->click();
        QCOMPARE(made.count(), 1);
        const Release *release = releaseNamed(fixture.document(), u"4.3"_s);
        QVERIFY(release);
        QCOMPARE(made.front().front().value<ReleaseId>(), release->id);
        QCOMPARE(fixture.document().history().done().size(), size_t(1));
        QVERIFY(fixture.document().undo());
        QVERIFY(!releaseNamed(fixture.document(), u"4.3"_s));
    }

    void conflictsAreShownBeforeItIsMade()
    {
        Fixture fixture;
        auto *dialog = new BranchDialog(fixture.document(), Fixture::release, nullptr);
        type(dialog->findChild<DateEdit *>()->lineEdit(), u"2026-12-11"_s);
        QVERIFY2(effects(dialog).join(u'\n').contains(u"right before the weekend"_s), qPrintable(effects(dialog).join(u'\n')));
        QVERIFY(rows(dialog).last().endsWith(u"conflict"_s));
        dialog->reject();
    }

    void whatCannotBeIsSaid()
    {
        Fixture fixture;
        auto *dialog = new BranchDialog(fixture.document(), Fixture::release, nullptr);
        type(lineWith(dialog, u"4.3"_s), u"4.1"_s);
        QVERIFY(!ok(dialog)->isEnabled());
        QVERIFY(rows(dialog).isEmpty());
        lineWith(dialog, u"4.1"_s)->clear();
        QVERIFY(!ok(dialog)->isEnabled());
        dialog->reject();
    }

    void aTrainMintsWhatItLacks()
    {
        Fixture fixture;
        putTrain(fixture.document());
        auto *dialog = new MintDialog(fixture.document(), TrainId(80), nullptr);
        // Three ahead, one is there.
        QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 2);
        QCOMPARE(rows(dialog), (QStringList{u"4.3 | Wed 25 Nov 2026 | 4 |  | "_s, u"4.4 | Wed 24 Feb 2027 | 4 |  | "_s}));
        dialog->findChild<QSpinBox *>()->setValue(1);
        QCOMPARE(rows(dialog).size(), 1);
        ok(dialog)->click();
        QVERIFY(releaseNamed(fixture.document(), u"4.3"_s));
        QVERIFY(!releaseNamed(fixture.document(), u"4.4"_s));
    }

    void rulesAreCopiedOntoTheOtherRelease()
    {
        Fixture fixture;
        auto *dialog = new CopyRulesDialog(fixture.document(), Fixture::release, {}, nullptr);
        auto boxes = dialog->findChildren<QComboBox *>();
        boxes[1]->setCurrentIndex(boxes[1]->findData(Fixture::earlier.value()));
        // 4.1 froze 25 working days before it went live, on the day; what it lacks would be added.
        QCOMPARE(rows(dialog), (QStringList{u"Code freeze | Wed 18 Mar 2026 | Wed 18 Mar 2026 |  | gets the rule, stays on its day"_s,
                                            u"Thaw |  | Wed 25 Mar 2026 |  | is added"_s, u"Docs complete |  | Wed 8 Apr 2026 |  | is added"_s,
                                            u"v4.2 released | Wed 22 Apr 2026 |  |  | is the anchor and keeps its day"_s}));
        QAbstractItemModel *model = dialog->findChild<PreviewTable *>()->model();
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(rows(dialog)[1].endsWith(u"left out"_s));
        ok(dialog)->click();
        QCOMPARE(std::ranges::count(fixture.document().plan().table<Milestone>(), Fixture::earlier, &Milestone::release), 3);
        QCOMPARE(fixture.document().history().done().size(), size_t(1));
    }

    void aChangedPatternIsReapplied()
    {
        Fixture fixture;
        PlanDocument &document = fixture.document();
        const auto branch = previewBranch(document.plan(), document.timetable(), suggestNextRelease(document.plan(), document.timetable(), Fixture::release, document.today()),
                                          document.today(), document.ids());
        QVERIFY(document.execute(branch->edit));
        PlanDraft draft(document.plan());
        draft.update(Fixture::freeze, [](Milestone &m) { m.offset = -30; });
        QVERIFY(document.execute(draft.toEdit(u"Change"_s)));
        auto *dialog = new ReapplyDialog(document, branch->release, nullptr);
        auto *tree = dialog->findChild<PatternChangeTree *>();
        QCOMPARE(tree->topLevelItemCount(), 1);
        QTreeWidgetItem *rule = tree->topLevelItem(0)->child(0)->child(0);
        QCOMPARE(rule->text(1), u"25 working days before v4.2 released"_s);
        QCOMPARE(rule->text(2), u"30 working days before v4.2 released"_s);
        // Freeze and thaw come a week sooner.
        QCOMPARE(rows(dialog), (QStringList{u"Code freeze | Crane 4.3 | Wed 25 Nov 2026 | Wed 18 Nov 2026 | −5 working days"_s,
                                            u"Thaw | Crane 4.3 | Wed 2 Dec 2026 | Wed 25 Nov 2026 | −5 working days"_s}));
        rule->setCheckState(0, Qt::Unchecked);
        QVERIFY(rows(dialog).isEmpty());
        rule->setCheckState(0, Qt::Checked);
        ok(dialog)->click();
        QCOMPARE(document.history().done().size(), size_t(3));
        QPointer<ReapplyDialog> again = new ReapplyDialog(document, branch->release, nullptr);
        QVERIFY(!ok(again)->isEnabled());
        again->reject();
    }

    void aHotfixIsPlannedInHours()
    {
        Fixture fixture;
        auto *dialog = new HotfixDialog(fixture.document(), Fixture::release, nullptr);
        // What is out is repaired: 4.1.
        QVERIFY(lineWith(dialog, u"4.1.1"_s));
        QCOMPARE(dialog->findChild<QTimeEdit *>()->time(), QTime(9, 0));
        QStringList shown = rows(dialog);
        QCOMPARE(shown.size(), 8);
        QCOMPARE(shown[1], u"Fix ready | Checkpoint | Mon 18 May 2026 | 13:00 | "_s);
        QCOMPARE(shown[6], u"4.1.1 live | Go-live | Mon 18 May 2026 | 22:00 | "_s);
        QCOMPARE(shown[7], u"Merge fix into main | Checkpoint | Tue 19 May 2026 |  | "_s);
        auto *hours = dialog->findChildren<QSpinBox *>().first();
        hours->setValue(8);
        QCOMPARE(rows(dialog)[1], u"Fix ready | Checkpoint | Mon 18 May 2026 | 17:00 | "_s);
        ok(dialog)->click();
        const Release *made = releaseNamed(fixture.document(), u"4.1.1"_s);
        QVERIFY(made);
        QCOMPARE(made->hotfixOf, Fixture::earlier);
        QCOMPARE(fixture.document().history().done().size(), size_t(1));
    }
};

QTEST_MAIN(TestBranchingDialogs)
#include "tst_branchingdialogs.moc"
