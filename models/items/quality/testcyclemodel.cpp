// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testcyclemodel.h"

#include "domain/edits/removal.h"
#include "domain/titlepattern.h"

namespace Plimsoll {

namespace {

/// A cycle belongs to a release; there is no choice of none.
Column<TestCycle> releaseColumn()
{
    auto release = column(&TestCycle::release, Format::Choice);
    release.choices = [](const TestCycle &, const ReadContext &context) { return recordChoices<Release>(context.plan, false); };
    return release;
}

/// Only milestones of the release open and close its cycles.
Column<TestCycle> milestoneColumn(MilestoneId TestCycle::*member)
{
    auto milestone = column(member, Format::Choice);
    milestone.choices = [](const TestCycle &cycle, const ReadContext &context) {
        QList<Choice> choices;
        for (const Milestone &one : context.plan.table<Milestone>()) {
            if (one.release == cycle.release)
                choices.append({displayTitle(context.plan, one), one.id.value()});
        }
        sortByText(choices);
        choices.prepend({QString(), qint64(0)});
        return choices;
    };
    milestone.text = [member](const TestCycle &cycle, const ReadContext &context) {
        const Milestone *one = context.plan.find(cycle.*member);
        return one ? displayTitle(context.plan, *one) : QString();
    };
    return milestone;
}

} // namespace

TestCycleModel::TestCycleModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&TestCycle::title, Format::Text),
        releaseColumn(),
        column(&TestCycle::suites, Format::Choices),
        column(&TestCycle::environment, Format::Choice),
        milestoneColumn(&TestCycle::opens),
        milestoneColumn(&TestCycle::closes),
        column(&TestCycle::testers, Format::Number),
        column(&TestCycle::rounds, Format::Number),
        column(&TestCycle::fixLoops, Format::Number),
        column(&TestCycle::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) {
        TestCycle made;
        made.id = context.ids.next<TestCycle>();
        made.title = unusedName<TestCycle>(context.plan, QCoreApplication::translate("TestCycleModel", "New cycle"));
        const auto &releases = context.plan.table<Release>();
        made.release = m_release.isValid() || releases.isEmpty() ? m_release : releases.at(releases.size() - 1).id;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const TestCycleId> ids) { return edits::removeRecords<TestCycle>(context.plan, ids); });
}

void TestCycleModel::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const TestCycle &cycle) { return cycle.release == release; }) : RowFilter());
}

} // namespace Plimsoll
