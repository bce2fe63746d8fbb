// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing 100,000 results of tests, from the bytes of JUnit XML files into the document on the disk of the current folder; half of the cases
// are known by key, a quarter by title, a quarter comes in as new ones. The floor is 2 s.
#include "app/freedmemory.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "exchange/tests/testimport.h"
#include "exchange/tests/testreading.h"
#include "store/filefacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr int results = 100'000;
constexpr int perFile = 10'000;
constexpr int rounds = 5;
constexpr double floorInMilliseconds = 2000.0;

Plan planOfCases()
{
    Plan plan;
    plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f13}"_s);
    plan.put(PlanSettings{});
    plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
    plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, {}, {}});
    TestSuite suite;
    suite.id = TestSuiteId(3);
    suite.name = u"Automated"_s;
    suite.product = ProductId(1);
    plan.put(suite);
    TestCycle cycle;
    cycle.id = TestCycleId(4);
    cycle.release = ReleaseId(2);
    cycle.title = u"Regression"_s;
    plan.put(cycle);
    for (int i = 0; i < results * 3 / 4; ++i) {
        TestCase made;
        made.id = TestCaseId(1000 + i);
        made.suite = suite.id;
        made.automated = true;
        made.title = u"test %1"_s.arg(i);
        if (i % 3 != 2)
            made.key = u"crane.load.Test%1.test %2"_s.arg(i / 100).arg(i);
        plan.put(made);
    }
    return plan;
}

QByteArray fileOf(int number)
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<testsuites><testsuite name=\"load\" timestamp=\"2026-11-20T03:00:00\">\n";
    for (int i = number * perFile; i < (number + 1) * perFile; ++i) {
        const QByteArray id = QByteArray::number(i);
        xml += "<testcase classname=\"crane.load.Test" + QByteArray::number(i / 100) + "\" name=\"test " + id + "\" time=\"0.012\"";
        xml += i % 50 == 0 ? "><failure message=\"expected 3 t, got 4 t\">at crane.cpp:" + id + "</failure></testcase>\n" : QByteArray("/>\n");
    }
    return xml + "</testsuite></testsuites>\n";
}

/// Milliseconds up to the edit, and those that storing it took besides.
struct Times {
    double imported = 0.0;
    double stored = 0.0;

    [[nodiscard]] double whole() const { return imported + stored; }
};

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

Result<Times> measure(const std::vector<TestFile> &files, const Plan &plan, const QString &path, const Clock &clock)
{
    StoreOptions options;
    options.author = u"bench"_s;
    const auto document = PlanDocument::create(path, plan, clock, options, 1);
    if (!document)
        return document.error();
    Times times;
    QElapsedTimer timer;
    timer.start();
    const auto report = readTestFiles(files, QTimeZone(QTimeZone::UTC));
    if (!report)
        return report.error();
    const auto outcome = importTests((*document)->plan(), *report, {TestCycleId(4), TestSuiteId(3), {}, {}}, (*document)->ids());
    if (!outcome)
        return outcome.error();
    times.imported = millisecondsOf(timer);
    timer.start();
    if (const auto done = (*document)->execute(outcome->edit); !done)
        return done.error();
    times.stored = millisecondsOf(timer);
    if ((*document)->plan().table<TestResult>().size() != results)
        return Error{ErrorCode::InvalidInput, u"Not all results came in."_s, {}};
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    const QCoreApplication application(argc, argv);
    const FixedClock clock{QDateTime(QDate(2026, 11, 25), QTime(9, 0), QTimeZone(QTimeZone::UTC))};
    // One in memory would flatter.
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    const Plan plan = planOfCases();
    std::vector<TestFile> files;
    qint64 bytes = 0;
    for (int i = 0; i < results / perFile; ++i) {
        files.push_back({u"load-%1.xml"_s.arg(i), fileOf(i)});
        bytes += files.back().bytes;
    }
    std::vector<Times> all;
    for (int round = 0; round < rounds; ++round) {
        const auto times = measure(files, plan, folder.filePath(u"plan-%1.plimsoll"_s.arg(round)), clock);
        if (!times) {
            std::printf("%s\n", qPrintable(times.error().text));
            return 1;
        }
        all.push_back(*times);
    }
    std::ranges::sort(all, {}, &Times::whole);
    const Times &median = all[rounds / 2];
    const bool missed = median.whole() > floorInMilliseconds;
    std::printf("%d results in %zu files, %.1f MB: median %.0f ms (%.0f ms to the edit, %.0f ms to store it), ", results, files.size(),
                double(bytes) / 1e6, median.whole(), median.imported, median.stored);
    std::printf("longest %.0f ms of %d   floor %.0f ms%s\n", all.back().whole(), rounds, floorInMilliseconds, missed ? "   MISSED" : "");
    return missed ? 1 : 0;
}
