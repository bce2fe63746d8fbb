// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tests/testtablereader.h"

#include "domain/labels.h"
#include "exchange/tests/junitelements.h"
#include "exchange/tests/testimporttext.h"

#include <QHash>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum Column { Case, ClassName, Outcome, Why, Who, Seconds, Minutes, ColumnCount };

/// Headings as people and programs write them, besides the names that Plimsoll has for the fields.
QHash<QString, Column> headings()
{
    QHash<QString, Column> known;
    const auto name = [&](Column column, std::initializer_list<QLatin1StringView> words) {
        for (const auto word : words)
            known.insert(QString(word), column);
    };
    name(Case, {"case"_L1, "key"_L1, "test"_L1, "test case"_L1, "title"_L1, "name"_L1, "id"_L1});
    name(ClassName, {"class"_L1, "classname"_L1, "class name"_L1});
    name(Outcome, {"result"_L1, "outcome"_L1, "status"_L1, "verdict"_L1});
    name(Why, {"message"_L1, "note"_L1, "comment"_L1, "reason"_L1, "why"_L1});
    name(Who, {"person"_L1, "tester"_L1, "who"_L1, "by"_L1, "run by"_L1});
    name(Seconds, {"seconds"_L1, "time"_L1, "duration"_L1});
    name(Minutes, {"minutes"_L1});
    const auto own = [&](Column column, const QString &text) { known.insert(text.toLower(), column); };
    own(Case, recordLabel<TestCase>());
    own(Case, fieldLabel("test_case", "title"));
    own(Outcome, fieldLabel("test_result", "outcome"));
    own(Why, fieldLabel("test_result", "message"));
    own(Who, fieldLabel("test_result", "person"));
    own(Seconds, fieldLabel("test_result", "seconds"));
    return known;
}

std::optional<TestOutcome> outcomeOf(const QString &cell)
{
    const QString word = cell.trimmed().toLower();
    constexpr int outcomes = int(EnumNames<TestOutcome>::names.size());
    for (int i = 0; i < outcomes; ++i) {
        const QLatin1StringView name(EnumNames<TestOutcome>::names[size_t(i)]);
        if (word == name || word == label(TestOutcome(i)).toLower() || (word.size() == 1 && i != int(TestOutcome::Flaky) && name.startsWith(word)))
            return TestOutcome(i);
    }
    static const QHash<QString, TestOutcome> further{{u"pass"_s, TestOutcome::Passed}, {u"ok"_s, TestOutcome::Passed},
                                                     {u"success"_s, TestOutcome::Passed}, {u"fail"_s, TestOutcome::Failed},
                                                     {u"error"_s, TestOutcome::Failed}, {u"skip"_s, TestOutcome::Skipped},
                                                     {u"not run"_s, TestOutcome::Skipped}, {u"block"_s, TestOutcome::Blocked}};
    const auto found = further.constFind(word);
    return found == further.constEnd() ? std::nullopt : std::optional(*found);
}

/// The place of each column, -1 where the table has none; of several with one meaning the first counts.
std::array<qsizetype, ColumnCount> places(const QStringList &cells)
{
    std::array<qsizetype, ColumnCount> place;
    place.fill(-1);
    const QHash<QString, Column> known = headings();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto found = known.constFind(cells[i].simplified().toLower());
        if (found != known.constEnd() && place[size_t(*found)] < 0)
            place[size_t(*found)] = i;
    }
    return place;
}

} // namespace

Result<TestReport> readTestTable(const CsvTable &table)
{
    if (table.rows.empty())
        return Error{ErrorCode::InvalidInput, testImportText("The table is empty; it needs a row of headings, and a row for each result."), {}};
    const auto place = places(table.rows.front().cells);
    if (place[Case] < 0 || place[Outcome] < 0) {
        return Error{ErrorCode::InvalidInput, testImportText("The first row of the table names no column “Case” or no column “Result”; add both headings."),
                     testImportText("Row %1").arg(table.rows.front().number)};
    }
    TestReport report;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const CsvRow &row = table.rows[i];
        const auto cell = [&](Column column) {
            const qsizetype at = place[size_t(column)];
            return at >= 0 && at < row.cells.size() ? row.cells[at].trimmed() : QString();
        };
        ReportedTest test;
        test.name = cell(Case);
        test.className = cell(ClassName);
        // A name beside a class is what a runner calls the test.
        test.noted = test.className.isEmpty();
        if (cell(Outcome).isEmpty())
            continue;
        const auto outcome = outcomeOf(cell(Outcome));
        if (!outcome || test.name.isEmpty()) {
            report.remarks << (outcome ? testImportText("Row %1 names no case; it was left out.").arg(row.number)
                                       : testImportText("Row %1: “%2” is no result; it was left out.").arg(QString::number(row.number), cell(Outcome).left(60)));
            continue;
        }
        test.outcome = *outcome;
        test.message = cell(Why).left(longestTestMessage);
        test.person = cell(Who);
        test.seconds = place[Seconds] >= 0 ? junitSeconds(cell(Seconds)) : junitSeconds(cell(Minutes)) * 60.0;
        test.line = row.number;
        report.tests.push_back(std::move(test));
    }
    return report;
}

} // namespace Plimsoll
