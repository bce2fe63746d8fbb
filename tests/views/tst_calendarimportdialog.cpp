// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/calendarimportdialog.h"

#include "document/edithistory.h"
#include "support/documentfixture.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// A calendar comes in as windows, absences or milestones, with a preview, in one step.
class TestCalendarImportDialog : public QObject
{
    Q_OBJECT

private:
    static ForeignSpan readSpan() { return {QDate(2026, 6, 1), QDate(2028, 6, 1), QTimeZone::utc()}; }

    static ForeignEvent entry(const QString &key, const QString &title, QDate first, QDate last)
    {
        ForeignEvent event;
        event.key = key;
        event.title = title;
        event.first = first;
        event.last = last;
        return event;
    }
    static ForeignCalendar calendar()
    {
        ForeignCalendar calendar;
        calendar.name = u"Freezes"_s;
        calendar.events = {entry(u"a@x"_s, u"Quarter close"_s, QDate(2026, 9, 28), QDate(2026, 10, 2)),
                           entry(u"b@x"_s, u"Ada away"_s, QDate(2026, 10, 5), QDate(2026, 10, 6))};
        calendar.outside = 3;
        return calendar;
    }
    static QPushButton *take(const QDialog &dialog)
    {
        const auto *box = dialog.findChild<QDialogButtonBox *>();
        const auto buttons = box->buttons();
        return qobject_cast<QPushButton *>(
            *std::ranges::find_if(buttons, [box](QAbstractButton *one) { return box->buttonRole(one) == QDialogButtonBox::AcceptRole; }));
    }
    static int imported(PlanDocument &document)
    {
        int count = 0;
        for (const Window &w : document.plan().table<Window>())
            count += w.importKey.isEmpty() ? 0 : 1;
        return count;
    }

private Q_SLOTS:
    void tickedRowsComeAsWindowsInOneStep()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer dialog = new CalendarImportDialog(fixture.document(), calendar(), readSpan(), IcsAs::Windows);
        QSignalSpy told(dialog.data(), &CalendarImportDialog::imported);
        QCOMPARE(dialog->summary(), u"2 new"_s);
        QCOMPARE(take(*dialog)->text(), u"&Import 2 events"_s);
        dialog->rows().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(take(*dialog)->text(), u"&Import 1 event"_s);
        dialog->accept();
        QCOMPARE(told.at(0).at(0).toInt(), 1);
        QCOMPARE(imported(fixture.document()), 1);
        QCOMPARE(fixture.document().history().done().back().label, u"Import 1 window from a calendar"_s);
        QVERIFY(fixture.document().undo().hasValue());
        QCOMPARE(imported(fixture.document()), 0);
        delete dialog;
    }

    void theSecondTimeNothingIsLeftToTake()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer first = new CalendarImportDialog(fixture.document(), calendar(), readSpan(), IcsAs::Windows);
        first->accept();
        ForeignCalendar later = calendar();
        later.events[0].last = QDate(2026, 10, 3);
        later.events.pop_back();
        const QPointer again = new CalendarImportDialog(fixture.document(), calendar(), readSpan(), IcsAs::Windows);
        QCOMPARE(again->summary(), u"2 unchanged"_s);
        QVERIFY(!take(*again)->isEnabled());
        const QPointer moved = new CalendarImportDialog(fixture.document(), later, readSpan(), IcsAs::Windows);
        QCOMPARE(moved->summary(), u"1 changed, 1 gone"_s);
        QCOMPARE(moved->rows().topLevelItem(1)->checkState(0), Qt::Unchecked); // Nothing is removed unasked.
        QCOMPARE(moved->rows().topLevelItem(0)->text(5), u"Mon 28 Sep 2026 – Fri 2 Oct 2026 → Mon 28 Sep 2026 – Sat 3 Oct 2026"_s);
        delete first;
        delete again;
        delete moved;
    }

    void absencesAreWhoseNameIsTold()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer dialog = new CalendarImportDialog(fixture.document(), calendar(), readSpan(), IcsAs::Absences);
        QCOMPARE(dialog->summary(), u"1 new, 1 left out"_s);
        QVERIFY(!(dialog->rows().topLevelItem(0)->flags() & Qt::ItemIsUserCheckable));
        QCOMPARE(dialog->rows().topLevelItem(1)->text(1), fixture.document().plan().find(SmallPlan::ada)->name);
        dialog->setPerson(SmallPlan::grace);
        QCOMPARE(dialog->summary(), u"2 new"_s);
        dialog->accept();
        QCOMPARE(fixture.document().plan().table<Absence>().size(), 2);
        delete dialog;
    }

    void milestonesNeedARelease()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer dialog = new CalendarImportDialog(fixture.document(), calendar(), readSpan(), IcsAs::Milestones);
        QCOMPARE(dialog->summary(), u"Choose the release whose milestones they are."_s);
        QVERIFY(!take(*dialog)->isEnabled());
        dialog->setRelease(SmallPlan::other);
        QCOMPARE(dialog->summary(), u"2 new"_s);
        const auto before = fixture.document().plan().table<Milestone>().size();
        dialog->accept();
        QCOMPARE(fixture.document().plan().table<Milestone>().size(), before + 2);
        delete dialog;
    }

    void anEmptyCalendarIsSaidSo()
    {
        DocumentFixture fixture(SmallPlan::make());
        const QPointer dialog = new CalendarImportDialog(fixture.document(), {}, readSpan(), IcsAs::Windows);
        QCOMPARE(dialog->summary(), u"The calendar holds nothing between Mon 1 Jun 2026 and Thu 1 Jun 2028."_s);
        QVERIFY(!take(*dialog)->isEnabled());
        delete dialog;
    }
};

QTEST_MAIN(TestCalendarImportDialog)
#include "tst_calendarimportdialog.moc"
