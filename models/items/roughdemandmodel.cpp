// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/roughdemandmodel.h"

#include "domain/edits/removal.h"
#include "items/demandcolumns.h"

namespace Plimsoll {

namespace {

/// A demand that goes to another release leaves its phase behind.
Column<RoughDemand> demandReleaseColumn()
{
    auto release = column(&RoughDemand::release, Format::Choice);
    release.set = [](const EditContext &context, std::span<const RoughDemandId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto typed = fromCell<ReleaseId>(cell, {}, context);
        if (!typed)
            return typed.error();
        return edits::updateRecords(context.plan, ids, memberLabel(&RoughDemand::release), [&](RoughDemand &demand) {
            const Milestone *phase = context.plan.find(demand.phase);
            if (phase && phase->release != *typed)
                demand.phase = {};
            demand.release = *typed;
        });
    };
    return release;
}

} // namespace

RoughDemandModel::RoughDemandModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        demandReleaseColumn(),
        column(&RoughDemand::skill, Format::Choice),
        memberMilestoneColumn(&RoughDemand::phase, &RoughDemand::release),
        estimateColumn(&RoughDemand::low),
        estimateColumn(&RoughDemand::likely),
        estimateColumn(&RoughDemand::high),
        column(&RoughDemand::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        RoughDemand made;
        made.id = context.ids.next<RoughDemand>();
        made.release = firstId<Release>(context.plan);
        made.skill = firstId<Skill>(context.plan);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<RoughDemand>> ids) { return edits::removeRecords<RoughDemand>(context.plan, ids); });
}

} // namespace Plimsoll
