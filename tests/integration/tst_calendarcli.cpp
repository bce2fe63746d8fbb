// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nX-WR-CALNAME:Freezes\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray entry(const QByteArray &uid, const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260501T000000Z\r\n" + properties + "END:VEVENT\r\n";
}

QByteArray days(const QByteArray &uid, const QByteArray &title, const QByteArray &first, const QByteArray &end, const QByteArray &more = {})
{
    return entry(uid, "DTSTART;VALUE=DATE:" + first + "\r\nDTEND;VALUE=DATE:" + end + "\r\nSUMMARY:" + title + "\r\n" + more);
}

} // namespace

/// "plimsoll import PLAN --ics FILE": calendars of other programs by script, hostile ones among them.
class TestCalendarCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    Run plimsoll(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
        environment.insert(u"USER"_s, u"ann"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(PLIMSOLL_BINARY), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("plimsoll did not end: %s", qPrintable(process.errorString()));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    QString madePlan(const QString &pattern = {})
    {
        const QString path = m_folder.filePath(u"plan%1.plimsoll"_s.arg(++m_files));
        const Run run = plimsoll(QStringList{u"new"_s, path} + (pattern.isEmpty() ? QStringList() : QStringList{u"--from"_s, pattern}));
        if (run.code != 0)
            qFatal("%s", qPrintable(run.err));
        return path;
    }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }

private Q_SLOTS:
    void windowsComeInAndAreUpdated()
    {
        const QString plan = madePlan();
        const QString first = written(u"a.ics"_s, calendar(days("a@x", "Year end", "20261221", "20270102") + days("b@x", "Audit", "20270111", "20270113")));
        const QStringList import{u"import"_s, plan, u"--ics"_s, first, u"--as"_s, u"windows"_s, u"--kind"_s, u"blackout"_s, u"--from"_s,
                                 u"2026-06-01"_s, u"--to"_s, u"2027-06-01"_s};
        const Run dry = plimsoll(import + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.out, u"Freezes: 2 added, 0 updated, 0 unchanged, 0 cancelled, 0 gone, 0 left out. Nothing was changed, as this is a dry run.\n"
                          "  added  Mon 2026-12-21 – Fri 2027-01-01  Year end (Blackout)\n"
                          "  added  Mon 2027-01-11 – Tue 2027-01-12  Audit (Blackout)\n"_s);
        QCOMPARE(plimsoll(import).out, u"Freezes: 2 added, 0 updated, 0 unchanged, 0 cancelled, 0 gone, 0 left out.\n"_s);
        QCOMPARE(plimsoll(import).out, u"Freezes: 0 added, 0 updated, 2 unchanged, 0 cancelled, 0 gone, 0 left out.\n"_s);
        written(u"a.ics"_s, calendar(days("a@x", "Year end", "20261221", "20270103", "SEQUENCE:1\r\n")));
        QCOMPARE(plimsoll(import).out,
                 u"Freezes: 0 added, 1 updated, 0 unchanged, 0 cancelled, 1 gone, 0 left out.\n"
                 "  updated  Mon 2026-12-21 – Sat 2027-01-02  Year end: Mon 21 Dec 2026 – Fri 1 Jan 2027 → Mon 21 Dec 2026 – Sat 2 Jan 2027\n"
                 "  gone  Mon 2027-01-11 – Tue 2027-01-12  Audit (not in this calendar; would be removed)\n"_s);
        QCOMPARE(plimsoll(import + QStringList{u"--remove-gone"_s}).code, 0);
        QVERIFY(plimsoll(import).out.contains("0 gone"_L1));
    }

    /// What one plan publishes comes into another with the same days.
    void whatIsExportedComesBack()
    {
        const QString source = madePlan(u"sample"_s);
        const QString feed = m_folder.filePath(u"feed.ics"_s);
        QCOMPARE(plimsoll({u"export"_s, source, u"--ics"_s, feed}).code, 0);
        const QString target = madePlan(u"quarterly"_s);
        const Run run = plimsoll({u"import"_s, target, u"--ics"_s, feed, u"--as"_s, u"windows"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2099-12-31"_s});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains(" 0 updated, 0 unchanged, 0 cancelled, 0 gone, 0 left out"_L1), qPrintable(run.out));
        const Run again = plimsoll({u"import"_s, target, u"--ics"_s, feed, u"--as"_s, u"windows"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2099-12-31"_s});
        QVERIFY2(again.out.contains(" 0 added, 0 updated"_L1), qPrintable(again.out));
    }

    void badInputIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("no kind") << QStringList{} << u"--as with one of windows, absences, milestones"_s;
        QTest::newRow("people") << QStringList{u"--as"_s, u"people"_s} << u"--as with one of windows, absences, milestones"_s;
        QTest::newRow("no such window") << QStringList{u"--as"_s, u"windows"_s, u"--kind"_s, u"party"_s} << u"--kind takes one of blackout, freeze"_s;
        QTest::newRow("no such reach") << QStringList{u"--as"_s, u"windows"_s, u"--reach"_s, u"party"_s} << u"--reach takes one of all, checkpoint"_s;
        QTest::newRow("no such release") << QStringList{u"--as"_s, u"milestones"_s, u"--release"_s, u"9.9"_s} << u"nothing that --release could name"_s;
        QTest::newRow("no release at all") << QStringList{u"--as"_s, u"milestones"_s} << u"--release with the name of a release"_s;
        QTest::newRow("no such day") << QStringList{u"--as"_s, u"windows"_s, u"--from"_s, u"friday"_s} << u"--from takes a day such as 2026-07-22"_s;
        QTest::newRow("backwards") << QStringList{u"--as"_s, u"windows"_s, u"--from"_s, u"2026-07-22"_s, u"--to"_s, u"2026-07-21"_s} << u"--to lies before --from"_s;
        QTest::newRow("an option of tables") << QStringList{u"--as"_s, u"windows"_s, u"--learn-rules"_s} << u"--learn-rules does not go with --ics"_s;
    }
    void badInputIsOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const QString plan = madePlan();
        const Run run = plimsoll(QStringList{u"import"_s, plan, u"--ics"_s, written(u"b.ics"_s, calendar(days("a", "Freeze", "20260701", "20260702")))} + options);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.startsWith("plimsoll: "_L1) && run.err.endsWith(".\n"_L1) && run.err.count(u'\n') == 1, qPrintable(run.err));
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

    void hostileCalendarsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no calendar") << QByteArray("Name;Date\nBen;1\n") << u"it is no calendar"_s;
        QTest::newRow("every second") << calendar(entry("a", "DTSTART:20260701T000000Z\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:A\r\n")) << u"more often than daily"_s;
        QByteArray list("0");
        for (int i = 1; i < 60; ++i)
            list.append(',').append(QByteArray::number(i));
        QTest::newRow("multiplying") << calendar(entry("a", "DTSTART:20260701T000000Z\r\nRRULE:FREQ=DAILY;BYMINUTE=" + list + ";BYSECOND=" + list + "\r\n"))
                                     << u"multiplies too many lists"_s;
        QTest::newRow("cut off") << calendar(days("a", "A", "20260701", "20260702")).chopped(15) << u"it ends in the middle"_s;
        QTest::newRow("bytes") << QByteArray("BEGIN:VCALENDAR\r\n\0\r\n", 21) << u"bytes that are no text"_s;
        QTest::newRow("nested") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(9) + QByteArray("END:VEVENT\r\n").repeated(9) + "END:VCALENDAR\r\n"
                                << u"nested too deep"_s;
        QTest::newRow("a line without end") << calendar("X-A:" + QByteArray(70'000, 'x') + "\r\n") << u"longer than 64 KiB"_s;
    }
    void hostileCalendarsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const QString plan = madePlan();
        const Run run = plimsoll({u"import"_s, plan, u"--ics"_s, written(u"c.ics"_s, bytes), u"--as"_s, u"windows"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.startsWith("plimsoll: "_L1) && run.err.endsWith(".\n"_L1) && run.err.count(u'\n') == 1, qPrintable(run.err));
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

    void aMissingFileIsNamed()
    {
        const Run run = plimsoll({u"import"_s, madePlan(), u"--ics"_s, u"not-there.ics"_s, u"--as"_s, u"windows"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("not-there.ics"_L1), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(TestCalendarCli)
#include "tst_calendarcli.moc"
