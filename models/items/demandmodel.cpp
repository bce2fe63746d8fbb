// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/demandmodel.h"

#include "domain/edits/removal.h"
#include "items/demandcolumns.h"

namespace Plimsoll {

DemandModel::DemandModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Demand::workItem, Format::Choice),
        column(&Demand::skill, Format::Choice),
        estimateColumn(&Demand::low),
        estimateColumn(&Demand::likely),
        estimateColumn(&Demand::high),
        column(&Demand::mostPeople, Format::Number),
    });
    setFactory([](const EditContext &context) {
        Demand made;
        made.id = context.ids.next<Demand>();
        made.workItem = firstId<WorkItem>(context.plan);
        made.skill = firstId<Skill>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<Demand>> ids) { return edits::removeRecords<Demand>(context.plan, ids); });
}

} // namespace Plimsoll
