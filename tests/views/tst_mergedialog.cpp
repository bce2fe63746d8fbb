// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/mergedialog.h"

#include "domain/edits/fieldedits.h"
#include "support/documentfixture.h"
#include "views/importing/mergetable.h"

#include <QPointer>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestMergeDialog : public QObject
{
    Q_OBJECT

private:
    /// The small plan with other names for a person and a role.
    static ReturnedCopy copy()
    {
        ReturnedCopy copy{SmallPlan::make(), SmallPlan::make()};
        Person ada = *copy.theirs.find(SmallPlan::ada);
        ada.name = u"Ada King"_s;
        copy.theirs.put(ada);
        Role lead = *copy.theirs.find(SmallPlan::lead);
        lead.name = u"Captain"_s;
        copy.theirs.put(lead);
        return copy;
    }
    static QTreeWidgetItem *rowOf(const MergeDialog &dialog, const QString &theirs)
    {
        const auto found = dialog.findChild<MergeTable *>()->findItems(theirs, Qt::MatchExactly, 3);
        return found.isEmpty() ? nullptr : found.front();
    }

private Q_SLOTS:
    void checkedRowsAreTakenOverInOneStep()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer dialog = new MergeDialog(fixture.document(), copy(), u"b.plimsoll"_s, nullptr);
        QVERIFY(rowOf(*dialog, u"Ada King"_s) && rowOf(*dialog, u"Captain"_s));
        rowOf(*dialog, u"Captain"_s)->setCheckState(0, Qt::Unchecked);
        dialog->accept();
        QCOMPARE(fixture.document().plan().find(SmallPlan::ada)->name, u"Ada King"_s);
        QCOMPARE(fixture.document().plan().find(SmallPlan::lead)->name, SmallPlan::make().find(SmallPlan::lead)->name);
        QVERIFY(fixture.document().undo().hasValue());
        QCOMPARE(fixture.document().plan().find(SmallPlan::ada)->name, SmallPlan::make().find(SmallPlan::ada)->name);
        delete dialog;
    }

    void whatIsChangedHereMeanwhileIsUncheckedAndSaidSo()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer dialog = new MergeDialog(fixture.document(), copy(), u"b.plimsoll"_s, nullptr);
        QCOMPARE(rowOf(*dialog, u"Ada King"_s)->checkState(0), Qt::Checked);
        QVERIFY(fixture.document().execute(edits::setField(fixture.document().plan(), SmallPlan::ada, &Person::name, u"Ada L."_s)).hasValue());
        const QTreeWidgetItem *row = rowOf(*dialog, u"Ada King"_s);
        QCOMPARE(row->checkState(0), Qt::Unchecked);
        QCOMPARE(row->text(4), u"Ada L."_s);
        QVERIFY(!row->text(5).isEmpty());
        delete dialog;
    }
};

QTEST_MAIN(TestMergeDialog)
#include "tst_mergedialog.moc"
