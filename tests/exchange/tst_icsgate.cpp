// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsgate.h"

#include "exchange/icsevents.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray entry(const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260501T000000Z\r\n" + properties + "END:VEVENT\r\n";
}

ForeignSpan readSpan()
{
    return {QDate(2026, 5, 1), QDate(2026, 12, 31), QTimeZone("Europe/Berlin")};
}

QString text(const ForeignCalendar &read)
{
    QStringList texts;
    for (const ForeignEvent &event : read.events) {
        texts << u"%1 %2–%3 %4"_s.arg(event.title, event.first.toString(u"MM-dd"_s), event.last.toString(u"MM-dd"_s)).arg(int(event.portion))
                + (event.free ? u" free"_s : QString()) + (event.brief ? u" brief"_s : QString()) + (event.cancelled ? u" cancelled"_s : QString());
    }
    return texts.join(u" | "_s);
}

} // namespace

/// The gate before foreign calendars, and what is read of those that pass. That hostile ones harm nobody is tested with the program itself.
class TestIcsGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto rule = [](const QByteArray &text) { return calendar(entry("DTSTART:20260501T080000Z\r\nRRULE:" + text + "\r\n")); };
        const auto list = [](int most) {
            QByteArray numbers("0");
            for (int i = 1; i < most; ++i)
                numbers.append(',').append(QByteArray::number(i));
            return numbers;
        };
        QTest::newRow("nothing") << QByteArray() << u"no calendar"_s;
        QTest::newRow("a table") << QByteArray("Name;Date\nBen;1\n") << u"no calendar"_s;
        QTest::newRow("an event alone") << entry("") << u"no calendar"_s;
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n") << u"ends in the middle"_s;
        QTest::newRow("crossed") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n") << u"does not match"_s;
        QTest::newRow("zero bytes") << calendar(entry(QByteArray("SUMMARY:a\0b\r\n", 13))) << u"no text"_s;
        QTest::newRow("hourly") << rule("FREQ=HOURLY") << u"more often than daily"_s;
        QTest::newRow("secondly in small letters") << rule("freq=secondly;count=3") << u"more often than daily"_s;
        QTest::newRow("lists that multiply") << rule("FREQ=YEARLY;BYHOUR=" + list(24) + ";BYMINUTE=" + list(60)) << u"multiplies"_s;
        QTest::newRow("five rules") << calendar(entry("DTSTART:20260501\r\n" + QByteArray("RRULE:FREQ=DAILY\r\n").repeated(5))) << u"more than 4"_s;
        QTest::newRow("a long line") << calendar(entry("SUMMARY:" + QByteArray(65 * 1024, 'a') + "\r\n")) << u"longer than 64 KiB"_s;
        QTest::newRow("a long folded line")
            << calendar(entry("SUMMARY:a\r\n" + QByteArray(" " + QByteArray(60 * 1024, 'a') + "\r\n").repeated(5))) << u"longer than 256 KiB"_s;
        QTest::newRow("nested") << calendar(QByteArray("BEGIN:X\r\n").repeated(5) + QByteArray("END:X\r\n").repeated(5)) << u"nested too deep"_s;
        QTest::newRow("properties") << calendar(entry(QByteArray("COMMENT:a\r\n").repeated(2001))) << u"more than 2,000"_s;
        QTest::newRow("components") << calendar(entry("").repeated(50'000)) << u"more than 50,000"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto gated = gatedIcs(bytes);
        QVERIFY(!gated.hasValue());
        QVERIFY2(gated.error().text.contains(says), qPrintable(gated.error().text));
        QVERIFY(!readForeignCalendar(bytes, readSpan()).hasValue());
    }

    void sizeIsBounded()
    {
        IcsLimits limits;
        limits.fileBytes = 100;
        QVERIFY(gatedIcs(calendar(""), limits).hasValue());
        QVERIFY(!gatedIcs(calendar(entry("")), limits).hasValue());
    }

    void passesWhatIsSoundWithoutAlarmsAndAttachments()
    {
        const QByteArray bytes = "\xef\xbb\xbf"
                                 "begin:vcalendar\nBEGIN:VEVENT\nUID:a\nSUMMARY:Va\n ca\n\ttion\nATTACH;ENCODING=BASE64:AAAA\n"
                                 "BEGIN:VALARM\nACTION:PROCEDURE\nATTACH:/bin/sh\nEND:VALARM\n"
                                 "RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=3\nEND:VEVENT\nEND:VCALENDAR\n";
        const auto gated = gatedIcs(bytes);
        QVERIFY2(gated.hasValue(), qPrintable(gated.hasValue() ? QString() : gated.error().text));
        QCOMPARE(*gated, QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Vacation\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=3\r\n"
                                    "END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    void daysAreToldAsPeopleMeanThem_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<QString>("events");
        QTest::newRow("all day, to the day before the end") << QByteArray("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260606\r\nSUMMARY:A\r\n") << u"A 06-01–06-05 0"_s;
        QTest::newRow("one day without an end") << QByteArray("DTSTART;VALUE=DATE:20260601\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 0"_s;
        QTest::newRow("free all the same") << QByteArray("DTSTART;VALUE=DATE:20260601\r\nTRANSP:TRANSPARENT\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 0 free"_s;
        QTest::newRow("midnight to midnight in the zone") << QByteArray("DTSTART:20260531T220000Z\r\nDTEND:20260602T220000Z\r\nSUMMARY:A\r\n") << u"A 06-01–06-02 0"_s;
        QTest::newRow("a morning") << QByteArray("DTSTART:20260601T060000Z\r\nDTEND:20260601T100000Z\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 1"_s;
        QTest::newRow("an afternoon") << QByteArray("DTSTART:20260601T110000Z\r\nDTEND:20260601T160000Z\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 2"_s;
        QTest::newRow("a working day") << QByteArray("DTSTART:20260601T070000Z\r\nDTEND:20260601T150000Z\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 0"_s;
        QTest::newRow("a meeting") << QByteArray("DTSTART:20260601T070000Z\r\nDTEND:20260601T080000Z\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 0 brief"_s;
        QTest::newRow("cancelled") << QByteArray("DTSTART;VALUE=DATE:20260601\r\nSTATUS:CANCELLED\r\nSUMMARY:A\r\n") << u"A 06-01–06-01 0 cancelled"_s;
        QTest::newRow("before the days asked for") << QByteArray("DTSTART;VALUE=DATE:20260401\r\nSUMMARY:A\r\n") << QString();
        QTest::newRow("every second Friday, one left out")
            << QByteArray("DTSTART;VALUE=DATE:20260605\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3\r\nEXDATE;VALUE=DATE:20260619\r\nSUMMARY:A\r\n")
            << u"A 06-05–06-05 0 | A 07-03–07-03 0"_s;
    }
    void daysAreToldAsPeopleMeanThem()
    {
        QFETCH(QByteArray, properties);
        QFETCH(QString, events);
        const auto read = readForeignCalendar(calendar(entry(properties)), readSpan());
        QVERIFY2(read.hasValue(), qPrintable(read.hasValue() ? QString() : read.error().text));
        QCOMPARE(text(*read), events);
        const auto back = foreignCalendarFromJson(foreignCalendarToJson(*read));
        QVERIFY(back.hasValue());
        QVERIFY(*back == *read);
    }
};

QTEST_GUILESS_MAIN(TestIcsGate)
#include "tst_icsgate.moc"
