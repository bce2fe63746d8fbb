// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icschild.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
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

    static AwayQuestion question() { return {QDate(2026, 5, 1), QDate(2028, 4, 30), QTimeZone("Europe/Berlin")}; }

    static Result<AwayCalendar> ask(const QByteArray &bytes, const QString &program = QStringLiteral(PLIMSOLL_BINARY), int patience = 60'000)
    {
        IcsChild child(program);
        child.setPatience(patience);
        std::optional<Result<AwayCalendar>> answer;
        connect(&child, &IcsChild::finished, &child, [&](const Result<AwayCalendar> &told) { answer = told; });
        child.read(bytes, question());
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
        const auto away = ask(calendar("DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260606\r\nSUMMARY:Bücher\\, Räder\r\n"));
        QVERIFY2(away.hasValue(), qPrintable(away.hasValue() ? QString() : away.error().text));
        QCOMPARE(away->spans.size(), size_t(1));
        QCOMPARE(away->spans[0].summary, u"Bücher, Räder"_s);
        QCOMPARE(away->spans[0].first, QDate(2026, 6, 1));
        QCOMPARE(away->spans[0].last, QDate(2026, 6, 5));
    }

    void theDensestRuleThatPassesIsCut()
    {
        QByteArray hours("0");
        for (int i = 1; i < 24; ++i)
            hours.append(',').append(QByteArray::number(i));
        QByteArray minutes("0");
        for (int i = 1; i < 41; ++i)
            minutes.append(',').append(QByteArray::number(i));
        const auto away = ask(calendar("DTSTART:20260501T000000Z\r\nDTEND:20260501T080000Z\r\nSUMMARY:A\r\nRRULE:FREQ=DAILY;BYHOUR=" + hours + ";BYMINUTE=" + minutes + "\r\n"));
        QVERIFY2(away.hasValue(), qPrintable(away.hasValue() ? QString() : away.error().text));
        QCOMPARE(away->spans.size(), size_t(5'000));
        QVERIFY(away->cut);
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
        const auto away = ask(bytes);
        QVERIFY(!away.hasValue());
        QVERIFY2(away.error().text.contains(says) && !away.error().text.contains(u"plimsoll:"_s), qPrintable(away.error().text));
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
        const auto away = ask("BEGIN:VCALENDAR\r\n", script(does), patience);
        QVERIFY(!away.hasValue());
        QVERIFY2(away.error().text.contains(says), qPrintable(away.error().text));
    }

    void aProgramThatIsNotThereIsSaid()
    {
        const auto away = ask("", m_folder.filePath(u"nowhere"_s));
        QVERIFY(!away.hasValue());
        QVERIFY(away.error().text.contains(u"does not start"_s));
    }
};

QTEST_GUILESS_MAIN(TestIcsChild)
#include "tst_icschild.moc"
