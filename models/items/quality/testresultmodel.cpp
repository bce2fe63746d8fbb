// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testresultmodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

namespace {

/// The more an outcome asks to be looked at, the smaller.
int lookOrder(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Failed:
        return 0;
    case TestOutcome::Blocked:
        return 1;
    case TestOutcome::Flaky:
        return 2;
    case TestOutcome::Skipped:
        return 3;
    case TestOutcome::Passed:
        break;
    }
    return 4;
}

Column<TestResult> outcomeOfResult()
{
    auto outcome = column(&TestResult::outcome, Format::Choice, Editing::ReadOnly);
    outcome.sortKey = [](const TestResult &result, const ReadContext &) { return QVariant(lookOrder(result.outcome)); };
    return outcome;
}

/// Runners write whole pages; a cell shows them in one line.
Column<TestResult> messageOfResult()
{
    auto message = column(&TestResult::message, QCoreApplication::translate("PlannedTestModel", "Message"), Format::LongText);
    message.text = [](const TestResult &result, const ReadContext &) { return result.message.simplified(); };
    return message;
}

} // namespace

TestResultModel::TestResultModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&TestResult::testCase, Format::Choice, Editing::ReadOnly),
        outcomeOfResult(),
        column(&TestResult::seconds, Format::Number, Editing::ReadOnly),
        column(&TestResult::attempts, Format::Number, Editing::ReadOnly),
        column(&TestResult::person, Format::Choice),
        messageOfResult(),
    });
    setRemover([](const EditContext &context, std::span<const TestResultId> ids) { return edits::removeRecords<TestResult>(context.plan, ids); });
    setRowFilter([](const TestResult &) { return false; });
}

void TestResultModel::setRun(TestRunId run)
{
    if (m_run == run)
        return;
    m_run = run;
    setRowFilter([run](const TestResult &result) { return result.run == run && run.isValid(); });
}

} // namespace Plimsoll
