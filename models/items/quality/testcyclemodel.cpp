// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testcyclemodel.h"

#include "domain/edits/removal.h"
#include "items/demandcolumns.h"
#include "items/quality/testneedtexts.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A cycle belongs to a release; there is no choice of none.
Column<TestCycle> releaseColumn()
{
    auto release = column(&TestCycle::release, Format::Choice);
    release.choices = [](const TestCycle &, const ReadContext &context) { return recordChoices<Release>(context.plan, false); };
    return release;
}

} // namespace

TestCycleModel::TestCycleModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&TestCycle::title, Format::Text),
        releaseColumn(),
        column(&TestCycle::suites, Format::Choices),
        column(&TestCycle::environment, Format::Choice),
        memberMilestoneColumn(&TestCycle::opens, &TestCycle::release),
        memberMilestoneColumn(&TestCycle::closes, &TestCycle::release),
        column(&TestCycle::testers, Format::Number),
        column(&TestCycle::rounds, Format::Number),
        column(&TestCycle::fixLoops, Format::Number),
        needColumn(),
        column(&TestCycle::note, Format::LongText),
    });
    setFactory(
        [this](const EditContext &context) {
            TestCycle made;
            made.id = context.ids.next<TestCycle>();
            made.title = unusedName<TestCycle>(context.plan, QCoreApplication::translate("TestCycleModel", "New cycle"));
            const auto &releases = context.plan.table<Release>();
            made.release = m_release.isValid() || releases.isEmpty() ? m_release : releases.at(releases.size() - 1).id;
            return made;
        },
        [](const Plan &plan) { return !plan.table<Release>().isEmpty(); });
    setRemover([](const EditContext &context, std::span<const TestCycleId> ids) { return edits::removeRecords<TestCycle>(context.plan, ids); });
}

void TestCycleModel::snapshotReplaced(const PlanChange *)
{
    // They point to records.
    m_needs.reset();
}

TestNeed TestCycleModel::need(const TestCycle &cycle) const
{
    if (!m_needs)
        m_needs.emplace(plan(), timetable(), document().today());
    return m_needs->of(cycle);
}

/// Cases, results, people and dates all have a say in it.
Column<TestCycle> TestCycleModel::needColumn() const
{
    const QString heading = QCoreApplication::translate("TestCycleModel", "Need by hand");
    auto column = computedColumn<TestCycle>(u"need"_s, heading, [this](const TestCycle &cycle, const ReadContext &context) {
        return needText(need(cycle), context.locale);
    });
    column.sortKey = [this](const TestCycle &cycle, const ReadContext &) { return QVariant(need(cycle).hours); };
    column.touchedBy = [](const PlanChange &) { return true; };
    return column;
}

void TestCycleModel::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const TestCycle &cycle) { return cycle.release == release; }) : RowFilter());
}

} // namespace Plimsoll
