// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/safefilename.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// Names that people, imports or attackers could give a release.
QStringList nastyNames()
{
    QStringList names{
        u""_s, u" "_s, u"."_s, u".."_s, u"..."_s, u". ."_s, u"/"_s, u"\\"_s, u"//"_s, u"~"_s, u"-"_s, u"--"_s, u"-rf"_s, u"~root"_s,
        u"../../etc/passwd"_s, u"..\\..\\windows\\system32\\config"_s, u"/etc/shadow"_s, u"C:\\autoexec.bat"_s, u"c:"_s,
        u"\\\\server\\share\\x"_s, u"file:///etc/passwd"_s, u"....//....//x"_s, u"a/../b"_s, u"a/./b"_s, u"a//b"_s, u"name:stream"_s,
        u"name::$DATA"_s, u"a*b"_s, u"what?"_s, u"\"quoted\""_s, u"<b>bold</b>"_s, u"a|b"_s, u"a>b"_s, u"a<b"_s, u"trailing."_s,
        u"trailing "_s, u"trailing. . ."_s, u".hidden"_s, u" leading"_s, u"two  blanks"_s, u"tab\there"_s, u"line\nbreak"_s, u"cr\rlf\n"_s,
        u"%2e%2e%2f"_s, u"$HOME"_s, u"`id`"_s, u"$(id)"_s, u"a;b"_s, u"a&b"_s, u"!!"_s, u"#"_s, u"'"_s, u"a'b"_s, u"a,b"_s,
        u"con"_s, u"CON"_s, u"Con.txt"_s, u"con .txt"_s, u" con"_s, u"con."_s, u"prn"_s, u"aux"_s, u"nul"_s, u"NUL.tar.gz"_s, u"conin$"_s,
        u"CONOUT$"_s, u"clock$"_s, u"com\u00b9"_s, u"LPT\u00b3"_s, u"com10"_s, u"comet"_s, u"lpt"_s, u"nullable"_s, u"a.con"_s,
        u"\u202egnp.exe"_s, u"a\u200bb"_s, u"\u2066x\u2069"_s, u"\ufeffbom"_s, u"\u00adsoft"_s, u"\u2028line"_s, u"\u2029para"_s, u"\u0085next"_s,
        u"\u3164"_s, u"\u115f\u1160"_s, u"\ufe0f"_s, u"\u034f"_s, u"e\u0301"_s, u"\u00e9"_s, u"\u1100\u1161"_s, u"\u212b"_s, u"\ufb01"_s,
        u"\uff0f"_s, u"\uff0e\uff0e"_s, u"\u2024\u2024"_s, u"\u2215"_s, u"\u00a0"_s, u"\u3000"_s, u"\u2003x\u2003"_s,
        u"日本語のリリース"_s, u"релиз"_s, u"إصدار"_s, u"\U0001F680"_s, u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s, u"v1.37"_s,
        u"Kubernetes 1.37"_s, u"1.37/1.38"_s, u"Q3: Launch?"_s, u"archive.tar.gz"_s, u"x.ics"_s, u"x.ics.ics"_s, u".ics"_s, u".~lock.x#"_s,
    };
    for (int c = 0; c < 32; ++c)
        names += u'a' + QString(QChar(c)) + u'b';
    for (int n = 0; n <= 9; ++n)
        names << u"COM%1"_s.arg(n) << u"lpt%1.txt"_s.arg(n);
    for (const char16_t c : {0x200b, 0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069})
        names << QString(QChar(c)) << u"plan"_s + QChar(c) + u"sci.exe"_s;
    names += QString(QChar(0x7f));
    names += QString(QChar(0xd800));
    names += u"x"_s + QChar(0xdfff) + u"y"_s;
    names += QString(QChar(0xffff));
    for (const int length : {118, 119, 120, 121, 255, 4096, 100000})
        names += QString(length, u'n');
    names += QString(200, u'\u00e9');
    names += QString(100, QChar(0x65e5));
    names += u"\U0001F680"_s.repeated(60);
    names += u"x"_s + u"\u0301"_s.repeated(200);
    names += QString(115, u'a') + u" . . ."_s;
    names += QString(114, u'a') + u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    names += u"../"_s.repeated(100);
    names += u"CON"_s + QString(200, u' ');
    names += QString(300, u'.') + u"x"_s;
    return names;
}

} // namespace

class TestSafeFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNastyNameBecomesASafeOne_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = nastyNames();
        QVERIFY2(names.size() >= 200, qPrintable(QString::number(names.size())));
        for (qsizetype i = 0; i < names.size(); ++i)
            QTest::addRow("%lld", i) << names[i];
    }

    void everyNastyNameBecomesASafeOne()
    {
        QFETCH(QString, name);
        for (const QString &extension : {u"ics"_s, u"csv"_s, u"pdf"_s, u"json"_s}) {
            const QString safe = safeFileName(name, extension);
            QVERIFY(safe.endsWith(u'.' + extension));
            const QString stem = safe.chopped(extension.size() + 1);
            QVERIFY2(!stem.isEmpty(), qPrintable(name));
            QVERIFY(safe.toUtf8().size() <= 120);
            QCOMPARE(safe, safe.normalized(QString::NormalizationForm_C));
            QCOMPARE(safe, QString::fromUtf8(safe.toUtf8()));
            for (const char32_t c : safe.toUcs4()) {
                QVERIFY2(!QStringView(u"/\\:*?\"<>|").contains(QChar(char16_t(c > 0xffff ? 'x' : c))), qPrintable(safe));
                QVERIFY2(c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0), qPrintable(safe));
                QVERIFY2(QChar::category(c) != QChar::Other_Format && QChar::category(c) != QChar::Other_Surrogate, qPrintable(safe));
            }
            QVERIFY(!stem.startsWith(u'.') && !stem.startsWith(u' ') && !stem.startsWith(u'-') && !stem.endsWith(u'.') && !stem.endsWith(u' '));
            static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\\$|conout\\$|clock\\$) *(\\.|$)"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(!reserved.match(safe).hasMatch(), qPrintable(safe));
        }
    }

    void aFileOfThatNameLiesInTheChosenFolder()
    {
        const QTemporaryDir folder;
        const QString chosen = QFileInfo(folder.path()).canonicalFilePath();
        const QStringList names = nastyNames();
        for (const QString &name : names) {
            const auto path = safeFilePath(folder.path(), name, u"ics"_s);
            QVERIFY2(path.hasValue(), path.hasValue() ? "" : qPrintable(path.error().text));
            QFile file(*path);
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(*path));
            QCOMPARE(QFileInfo(file).canonicalPath(), chosen);
            file.remove();
        }
    }

    void knownNamesStayReadable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Kubernetes 1.37"_s << u"Kubernetes 1.37.ics"_s;
        QTest::newRow("slash") << u"1.37/1.38"_s << u"1.37-1.38.ics"_s;
        QTest::newRow("question") << u"Q3: Launch?"_s << u"Q3- Launch.ics"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.ics"_s;
        QTest::newRow("device") << u"con"_s << u"_con.ics"_s;
        QTest::newRow("not a device") << u"comet"_s << u"comet.ics"_s;
        QTest::newRow("nothing left") << u"..."_s << u"plimsoll.ics"_s;
        QTest::newRow("bidi") << u"\u202egnp.exe"_s << u"gnp.exe.ics"_s;
        QTest::newRow("composed") << u"e\u0301"_s << u"\u00e9.ics"_s;
        QTest::newRow("japanese") << u"日本語"_s << u"日本語.ics"_s;
        QTest::newRow("lines") << u"line\nbreak"_s << u"line break.ics"_s;
        QTest::newRow("long") << QString(300, QChar(0x65e5)) << QString(38, QChar(0x65e5)) + u".ics"_s;
    }

    void knownNamesStayReadable()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name, u"ics"_s), "expected");
    }

    void aLinkOutOfTheFolderIsRefused()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.filePath(u"victim"_s), folder.filePath(u"plan.ics"_s)));
        const auto path = safeFilePath(folder.path(), u"plan"_s, u"ics"_s);
        QVERIFY(!path.hasValue());
        QVERIFY(path.error().text.contains(u"plan.ics"_s));
        QCOMPARE(safeFilePath(folder.filePath(u"missing"_s), u"plan"_s, u"ics"_s).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSafeFileName)
#include "tst_safefilename.moc"
