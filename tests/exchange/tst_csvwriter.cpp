// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvguard.h"
#include "exchange/csvwriter.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180 as it stands, so that the writer is not checked by code of its own author alone.
QList<QStringList> parsed(const QByteArray &bytes)
{
    static const QRegularExpression field(u"\\G(\"(?:[^\"]|\"\")*\"|[^\",\\r\\n]*)(,|\\r\\n)"_s);
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        const auto match = field.match(text, at);
        if (!match.hasMatch())
            return {{u"not RFC 4180 at %1"_s.arg(at)}};
        QString value = match.captured(1);
        if (value.startsWith(u'"'))
            value = value.mid(1).chopped(1).replace(u"\"\""_s, u"\""_s);
        row += value;
        if (match.captured(2) != u","_s) {
            rows += row;
            row.clear();
        }
        at = match.capturedEnd();
    }
    return rows;
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("guarded");
        for (const char16_t c : u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.toStdU16String()) {
            const QString text = QString(QChar(c)) + u"cmd|' /C calc'!A0"_s;
            QTest::addRow("U+%04x", c) << text << u'\'' + text;
            QTest::addRow("U+%04x alone", c) << QString(QChar(c)) << u'\'' + QString(QChar(c));
        }
        QTest::newRow("plain") << u"Code freeze"_s << u"Code freeze"_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("apostrophe and sign") << u"'=x"_s << u"''=x"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void formulasAreGuarded()
    {
        QFETCH(QString, text);
        QFETCH(QString, guarded);
        QCOMPARE(csvGuarded(text), guarded);
        QCOMPARE(csvUnguarded(guarded), text);
    }

    void everyTextComesBack()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"''=+-@\t\r\n\uff1d\uff20\",; ax\u00e9\u65e5"_s;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = random.bounded(6); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            QCOMPARE(csvUnguarded(csvGuarded(text)), text);
            CsvWriter csv;
            csv.text(text);
            csv.text(u"end"_s);
            csv.endRow();
            const auto rows = parsed(csv.bytes());
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows[0].size(), 2);
            QCOMPARE(csvUnguarded(rows[0][0]), text);
            QVERIFY2(rows[0][0].isEmpty() || !u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(rows[0][0][0]), qPrintable(text));
        }
    }

    void numbersAreExemptAndInTheCLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        CsvWriter csv;
        csv.number(qint64(-5));
        csv.number(-1234567.5);
        csv.number(0.1);
        csv.plain(u"2026-07-22"_s);
        csv.endRow();
        QLocale::setDefault(QLocale::c());
        QCOMPARE(csv.bytes(), QByteArray("-5,-1234567.5,0.1,2026-07-22\r\n"));
    }

    void aTableIsWrittenAsRfc4180Says()
    {
        CsvWriter csv(CsvWriter::ByteOrderMark::Written);
        csv.row({u"milestone"_s, u"note"_s});
        csv.row({u"Freeze, code"_s, u"say \"stop\"\nthen wait"_s});
        csv.row({u""_s, u" padded "_s});
        QCOMPARE(csv.bytes(), QByteArray("\xef\xbb\xbfmilestone,note\r\n\"Freeze, code\",\"say \"\"stop\"\"\nthen wait\"\r\n,\" padded \"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
