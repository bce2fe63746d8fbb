// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/demandmodel.h"

#include "domain/edits/removal.h"
#include "items/demandcolumns.h"

#include <QSet>

namespace Plimsoll {

namespace {

/// The oldest skill that the item does not need yet, else the oldest.
SkillId unusedSkill(const Plan &plan, WorkItemId item)
{
    QSet<SkillId> used;
    for (const Demand &demand : plan.table<Demand>()) {
        if (demand.workItem == item)
            used.insert(demand.skill);
    }
    for (const Skill &skill : plan.table<Skill>()) {
        if (!used.contains(skill.id))
            return skill.id;
    }
    return firstId<Skill>(plan);
}

} // namespace

DemandModel::DemandModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Demand::workItem, Format::Choice),
        column(&Demand::skill, Format::Choice),
        estimateColumn(&Demand::low),
        estimateColumn(&Demand::likely),
        estimateColumn(&Demand::high),
        column(&Demand::mostPeople, Format::Number),
        column(&Demand::spent, Format::Number),
        column(&Demand::person, Format::Choice),
    });
    setFactory([this](const EditContext &context) {
        Demand made;
        made.id = context.ids.next<Demand>();
        made.workItem = m_item.isValid() ? m_item : firstId<WorkItem>(context.plan);
        made.skill = unusedSkill(context.plan, made.workItem);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Demand>> ids) { return edits::removeRecords<Demand>(context.plan, ids); });
}

void DemandModel::setWorkItem(WorkItemId item)
{
    if (m_item == item)
        return;
    m_item = item;
    setRowFilter(item.isValid() ? RowFilter([item](const Demand &demand) { return demand.workItem == item; }) : RowFilter());
}

} // namespace Plimsoll
