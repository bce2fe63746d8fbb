// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/junitelements.h"
#include "exchange/tests/junitreader.h"

#include <QBuffer>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What is read of JUnit files: those that real runners wrote, see data/junit/run, and odd ones.
class TestJunit : public QObject
{
    Q_OBJECT

private:
    static Result<TestReport> read(QByteArray bytes, const QTimeZone &zone = QTimeZone::utc())
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return readJunit(buffer, zone);
    }
    static QString written(TestOutcome outcome) { return QString::fromLatin1(EnumNames<TestOutcome>::names[size_t(outcome)]); }
    /// "empties passed; adds up failed 3×"
    static QString text(const std::vector<ReportedTest> &tests)
    {
        QStringList lines;
        for (const ReportedTest &test : tests) {
            QString line = namesOf(test).front() + u' ' + written(test.outcome);
            line += test.attempts > 1 ? u" %1x"_s.arg(test.attempts) : QString();
            lines << line;
        }
        return lines.join(u"; "_s);
    }
    static QString text(const Result<TestReport> &report) { return report ? text(joinedTests(report->tests)) : report.error().text; }
    static QByteArray suite(const QByteArray &inside) { return "<testsuite name=\"S\">" + inside + "</testsuite>"; }

private Q_SLOTS:
    void runners_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("pytest") << u"test_cart.TestCart.test_empties passed; test_cart.TestCart.test_total[eur] passed; "
                                   "test_cart.TestCart.test_total[usd] failed; test_cart.TestCart.test_discount skipped; test_cart.test_pays failed; "
                                   "test_cart.test_refund skipped"_s;
        QTest::newRow("ctest") << u"cart.empties passed; cart.total failed; cart.discount skipped; cart.refund skipped; cart.pays skipped"_s;
        QTest::newRow("node") << u"cart.empties passed; cart.adds up failed; cart.gives discount skipped; refunds.in euro passed; pays passed; "
                                 "is written skipped"_s;
        QTest::newRow("jest") << u"cart empties passed; cart adds up failed; cart gives discount skipped; cart refunds in euro passed; pays passed"_s;
        QTest::newRow("playwright") << u"cart.spec.js.cart › empties passed; cart.spec.js.cart › adds up failed; cart.spec.js.cart › pays passed; "
                                       "cart.spec.js.cart › gives discount skipped"_s;
        QTest::newRow("gotestsum") << u"example.com/cart.TestTotal/usd failed 2x; example.com/cart.TestTotal failed 2x; "
                                      "example.com/cart.TestPays flaky 2x; "
                                      "example.com/cart.TestDiscount skipped; example.com/cart.TestEmpties passed; "
                                      "example.com/cart.TestTotal/eur passed"_s;
        QTest::newRow("prove") << u"cart_t.1 - empties passed; cart_t.2 - adds up failed; cart_t.3 passed; cart_t.4 - pays passed"_s;
        QTest::newRow("phpunit") << u"CartTest.testEmpties passed; CartTest.testTotal with data set \"euro\" passed; "
                                    "CartTest.testTotal with data set \"dollar\" failed; CartTest.testDiscount skipped; CartTest.testPays failed"_s;
        QTest::newRow("surefire") << u"shop.CartTest.addsUp failed 2x; shop.CartTest.empties passed; shop.CartTest.givesDiscount skipped; "
                                     "shop.CartTest.pays flaky 2x; shop.CartTest.printsBill skipped; shop.CartTest.refunds failed 2x"_s;
        QTest::newRow("surefire-setup") << u"shop.TillTest failed"_s;
    }
    void runners()
    {
        QFETCH(QString, expected);
        QFile file(QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/junit/%1.xml").arg(QLatin1StringView(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(looksLikeJunit(file.peek(1000)));
        const auto report = readJunit(file);
        QCOMPARE(text(report), expected);
        QCOMPARE(report->remarks, QStringList());
        for (const ReportedTest &test : report->tests)
            QVERIFY(test.line > 0);
    }

    void outcomes_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("expected");
        QTest::newRow("passed") << QByteArray("<testcase name='a'/>") << u"S.a passed"_s;
        QTest::newRow("error") << QByteArray("<testcase name='a'><error/></testcase>") << u"S.a failed"_s;
        QTest::newRow("skipped") << QByteArray("<testcase name='a'><skipped/></testcase>") << u"S.a skipped"_s;
        QTest::newRow("by attribute") << QByteArray("<testcase name='a' status='notrun'/><testcase name='b' result='suppressed'/>"
                                                    "<testcase name='c' status='fail'/><testcase name='d' status='run'/>")
                                      << u"S.a skipped; S.b skipped; S.c failed; S.d passed"_s;
        QTest::newRow("flaky") << QByteArray("<testcase name='a'><flakyFailure message='m'><stackTrace>t</stackTrace></flakyFailure>"
                                             "<flakyError/></testcase>")
                               << u"S.a flaky 3x"_s;
        // As Surefire 3 tells of a class whose setup failed.
        QTest::newRow("class without a test") << QByteArray("<testcase name='' classname='shop.Till'><error/></testcase>")
                                              << u"shop.Till failed"_s;
        QTest::newRow("rerun") << QByteArray("<testcase name='a'><failure/><rerunFailure/><rerunError/></testcase>") << u"S.a failed 3x"_s;
        QTest::newRow("output says nothing") << QByteArray("<testcase name='a'><system-out><failure/></system-out><properties/></testcase>")
                                             << u"S.a passed"_s;
        QTest::newRow("failed, then passed") << QByteArray("<testcase name='a'><failure/></testcase><testcase name='a'/>") << u"S.a flaky 2x"_s;
        QTest::newRow("passed, then an error") << QByteArray("<testcase name='a'/><testcase name='a'><error/></testcase>") << u"S.a failed 2x"_s;
        QTest::newRow("other suite") << QByteArray("<testsuite name='x'><testcase classname='C' name='a'><failure/></testcase></testsuite>"
                                                   "<testsuite name='y'><testcase classname='C' name='a'/></testsuite>")
                                     << u"C.a failed"_s;
        QTest::newRow("nested") << QByteArray("<testsuite name='T'><testcase name='a'/><testsuite name='U'><testcase name='a'/></testsuite>"
                                              "</testsuite>"
                                              "<testcase name='b'/>")
                                << u"T.a passed; U.a passed; S.b passed"_s;
    }
    void outcomes()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QString, expected);
        QCOMPARE(text(read(suite(inside))), expected);
    }

    void attributes()
    {
        const auto report = read("<?xml version='1.0'?><testsuites name='All' tests='7'>"
                                 "<testsuite name='S' file='s.js' timestamp='2026-07-22T12:30:00'>"
                                 "<testcase classname=' C ' name='a' time='1,234.5'><failure message=' no\nsum '>text</failure></testcase>"
                                 "<testcase class='D' name='b' time='-1' file='b.php'><failure><![CDATA[ long story ]]></failure></testcase>"
                                 "</testsuite>"
                                 "<testsuite timestamp='2026-07-22T09:00:00.5+02:00'><testcase name=''/></testsuite></testsuites>",
                                 QTimeZone("Europe/Berlin"));
        QVERIFY(report);
        QCOMPARE(report->name, u"All"_s);
        QCOMPARE(report->ran, QDateTime(QDate(2026, 7, 22), QTime(7, 0, 0, 500), QTimeZone::UTC));
        QCOMPARE(report->tests.size(), 2);
        QCOMPARE(report->remarks.size(), 1); // Of the test without a name.
        const ReportedTest &a = report->tests[0];
        QCOMPARE(a.className, u"C"_s);
        QCOMPARE(a.seconds, 1234.5);
        QCOMPARE(a.message, u"no sum"_s); // Line breaks of an attribute are blanks.
        QCOMPARE(namesOf(a), (QStringList{u"C.a"_s, u"C::a"_s, u"s.js::a"_s, u"a"_s}));
        const ReportedTest &b = report->tests[1];
        QCOMPARE(b.className, u"D"_s);
        QCOMPARE(b.file, u"b.php"_s);
        QCOMPARE(b.seconds, 0.0);
        QCOMPARE(b.message, u"long story"_s);
        QCOMPARE(junitSeconds(u"0,25"), 0.25);
        QCOMPARE(junitSeconds(u"nan"), 0.0);
        QVERIFY(!junitTime(u"yesterday", QTimeZone::utc()).isValid());
    }

    /// There is no 2:30 of that night in New York; the file is of a place that has it.
    void timesAreNotOfThisMachinesZone()
    {
        const QByteArray zone = qgetenv("TZ");
        const auto back = qScopeGuard([&] { qputenv("TZ", zone); });
        qputenv("TZ", "America/New_York");
        const QDateTime expected(QDate(2026, 3, 8), QTime(2, 30), QTimeZone::utc());
        QCOMPARE(junitTime(u"2026-03-08T02:30:00", QTimeZone::utc()), expected);
        QCOMPARE(junitTime(u"2026-03-08T02:30:00", QTimeZone("Asia/Kathmandu")), expected.addSecs(-(5 * 60 + 45) * 60));
        QCOMPARE(junitTime(u"2026-03-08T02:30:00.5+02:00", QTimeZone::utc()), expected.addSecs(-7200).addMSecs(500));
        QCOMPARE(junitTime(u"2026-03-08", QTimeZone::utc()), expected.addSecs(-9000));
        QVERIFY(!junitTime(u"2026-03-08T25:30:00", QTimeZone::utc()).isValid());
    }

    void lasted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("seconds");
        QTest::newRow("by its outermost element") << QByteArray("<testsuites time='9'><testsuite timestamp='2026-07-22T12:30:00' time='2'>"
                                                                "<testcase name='a' time='1'/></testsuite></testsuites>")
                                                  << 9.0;
        QTest::newRow("from the first begin to the last end") << QByteArray("<testsuites><testsuite timestamp='2026-07-22T12:30:01' time='3'/>"
                                                                            "<testsuite timestamp='2026-07-22T12:30:00' time='2'/></testsuites>")
                                                              << 4.0;
        QTest::newRow("by its tests") << suite("<testcase name='a' time='1.5'/><testcase name='b' time='0.5'/>") << 2.0;
        QTest::newRow("not told") << suite("<testcase name='a'/>") << 0.0;
    }
    void lasted()
    {
        QFETCH(QByteArray, bytes);
        const auto report = read(bytes);
        QVERIFY(report);
        QTEST(report->seconds, "seconds");
    }

    void longMessagesAreCut()
    {
        const auto report = read(suite("<testcase name='a'><failure>" + QByteArray(5000, 'x') + "</failure></testcase>"));
        QVERIFY(report);
        QCOMPARE(report->tests[0].message.size(), longestTestMessage);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>\n<testsuite/>") << u"document type"_s;
        QTest::newRow("entity") << suite("<testcase name='a'><failure>&b;</failure></testcase>") << u"Line 1"_s;
        QTest::newRow("other root") << QByteArray("<html/>") << u"“html”"_s;
        QTest::newRow("cut off") << QByteArray("<testsuite>\n<testcase name='a'>") << u"Line 2"_s;
        QTest::newRow("control character") << suite("<testcase name='a\x1b'/>") << u"no sound XML"_s;
        QTest::newRow("empty") << QByteArray() << u"no sound XML"_s;
        QTest::newRow("deep suites") << QByteArray("<testsuite>").repeated(65) << u"deeper"_s;
        QTest::newRow("deep failure") << suite("<testcase name='a'><failure>" + QByteArray("<x>").repeated(65)) << u"deeper"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto report = read(bytes);
        QVERIFY(!report);
        QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
        QVERIFY2(!report.error().text.contains(u'%'), qPrintable(report.error().text));
        QVERIFY(report.error().text.endsWith(u'.'));
    }

    void aHundredThousandAreReadAsAStream()
    {
        QByteArray bytes = "<testsuites>";
        for (int i = 0; i < 100'000; ++i)
            bytes += "<testsuite name='s'><testcase classname='c' name='t" + QByteArray::number(i) + "'><system-out/></testcase></testsuite>";
        const auto report = read(bytes + "</testsuites>");
        QVERIFY(report);
        QCOMPARE(joinedTests(report->tests).size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestJunit)
#include "tst_junit.moc"
