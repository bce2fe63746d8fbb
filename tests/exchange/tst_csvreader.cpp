// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvguard.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// "a|b¶c|d": cells by |, rows by ¶; an error as its sentence.
QString flat(const Result<CsvTable> &table)
{
    if (!table)
        return u"error: "_s + table.error().text;
    QStringList rows;
    for (const CsvRow &row : table->rows)
        rows += row.cells.join(u'|');
    return rows.join(u'¶');
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc4180_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("table");
        const auto row = [](const char *name, const char *bytes, const QString &table) { QTest::newRow(name) << QByteArray(bytes) << table; };
        row("CRLF", "a,b\r\nc,d\r\n", u"a|b¶c|d"_s);
        row("no line end at the end", "a,b\r\nc,d", u"a|b¶c|d"_s);
        row("LF", "a,b\nc,d\n", u"a|b¶c|d"_s);
        row("CR alone", "a,b\rc,d\r", u"a|b¶c|d"_s);
        row("mixed line ends", "a,b\r\nc,d\ne,f\r", u"a|b¶c|d¶e|f"_s);
        row("quoted", "\"a\",\"b\"\r\n\"c\",d\r\n", u"a|b¶c|d"_s);
        row("comma inside", "\"a,x\",b\r\nc,d\r\n", u"a,x|b¶c|d"_s);
        row("line end inside", "\"a\r\nx\",b\r\nc,d\r\n", u"a\r\nx|b¶c|d"_s);
        row("quotation mark inside", "\"a \"\"x\"\" y\",b\r\nc,d\r\n", u"a \"x\" y|b¶c|d"_s);
        row("only quotation marks", "\"\"\"\",\"\"\r\nc,d\r\n", u"\"|¶c|d"_s);
        row("empty cells", ",\r\na,\r\n,b\r\n", u"a|¶|b"_s);
        row("blanks belong to the cell", " a , b\r\nc,d\r\n", u" a | b¶c|d"_s);
        row("a quotation mark in the middle is text", "5\" disk,b\r\nc,d\r\n", u"5\" disk|b¶c|d"_s);
        row("trailing empty column", "a,b,\r\nc,d,\r\n", u"a|b|¶c|d|"_s);
        row("rows of other length", "a,b,c\r\nd,e,f\r\ng\r\n", u"a|b|c¶d|e|f¶g"_s);
        row("unclosed", "a,b\r\n\"c,d\r\n",
            u"error: The quotation mark that opens in row 2 is never closed; add the closing one."_s);
        row("text behind the closing mark", "a,b\r\n\"c\"x,d\r\n",
            u"error: In row 2 text follows a closing quotation mark; write quotation marks inside a cell twice."_s);
        row("one column", "a\nb\n", u"a¶b"_s);
    }

    void rfc4180()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, table);
        QCOMPARE(flat(readCsv(bytes)), table);
    }

    void rowsAreNumberedAsInASpreadsheet()
    {
        const auto table = readCsv("a,b\r\n\r\n\"x\r\ny\",1\r\n,\r\nz,2\r\n");
        QVERIFY(table);
        std::vector<int> numbers;
        for (const CsvRow &row : table->rows)
            numbers.push_back(row.number);
        QCOMPARE(numbers, std::vector<int>({1, 3, 5}));
    }

    void delimiters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b;x\nc,d\n") << QChar(u',');
        QTest::newRow("semicolon") << QByteArray("a;b\nc;d,e\n") << QChar(u';');
        QTest::newRow("semicolon with decimal commas") << QByteArray("a;1,5;x\nc;2,5;y\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("a\tb\nc, d\te\n") << QChar(u'\t');
        QTest::newRow("bar") << QByteArray("a|b\nc|d\n") << QChar(u'|');
        QTest::newRow("said") << QByteArray("sep=;\na,b;c\nd,e;f\n") << QChar(u';');
        QTest::newRow("in quoted cells it does not count") << QByteArray("\"a;b;c\",x\n\"d;e;f\",y\n") << QChar(u',');
        QTest::newRow("one column") << QByteArray("a\nb\n") << QChar(u',');
    }

    void delimiters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, delimiter);
        const auto table = readCsv(bytes);
        QVERIFY(table);
        QCOMPARE(table->delimiter, delimiter);
    }

    void theSaidDelimiterIsNoRow()
    {
        const auto table = readCsv("sep=;\r\na;b\r\nc;d\r\n");
        QCOMPARE(flat(table), u"a|b¶c|d"_s);
        QCOMPARE(table->rows.front().number, 2);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"Größe,naïve – “x”\r\nÄ,€\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << u"UTF-8"_s;
        QByteArray le;
        QByteArray be;
        for (const QChar c : text) {
            le += char(c.cell());
            le += char(c.row());
            be += char(c.row());
            be += char(c.cell());
        }
        QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE") + le << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF") + be << u"UTF-16BE"_s;
        QTest::newRow("UTF-16LE without") << le << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE without") << be << u"UTF-16BE"_s;
        QTest::newRow("Windows-1252") << QByteArray("Gr\xF6\xDF" "e,na\xEFve \x96 \x93x\x94\r\n\xC4,\x80\r\n") << u"Windows-1252"_s;
    }

    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto table = readCsv(bytes);
        QVERIFY(table);
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(flat(table), u"Größe|naïve – “x”¶Ä|€"_s);
    }

    void limitsAreHeld()
    {
        CsvLimits limits;
        limits.fileBytes = 100;
        limits.fieldChars = 10;
        limits.rowFields = 4;
        QVERIFY(readCsv(QByteArray(100, 'x').replace(9, 1, "\n").replace(19, 1, "\n").replace(29, 1, "\n").replace(39, 1, "\n")
                            .replace(49, 1, "\n").replace(59, 1, "\n").replace(69, 1, "\n").replace(79, 1, "\n").replace(89, 1, "\n"),
                        limits));
        QCOMPARE(flat(readCsv(QByteArray(101, 'x'), limits)), u"error: The file is larger than 100 bytes; split it into smaller ones."_s);
        QCOMPARE(flat(readCsv("a,b\n12345678901,c\n", limits)), u"error: Row 2 has a cell longer than 10 characters; shorten it."_s);
        QCOMPARE(flat(readCsv("a,b\n1,2,3,4,5\n", limits)),
                 u"error: Row 2 has more than 4 fields; leave out columns or choose another delimiter."_s);
        QVERIFY(readCsv("a,b\n1234567890,c\n1,2,3,4\n", limits));
    }

    void clipboardCellsMayBeginWithAQuotationMark()
    {
        QCOMPARE(flat(readClipboardTable(u"a\tb\n\"x\"y\tz\n"_s)), u"a|b¶\"x\"y|z"_s);
        QCOMPARE(flat(readClipboardTable(u"a\tb\n\"x\ny\"\tz\n"_s)), u"a|b¶x\ny|z"_s);
    }

    void whatTheWriterWritesComesBack()
    {
        QRandomGenerator random(11);
        const QString alphabet = u"',\";\t|\r\n =+-@aé日\U0001F389"_s;
        for (int round = 0; round < 3000; ++round) {
            QList<QStringList> rows;
            CsvWriter csv;
            for (int i = 0; i < 3; ++i) {
                QStringList cells{u"k%1"_s.arg(i)};
                for (int j = 0; j < 3; ++j) {
                    QString cell;
                    for (int k = random.bounded(7); k > 0; --k)
                        cell += alphabet[random.bounded(int(alphabet.size()))];
                    cells += cell.isValidUtf16() ? cell : QString();
                }
                for (const QString &cell : cells)
                    csv.text(cell);
                csv.endRow();
                rows += cells;
            }
            // The delimiter is said, so that cells full of other delimiters do not mislead the guess.
            const auto table = readCsv("sep=,\r\n" + csv.bytes());
            QVERIFY2(table, table ? "" : qPrintable(table.error().text));
            QCOMPARE(table->rows.size(), size_t(3));
            for (size_t i = 0; i < 3; ++i) {
                QStringList read;
                for (const QString &cell : table->rows[i].cells)
                    read += csvUnguarded(cell);
                QCOMPARE(read, rows[qsizetype(i)]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
