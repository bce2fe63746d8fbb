// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/workimportdialog.h"

#include "document/edithistory.h"
#include "support/documentfixture.h"
#include "views/importing/workoutcometable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
        (new WorkImportDialog(fixture.document(), bytes, u"a.csv"_s))->accept();
        QPointer again = new WorkImportDialog(fixture.document(), bytes, u"a.csv"_s);
        QCOMPARE(again->summary(), u"Nothing to import: the plan holds all of it already. 1 unchanged"_s);
        QVERIFY(!take(*again)->isEnabled());
        delete again;
    }

    void saysWhatIsWrongAndTakesAnotherFormat()
    {
        DocumentFixture fixture(plan());
        QPointer dialog = new WorkImportDialog(fixture.document(), R"([{"number": 1, "title": "Hull"}])", u"a.json"_s);
        QCOMPARE(dialog->summary(), u"1 new"_s);
        dialog->setFormat(WorkFormat::Project);
        QVERIFY2(dialog->summary().startsWith("Line 1 of the file is no sound XML"_L1), qPrintable(dialog->summary()));
        QCOMPARE(dialog->rows().topLevelItemCount(), 0);
        QVERIFY(!take(*dialog)->isEnabled());
        dialog->accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().size(), 0);
        dialog->setFormat(WorkFormat::GitHub);
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
        WorkImportDialog points(fixture.document(), "key,title,points,stage\nA-1,Hull,5,alpha\n", u"b.csv"_s);
        points.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(shown(points), 3);
        points.findChild<QDoubleSpinBox *>()->setValue(6);
        QVERIFY(points.rows().topLevelItem(0)->text(4).contains(u"Development: 30 h"_s));
    }

    void asksForTheOrderOfDays()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog dialog(fixture.document(), "key,title,not before\nA-1,Hull,03/04/2026\n", u"a.csv"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto boxes = dialog.findChildren<QComboBox *>();
        const auto order = std::ranges::find_if(boxes, [](const QComboBox *box) { return box->findText(u"March 4: the month is first"_s) >= 0; });
        QVERIFY(order != boxes.end());
        QVERIFY((*order)->isVisibleTo(&dialog));
        (*order)->setCurrentIndex(2);
        QVERIFY((*order)->isVisibleTo(&dialog));
        dialog.accept();
        QCOMPARE(fixture.document().plan().table<WorkItem>().at(0).notBefore, QDate(2026, 3, 4));
    }

    void followsThePlan()
    {
        DocumentFixture fixture(plan());
        WorkImportDialog first(fixture.document(), table(), u"a.csv"_s);
        WorkImportDialog second(fixture.document(), table(), u"a.csv"_s);
        first.setAttribute(Qt::WA_DeleteOnClose, false);
        second.setAttribute(Qt::WA_DeleteOnClose, false);
        first.accept();
        QCOMPARE(second.summary(), u"Nothing to import. 2 unchanged, 1 refused"_s);
    }
};

QTEST_MAIN(TestWorkImportDialog)
#include "tst_workimportdialog.moc"
