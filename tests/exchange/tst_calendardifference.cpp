// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendardifference.h"

#include <QTest>

using namespace Plimsoll;

class CalendarDifferenceTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray calendar(const QByteArrayList &events)
    {
        return "BEGIN:VCALENDAR\r\n" + events.join() + "END:VCALENDAR\r\n";
    }
    static QByteArray event(const QByteArray &uid, const QByteArray &summary, const QByteArray &status = "CONFIRMED")
    {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + summary + "\r\nSTATUS:" + status + "\r\nEND:VEVENT\r\n";
    }

private Q_SLOTS:
    void countsWhatSubscribersSee()
    {
        const QByteArray before = calendar({event("a", "Freeze"), event("b", "Gate"), event("c", "Build"), event("d", "Gone", "CANCELLED"),
                                            event("e", "Left out")});
        const QByteArray after = calendar({event("b", "Gate"), event("a", "Code freeze"), event("c", "Build", "CANCELLED"),
                                           event("d", "Gone", "CANCELLED"), event("f", "New"), event("g", "Newer")});
        const CalendarDifference expected{.added = 2, .changed = 1, .cancelled = 2, .unchanged = 1};
        QCOMPARE(calendarDifference(before, after), expected);
    }

    void readsFoldedLines()
    {
        const QByteArray folded = calendar({"BEGIN:VEVENT\r\nUID:one\r\n -two\r\nSUMMARY:Freeze\r\nEND:VEVENT\r\n"});
        const QByteArray whole = calendar({"BEGIN:VEVENT\r\nUID:one-two\r\nSUMMARY:Freeze\r\nEND:VEVENT\r\n"});
        QCOMPARE(calendarDifference(folded, whole).unchanged, 1);
    }

    void startsFromNothing()
    {
        const QByteArray after = calendar({event("a", "Freeze")});
        QCOMPARE(calendarDifference({}, after).added, 1);
        QVERIFY(calendarDifference(after, after).isEmpty());
        QVERIFY(calendarDifference("no calendar BEGIN:VEVENT", after).added == 1);
    }

    void comesBackFromCancelled()
    {
        const auto difference = calendarDifference(calendar({event("a", "Freeze", "CANCELLED")}), calendar({event("a", "Freeze")}));
        QCOMPARE(difference.added, 1);
    }
};

QTEST_GUILESS_MAIN(CalendarDifferenceTest)
#include "tst_calendardifference.moc"
