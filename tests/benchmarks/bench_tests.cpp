// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Importing 100,000 results of tests, from the bytes of JUnit XML files to the edit; half of the cases are known by key, a quarter by title, a
// quarter comes in as new ones. The floor is 2 s.
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "exchange/tests/testimport.h"

#include <QElapsedTimer>

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

} // namespace

int main()
{
    const FixedClock clock{QDateTime(QDate(2026, 11, 25), QTime(9, 0), QTimeZone(QTimeZone::UTC))};
    IdSource ids(clock, 1);
    const Plan plan = planOfCases();
    std::vector<TestFile> files;
    qsizetype bytes = 0;
    for (int i = 0; i < results / perFile; ++i) {
        files.push_back({u"load-%1.xml"_s.arg(i), fileOf(i)});
        bytes += files.back().bytes.size();
    }
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto report = readTestFiles(files, QTimeZone(QTimeZone::UTC));
        if (!report) {
            std::printf("%s\n", qPrintable(report.error().text));
            return 1;
        }
        const auto outcome = importTests(plan, *report, {TestCycleId(4), TestSuiteId(3), {}, {}}, ids);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (!outcome || outcome->matched + int(outcome->unknown.size()) != results) {
            std::printf("Not all results came in.\n");
            return 1;
        }
    }
    std::ranges::sort(times);
    const double median = times[rounds / 2];
    std::printf("%d results in %zu files, %.1f MB: median %.0f ms, longest %.0f ms of %d   floor %.0f ms%s\n", results, files.size(), double(bytes) / 1e6,
                median, times.back(), rounds, floorInMilliseconds, median > floorInMilliseconds ? "   MISSED" : "");
    return median <= floorInMilliseconds ? 0 : 1;
}
