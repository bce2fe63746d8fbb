// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/workimportdialog.h"

#include "document/edithistory.h"
#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "views/importing/workmappingtable.h"
#include "views/importing/workoutcometable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Work items come in with a preview, in one step.
class TestWorkImportDialog : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan;
        plan.planId = QUuid::fromString("{6f2c1a0e-6a0b-4b53-9d0a-0f6b5a1c2d3e}");
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s});
        return plan;
    }
    static QByteArray table() { return "key,title,team,hours,owner\nA-1,Hull,Yard,40,ada\nA-2,Deck,Yard,-1,\nA-3,Mast,,8,\n"; }

    static QPushButton *take(const QDialog &dialog)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        const auto buttons = box->buttons();
        return qobject_cast<QPushButton *>(
            *std::ranges::find_if(buttons, [box](QAbstractButton *one) { return box->buttonRole(one) == QDialogButtonBox::AcceptRole; }));
    }
    /// Waits until the file is read and compared.
    template<typename Dialog>
    static Dialog settled(Dialog dialog)
    {
        if (!QTest::qWaitFor([&] { return !dialog->isRunning(); }, 60'000))
            qFatal("the file was not read");
        return dialog;
    }
    static bool tells(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

private Q_SLOTS:
    void takesAFileInOneStep()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        QPointer dialog = new WorkImportDialog(document, table(), u"scope.csv"_s);
        dialog->setRelease(ReleaseId(2));
        settled(dialog);
        QSignalSpy imported(dialog, &WorkImportDialog::imported);
        QCOMPARE(dialog->windowTitle(), u"Import Work Items from scope.csv"_s);
        QCOMPARE(dialog->summary(), u"2 new, 1 refused"_s);
        QCOMPARE(dialog->rows().topLevelItemCount(), 3);
        QCOMPARE(dialog->rows().topLevelItem(0)->text(1), u"Refused"_s); // What needs an eye stands first.
        QCOMPARE(dialog->rows().topLevelItem(0)->text(0), u"row 3"_s);
        QVERIFY(tells(*dialog, u"New teams: Yard"_s));
        QVERIFY(tells(*dialog, u"Left out: the column “owner”"_s));
        QCOMPARE(take(*dialog)->text(), u"&Import 2 work items"_s);
        take(*dialog)->click();
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].toInt(), 2);
        QCOMPARE(document.plan().table<WorkItem>().size(), 2);
        QCOMPARE(document.plan().table<WorkItem>().at(0).release, ReleaseId(2));
        QCOMPARE(document.history().nextUndo().label, u"Import 2 work items"_s);
        QVERIFY(document.undo());
        QCOMPARE(document.plan().table<WorkItem>().size(), 0);
        QCOMPARE(document.plan().table<Team>().size(), 0);
    }

    void saysWhereThereIsNothing()
    {
        DocumentFixture fixture(plan());
        const QByteArray bytes("key,title\nA-1,Hull\n");
        settled(new WorkImportDialog(fixture.document(), bytes, u"a.csv"_s))->accept();
        QPointer again = settled(new WorkImportDialog(fixture.document(), bytes, u"a.csv"_s));
        QCOMPARE(again->summary(), u"Nothing to import: the plan holds all of it already. 1 unchanged"_s);
        QVERIFY(!take(*again)->isEnabled());
        delete again;
    }

    void saysWhatIsWrongAndTakesAnotherFormat()
    {
        DocumentFixture fixture(plan());
        QPointer dialog = settled(new WorkImportDialog(fixture.document(), R"([{"number": 1, "title": "Hull"}])", u"a.json"_s));
        QCOMPARE(dialog->summary(), u"1 new"_s);
        dialog->setFormat(WorkFormat::Project);
        settled(dialog);
        QVERIFY2(dialog->summary().startsWith("Line 1 of the file is no sound XML"_L1), qPrintable(dialog->summary()));
        QCOMPARE(dialog->rows().topLevelItemCount(), 0);
        QVERIFY(!take(*dialog)->isEnabled());
        dialog->accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), 0);
        dialog->setFormat(WorkFormat::GitHub);
        settled(dialog);
        QVERIFY(take(*dialog)->isEnabled());
        delete dialog;
    }

    void asksOnlyWhatTheFileGivesReasonFor()
    {
        DocumentFixture fixture(plan());
        const auto shown = [](const WorkImportDialog &dialog) {
            return dialog.findChild<QDoubleSpinBox *>()->isVisibleTo(&dialog) * 1 + dialog.findChild<QCheckBox *>()->isVisibleTo(&dialog) * 2;
        };
        WorkImportDialog plain(fixture.document(), table(), u"a.csv"_s);
        plain.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(shown(plain), 0);
        settled(&plain);
        QCOMPARE(shown(plain), 0);
        WorkImportDialog points(fixture.document(), "key,title,points,stage\nA-1,Hull,5,alpha\n", u"b.csv"_s);
        points.setAttribute(Qt::WA_DeleteOnClose, false);
        settled(&points);
        QCOMPARE(shown(points), 3);
        points.findChild<QDoubleSpinBox *>()->setValue(6);
        settled(&points);
        QVERIFY(points.rows().topLevelItem(0)->text(4).contains(u"Development: 30 h"_s));
    }

    void asksForTheOrderOfDays()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog dialog(fixture.document(), "key,title,not before\nA-1,Hull,03/04/2026\n", u"a.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        settled(&dialog);
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto order = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->findText(u"March 4: the month is first"_s) >= 0; });
        QVERIFY(order != boxes.end());
        QVERIFY((*order)->isVisibleTo(&dialog));
        (*order)->setCurrentIndex(2);
        settled(&dialog);
        QVERIFY((*order)->isVisibleTo(&dialog));
        dialog.accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().at(0).notBefore, QDate(2026, 3, 4));
    }

    void mergesAgainOnlyForAnotherSkill()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog dialog(fixture.document(), table(), u"a.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        settled(&dialog);
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto skill = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->isEditable(); });
        QVERIFY(skill != boxes.end());
        QSignalSpy filled(dialog.rows().model(), &QAbstractItemModel::rowsInserted);
        Q_EMIT (*skill)->lineEdit()->editingFinished();
        QVERIFY(!dialog.isRunning());
        QCOMPARE(filled.count(), 0);
        (*skill)->lineEdit()->setText(u"Welding"_s);
        Q_EMIT (*skill)->lineEdit()->editingFinished();
        settled(&dialog);
        QVERIFY(filled.count() > 0);
        QVERIFY(tells(dialog, u"New skills: Welding"_s));
    }

    void asksWhatTheColumnsHold()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog dialog(fixture.document(), "Ref no,Headline,Crew,Empty\nA-1,Hull,Yard,\nA-2,Deck,Yard,\n", u"a.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *columns = dialog.findChild<WorkMappingTable *>();
        QVERIFY(!columns->isVisibleTo(&dialog));
        settled(&dialog);
        // Nothing is understood yet; whoever knows the file can say what it holds.
        QVERIFY2(dialog.summary().startsWith("No column of the file holds keys or titles"_L1), qPrintable(dialog.summary()));
        QVERIFY(columns->isVisibleTo(&dialog));
        QCOMPARE(columns->rowCount(), 3);
        QCOMPARE(columns->item(0, 2)->text(), u"A-1 · A-2"_s);
        const auto choose = [&](const QString &heading, const QString &text) {
            const auto found = columns->findItems(heading, Qt::MatchExactly);
            auto *box = found.isEmpty() ? nullptr : qobject_cast<QComboBox *>(columns->cellWidget(found.front()->row(), 1));
            if (!box || box->findText(text) < 0)
                qFatal("no such choice: %s", qPrintable(text));
            box->setCurrentIndex(box->findText(text));
            Q_EMIT box->activated(box->currentIndex());
            settled(&dialog);
        };
        choose(u"Headline"_s, u"Title"_s);
        choose(u"Crew"_s, u"Team"_s);
        QCOMPARE(dialog.summary(), u"2 new"_s);
        QVERIFY(tells(dialog, u"New teams: Yard"_s));
        QVERIFY(tells(dialog, u"Left out: the column “Ref no”"_s));
        choose(u"Ref no"_s, u"Key"_s);
        QCOMPARE(qobject_cast<QComboBox *>(columns->cellWidget(1, 1))->currentText(), u"Title"_s);
        dialog.accept();
        const Plan &now = fixture.document().plan();
        QCOMPARE(now.table<WorkItem>().at(0).key, u"A-1"_s);
        QCOMPARE(now.table<WorkItem>().at(0).title, u"Hull"_s);
        QCOMPARE(now.table<Team>().size(), 1);
    }

    void putsATextBeforeEachKey()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog dialog(fixture.document(), R"([{"number": 1, "title": "Hull"}])", u"a.json"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        settled(&dialog);
        QVERIFY(!dialog.findChild<WorkMappingTable *>()->isVisibleTo(&dialog));
        auto *prefix = dialog.findChild<QLineEdit *>(u"keyPrefix"_s);
        QCOMPARE(prefix->text(), u"#"_s);
        prefix->setText(u"CR-"_s);
        Q_EMIT prefix->editingFinished();
        settled(&dialog);
        dialog.accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().at(0).key, u"CR-1"_s);
    }

    void readsBesideTheWindow()
    {
        DocumentFixture fixture(plan());
        QByteArray bytes = "key,title\n";
        constexpr int rows = 6000;
        for (int i = 1; i <= rows; ++i)
            bytes += "A-" + QByteArray::number(i) + ",Item\n";
        WorkImportDialog dialog(fixture.document(), bytes, u"a.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.isRunning());
        QCOMPARE(dialog.summary(), u"Reading the file…"_s);
        QVERIFY(!take(dialog)->isEnabled());
        dialog.accept(); // Nothing can be taken yet.
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), 0);
        settled(&dialog);
        QCOMPARE(dialog.summary(), QLocale().toString(rows) + u" new"_s);
        QVERIFY(take(dialog)->isEnabled());
        QVERIFY(!dialog.findChild<QProgressBar *>()->isVisibleTo(&dialog));
        // The table shows the first, and how many there are besides.
        QCOMPARE(dialog.rows().topLevelItemCount(), 5001);
        QCOMPARE(dialog.rows().topLevelItem(5000)->text(1), QLocale().toString(1000) + u" more"_s);
        dialog.accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), rows);
    }

    void cancelsWhileItReads()
    {
        DocumentFixture fixture(plan());
        QPointer dialog = new WorkImportDialog(fixture.document(), table(), u"a.csv"_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        delete dialog;
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), 0);
    }

    void takesOnlyWhatIsOfThePlanAsItIs()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog dialog(fixture.document(), "key,title,state\nA-1,Hull,done\n", u"a.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        WorkItem hull;
        hull.id = WorkItemId(900);
        hull.key = u"A-1"_s;
        hull.title = u"Hull"_s;
        QVERIFY(fixture.document().execute(edits::addRecord(fixture.document().plan(), hull)).hasValue());
        QVERIFY(!take(dialog)->isEnabled());
        settled(&dialog);
        QCOMPARE(dialog.summary(), u"1 changed"_s);
        dialog.accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), 1);
        QCOMPARE(fixture.document().plan().find(hull.id)->state, WorkItemState::Done);
    }

    void followsThePlan()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog first(fixture.document(), table(), u"a.csv"_s);
        WorkImportDialog second(fixture.document(), table(), u"a.csv"_s);
        first.setAttribute(Qt::WA_DeleteOnClose, false);
        second.setAttribute(Qt::WA_DeleteOnClose, false);
        settled(&first);
        settled(&second);
        first.accept();
        settled(&second);
        QCOMPARE(second.summary(), u"Nothing to import. 2 unchanged, 1 refused"_s);
    }
};

QTEST_MAIN(TestWorkImportDialog)
#include "tst_workimportdialog.moc"
