// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testcasemodel.h"

#include "domain/edits/removal.h"

namespace Plimsoll {

namespace {

/// A case belongs to a suite; there is no choice of none.
Column<TestCase> suiteColumn()
{
    auto suite = column(&TestCase::suite, Format::Choice);
    suite.choices = [](const TestCase &, const ReadContext &context) { return recordChoices<TestSuite>(context.plan, false); };
    return suite;
}

/// Minutes of cases that run by themselves ask nobody for hours.
Column<TestCase> minutesColumn()
{
    auto minutes = column(&TestCase::minutes, Format::Number);
    minutes.fields |= fieldBit(&TestCase::automated);
    minutes.text = [](const TestCase &testCase, const ReadContext &context) {
        return testCase.automated ? QString() : context.locale.toString(testCase.minutes);
    };
    return minutes;
}

} // namespace

TestCaseModel::TestCaseModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&TestCase::title, Format::Text),
        suiteColumn(),
        column(&TestCase::component, Format::Choice),
        column(&TestCase::tag, Format::Choice),
        column(&TestCase::automated, Format::Flag),
        minutesColumn(),
        column(&TestCase::skill, Format::Choice),
        column(&TestCase::key, Format::Text),
        column(&TestCase::retired, Format::Flag),
        column(&TestCase::note, Format::LongText),
    });
    setFactory(
        [](const EditContext &context) {
            TestCase made;
            made.id = context.ids.next<TestCase>();
            made.title = unusedName<TestCase>(context.plan, QCoreApplication::translate("TestCaseModel", "New case"));
            const auto &cases = context.plan.table<TestCase>();
            const auto &suites = context.plan.table<TestSuite>();
            if (!cases.isEmpty())
                made.suite = cases.at(cases.size() - 1).suite;
            else if (!suites.isEmpty())
                made.suite = suites.at(0).id;
            return made;
        },
        [](const Plan &plan) { return !plan.table<TestSuite>().isEmpty(); });
    setRemover([](const EditContext &context, std::span<const TestCaseId> ids) { return edits::removeRecords<TestCase>(context.plan, ids); });
}

} // namespace Plimsoll
