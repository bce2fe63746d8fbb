// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/deliveryedits.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/delivery/deliverytext.h"

namespace Plimsoll {

namespace {

/// “1.37.0 of api into Staging”, as sentences name a promotion.
QString promotionName(const Plan &plan, const Promotion &promotion)
{
    const Build *build = plan.find(promotion.build);
    const Component *component = build ? plan.find(build->component) : nullptr;
    const Environment *environment = plan.find(promotion.environment);
    if (!build || !component || !environment)
        return recordLabel<Promotion>();
    return deliveryText("%1 of %2 into %3").arg(build->version, component->name, environment->name);
}

} // namespace

namespace edits {

PlanEdit promoteBuild(const Plan &plan, Promotion wish, IdSource &ids)
{
    if (wish.state == PromotionState::Deployed) {
        for (const Promotion &planned : plan.table<Promotion>()) {
            if (planned.state == PromotionState::Planned && planned.build == wish.build && planned.environment == wish.environment) {
                wish.id = planned.id;
                wish.note = wish.note.isEmpty() ? planned.note : wish.note;
                break;
            }
        }
    }
    if (!wish.id.isValid())
        wish.id = ids.next<Promotion>();
    const QString what = wish.state == PromotionState::Planned ? deliveryText("Plan to promote %1") : deliveryText("Promote %1");
    PlanDraft draft(plan);
    const QString label = what.arg(promotionName(plan, wish));
    draft.put(std::move(wish));
    return draft.toEdit(label);
}

PlanEdit markRolledBack(const Plan &plan, PromotionId promotion)
{
    const Promotion *present = plan.find(promotion);
    if (!present || present->state != PromotionState::Deployed)
        return {};
    PlanDraft draft(plan);
    draft.update(promotion, [](Promotion &changed) { changed.state = PromotionState::RolledBack; });
    return draft.toEdit(deliveryText("Roll back %1").arg(promotionName(plan, *present)));
}

PlanEdit addBuild(const Plan &plan, Build build)
{
    const Component *component = plan.find(build.component);
    PlanDraft draft(plan);
    const QString label = deliveryText("Add build %1 of %2").arg(build.version, component ? component->name : recordLabel<Component>());
    draft.put(std::move(build));
    return draft.toEdit(label);
}

} // namespace edits

} // namespace Plimsoll
