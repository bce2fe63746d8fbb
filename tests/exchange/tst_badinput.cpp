// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include <QTemporaryDir>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Bad files and bad values, and the sentence that each one gets: what is wrong, where, what to do.
class TestBadInput : public QObject
{
    Q_OBJECT

private:
    static void bad(const char *name, const QByteArray &bytes, const QString &sentence)
    {
        QTest::newRow(name) << bytes << sentence;
    }

    /// One row among sound ones; row 2 is the bad one.
    static QByteArray among(const QByteArray &heading, const QByteArray &row)
    {
        return heading + '\n' + row + "\nCrane 4.2 released" + QByteArray(qMax<qsizetype>(0, heading.count(',') - 1), ',') + ",2026-03-02\n";
    }

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QString empty = u"The table is empty; choose one with a row of headings and at least one row below it."_s;
        bad("nothing", "", empty);
        bad("blank lines", "\r\n\r\n", empty);
        bad("only a byte order mark", "\xEF\xBB\xBF", empty);
        bad("only delimiters", ",,,\n,,,\n", empty);
        bad("only a said delimiter", "sep=;", empty);
        bad("headings only", "milestone,owner,date\n", u"The table has headings but no row below them; add one."_s);
        bad("headings twice and nothing else", "milestone,owner,date\nmilestone,owner,date\n",
            u"The table has headings but no row below them; add one."_s);
        bad("spreadsheet", "PK\x03\x04xlsx", u"This is a spreadsheet or archive, not a CSV file; save the sheet as CSV and import that."_s);
        bad("old spreadsheet", "\xD0\xCF\x11\xE0xls", u"This is a spreadsheet or archive, not a CSV file; save the sheet as CSV and import that."_s);
        bad("a plan", "SQLite format 3", u"This is a database or a plan, not a CSV file; open it instead of importing it."_s);
        bad("PDF", "%PDF-1.7", u"This is a PDF document, not a CSV file; copy the table into a spreadsheet and save it as CSV."_s);
        const QString web = u"This is a web page or XML, not a CSV file; copy the table into a spreadsheet and save it as CSV."_s;
        bad("web page", "<!DOCTYPE html><table>", web);
        bad("web page without doctype", "\n <HTML><body>", web);
        bad("XML", "<?xml version=\"1.0\"?><a/>", web);
        bad("calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", u"This is a calendar (iCal), not a CSV file; choose a CSV file."_s);
        bad("unclosed quotation mark", "milestone,date\n\"Code freeze,2026-02-02\n",
            u"The quotation mark that opens in row 2 is never closed; add the closing one."_s);
        bad("text behind a quotation mark", "milestone,date\n\"Code\" freeze,2026-02-02\n",
            u"In row 2 text follows a closing quotation mark; write quotation marks inside a cell twice."_s);
        bad("NUL", QByteArray("milestone,date\nCode\0freeze,2026-02-02\n", 38),
            u"Row 2 contains a character that no text may hold (NUL); save the table again as CSV."_s);
        bad("endless cell", "milestone,date\n" + QByteArray(70000, 'x') + ",2026-02-02\n", u"Row 2 has a cell longer than 65536 characters; shorten it."_s);
        bad("endless row", "milestone,date\n" + QByteArray(600, ','), u"Row 2 has more than 512 fields; leave out columns or choose another delimiter."_s);
        bad("prose", "Dear all, here is the plan.\nIt has no table.\n",
            u"No column of the file holds titles; give it a row of headings such as “milestone,owner,date”."_s);
        bad("titles without dates", "milestone,owner\nCode freeze,Lead\n", u"No column of the file holds dates; give it a heading such as “date” or “start”."_s);
        bad("dates without titles", "start,end\n2026-02-02,2026-02-03\n",
            u"No column of the file holds titles; give it a row of headings such as “milestone,owner,date”."_s);
        bad("work items", "key,title,stage,stable\n1,A,alpha,1.25\n2,B,beta,1.26\n", u"No column of the file holds dates; give it a heading such as “date” or “start”."_s);
        bad("two meanings", "milestone,date\nCode freeze,03/04/2026\n",
            u"Dates such as “03/04/2026” can mean day/month or month/day, and no date of the file proves which; say which order it uses."_s);
        bad("both orders", "milestone,date\nA,03/04/2026\nB,22/07/2026\nC,07/22/2026\n",
            u"Dates such as “03/04/2026” can mean day/month or month/day, and the file uses both; write them like 2026-07-22."_s);
        bad("no row with a date", "milestone,date\nCode freeze,\nThaw,\n",
            u"No row of the table can be taken over; row 2: The row has no date; write one if it is a milestone."_s);
        bad("only open dates", "milestone,date\nCode freeze,TBD\n",
            u"No row of the table can be taken over; row 2: “TBD” names no day; write the date when it is known."_s);
    }

    void files()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto table = readCsv(bytes);
        if (!table) {
            QCOMPARE(table.error().text, sentence);
            return;
        }
        ImportFixture f;
        const auto outcome = f.import(*table);
        QCOMPARE(outcome ? u"it was imported"_s : outcome.error().text, sentence);
        QVERIFY(f.plan.table<Milestone>().isEmpty());
    }

    void skippedRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto date = [](const char *name, const QByteArray &cell, const QString &sentence) {
            bad(name, among("milestone,date", "Code freeze,\"" + cell + '"'), sentence);
        };
        date("no date", "", u"The row has no date; write one if it is a milestone."_s);
        date("a dash", "—", u"The row has no date; write one if it is a milestone."_s);
        date("TBA", "TBA", u"“TBA” names no day; write the date when it is known."_s);
        date("quarter", "Q3 2026", u"“Q3 2026” names no day; write the date when it is known."_s);
        date("early month", "early March", u"“early March” names no day; write the date when it is known."_s);
        date("month only", "March 2026", u"“March 2026” names only a month; write the day when it is known."_s);
        date("year only", "2026", u"“2026” names no day; write the date when it is known."_s);
        date("week of the cycle", "week 7", u"“week 7” names no day; write the date when it is known."_s);
        date("no leap year", "2026-02-29", u"“2026-02-29” is a day that does not exist; correct it."_s);
        date("31 April", "31.04.2026", u"“31.04.2026” is a day that does not exist; correct it."_s);
        date("month 13", "2026-13-01", u"“2026-13-01” is a day that does not exist; correct it."_s);
        date("February 30", "February 30, 2026", u"“February 30, 2026” is a day that does not exist; correct it."_s);
        date("week 54", "2026-W54", u"“2026-W54” is a day that does not exist; correct it."_s);
        date("too early", "1066-10-14", u"“1066-10-14” is outside 1970 to 2199; correct the year."_s);
        date("too late", "2206-02-02", u"“2206-02-02” is outside 1970 to 2199; correct the year."_s);
        date("span backwards", "Mar 5-3, 2026", u"“Mar 5-3, 2026” ends before it starts; swap the two days."_s);
        date("words", "after lunch", u"“after lunch” names no day; write the date when it is known."_s);
        date("nonsense", "banana", u"“banana” is not a date; write it like 2026-07-22."_s);
        date("number of a spreadsheet", "46055", u"“46055” is not a date; write it like 2026-07-22."_s);
        date("error of a spreadsheet", "#REF!", u"“#REF!” is not a date; write it like 2026-07-22."_s);
        date("formula", "=TODAY()", u"“=TODAY()” is not a date; write it like 2026-07-22."_s);
        bad("no title", among("milestone,date", ",2026-02-02"), u"The row has no title; write one."_s);
        bad("title too long", among("milestone,date", QByteArray(501, 'x') + ",2026-02-02"),
            u"The name of the milestone \"%1…\" is longer than 500 characters; shorten it."_s.arg(QString(40, u'x')));
        bad("end before start", "milestone,start,end\nTest phase,2026-02-20,2026-02-10\nCrane 4.2 released,2026-03-02,\n",
            u"It ends on 2026-02-10, before it starts; swap the two days."_s);
        bad("endless", "milestone,start,end\nForever,2026-02-02,2096-02-02\nCrane 4.2 released,2026-03-02,\n",
            u"The length of “Forever” must be between 0 and 3650; type another."_s);
    }

    void skippedRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        ImportFixture f;
        const auto outcome = f.import(bytes);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->rows[0].outcome, ImportRow::Outcome::Skipped);
        QCOMPARE(outcome->rows[0].number, 2);
        QCOMPARE(outcome->rows[0].remark, sentence);
        QCOMPARE(f.plan.table<Milestone>().size(), 1);
    }

    void remarkedRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        bad("weekday", among("milestone,date", "Code freeze,Mon 2026-02-03"), u"“Mon 2026-02-03” falls on a Tuesday; check the weekday or the date."_s);
        bad("weekday column", "milestone,date,weekday\nCode freeze,2026-02-03,Monday\nCrane 4.2 released,2026-03-02,Monday\n",
            u"The date falls on a Tuesday, not on a Monday; check which is right."_s);
        bad("week", among("milestone,date", "Code freeze,2026-W06"), u"“2026-W06” names a week; its Monday was taken."_s);
        bad("zone", "milestone,date,zone\nCode freeze,2026-02-03,Mars\nCrane 4.2 released,2026-03-02,\n",
            u"The zone “Mars” is not known and was left out; write AoE, UTC or a name such as Europe/Berlin."_s);
        bad("time", "milestone,date,time\nCode freeze,2026-02-03,25:61\nCrane 4.2 released,2026-03-02,\n",
            u"The time “25:61” is not one like 18:00 and was left out."_s);
        bad("state", "milestone,date,status\nCode freeze,2026-02-03,purple\nCrane 4.2 released,2026-03-02,\n",
            u"The state “purple” is not known and was left out; write planned, done, missed or cancelled."_s);
        bad("kind", "milestone,date,type\nCode freeze,2026-02-03,purple\nCrane 4.2 released,2026-03-02,\n",
            u"The kind “purple” is not known; it was guessed from the title."_s);
        bad("length", "milestone,date,duration\nTest phase,2026-02-03,long\nCrane 4.2 released,2026-03-02,\n",
            u"The length “long” is not one like “3 days” and was left out."_s);
        bad("actual date", "milestone,date,actual\nCode freeze,2026-02-03,2026-02-30\nCrane 4.2 released,2026-03-02,\n",
            u"“2026-02-30” is a day that does not exist; correct it."_s);
    }

    void remarkedRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        ImportFixture f;
        const auto outcome = f.import(bytes);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(outcome->rows[0].outcome, ImportRow::Outcome::Added);
        QCOMPARE(outcome->rows[0].remark, sentence);
        QCOMPARE(f.plan.table<Milestone>().size(), 2);
    }

    void optionsThatFitNothing()
    {
        ImportFixture f;
        const QByteArray file = "milestone,date\nCode freeze,2026-02-02\n";
        const auto sentence = [&](const ImportOptions &options) {
            const auto outcome = f.import(file, options);
            return outcome ? u"it was imported"_s : outcome.error().text;
        };
        ImportOptions key;
        key.keyColumn = u"ticket"_s;
        QCOMPARE(sentence(key), u"There is no column “ticket”; the file has milestone, date."_s);
        ImportOptions map;
        map.chosen.insert(u"due"_s, ImportField::Start);
        QCOMPARE(sentence(map), u"There is no column “due”; the file has milestone, date."_s);
        ImportOptions untitled;
        untitled.chosen.insert(u"milestone"_s, ImportField::Owner);
        QCOMPARE(sentence(untitled), u"No column is chosen for the titles; choose one."_s);
        ImportOptions anchor;
        anchor.anchor = u"Party"_s;
        QCOMPARE(sentence(anchor), u"There is no milestone “Party” to be the anchor; choose the title of one."_s);
        ImportOptions product;
        product.product = QString(501, u'x');
        QCOMPARE(sentence(product), u"The name of the product \"%1…\" is longer than 500 characters; shorten it."_s.arg(QString(40, u'x')));
    }

    void filesThatAreNone()
    {
        QTemporaryDir folder;
        const auto missing = readCsvFile(folder.filePath(u"none.csv"_s));
        QCOMPARE(missing.error().text, u"There is no file %1; check its name."_s.arg(folder.filePath(u"none.csv"_s)));
        const auto directory = readCsvFile(folder.path());
        QCOMPARE(directory.error().text, u"%1 is a folder; choose a CSV file."_s.arg(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
