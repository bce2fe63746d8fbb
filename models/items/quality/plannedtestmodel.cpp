// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/plannedtestmodel.h"

#include "engine/quality/testscope.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString testText(const char *text)
{
    return QCoreApplication::translate("PlannedTestModel", text);
}

bool touchesCases(const PlanChange &change)
{
    return !change.edit.changes<TestCase>().empty() || !change.edit.changes<TestSuite>().empty();
}

bool touchesResults(const PlanChange &change)
{
    return !change.edit.changes<TestResult>().empty() || !change.edit.changes<TestRun>().empty();
}

/// A read-only text of the case.
Column<PlannedTest> ofCase(const QString &field, const QString &heading, std::function<QString(const TestCase &, const ReadContext &)> text)
{
    auto column = computedColumn<PlannedTest>(field, heading, [text = std::move(text)](const PlannedTest &test, const ReadContext &context) {
        const TestCase *testCase = context.plan.find(test.testCase);
        return testCase ? text(*testCase, context) : QString();
    });
    column.fields = fieldBit(&PlannedTest::testCase);
    column.touchedBy = touchesCases;
    return column;
}

} // namespace

PlannedTestModel::PlannedTestModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    std::vector<Column<PlannedTest>> columns;
    columns.push_back(ofCase(u"title"_s, testText("Test"), [](const TestCase &c, const ReadContext &) { return c.title; }));
    columns.push_back(ofCase(u"suite"_s, testText("Suite"), [](const TestCase &c, const ReadContext &context) {
        return recordName(context.plan, c.suite);
    }));
    columns.push_back(ofCase(u"run"_s, testText("Run"), [](const TestCase &c, const ReadContext &context) {
        return c.automated ? testText("By itself") : testText("By hand, %1 min").arg(context.locale.toString(c.minutes));
    }));
    columns.push_back(column(&PlannedTest::person, Format::Choice));
    for (Column<PlannedTest> &result : resultColumns())
        columns.push_back(std::move(result));
    setColumns(std::move(columns));
    setRemover([](const EditContext &context, std::span<const PlannedTestId> ids) { return dropTests(context.plan, {ids.begin(), ids.end()}); });
    setRowFilter([](const PlannedTest &) { return false; });
}

std::vector<Column<PlannedTest>> PlannedTestModel::resultColumns() const
{
    auto outcome = computedColumn<PlannedTest>(u"outcome"_s, testText("Last result"), [this](const PlannedTest &test, const ReadContext &) {
        const TestResult *last = standing(test).last;
        return last ? label(last->outcome) : testText("Open");
    });
    auto when = computedColumn<PlannedTest>(u"ran"_s, testText("When"), [this](const PlannedTest &test, const ReadContext &context) {
        const TestRun *run = standing(test).run;
        return run ? cellText(run->ran, context) : QString();
    });
    when.sortKey = [this](const PlannedTest &test, const ReadContext &) {
        const TestRun *run = standing(test).run;
        return run && run->ran.isValid() ? QVariant(run->ran) : QVariant();
    };
    auto message = computedColumn<PlannedTest>(u"message"_s, testText("Message"), [this](const PlannedTest &test, const ReadContext &) {
        const TestResult *last = standing(test).last;
        return last ? last->message.simplified() : QString();
    });
    std::vector<Column<PlannedTest>> columns{std::move(outcome), std::move(when), std::move(message)};
    for (Column<PlannedTest> &column : columns)
        column.touchedBy = touchesResults;
    return columns;
}

void PlannedTestModel::setCycle(TestCycleId cycle)
{
    if (m_cycle == cycle)
        return;
    m_cycle = cycle;
    setRowFilter([cycle](const PlannedTest &test) { return test.cycle == cycle && cycle.isValid(); });
}

void PlannedTestModel::snapshotReplaced(const PlanChange *change)
{
    // It points to records; those of tables that the edit left alone are where they were.
    const bool same = change && !touchesResults(*change) && change->edit.changes<TestCase>().empty() && change->edit.changes<PlannedTest>().empty();
    if (!same)
        m_book.emplace(plan());
}

} // namespace Plimsoll
