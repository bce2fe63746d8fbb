// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icschild.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Calendars in a process of their own: what is sound comes through, what is hostile ends there.
class TestIcsChild : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray calendar(const QByteArray &properties)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260501T000000Z\r\n" + properties
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    static ForeignSpan readSpan() { return {QDate(2026, 5, 1), QDate(2028, 4, 30), QTimeZone("Europe/Berlin")}; }

    static Result<ForeignCalendar> ask(const QByteArray &bytes, const QString &program = QStringLiteral(PLIMSOLL_BINARY), int patience = 60'000)
    {
        IcsChild child(program);
        child.setPatience(patience);
        std::optional<Result<ForeignCalendar>> answer;
        connect(&child, &IcsChild::eventsRead, &child, [&](const Result<ForeignCalendar> &told) { answer = told; });
        child.readEvents(bytes, readSpan());
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 120'000))
            qFatal("no answer");
        return *answer;
    }

    QString script(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"program"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no script");
        file.write("#!/bin/sh\n" + text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

private Q_SLOTS:
    void aSoundCalendarComesThrough()
    {
        const auto read = ask(calendar("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260606\r\nSUMMARY:Bücher\\, Räder\r\n"));
        QVERIFY2(read.hasValue(), qPrintable(read.hasValue() ? QString() : read.error().text));
        QCOMPARE(read->events.size(), size_t(1));
        QCOMPARE(read->events[0].title, u"Bücher, Räder"_s);
        QCOMPARE(read->events[0].first, QDate(2026, 6, 1));
        QCOMPARE(read->events[0].last, QDate(2026, 6, 5));
    }

    void theDensestRuleThatPassesIsCut()
    {
        QByteArray hours("0");
        for (int i = 1; i < 24; ++i)
            hours.append(',').append(QByteArray::number(i));
        QByteArray minutes("0");
        for (int i = 1; i < 41; ++i)
            minutes.append(',').append(QByteArray::number(i));
        const auto read = ask(calendar("DTSTART:20260501T000000Z\r\nDTEND:20260501T080000Z\r\nSUMMARY:A\r\nRRULE:FREQ=DAILY;BYHOUR=" + hours + ";BYMINUTE=" + minutes + "\r\n"));
        QVERIFY2(read.hasValue(), qPrintable(read.hasValue() ? QString() : read.error().text));
        QCOMPARE(read->events.size(), size_t(5'000));
        QVERIFY(read->cut);
    }

    void whatTheGateRefusesIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no calendar") << QByteArray("hello") << u"it is no calendar"_s;
        QTest::newRow("seconds") << calendar("DTSTART:20260501T000000Z\r\nRRULE:FREQ=SECONDLY\r\n") << u"more often than daily"_s;
        QTest::newRow("more than 20 MiB") << QByteArray(21 * 1024 * 1024, 'a') << u"larger than 20 MiB"_s;
    }
    void whatTheGateRefusesIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = ask(bytes);
        QVERIFY(!read.hasValue());
        QVERIFY2(read.error().text.contains(says) && !read.error().text.contains(u"plimsoll:"_s), qPrintable(read.error().text));
    }

    void aProcessThatFailsFailsAlone_data()
    {
        QTest::addColumn<QByteArray>("does");
        QTest::addColumn<int>("patience");
        QTest::addColumn<QString>("says");
        QTest::newRow("hangs") << QByteArray("exec sleep 600\n") << 1'000 << u"more time or memory"_s;
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n") << 60'000 << u"more time or memory"_s;
        QTest::newRow("talks without end") << QByteArray("exec yes\n") << 60'000 << u"more time or memory"_s;
        QTest::newRow("talks nonsense") << QByteArray("cat > /dev/null; echo nonsense\n") << 60'000 << u"could not be read"_s;
    }
    void aProcessThatFailsFailsAlone()
    {
        QFETCH(QByteArray, does);
        QFETCH(int, patience);
        QFETCH(QString, says);
        const auto read = ask("BEGIN:VCALENDAR\r\n", script(does), patience);
        QVERIFY(!read.hasValue());
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    }

    void aProgramThatIsNotThereIsSaid()
    {
        const auto read = ask("", m_folder.filePath(u"nowhere"_s));
        QVERIFY(!read.hasValue());
        QVERIFY(read.error().text.contains(u"does not start"_s));
    }
};

QTEST_GUILESS_MAIN(TestIcsChild)
#include "tst_icschild.moc"
