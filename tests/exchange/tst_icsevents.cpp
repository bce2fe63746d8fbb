// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsevents.h"

#include "icscalendars.h"

#include <QTest>

using namespace Plimsoll;
using namespace Plimsoll::IcsCalendars;
using namespace Qt::StringLiterals;

/// What is read of calendars of other programs.
class TestIcsEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("events");
        const QDate day(2026, 7, 1);
        QTest::newRow("whole days, end exclusive in the file") << calendar(days("a", "Freeze", day, day.addDays(2))) << u"Freeze 07-01–07-03"_s;
        QTest::newRow("no end is one day") << calendar(entry("a", "DTSTART;VALUE=DATE:20260701\r\nSUMMARY:Freeze\r\n")) << u"Freeze 07-01–07-01"_s;
        QTest::newRow("a length") << calendar(entry("a", "DTSTART;VALUE=DATE:20260701\r\nDURATION:P3D\r\nSUMMARY:Freeze\r\n")) << u"Freeze 07-01–07-03"_s;
        QTest::newRow("a moment in UTC") << calendar(entry("a", "DTSTART:20260701T220000Z\r\nDTEND:20260701T230000Z\r\nSUMMARY:Call\r\n"))
                                         << u"Call 07-02–07-02 22:00"_s;
        QTest::newRow("floating") << calendar(entry("a", "DTSTART:20260701T230000\r\nDTEND:20260701T233000\r\nSUMMARY:Call\r\n"))
                                  << u"Call 07-01–07-01 21:00"_s;
        QTest::newRow("no end of a moment") << calendar(entry("a", "DTSTART:20260701T100000Z\r\nSUMMARY:Call\r\n")) << u"Call 07-01–07-01 10:00"_s;
        QTest::newRow("in a zone, as Thunderbird writes it")
            << calendar("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT\r\n"
                        "DTSTART:19700308T020000\r\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:-0400\r\n"
                        "TZOFFSETTO:-0500\r\nTZNAME:EST\r\nDTSTART:19701101T020000\r\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\nEND:STANDARD\r\n"
                        "END:VTIMEZONE\r\n"
                            + entry("a", "DTSTART;TZID=America/New_York:20260701T200000\r\nDTEND;TZID=America/New_York:20260701T210000\r\nSUMMARY:Call\r\n"),
                        "-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN")
            << u"Call 07-02–07-02 00:00"_s;
        QTest::newRow("in a zone, as Outlook names it")
            << calendar("BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\n"
                        "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
                        "DTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\n"
                        "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
                            + entry("040000008200E00074C5B7101A82E008", "SUMMARY;LANGUAGE=de-DE:Change freeze\r\n"
                                    "DTSTART;TZID=W. Europe Standard Time:20260701T000000\r\nDTEND;TZID=W. Europe Standard Time:20260704T000000\r\n"
                                    "CLASS:PUBLIC\r\nTRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\n"),
                        "Microsoft Exchange Server 2010")
            << u"Change freeze 07-01–07-03"_s;
        QTest::newRow("every second week, as Apple writes it")
            << calendar(entry("B4A5", "DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260702\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3\r\n"
                              "SUMMARY:Patch day\r\n"),
                        "-//Apple Inc.//macOS 14.5//EN")
            << u"Patch day 07-01–07-01 | Patch day 07-15–07-15 | Patch day 07-29–07-29"_s;
        QTest::newRow("one of a series moved, one left out")
            << calendar(entry("a", "DTSTART;VALUE=DATE:20260701\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20260715\r\nSUMMARY:Patch day\r\n")
                        + entry("a", "RECURRENCE-ID;VALUE=DATE:20260708\r\nDTSTART;VALUE=DATE:20260709\r\nSUMMARY:Patch day moved\r\n"))
            << u"Patch day 07-01–07-01 | Patch day moved 07-09–07-09"_s;
        QTest::newRow("cancelled") << calendar(days("a", "Freeze", day, day, "STATUS:CANCELLED\r\n")) << u"Freeze 07-01–07-01 cancelled"_s;
        QTest::newRow("the higher sequence counts, wherever it stands")
            << calendar(days("a", "New", day, day, "SEQUENCE:3\r\n") + days("a", "Old", day.addDays(4), day.addDays(4), "SEQUENCE:2\r\n"))
            << u"New 07-01–07-01"_s;
        QTest::newRow("of equal ones the last")
            << calendar(days("a", "Old", day, day) + days("a", "New", day.addDays(4), day.addDays(4))) << u"New 07-05–07-05"_s;
        QTest::newRow("outside the days that were asked for") << calendar(days("a", "Long ago", QDate(2020, 1, 1), QDate(2020, 1, 1))) << QString();
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QTEST(text(calendarIn(bytes)), "events");
    }

    void tellsTheNameAndWhatIsOutside()
    {
        const auto read = calendarIn(calendar(days("a", "Long ago", QDate(2020, 1, 1), QDate(2020, 1, 1))));
        QCOMPARE(read.name, u"Change freezes"_s);
        QCOMPARE(read.outside, 1);
    }

    void endlessSeriesAreCut()
    {
        ForeignSpan few = readSpan();
        few.mostEvents = 12;
        const auto read = readForeignCalendar(calendar(entry("a", "DTSTART;VALUE=DATE:20260601\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Daily\r\n")), few);
        QVERIFY(read.hasValue());
        QCOMPARE(read->events.size(), size_t(12));
        QVERIFY(read->cut);
        QCOMPARE(read->events[3].key, u"a 2026-06-04"_s);
    }

    void garbledAnswersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no list") << QByteArray(R"({"events":1})");
        QTest::newRow("no key") << QByteArray(R"({"events":[{"first":"2026-07-01","last":"2026-07-01"}]})");
        QTest::newRow("no day") << QByteArray(R"({"events":[{"key":"a","first":"x","last":"2026-07-01"}]})");
        QTest::newRow("backwards") << QByteArray(R"({"events":[{"key":"a","first":"2026-07-02","last":"2026-07-01"}]})");
    }
    void garbledAnswersAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto answer = foreignCalendarFromJson(json);
        QVERIFY(!answer);
        QCOMPARE(answer.error().text, u"The calendar could not be read; ask for another export of it."_s);
    }

    void anAnswerWithoutEventsIsSound()
    {
        const auto answer = foreignCalendarFromJson(R"({"events":[]})");
        QVERIFY(answer);
        QVERIFY(*answer == ForeignCalendar());
    }
};

QTEST_GUILESS_MAIN(TestIcsEvents)
#include "tst_icsevents.moc"
