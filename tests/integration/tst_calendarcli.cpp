// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plimsollrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

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

    PlimsollRun plimsoll(const QStringList &arguments) { return PlimsollRun::of(arguments, m_folder.path()); }
    QString madePlan(const QString &pattern = {})
    {
        const QString path = m_folder.filePath(u"plan%1.plimsoll"_s.arg(++m_files));
        const PlimsollRun run = plimsoll(QStringList{u"new"_s, path} + (pattern.isEmpty() ? QStringList() : QStringList{u"--from"_s, pattern}));
        if (run.code != 0)
            qFatal("%s", run.err.constData());
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
        const PlimsollRun dry = plimsoll(import + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.out, "Freezes: 2 added, 0 updated, 0 unchanged, 0 cancelled, 0 gone, 0 left out. Nothing was changed, as this is a dry run.\n"
                          "  added  Mon 21 Dec 2026 – Fri 1 Jan 2027  Year end (Blackout)\n"
                          "  added  Mon 11 Jan 2027 – Tue 12 Jan 2027  Audit (Blackout)\n"_ba);
        QCOMPARE(plimsoll(import).out, "Freezes: 2 added, 0 updated, 0 unchanged, 0 cancelled, 0 gone, 0 left out.\n"_ba);
        QCOMPARE(plimsoll(import).out, "Freezes: 0 added, 0 updated, 2 unchanged, 0 cancelled, 0 gone, 0 left out.\n"_ba);
        written(u"a.ics"_s, calendar(days("a@x", "Year end", "20261221", "20270103", "SEQUENCE:1\r\n")));
        QCOMPARE(plimsoll(import).out,
                 "Freezes: 0 added, 1 updated, 0 unchanged, 0 cancelled, 1 gone, 0 left out.\n"
                 "  updated  Mon 21 Dec 2026 – Sat 2 Jan 2027  Year end: Mon 21 Dec 2026 – Fri 1 Jan 2027 → Mon 21 Dec 2026 – Sat 2 Jan 2027\n"
                 "  gone  Mon 11 Jan 2027 – Tue 12 Jan 2027  Audit (not in this calendar; would be removed)\n"_ba);
        QCOMPARE(plimsoll(import + QStringList{u"--remove-gone"_s}).code, 0);
        QVERIFY(plimsoll(import).out.contains("0 gone"));
    }

    /// What one plan publishes comes into another with the same days.
    void whatIsExportedComesBack()
    {
        const QString source = madePlan(u"sample"_s);
        const QString feed = m_folder.filePath(u"feed.ics"_s);
        QCOMPARE(plimsoll({u"export"_s, source, u"--ics"_s, feed}).code, 0);
        const QString target = madePlan(u"quarterly"_s);
        const PlimsollRun run = plimsoll({u"import"_s, target, u"--ics"_s, feed, u"--as"_s, u"windows"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2099-12-31"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.contains(" 0 updated, 0 unchanged, 0 cancelled, 0 gone, 0 left out"), run.out.constData());
        const PlimsollRun again = plimsoll({u"import"_s, target, u"--ics"_s, feed, u"--as"_s, u"windows"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2099-12-31"_s});
        QVERIFY2(again.out.contains(" 0 added, 0 updated"), again.out.constData());
    }

    /// Two products may have a release of the same name; neither is taken because it comes first.
    void aReleaseOfSeveralProductsWantsItsProduct()
    {
        const QString plan = madePlan();
        const QString table = written(u"d.csv"_s, "Milestone,Date\nCode freeze,2026-07-22\nGo-live,2026-08-26\n");
        for (const QString &product : {u"Brig"_s, u"Crane"_s})
            QCOMPARE(plimsoll({u"import"_s, plan, table, u"--as"_s, u"milestones"_s, u"--product"_s, product, u"--release"_s, u"1.0"_s}).code, 0);
        const QStringList import{u"import"_s, plan, u"--ics"_s, written(u"e.ics"_s, calendar(days("e@x", "Sign-off", "20260801", "20260802"))),
                                 u"--as"_s, u"milestones"_s, u"--from"_s, u"2026-06-01"_s, u"--release"_s, u"1.0"_s};
        QCOMPARE(plimsoll(import).code, 2);
        QCOMPARE(plimsoll(import + QStringList{u"--product"_s, u"crane"_s}).code, 0);
    }

    void badInputIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("no kind") << QStringList{} << u"--as with one of windows, absences, milestones"_s;
        QTest::newRow("people") << QStringList{u"--as"_s, u"people"_s} << u"--as with one of windows, absences, milestones"_s;
        QTest::newRow("no such window") << QStringList{u"--as"_s, u"windows"_s, u"--kind"_s, u"party"_s} << u"--kind takes one of blackout, freeze"_s;
        QTest::newRow("no such reach") << QStringList{u"--as"_s, u"windows"_s, u"--reach"_s, u"party"_s} << u"--reach takes one of all, checkpoint"_s;
        QTest::newRow("no such release") << QStringList{u"--as"_s, u"milestones"_s, u"--release"_s, u"9.9"_s} << u"There is no release \"9.9\" in the plan"_s;
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
        const PlimsollRun run = plimsoll(QStringList{u"import"_s, plan, u"--ics"_s, written(u"b.ics"_s, calendar(days("a", "Freeze", "20260701", "20260702")))} + options);
        QVERIFY2(run.failedWithOneSentence() && run.err.contains(says.toUtf8()), run.err.constData());
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
        const PlimsollRun run = plimsoll({u"import"_s, plan, u"--ics"_s, written(u"c.ics"_s, bytes), u"--as"_s, u"windows"_s});
        QVERIFY2(run.failedWithOneSentence() && run.err.contains(says.toUtf8()), run.err.constData());
    }

    void aMissingFileIsNamed()
    {
        const PlimsollRun run = plimsoll({u"import"_s, madePlan(), u"--ics"_s, u"not-there.ics"_s, u"--as"_s, u"windows"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("not-there.ics"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCalendarCli)
#include "tst_calendarcli.moc"
