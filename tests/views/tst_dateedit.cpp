// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateedit.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestDateEdit : public QObject
{
    Q_OBJECT

private:
    // Monday 18 May 2026 is today; the plain English locale.
    static DateInputContext context(QDate current) { return {QDate(2026, 5, 18), current, nullptr, QLocale::c()}; }

    static QString readingOf(const DateEdit &edit)
    {
        const auto *label = edit.findChild<QLabel *>();
        return label->isVisibleTo(&edit) ? label->text() : QString();
    }

private Q_SLOTS:
    void theReadingIsSaidWhileTypingAndCommittedOnEnter()
    {
        DateEdit edit(context);
        edit.setDate(QDate(2026, 7, 8));
        QCOMPARE(edit.lineEdit()->text(), u"Wed 8 Jul 2026"_s);
        QCOMPARE(readingOf(edit), QString());
        QSignalSpy committed(&edit, &DateEdit::committed);
        edit.lineEdit()->selectAll();
        QTest::keyClicks(edit.lineEdit(), u"+2w"_s);
        QCOMPARE(readingOf(edit), u"= Wed 22 Jul 2026"_s);
        QCOMPARE(committed.count(), 0);
        QCOMPARE(edit.date(), QDate(2026, 7, 8));
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.first().first().toDate(), QDate(2026, 7, 22));
        QCOMPARE(edit.lineEdit()->text(), u"Wed 22 Jul 2026"_s);
        QCOMPARE(readingOf(edit), QString());
    }

    void aWeekdayIsTheNextOneAndFocusOutCommits()
    {
        QWidget window;
        DateEdit edit(context, &window);
        QLineEdit other(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setDate({});
        edit.lineEdit()->setFocus();
        QSignalSpy committed(&edit, &DateEdit::committed);
        QTest::keyClicks(edit.lineEdit(), u"fri"_s);
        QCOMPARE(readingOf(edit), u"= Fri 22 May 2026"_s);
        other.setFocus();
        QCOMPARE(committed.count(), 1);
        QCOMPARE(edit.date(), QDate(2026, 5, 22));
    }

    void itsLabelNamesTheField()
    {
        QLabel label(u"&Until"_s);
        DateEdit edit(context);
        edit.setLabel(label);
        QVERIFY(label.buddy() == edit.lineEdit());
        QCOMPARE(edit.lineEdit()->accessibleName(), u"Until"_s);
    }

    void escapePutsTheDateBack()
    {
        DateEdit edit(context);
        edit.setDate(QDate(2026, 7, 8));
        QSignalSpy committed(&edit, &DateEdit::committed);
        edit.lineEdit()->selectAll();
        QTest::keyClicks(edit.lineEdit(), u"2026-08-01"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Escape);
        QCOMPARE(edit.lineEdit()->text(), u"Wed 8 Jul 2026"_s);
        QVERIFY(!edit.isTyping());
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
    }

    void whatCannotBeReadStaysWithTheReason()
    {
        DateEdit edit(context);
        edit.setDate(QDate(2026, 7, 8));
        QSignalSpy committed(&edit, &DateEdit::committed);
        edit.lineEdit()->selectAll();
        QTest::keyClicks(edit.lineEdit(), u"someday"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
        QCOMPARE(edit.lineEdit()->text(), u"someday"_s);
        QVERIFY2(readingOf(edit).contains(u"is not a date"_s), qPrintable(readingOf(edit)));
        QCOMPARE(edit.date(), QDate(2026, 7, 8));
    }

    void anEmptiedFieldIsEmptyOnlyWhereThatIsAValue()
    {
        DateEdit edit(context);
        edit.setDate(QDate(2026, 7, 8));
        QSignalSpy committed(&edit, &DateEdit::committed);
        edit.lineEdit()->selectAll();
        QTest::keyClick(edit.lineEdit(), Qt::Key_Delete);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
        QCOMPARE(edit.lineEdit()->text(), u"Wed 8 Jul 2026"_s);
        edit.setMayBeEmpty(true);
        edit.lineEdit()->selectAll();
        QTest::keyClick(edit.lineEdit(), Qt::Key_Delete);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QVERIFY(!edit.date().isValid());
    }

    void theMonthOpensAtTheDateAndAChoiceCommits()
    {
        DateEdit edit(context);
        edit.setDate(QDate(2026, 7, 8));
        edit.show();
        QSignalSpy committed(&edit, &DateEdit::committed);
        edit.findChild<QToolButton *>()->click();
        auto *month = edit.findChild<QCalendarWidget *>();
        QVERIFY(month);
        QCOMPARE(month->selectedDate(), QDate(2026, 7, 8));
        Q_EMIT month->clicked(QDate(2026, 7, 15));
        QCOMPARE(committed.count(), 1);
        QCOMPARE(edit.date(), QDate(2026, 7, 15));
    }
};

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
