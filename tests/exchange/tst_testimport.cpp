// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/qualityfixture.h"
#include "exchange/tests/testimport.h"
#include "exchange/tests/testreading.h"
#include "exchange/tests/testtablereader.h"
#include "exchange/work/workwatch.h"

#include <QTest>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Which cases reported tests are matched to, and what the import makes of them.
class TestTestImport : public QObject
{
    Q_OBJECT

private:
    using F = QualityFixture;

    FixedClock m_clock{QDateTime(QDate(2026, 7, 23), QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 1};

    static ReportedTest test(const QString &className, const QString &name, TestOutcome outcome = TestOutcome::Passed)
    {
        ReportedTest t;
        t.className = className;
        t.name = name;
        t.outcome = outcome;
        return t;
    }
    static TestReport report(std::vector<ReportedTest> tests)
    {
        TestReport r;
        r.files = {u"junit.xml"_s};
        r.ran = QDateTime(QDate(2026, 7, 22), QTime(7, 0), QTimeZone::UTC);
        r.tests = std::move(tests);
        return r;
    }
    TestImportOutcome done(const F &f, const TestReport &r, const TestImportOptions &options = {F::cycle, {}, {}, {}})
    {
        const auto outcome = importTests(f.plan, r, options, m_ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        return *outcome;
    }
    /// The case of each result: "101 103"
    static QString cases(const TestImportOutcome &outcome)
    {
        QStringList ids;
        for (const auto &change : outcome.edit.changes<TestResult>())
            ids << change.after->testCase.toString();
        return ids.join(u' ');
    }
    static CsvTable table(const QByteArray &text) { return *readCsv(text); }

private Q_SLOTS:
    void matchedByKeyThenTitle()
    {
        F f;
        f.addPlanned(1, 0); // Its key is shop.Case1.
        f.addCase(2, F::foreign, F::cart, 0);
        const auto c = f.addCase(3, F::shop, F::cart, 0);
        f.changeCase(c, [](TestCase &t) { t.key = u"shop::Case2"_s; });
        const auto d = f.addCase(4, F::shop, F::cart, 0);
        f.changeCase(d, [](TestCase &t) { t.key.clear(); });
        ReportedTest byFile = test(u"Q"_s, u"x"_s);
        byFile.file = u"cart.py"_s;
        const auto e = f.addCase(5, F::shop, F::cart, 0);
        f.changeCase(e, [](TestCase &t) { t.key = u"cart.py::x"_s; });
        const auto outcome = done(f, report({test(u"shop"_s, u"Case1"_s), test(u"shop"_s, u"Case2"_s), test({}, u"Case 4"_s), byFile,
                                             test(u"shop"_s, u"No"_s)}));
        QCOMPARE(cases(outcome), u"101 102 104 105"_s);
        QCOMPARE(outcome.matched, 4);
        QCOMPARE(outcome.unplanned, 3);
        QCOMPARE(outcome.unknown, (std::vector{UnknownTest{u"shop.No"_s, TestOutcome::Passed}}));
        QCOMPARE(outcome.edit.label, u"Import results into “Regression”"_s);
    }

    void aBareTitleIsNoKey()
    {
        F f;
        const auto keyed = f.addPlanned(1, 0);
        f.changeCase(keyed, [](TestCase &t) {
            t.title = u"init"_s;
            t.key = u"CartTest.init"_s;
        });
        const TestReport run = report({test(u"CartTest"_s, u"init"_s, TestOutcome::Failed), test(u"OrderTest"_s, u"init"_s)});
        const auto left = done(f, run);
        QCOMPARE(cases(left), u"101"_s);
        QCOMPARE(int(left.edit.changes<TestResult>()[0].after->outcome), int(TestOutcome::Failed));
        QCOMPARE(left.unknown, (std::vector{UnknownTest{u"OrderTest.init"_s, TestOutcome::Passed}}));
        const auto added = done(f, run, {F::cycle, F::shop, {}, {}});
        QCOMPARE(added.edit.changes<TestCase>().size(), 1);
        QCOMPARE(added.edit.changes<TestCase>()[0].after->key, u"OrderTest.init"_s);
        QCOMPARE(added.edit.changes<TestResult>().size(), 2);
        // In a table only a name beside a class is a runner's.
        QCOMPARE(cases(done(f, *readTestTable(table("class,case,result\nOrderTest,init,passed\n")))), QString());
        QCOMPARE(cases(done(f, *readTestTable(table("case,result\ninit,passed\n")))), u"101"_s);
    }

    void theWorstOfOneCaseCounts()
    {
        F f;
        const auto keyless = f.addPlanned(1, 0);
        f.changeCase(keyless, [](TestCase &t) {
            t.title = u"init"_s;
            t.key.clear();
        });
        auto failed = test(u"CartTest"_s, u"init"_s, TestOutcome::Failed);
        failed.message = u"No cart"_s;
        const auto outcome = done(f, report({test(u"BillTest"_s, u"init"_s), failed, test(u"OrderTest"_s, u"init"_s)}));
        QCOMPARE(cases(outcome), u"101"_s);
        QCOMPARE(int(outcome.edit.changes<TestResult>()[0].after->outcome), int(TestOutcome::Failed));
        QCOMPARE(outcome.edit.changes<TestResult>()[0].after->message, u"No cart"_s);
        QCOMPARE(outcome.outcomes[size_t(TestOutcome::Failed)], 1);
        QCOMPARE(outcome.outcomes[size_t(TestOutcome::Passed)], 0);
        QCOMPARE(outcome.matched, 3);
    }

    void aSharedTitleIsNobodys()
    {
        F f;
        for (const int number : {1, 2}) {
            const auto twin = f.addPlanned(number, 0);
            f.changeCase(twin, [](TestCase &t) {
                t.title = u"init"_s;
                t.key.clear();
            });
        }
        const auto outcome = done(f, report({test(u"CartTest"_s, u"init"_s)}));
        QVERIFY(outcome.edit.isEmpty());
        QCOMPARE(outcome.unknown.size(), 1);
        QCOMPARE(outcome.remarks, QStringList{u"Several cases share a title, so that none was chosen; give each its key: init."_s});
    }

    void ownSuitesComeFirst()
    {
        F f;
        const auto foreign = f.addCase(1, F::foreign, F::cart, 0);
        const auto own = f.addCase(2, F::shop, F::cart, 0);
        f.changeCase(foreign, [](TestCase &t) { t.key = u"a.b"_s; });
        f.changeCase(own, [](TestCase &t) { t.key = u"a.b"_s; });
        QCOMPARE(cases(done(f, report({test(u"a"_s, u"b"_s)}))), u"102"_s);
    }

    void oneRun()
    {
        F f;
        f.addPlanned(1, 0);
        f.plan.put(Build{BuildId(700), F::cart, u"1.2"_s, u"abc"_s});
        auto failed = test(u"shop"_s, u"Case1"_s, TestOutcome::Failed);
        failed.message = u"No total"_s;
        failed.seconds = 1.5;
        failed.attempts = 3;
        const auto outcome = done(f, report({failed}), {F::cycle, {}, BuildId(700), {}});
        QCOMPARE(outcome.edit.changes<TestRun>().size(), 1);
        const TestRun run = *outcome.edit.changes<TestRun>()[0].after;
        QCOMPARE(run.cycle, F::cycle);
        QCOMPARE(run.title, u"junit.xml"_s);
        QCOMPARE(run.source, u"junit.xml"_s);
        QCOMPARE(run.ran, QDateTime(QDate(2026, 7, 22), QTime(7, 0), QTimeZone::UTC));
        QCOMPARE(run.build, BuildId(700));
        const TestResult result = *outcome.edit.changes<TestResult>()[0].after;
        QCOMPARE(result.run, run.id);
        QCOMPARE(int(result.outcome), int(TestOutcome::Failed));
        QCOMPARE(result.message, u"No total"_s);
        QCOMPARE(result.seconds, 1.5);
        QCOMPARE(result.attempts, 3);
        QCOMPARE(outcome.outcomes[size_t(TestOutcome::Failed)], 1);

        f.plan.apply(outcome.edit);
        const auto again = done(f, report({failed}));
        QVERIFY(again.edit.isEmpty());
        QCOMPARE(again.remarks, QStringList(u"These results of junit.xml are in the cycle already; nothing changes."_s));
    }

    void unknownTestsAreAddedWhereASuiteIsNamed()
    {
        F f;
        const auto left = done(f, report({test(u"shop"_s, u"New"_s)}));
        QVERIFY(left.edit.isEmpty());
        QCOMPARE(left.unknown.size(), 1);
        const auto outcome = done(f, report({test(u"shop"_s, u"New"_s), test(u"shop"_s, u"Old"_s)}), {F::cycle, F::account, {}, {}});
        f.plan.apply(outcome.edit);
        QCOMPARE(f.plan.table<TestCase>().size(), 2);
        const TestCase &made = f.plan.table<TestCase>().at(0);
        QCOMPARE(made.title, u"New"_s);
        QCOMPARE(made.key, u"shop.New"_s);
        QCOMPARE(made.suite, F::account);
        QVERIFY(made.automated);
        QCOMPARE(f.plan.table<PlannedTest>().size(), 2);
        QCOMPARE(f.plan.table<TestResult>().at(1).testCase, f.plan.table<TestCase>().at(1).id);
        auto later = report({test(u"shop"_s, u"New"_s)});
        later.ran = later.ran.addDays(1);
        QCOMPARE(done(f, later).matched, 1);
    }

    void filesAreOneRun()
    {
        const TestFile first{u"a.xml"_s, "<testsuite name='A' timestamp='2026-07-22T09:00:00Z'><testcase classname='shop' name='Case1'/></testsuite>"};
        const TestFile second{u"b.xml"_s, "<testsuite name='B' timestamp='2026-07-22T08:00:00Z'>"
                                          "<testcase classname='shop' name='Case2'><failure/></testcase></testsuite>"};
        const auto read = readTestFiles({first, second, {u"c.csv"_s, "Case,Result\nCase 3,blocked\n"}}, QTimeZone::utc());
        QVERIFY(read);
        F f;
        for (int i = 1; i <= 3; ++i)
            f.addPlanned(i, 0);
        const auto outcome = done(f, *read);
        QCOMPARE(cases(outcome), u"101 102 103"_s);
        const TestRun run = *outcome.edit.changes<TestRun>()[0].after;
        QCOMPARE(run.source, u"a.xml and 2 more"_s);
        QCOMPARE(run.ran.time(), QTime(8, 0));
        // Whichever is read first, the first that is wrong is told.
        for (int round = 0; round < 20; ++round) {
            const auto wrong = readTestFiles({first, {u"d.xml"_s, "<html/>"}, {u"e.xml"_s, "<body/>"}, second}, QTimeZone::utc());
            QVERIFY(!wrong);
            QVERIFY(wrong.error().text.startsWith("d.xml: "_L1));
        }
    }

    void filesAreReadAsAStream()
    {
        QByteArray xml = "<testsuite name='long'>";
        for (int i = 0; i < 50'000; ++i)
            xml += "<testcase classname='a.b' name='case " + QByteArray::number(i) + "'/>\n";
        xml += "</testsuite>";
        const std::vector<TestFile> files{{u"a.xml"_s, xml}, {u"b.xml"_s, xml}};
        std::vector<qsizetype> told;
        WorkWatch watch;
        watch.told = [&](qsizetype upTo, qsizetype all) {
            QCOMPARE(all, 2 * xml.size());
            told.push_back(upTo);
        };
        const auto read = readTestFiles(files, QTimeZone::utc(), &watch);
        QVERIFY(read);
        QCOMPARE(read->tests.size(), size_t(100'000));
        QVERIFY(told.size() > 2);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.back() <= 2 * xml.size());

        // Whoever stops it need not wait for the end of the file.
        std::stop_source stop;
        watch.stop = stop.get_token();
        qsizetype last = 0;
        watch.told = [&](qsizetype upTo, qsizetype) {
            last = upTo;
            stop.request_stop();
        };
        const auto stopped = readTestFiles(files, QTimeZone::utc(), &watch);
        QVERIFY(!stopped);
        QCOMPARE(int(stopped.error().code), int(ErrorCode::Cancelled));
        QVERIFY(last < xml.size());
        F f;
        const auto compared = importTests(f.plan, *read, {F::cycle, {}, {}, {}}, m_ids, &watch);
        QVERIFY(!compared);
        QCOMPARE(int(compared.error().code), int(ErrorCode::Cancelled));
    }

    void whatCannotBeOpenedSaysSo()
    {
        const TestFile gone(u"gone.xml"_s, 0, []() -> Result<std::unique_ptr<QIODevice>> { return Error{ErrorCode::Io, u"gone.xml is gone."_s, {}}; });
        const auto read = readTestFiles({gone}, QTimeZone::utc());
        QVERIFY(!read);
        QCOMPARE(read.error().text, u"gone.xml is gone."_s);
    }

    void tables()
    {
        const auto read = readTestTable(table("Result;Title;Tester;Comment;Minutes\nP;Case 1;Anna;;5\nfail;Case 2;Bob;No total;\n;Case 3;;;\nmaybe;Case 4;;;\n"
                                              "skipped;;;;\nPassed when repeated;Case 6;Bob;;\n"));
        QVERIFY(read);
        QCOMPARE(read->tests.size(), 3);
        QCOMPARE(read->tests[0].seconds, 300.0);
        QCOMPARE(int(read->tests[1].outcome), int(TestOutcome::Failed));
        QCOMPARE(read->tests[1].message, u"No total"_s);
        QCOMPARE(int(read->tests[2].outcome), int(TestOutcome::Flaky));
        QCOMPARE(read->remarks, (QStringList{u"Row 5: “maybe” is no result; it was left out."_s, u"Row 6 names no case; it was left out."_s}));
        F f;
        f.addPlanned(1, 10);
        f.addPlanned(2, 10);
        f.addPlanned(6, 10);
        const auto outcome = done(f, *read);
        QCOMPARE(outcome.edit.changes<TestResult>()[0].after->person, F::anna);
        QCOMPARE(outcome.edit.changes<TestResult>()[1].after->person, PersonId());
        QCOMPARE(outcome.remarks.last(), u"Nobody of the plan is called “Bob”; those results name no tester."_s);
        QCOMPARE(outcome.remarks.size(), 3);
        QVERIFY(!readTestTable(table("Case,Minutes\nCase 1,5\n")));
    }

    void refused()
    {
        F f;
        QVERIFY(!importTests(f.plan, report({}), {TestCycleId(1), {}, {}, {}}, m_ids));
        QVERIFY(!importTests(f.plan, report({}), {F::cycle, TestSuiteId(1), {}, {}}, m_ids));
        QVERIFY(done(f, report({})).edit.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTestImport)
#include "tst_testimport.moc"
