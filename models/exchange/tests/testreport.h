// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testresult.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// One test as a file tells of it, by the names that the file has for it.
struct ReportedTest {
    QString name;
    QString className; ///< "shop.CartTest"; empty where the runner knows no classes.
    QString suite;     ///< The innermost suite.
    QString file;      ///< Of its source code.
    TestOutcome outcome = TestOutcome::Passed;
    double seconds = 0.0;
    int attempts = 1;
    QString message; ///< Why it failed or was skipped, at most `longestTestMessage` characters.
    QString person;  ///< Who ran it by hand.
    bool noted = false; ///< By people, who name the case by its key or its title.
    int group = 0;   ///< Those of one suite of one file share it.
    qint64 line = 0; ///< Of the file.

    friend bool operator==(const ReportedTest &, const ReportedTest &) = default;
};

inline constexpr qsizetype longestTestMessage = 2000;
/// What results can hold; more is cut.
inline constexpr int mostTestAttempts = 1000;
inline constexpr double mostTestSeconds = 10'000'000;

/// What one file or several tell of one run.
struct TestReport {
    QString name;     ///< What the runner calls the run; may be empty.
    QStringList files; ///< Without folders.
    QDateTime ran;    ///< The earliest time that they name; invalid where they name none.
    double seconds = 0.0; ///< How long they took: as their outermost elements say, else from the first begin to the last end, else all tests.
    std::vector<ReportedTest> tests;
    QStringList remarks; ///< What was odd about them.

    /// Appends another file of the same run.
    void add(TestReport other);
};

/// The names by which a case may know the test, best first: "CartTest.empties", "CartTest::empties", "cart.py::empties", "empties".
[[nodiscard]] QStringList namesOf(const ReportedTest &test);

/// Another test is of the same case: the times add up, and the worse outcome counts.
void mergeInto(ReportedTest &test, const ReportedTest &other);

/// Each test once. What one suite tells several times was run again: the last result counts, and a pass after a failure is a pass when
/// repeated. What several suites tell, as those of several browsers do, counts as the worst of them.
[[nodiscard]] std::vector<ReportedTest> joinedTests(std::vector<ReportedTest> tests);

} // namespace Plimsoll
