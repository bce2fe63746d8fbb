// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/dependencyedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/edits/waiting.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"

namespace Plimsoll::edits {

namespace {

QString titleOf(const Plan &plan, const Milestone &milestone)
{
    return quotedText(displayTitle(plan, milestone), recordLabel<Milestone>());
}

} // namespace

Result<PlanEdit> addDependency(const Plan &plan, const MilestoneDependency &dependency)
{
    const Milestone *before = plan.find(dependency.predecessor);
    const Milestone *after = plan.find(dependency.successor);
    if (!before || !after)
        return badInput(editWords("A dependency leads from a milestone to another; choose both."));
    if (before == after)
        return badInput(editWords("%1 cannot wait for itself; choose another milestone.").arg(titleOf(plan, *after)));
    for (const MilestoneDependency &other : plan.table<MilestoneDependency>()) {
        if (other.predecessor == dependency.predecessor && other.successor == dependency.successor)
            return badInput(editWords("%1 waits for %2 already; change that dependency.").arg(titleOf(plan, *after), titleOf(plan, *before)));
    }
    if (waitsFor(predecessorsOf<MilestoneDependency>(plan), dependency.predecessor, dependency.successor)) {
        return badInput(editWords("%1 cannot wait for %2, which waits for it already; remove that dependency first.")
                           .arg(titleOf(plan, *after), titleOf(plan, *before)));
    }
    PlanDraft draft(plan);
    draft.put(dependency);
    return draft.toEdit(editWords("Let %1 wait for %2").arg(titleOf(plan, *after), titleOf(plan, *before)));
}

} // namespace Plimsoll::edits
