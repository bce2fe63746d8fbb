// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windows/allowdialog.h"

#include "document/edithistory.h"
#include "support/documentfixture.h"
#include "views/common/dateedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Who allows that a milestone lies in a hard window.
class TestAllowDialog : public QObject
{
    Q_OBJECT

private:
    /// The freeze, on Wed 22 Jul 2026, lies in a blackout.
    static Plan plan(Avoidance avoidance = Avoidance::None)
    {
        Plan plan = SmallPlan::make();
        Window window;
        window.id = WindowId(90);
        window.name = u"Year end"_s;
        window.startDate = QDate(2026, 7, 21);
        window.endDate = QDate(2026, 7, 24);
        plan.put(window);
        Milestone freeze = *plan.find(SmallPlan::freeze);
        freeze.avoidance = avoidance;
        plan.put(freeze);
        return plan;
    }
    static QAbstractButton *allowButton(const QDialog &dialog)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        const auto buttons = box->buttons();
        return *std::ranges::find_if(buttons, [box](QAbstractButton *one) { return box->buttonRole(one) == QDialogButtonBox::AcceptRole; });
    }
    static QString effect(const QDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void aNameAndAReasonAreNeeded()
    {
        DocumentFixture fixture(plan());
        const QPointer dialog = new AllowDialog(fixture.document(), SmallPlan::freeze, nullptr);
        QCOMPARE(dialog->findChild<QComboBox *>()->count(), 1);
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"Year end, Tue 21 Jul 2026 – Fri 24 Jul 2026"_s);
        auto *name = dialog->findChild<QLineEdit *>();
        auto *reason = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(!allowButton(*dialog)->isEnabled());
        name->setText(u"Ada"_s);
        QVERIFY(!allowButton(*dialog)->isEnabled());
        reason->setPlainText(u"  "_s);
        QVERIFY(!allowButton(*dialog)->isEnabled());
        reason->setPlainText(u"The fix cannot wait"_s);
        QVERIFY(allowButton(*dialog)->isEnabled());
        QVERIFY2(effect(*dialog).contains(u"“Code freeze” stays on Wed 22 Jul 2026."_s), qPrintable(effect(*dialog)));
        dialog->accept();
        const auto &exceptions = fixture.document().plan().table<WindowException>();
        QCOMPARE(exceptions.size(), 1);
        QCOMPARE(exceptions.at(0).window, WindowId(90));
        QCOMPARE(exceptions.at(0).milestone, SmallPlan::freeze);
        QCOMPARE(exceptions.at(0).allowedBy, u"Ada"_s);
        QCOMPARE(exceptions.at(0).reason, u"The fix cannot wait"_s);
        QCOMPARE(exceptions.at(0).allowedOn, fixture.document().today());
        QCOMPARE(fixture.document().history().done().back().label, u"Allow “Code freeze” in “Year end”"_s);
        QVERIFY(windowsToAllow(fixture.document(), SmallPlan::freeze).empty());
        QVERIFY(fixture.document().undo().hasValue());
        QVERIFY(exceptions.isEmpty() || fixture.document().plan().table<WindowException>().isEmpty());
        delete dialog;
    }

    void tellsWhereAMilestoneThatAvoidsWindowsWouldGo()
    {
        DocumentFixture fixture(plan(Avoidance::Later));
        QCOMPARE(fixture.document().timetable().startOf(SmallPlan::freeze), QDate(2026, 7, 27));
        const QPointer dialog = new AllowDialog(fixture.document(), SmallPlan::freeze, nullptr);
        QCOMPARE(dialog->findChild<QComboBox *>()->count(), 1);
        QVERIFY2(effect(*dialog).contains(u"“Code freeze” moves from Mon 27 Jul 2026 to Wed 22 Jul 2026, and with it what counts from it."_s),
                 qPrintable(effect(*dialog)));
        delete dialog;
    }

    void typingTakesARefusalBack()
    {
        DocumentFixture fixture(plan());
        const QPointer dialog = new AllowDialog(fixture.document(), SmallPlan::freeze, nullptr);
        // Nobody is named yet.
        dialog->accept();
        QVERIFY2(!effect(*dialog).contains("stays on"_L1), qPrintable(effect(*dialog)));
        dialog->findChild<QLineEdit *>()->setText(u"Ada"_s);
        QVERIFY2(effect(*dialog).contains(u"“Code freeze” stays on Wed 22 Jul 2026."_s), qPrintable(effect(*dialog)));
        delete dialog;
    }

    void whereNothingForbidsThereIsNothingToAllow()
    {
        DocumentFixture fixture(SmallPlan::make());
        QVERIFY(windowsToAllow(fixture.document(), SmallPlan::freeze).empty());
        const QPointer dialog = new AllowDialog(fixture.document(), SmallPlan::freeze, nullptr);
        dialog->findChild<QLineEdit *>()->setText(u"Ada"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Why not"_s);
        QVERIFY(!allowButton(*dialog)->isEnabled());
        delete dialog;
    }
};

QTEST_MAIN(TestAllowDialog)
#include "tst_allowdialog.moc"
