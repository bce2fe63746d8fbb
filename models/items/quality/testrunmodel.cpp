// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testrunmodel.h"

#include "domain/edits/removal.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A read-only number that the results decide.
Column<TestRun> counted(const QString &field, const QString &heading, std::function<int(const TestRun &)> count)
{
    Column<TestRun> column;
    column.field = field;
    column.heading = heading;
    column.format = Format::Number;
    column.value = [count](const TestRun &run, const ReadContext &) { return QVariant(count(run)); };
    column.text = [count](const TestRun &run, const ReadContext &context) { return context.locale.toString(count(run)); };
    column.touchedBy = [](const PlanChange &change) { return !change.edit.changes<TestResult>().empty(); };
    return column;
}

bool movesCycles(const PlanChange &change)
{
    return std::ranges::any_of(change.edit.changes<TestCycle>(),
                               [](const Change<TestCycle> &c) { return c.before && c.after && c.before->release != c.after->release; });
}

} // namespace

TestRunModel::TestRunModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    count();
    std::vector<Column<TestRun>> columns{column(&TestRun::ran, Format::Text), column(&TestRun::title, Format::Text)};
    for (Column<TestRun> &counts : countColumns())
        columns.push_back(std::move(counts));
    columns.push_back(column(&TestRun::cycle, Format::Choice, Editing::ReadOnly));
    columns.push_back(column(&TestRun::build, Format::Choice));
    columns.push_back(column(&TestRun::source, Format::Text, Editing::ReadOnly));
    columns.push_back(column(&TestRun::note, Format::LongText));
    setColumns(std::move(columns));
    setRemover([](const EditContext &context, std::span<const TestRunId> ids) { return edits::removeRecords<TestRun>(context.plan, ids); });
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (m_release.isValid() && movesCycles(change))
            filter();
    });
}

std::vector<Column<TestRun>> TestRunModel::countColumns() const
{
    std::vector<Column<TestRun>> columns;
    columns.push_back(counted(u"results"_s, QCoreApplication::translate("TestRunModel", "Results"), [this](const TestRun &run) {
        const Counts counts = m_counts.value(run.id);
        return std::accumulate(counts.begin(), counts.end(), 0);
    }));
    for (size_t i = 0; i < EnumNames<TestOutcome>::names.size(); ++i) {
        columns.push_back(counted(QString::fromLatin1(EnumNames<TestOutcome>::names[i]), label(TestOutcome(i)),
                                  [this, i](const TestRun &run) { return m_counts.value(run.id)[i]; }));
    }
    return columns;
}

void TestRunModel::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    filter();
}

void TestRunModel::filter()
{
    if (!m_release.isValid()) {
        setRowFilter({});
        return;
    }
    setRowFilter([this](const TestRun &run) {
        const TestCycle *cycle = document().plan().find(run.cycle);
        return cycle && cycle->release == m_release;
    });
}

/// There may be a hundred thousand results: a step changes the counts by what it changes.
void TestRunModel::snapshotReplaced(const PlanChange *change)
{
    if (!change) {
        count();
        return;
    }
    for (const Change<TestResult> &result : change->edit.changes<TestResult>()) {
        if (result.before)
            add(*result.before, -1);
        if (result.after)
            add(*result.after, 1);
    }
}

void TestRunModel::count()
{
    m_counts.clear();
    for (const TestResult &result : plan().table<TestResult>())
        add(result, 1);
}

void TestRunModel::add(const TestResult &result, int amount)
{
    m_counts[result.run][size_t(result.outcome)] += amount;
}

} // namespace Plimsoll
