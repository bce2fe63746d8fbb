// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importdialog.h"

#include "document/edithistory.h"
#include "support/cranefixture.h"
#include "views/common/dateedit.h"
#include "views/importing/mappingtable.h"
#include "views/importing/proposaltable.h"
#include "views/importing/rulesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
using Fixture = CraneFixture;

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    static CsvTable table(const QByteArray &csv)
    {
        auto read = readCsv(csv);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        read->name = u"hoist-1.0.csv"_s;
        return *read;
    }
    static QPushButton *okButton(const QDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    static int milestones(const PlanDocument &document, const QString &release)
    {
        int count = 0;
        for (const Milestone &m : document.plan().table<Milestone>())
            count += document.plan().find(m.release)->name == release ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void audiencesAndMessagesComeInToo()
    {
        Fixture fixture;
        QPointer<ImportDialog> dialog = new ImportDialog(fixture.document(), table("audience,customer,channel,notice\nField partners,yes,Portal,5 working days\n"), nullptr);
        auto *kind = dialog->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findText(u"Audiences"_s));
        Q_EMIT kind->activated(kind->currentIndex());
        QVERIFY(dialog->outcome());
        QVERIFY(dialog->findChild<MappingTable *>()->isHidden());
        dialog->accept();
        const auto &audiences = fixture.document().plan().table<Audience>();
        const auto made = std::ranges::find(audiences, u"Field partners"_s, &Audience::name);
        QVERIFY(made != audiences.end());
        QVERIFY(made->customer);
        QCOMPARE(made->noticeDays, 5);

        dialog = new ImportDialog(fixture.document(), table("message,audience,due\nHello partners,Field partners,2026-09-01\n"), nullptr);
        kind = dialog->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findText(u"Messages of a release"_s));
        Q_EMIT kind->activated(kind->currentIndex());
        QVERIFY(dialog->outcome());
        dialog->accept();
        const auto &messages = fixture.document().plan().table<Message>();
        QVERIFY(std::ranges::find(messages, u"Hello partners"_s, &Message::title) != messages.end());
    }

    void rowsAreShownBeforeTheyAreTakenInAsOneStep()
    {
        Fixture fixture;
        QPointer<ImportDialog> dialog = new ImportDialog(fixture.document(),
                                                         table("milestone,owner,date,mood\n"
                                                               "Feature freeze,Lead,2026-09-02,good\n"
                                                               "Hoist 1.0 released,Lead,2026-10-07,better\n"),
                                                         nullptr);
        QVERIFY(dialog->outcome());
        QCOMPARE(dialog->outcome()->count(ImportRow::Outcome::Added), 2);
        QCOMPARE(dialog->outcome()->unknownColumns, QStringList{u"mood"_s});
        QCOMPARE(dialog->findChild<MappingTable *>()->columnCount(), 4);
        QCOMPARE(okButton(dialog)->text(), u"Import 2 rows"_s);
        QCOMPARE(fixture.document().history().done().size(), size_t(0));
        QSignalSpy imported(dialog, &ImportDialog::imported);
        okButton(dialog)->click();
        QCOMPARE(imported.count(), 1);
        QCOMPARE(fixture.document().history().done().size(), size_t(1));
        QCOMPARE(milestones(fixture.document(), u"1.0"_s), 2);
        QTRY_VERIFY(!dialog);
        QVERIFY(fixture.document().undo().hasValue());
        QCOMPARE(fixture.document().plan().table<Milestone>().size(), Fixture::plan().table<Milestone>().size());
    }

    void anAmbiguousOrderIsAskedAbout()
    {
        Fixture fixture;
        auto *dialog = new ImportDialog(fixture.document(), table("milestone,date\nFreeze,03/04/2026\nHoist 1.0 released,05/06/2026\n"), nullptr);
        dialog->show();
        QVERIFY(!dialog->outcome());
        QVERIFY(!okButton(dialog)->isEnabled());
        const auto orders = dialog->findChildren<QRadioButton *>();
        QCOMPARE(orders.size(), 2);
        QVERIFY(orders.first()->isVisible());
        orders.first()->click();
        QVERIFY(dialog->outcome());
        QCOMPARE(dialog->outcome()->rows.front().start, QDate(2026, 4, 3));
        orders.last()->click();
        QCOMPARE(dialog->outcome()->rows.front().start, QDate(2026, 3, 4));
        dialog->reject();
    }

    void aColumnMayBeSaidToBeSomethingElse()
    {
        Fixture fixture;
        auto *dialog = new ImportDialog(fixture.document(), table("milestone,date,mood\nHoist 1.0 released,2026-10-07,good\n"), nullptr);
        auto *columns = dialog->findChild<MappingTable *>();
        auto *mood = qobject_cast<QComboBox *>(columns->cellWidget(0, 2));
        mood->setCurrentIndex(mood->findData(int(ImportField::Note)));
        Q_EMIT mood->activated(mood->currentIndex());
        QTRY_VERIFY(dialog->outcome()->unknownColumns.isEmpty());
        QCOMPARE(dialog->outcome()->edit.changes<Milestone>().front().after->note, u"good"_s);
        dialog->reject();
    }

    void whatCannotBeReadSaysWhy()
    {
        Fixture fixture;
        auto *dialog = new ImportDialog(fixture.document(), table("a,b\nx,y\n"), nullptr);
        QVERIFY(!dialog->outcome());
        QVERIFY(!okButton(dialog)->isEnabled());
        QCOMPARE(dialog->findChild<MappingTable *>()->columnCount(), 2);
        dialog->reject();
    }

    void datesTurnIntoRulesOnlyWhereTicked()
    {
        Fixture fixture;
        auto *dialog = RulesDialog::forRelease(fixture.document(), Fixture::release, nullptr);
        auto *proposals = dialog->findChild<ProposalTable *>();
        // Of the four milestones two follow rules and one is the anchor.
        QCOMPARE(proposals->topLevelItemCount(), 1);
        QCOMPARE(proposals->topLevelItem(0)->text(0), u"Docs complete"_s);
        QCOMPARE(proposals->topLevelItem(0)->text(2), u"10 working days before v4.2 released"_s);
        QCOMPARE(proposals->topLevelItem(0)->text(3), u"Wed 12 Aug 2026"_s);
        QCOMPARE(okButton(dialog)->text(), u"Turn 1 date into a rule"_s);
        proposals->checkAll(false);
        QVERIFY(!okButton(dialog)->isEnabled());
        proposals->checkAll(true);
        okButton(dialog)->click();
        const Milestone &docs = *fixture.document().plan().find(Fixture::docs);
        QCOMPARE(docs.rule, RuleKind::Offset);
        QCOMPARE(docs.offset, -10);
        QCOMPARE(fixture.document().timetable().startOf(Fixture::docs), QDate(2026, 8, 12));
        QCOMPARE(fixture.document().history().done().size(), size_t(1));
    }

    void pastCyclesAreComparedAndOneAloneTeachesNothing()
    {
        Fixture fixture;
        auto *dialog = RulesDialog::fromCycles(fixture.document(), Fixture::earlier, nullptr);
        auto *proposals = dialog->findChild<ProposalTable *>();
        // Both cycles freeze 25 working days before they go live.
        QCOMPARE(proposals->topLevelItemCount(), 1);
        QCOMPARE(proposals->topLevelItem(0)->text(2), u"25 working days before v4.1 released"_s);
        QCOMPARE(proposals->topLevelItem(0)->text(4), u"the same in all"_s);
        auto *cycles = dialog->findChild<QListWidget *>();
        for (int row = 0; row < cycles->count(); ++row) {
            if (cycles->item(row)->flags() & Qt::ItemIsUserCheckable)
                cycles->item(row)->setCheckState(Qt::Unchecked);
        }
        QCOMPARE(proposals->topLevelItemCount(), 0);
        QVERIFY(!okButton(dialog)->isEnabled());
        dialog->reject();
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
