// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions/gatemodel.h"

#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "domain/labels.h"
#include "items/decisions/milestoneparts.h"
#include "items/demandcolumns.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString trg(const char *text)
{
    return QCoreApplication::translate("GateModel", text);
}

/// Anything may be measured by a gate.
bool onEveryChange(const PlanChange &)
{
    return true;
}

QString dayOf(const GateStanding &standing, const ReadContext &context)
{
    return dateText(standing.day, context.locale);
}

QString stateOf(const GateStanding &standing, const ReadContext &context)
{
    return stateGlyph(shownState(context.plan, standing)) + u' ' + stateText(context.plan, standing);
}

QString deciderName(const GateStanding &standing, const ReadContext &context)
{
    const Person *person = context.plan.find(standing.decider.person);
    return person ? person->name : trg("nobody");
}

QString outcomeOf(const GateStanding &standing, const ReadContext &context)
{
    const Decision *decision = context.plan.find(standing.decision);
    return decision ? label(decision->outcome) : QString();
}

} // namespace

GateModel::GateModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    m_readiness.renew(plan(), timetable(), document);
    auto day = standingColumn(u"day"_s, trg("Day"), dayOf);
    day.sortKey = [this](const Gate &gate, const ReadContext &) {
        const QDate date = timetable().startOf(gate.milestone);
        return date.isValid() ? QVariant(date) : QVariant();
    };
    setColumns({
        standingColumn(u"state"_s, trg("State"), stateOf),
        column(&Gate::title, Format::Text),
        releaseMilestoneColumn<Gate>(&Gate::milestone, releaseOf<Gate>, false),
        column(&Gate::passage, Format::Choice),
        std::move(day),
        column(&Gate::decider, trg("Deciding role"), Format::Choice),
        column(&Gate::deputy, trg("Deputy role"), Format::Choice),
        standingColumn(u"decides"_s, trg("Decides that day"), deciderName),
        standingColumn(u"decided"_s, trg("Decision"), outcomeOf),
        column(&Gate::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newGate(context); });
    setRemover([](const EditContext &context, std::span<const GateId> ids) { return edits::removeRecords<Gate>(context.plan, ids); });
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (m_release.isValid() && movesMilestones(change))
            setRelease(m_release);
    });
}

Column<Gate> GateModel::standingColumn(const QString &field, const QString &heading, QString (*text)(const GateStanding &, const ReadContext &))
{
    auto column = computedColumn<Gate>(field, heading, [this, text](const Gate &gate, const ReadContext &context) {
        return text(m_readiness.of(gate), context);
    });
    column.touchedBy = onEveryChange;
    return column;
}

void GateModel::snapshotReplaced(const PlanChange *)
{
    m_readiness.renew(plan(), timetable(), document());
}

void GateModel::setRelease(ReleaseId release)
{
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([this, release](const Gate &gate) { return releaseOf(gate, document().plan()) == release; })
                                   : RowFilter());
}

/// At the first milestone that is meant to be a gate and has none yet, else at the anchor.
Gate GateModel::newGate(const EditContext &context) const
{
    QSet<MilestoneId> taken;
    for (const Gate &gate : context.plan.table<Gate>())
        taken.insert(gate.milestone);
    Gate made;
    made.id = context.ids.next<Gate>();
    made.title = unusedName<Gate>(context.plan, trg("New gate"));
    made.decider = firstId<Role>(context.plan);
    for (const Milestone &milestone : context.plan.table<Milestone>()) {
        const bool here = !m_release.isValid() || milestone.release == m_release;
        if (here && milestone.kind == MilestoneKind::Gate && milestone.state == MilestoneState::Planned && !taken.contains(milestone.id)) {
            made.milestone = milestone.id;
            return made;
        }
    }
    for (const Release &release : context.plan.table<Release>()) {
        if (release.anchor.isValid() && (m_release.isValid() ? release.id == m_release : release.state == ReleaseState::Planned))
            made.milestone = release.anchor;
    }
    if (!made.milestone.isValid())
        made.milestone = firstId<Milestone>(context.plan);
    return made;
}

} // namespace Plimsoll
