// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions/decisionlists.h"

#include "domain/allrecords.h"
#include "domain/edits/removal.h"
#include "items/decisions/milestoneparts.h"
#include "items/demandcolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString trd(const char *text)
{
    return QCoreApplication::translate("DecisionLists", text);
}

MilestoneId anchorOf(const Plan &plan, ReleaseId id)
{
    if (const Release *release = plan.find(id); release && release->anchor.isValid())
        return release->anchor;
    for (const Release &release : plan.table<Release>()) {
        if (!id.isValid() && release.state == ReleaseState::Planned && release.anchor.isValid())
            return release.anchor;
    }
    return {};
}

} // namespace

ConditionModel::ConditionModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&DecisionCondition::title, trd("Condition"), Format::Text),
        column(&DecisionCondition::owner, Format::Choice),
        column(&DecisionCondition::due, Format::Date),
        column(&DecisionCondition::done, Format::Date),
    });
    setRemover([](const EditContext &context, std::span<const DecisionConditionId> ids) {
        return edits::removeRecords<DecisionCondition>(context.plan, ids);
    });
    setGate({});
}

void ConditionModel::setGate(GateId gate)
{
    m_gate = gate;
    setRowFilter([this](const DecisionCondition &condition) {
        const Decision *decision = document().plan().find(condition.decision);
        return decision && decision->gate == m_gate;
    });
}

ChecklistModel::ChecklistModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&ChecklistItem::position, trd("No."), Format::Number),
        column(&ChecklistItem::title, Format::Text),
        releaseMilestoneColumn<ChecklistItem>(&ChecklistItem::milestone, releaseOf<ChecklistItem>, false),
        column(&ChecklistItem::owner, Format::Choice),
        column(&ChecklistItem::done, Format::Date),
        column(&ChecklistItem::doneBy, Format::Choice),
    });
    setFactory([this](const EditContext &context) {
        ChecklistItem made;
        made.id = context.ids.next<ChecklistItem>();
        made.title = unusedName<ChecklistItem>(context.plan, trd("New item"));
        made.milestone = anchorOf(context.plan, m_release);
        for (const ChecklistItem &other : context.plan.table<ChecklistItem>()) {
            if (other.milestone == made.milestone)
                made.position = std::max(made.position, other.position + 1);
        }
        return made;
    });
    setRemover([](const EditContext &context,
        std::span<const ChecklistItemId> ids) { return edits::removeRecords<ChecklistItem>(context.plan, ids); });
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange &change) {
        if (m_release.isValid() && movesMilestones(change))
            setRelease(m_release);
    });
}

void ChecklistModel::setRelease(ReleaseId release)
{
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([this, release](const ChecklistItem &item) { return releaseOf(item, document().plan()) == release; })
                                   : RowFilter());
}

FindingModel::FindingModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&ReviewFinding::kind, Format::Choice),
        column(&ReviewFinding::title, Format::Text),
        column(&ReviewFinding::action, Format::Text),
        column(&ReviewFinding::owner, Format::Choice),
        column(&ReviewFinding::due, Format::Date),
        column(&ReviewFinding::done, Format::Date),
        column(&ReviewFinding::templateMilestone, Format::Choice),
        column(&ReviewFinding::proposedOffset, Format::Number),
        column(&ReviewFinding::release, Format::Choice),
        column(&ReviewFinding::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) {
        ReviewFinding made;
        made.id = context.ids.next<ReviewFinding>();
        made.title = unusedName<ReviewFinding>(context.plan, trd("New finding"));
        made.release = m_release.isValid() ? m_release : firstId<Release>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context,
        std::span<const ReviewFindingId> ids) { return edits::removeRecords<ReviewFinding>(context.plan, ids); });
}

void FindingModel::setRelease(ReleaseId release)
{
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const ReviewFinding &finding) { return finding.release == release; }) : RowFilter());
}

} // namespace Plimsoll
