// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/testreport.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The worse an outcome is the more it counts where several suites tell of one test, or several tests are of one case.
int gravity(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Skipped:
        return 0;
    case TestOutcome::Passed:
        return 1;
    case TestOutcome::Flaky:
        return 2;
    case TestOutcome::Blocked:
        return 3;
    case TestOutcome::Failed:
        return 4;
    }
    return 0;
}

/// The test was run again in the same suite.
void repeat(ReportedTest &test, const ReportedTest &again)
{
    const bool failedBefore = test.outcome == TestOutcome::Failed || test.outcome == TestOutcome::Flaky;
    test.attempts = std::min(test.attempts + again.attempts, mostTestAttempts);
    test.seconds = std::min(test.seconds + again.seconds, mostTestSeconds);
    if (again.outcome == TestOutcome::Skipped)
        return;
    if (failedBefore && again.outcome == TestOutcome::Passed) {
        test.outcome = TestOutcome::Flaky;
        return;
    }
    test.outcome = again.outcome;
    if (!again.message.isEmpty())
        test.message = again.message;
}

/// node writes "test" as the class of every test.
bool hasClass(const ReportedTest &test)
{
    return !test.className.isEmpty() && test.className != test.name && test.className != "test"_L1;
}

QString bestNameOf(const ReportedTest &test)
{
    if (hasClass(test))
        return test.className + u'.' + test.name;
    const bool isOfSuite = test.className.isEmpty() || test.className == "test"_L1;
    if (isOfSuite)
        return test.suite.isEmpty() ? test.name : QString(test.suite + u'.' + test.name);
    return test.file.isEmpty() ? test.name : QString(test.file + u"::"_s + test.name);
}

} // namespace

void TestReport::add(TestReport other)
{
    int groups = 0;
    for (const ReportedTest &test : tests)
        groups = std::max(groups, test.group);
    for (ReportedTest &test : other.tests) {
        test.group += groups + 1;
        tests.push_back(std::move(test));
    }
    if (other.ran.isValid() && (!ran.isValid() || other.ran < ran))
        ran = other.ran;
    seconds += other.seconds;
    name = files.isEmpty() ? other.name : name == other.name ? name : QString();
    files += other.files;
    remarks += other.remarks;
}

QStringList namesOf(const ReportedTest &test)
{
    QStringList names{bestNameOf(test)};
    const auto add = [&](const QString &name) {
        if (!names.contains(name))
            names << name;
    };
    if (hasClass(test))
        add(test.className + u"::"_s + test.name);
    if (!test.file.isEmpty())
        add(test.file + u"::"_s + test.name);
    add(test.name);
    return names;
}

void mergeInto(ReportedTest &test, const ReportedTest &other)
{
    test.seconds = std::min(test.seconds + other.seconds, mostTestSeconds);
    test.attempts = std::max(test.attempts, other.attempts);
    if (gravity(other.outcome) <= gravity(test.outcome))
        return;
    test.outcome = other.outcome;
    test.message = other.message;
    test.person = other.person;
}

std::vector<ReportedTest> joinedTests(std::vector<ReportedTest> tests)
{
    QHash<QString, size_t> places;
    std::vector<std::vector<ReportedTest>> byGroup; // What each group tells of one test.
    for (ReportedTest &test : tests) {
        const QString name = bestNameOf(test);
        const auto known = places.constFind(name);
        if (known == places.constEnd()) {
            places.insert(name, byGroup.size());
            byGroup.push_back({std::move(test)});
            continue;
        }
        std::vector<ReportedTest> &groups = byGroup[*known];
        const auto same = std::ranges::find(groups, test.group, &ReportedTest::group);
        if (same != groups.end())
            repeat(*same, test);
        else
            groups.push_back(std::move(test));
    }
    std::vector<ReportedTest> joined;
    joined.reserve(byGroup.size());
    for (std::vector<ReportedTest> &groups : byGroup) {
        ReportedTest test = std::move(groups.front());
        for (size_t i = 1; i < groups.size(); ++i)
            mergeInto(test, groups[i]);
        joined.push_back(std::move(test));
    }
    return joined;
}

} // namespace Plimsoll
