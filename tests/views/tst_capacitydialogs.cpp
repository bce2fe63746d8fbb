// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/edits/absenceedits.h"
#include "domain/edits/sheetedits.h"
#include "engine/capacity.h"
#include "support/documentfixture.h"
#include "views/capacity/readsheetdialog.h"
#include "views/capacity/sendsheetdialog.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The dialogs of capacity sheets. Today is Mon 18 May 2026; Ada and Grace are in team Core.
class TestCapacityDialogs : public QObject
{
    Q_OBJECT

private:
    static constexpr QDate today = QDate::fromJulianDay(2461179);
    static constexpr PersonId mary{32};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        plan.put(Person{mary, u"Mary"_s, {}, {}, {}});
        plan.put(Membership{MembershipId(80), SmallPlan::ada, TeamId(71), 0.5, {}, {}});
        plan.put(Membership{MembershipId(81), SmallPlan::grace, TeamId(71), 1.0, {}, {}});
        return plan;
    }

private Q_SLOTS:
    void sheetsAreReadBackAsOneStep()
    {
        DocumentFixture fixture(plan());
        PlanDocument &document = fixture.document();
        SendSheetDialog send(document.plan(), today);
        QCOMPARE(send.teams(), std::vector<TeamId>{TeamId(71)});
        QCOMPARE(send.firstWeek(), QDate(2026, 5, 25));
        QVERIFY(document.execute(edits::sendSheets(document.plan(), send.teams(), send.firstWeek(), send.weeks(), today, document.ids())));
        CapacitySheet sheet = makeCapacitySheet(document.plan(), TeamId(71), send.firstWeek(), send.weeks(), today);
        QCOMPARE(sheet.rows.size(), size_t(2));
        sheet.rows[0].hours[0] = 0.0;
        sheet.rows[0].hours[1] = 20.0;
        sheet.rows[0].hours[2] = 24.0;
        // Meanwhile Ada's second week has changed here.
        QVERIFY(document.execute(edits::addAbsence(document.plan(), Absence{document.ids().next<Absence>(), SmallPlan::ada, AbsenceKind::Vacation,
                                                                            QDate(2026, 6, 1), QDate(2026, 6, 1), {}, {}})));
        auto *dialog = new ReadSheetDialog(document, {sheet});
        QPointer<ReadSheetDialog> open = dialog;
        QCOMPARE(dialog->rows().topLevelItemCount(), 3);
        QCOMPARE(dialog->rows().topLevelItem(0)->checkState(0), Qt::Checked);
        QCOMPARE(dialog->rows().topLevelItem(1)->checkState(0), Qt::Unchecked);
        QVERIFY(dialog->notes().contains(u"No answer in the sheet of Core for: Grace."_s));
        const auto steps = document.history().done().size();
        dialog->rows().topLevelItem(2)->setCheckState(0, Qt::Unchecked);
        dialog->rows().topLevelItem(1)->setCheckState(0, Qt::Checked);
        dialog->accept();
        QCOMPARE(document.history().done().size(), steps + 1);
        QCOMPARE(document.plan().table<SentSheet>().at(0).answeredOn, today);
        const Capacity capacity = Capacity::of(document.plan(), QDate(2026, 5, 25), QDate(2026, 6, 14));
        QCOMPARE(capacity.ofPerson(SmallPlan::ada, QDate(2026, 5, 25), QDate(2026, 5, 31)), 0.0);
        QCOMPARE(capacity.ofPerson(SmallPlan::ada, QDate(2026, 6, 1), QDate(2026, 6, 7)), 20.0);
        QVERIFY(document.undo().hasValue());
        QCOMPARE(document.plan().table<Absence>().size(), 1);
        QVERIFY(!document.plan().table<SentSheet>().at(0).answeredOn.isValid());
        delete open;
    }

    /// A lead who ticks “confirm unchanged” has answered, too; who has not is named with the day on which they were asked.
    void aConfirmedSheetHasComeBack()
    {
        Plan made = plan();
        made.put(Team{TeamId(74), u"Docs"_s});
        made.put(Membership{MembershipId(82), mary, TeamId(74), 1.0, {}, {}});
        made.put(SentSheet{SentSheetId(90), TeamId(74), today.addDays(-12), today, 4, {}});
        DocumentFixture fixture(made);
        PlanDocument &document = fixture.document();
        CapacitySheet sheet = makeCapacitySheet(document.plan(), TeamId(71), today, 4, today);
        const auto button = [](const ReadSheetDialog &dialog) {
            const auto *box = dialog.findChild<QDialogButtonBox *>();
            const auto buttons = box->buttons();
            return *std::ranges::find_if(buttons, [box](QAbstractButton *one) { return box->buttonRole(one) == QDialogButtonBox::AcceptRole; });
        };
        {
            // It was never sent, as far as the plan knows, and says nothing.
            ReadSheetDialog dialog(document, {sheet});
            QVERIFY(!button(dialog)->isEnabled());
            QVERIFY2(dialog.notes().contains(u"“Docs” has not answered the sheet that it was sent on Wed 6 May 2026, 12 days ago."_s), qPrintable(dialog.notes()));
        }
        QVERIFY(document.execute(edits::sendSheets(document.plan(), std::vector{TeamId(71)}, today, 4, today, document.ids())));
        for (SheetRow &row : sheet.rows)
            row.confirmed = true;
        ReadSheetDialog dialog(document, {sheet});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy taken(&dialog, &ReadSheetDialog::taken);
        QVERIFY(button(dialog)->isEnabled());
        QCOMPARE(button(dialog)->text(), u"Keep that it came back"_s);
        dialog.accept();
        QCOMPARE(taken.at(0).at(0).toInt(), 0);
        QCOMPARE(document.plan().table<SentSheet>().at(1).answeredOn, today);
        QCOMPARE(document.history().done().back().label, u"Note that the capacity sheet of “Core” came back"_s);
    }
};

QTEST_MAIN(TestCapacityDialogs)
#include "tst_capacitydialogs.moc"
