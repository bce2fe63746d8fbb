// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/triage/bugmodel.h"

#include "domain/edits/removal.h"
#include "engine/triage/triagedecisions.h"
#include "engine/triage/triageproposal.h"
#include "items/guardedcolumn.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString bugText(const char *text)
{
    return QCoreApplication::translate("BugModel", text);
}

/// What a proposal hangs on beside the bug.
bool policyTouched(const PlanChange &change)
{
    return !change.edit.changes<TriageRule>().empty() || !change.edit.changes<Milestone>().empty() || !change.edit.changes<Release>().empty()
           || !(change.timetableBefore == change.timetableAfter);
}

/// No cell takes from a decision what it must have.
Column<Bug> ruled(Column<Bug> column)
{
    auto made = guarded(std::move(column), [](const EditContext &context, const PlanEdit &edit) {
        return brokenTriage(context.plan, context.timetable, edit);
    });
    made.setNeedsDates = true;
    return made;
}

} // namespace

bool BugFilter::passes(const Bug &bug) const
{
    return (!release.isValid() || bug.release == release) && (!decision || bug.decision == *decision) && (isOpen(bug) || !openOnly);
}

BugModel::BugModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent), m_policy(document.plan())
{
    setColumns({
        column(&Bug::key, Format::Text),
        column(&Bug::title, Format::Text),
        column(&Bug::severity, Format::Choice),
        column(&Bug::fixImpact, Format::Choice),
        proposalColumn(),
        decisionColumn(),
        column(&Bug::component, Format::Choice),
        column(&Bug::state, Format::Choice),
        ageColumn(),
        ruled(column(&Bug::decider, Format::Choice)),
        ruled(column(&Bug::decided, Format::Date)),
        ruled(column(&Bug::reason, Format::LongText)),
        ruled(column(&Bug::deferredTo, Format::Choice)),
        ruled(column(&Bug::toggle, Format::Choice)),
        column(&Bug::release, Format::Choice),
        column(&Bug::workItem, Format::Choice),
        column(&Bug::found, Format::Date),
        column(&Bug::closed, Format::Date),
        column(&Bug::url, Format::Text),
        column(&Bug::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) {
        Bug made;
        made.id = context.ids.next<Bug>();
        made.title = unusedName<Bug>(context.plan, bugText("New bug"));
        made.release = m_filter.release;
        made.found = context.today;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const BugId> ids) { return edits::removeRecords<Bug>(context.plan, ids); });
}

TriageDecision BugModel::proposal(const Bug &bug) const
{
    auto known = m_phases.constFind(bug.release);
    if (known == m_phases.cend())
        known = m_phases.insert(bug.release, triagePhases(plan(), timetable(), bug.release));
    return m_policy.proposal({known->on(document().today()), bug.severity, bug.fixImpact});
}

Column<Bug> BugModel::decisionColumn()
{
    auto decision = column(&Bug::decision, Format::Choice);
    decision.set = [this](const EditContext &context, std::span<const BugId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto value = fromCell<TriageDecision>(cell, TriageDecision::Undecided, context);
        if (!value)
            return value.error();
        return decideEach(context.plan, context.timetable, ids, *value, m_decider, context.today, context.ids);
    };
    decision.setNeedsDates = true;
    return decision;
}

Column<Bug> BugModel::proposalColumn()
{
    auto proposed = computedColumn<Bug>(QString(proposalField), bugText("Proposal"), [this](const Bug &bug, const ReadContext &) {
        return awaitsTriage(bug) ? label(proposal(bug)) : QString();
    });
    proposed.fields = fieldBit(&Bug::severity) | fieldBit(&Bug::fixImpact) | fieldBit(&Bug::release) | fieldBit(&Bug::state)
                      | fieldBit(&Bug::decision);
    proposed.touchedBy = policyTouched;
    return proposed;
}

/// In days, until it was closed.
Column<Bug> BugModel::ageColumn()
{
    const auto days = [this](const Bug &bug) -> QVariant {
        const QDate until = !isOpen(bug) && bug.closed.isValid() ? bug.closed : document().today();
        return bug.found.isValid() ? QVariant(int(bug.found.daysTo(until))) : QVariant();
    };
    Column<Bug> age;
    age.field = QString(ageField);
    age.heading = bugText("Age");
    age.format = Format::Number;
    age.fields = fieldBit(&Bug::found) | fieldBit(&Bug::closed) | fieldBit(&Bug::state);
    age.value = age.sortKey = [days](const Bug &bug, const ReadContext &) { return days(bug); };
    age.text = [days](const Bug &bug, const ReadContext &context) {
        const QVariant value = days(bug);
        return value.isValid() ? bugText("%1 d").arg(context.locale.toString(value.toInt())) : QString();
    };
    return age;
}

void BugModel::snapshotReplaced(const PlanChange *change)
{
    if (change && !policyTouched(*change))
        return;
    m_policy = TriagePolicy(plan());
    m_phases.clear();
}

void BugModel::setFilter(const BugFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    setRowFilter(filter.isAll() ? RowFilter() : RowFilter([filter](const Bug &bug) { return filter.passes(bug); }));
}

} // namespace Plimsoll
