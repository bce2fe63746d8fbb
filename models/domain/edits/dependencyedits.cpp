// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/dependencyedits.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Plimsoll::edits {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edits", text);
}

QString titleOf(const Plan &plan, const Milestone &milestone)
{
    return quotedText(displayTitle(plan, milestone), recordLabel<Milestone>());
}

/// Whether the one waits for the other, directly or over others.
bool waitsFor(const Plan &plan, MilestoneId waiting, MilestoneId other)
{
    QHash<MilestoneId, std::vector<MilestoneId>> before;
    for (const MilestoneDependency &dependency : plan.table<MilestoneDependency>())
        before[dependency.successor].push_back(dependency.predecessor);
    QSet<MilestoneId> seen;
    std::vector<MilestoneId> open{waiting};
    while (!open.empty()) {
        const MilestoneId id = open.back();
        open.pop_back();
        if (id == other)
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto found = before.constFind(id);
        if (found != before.constEnd())
            open.insert(open.end(), found->begin(), found->end());
    }
    return false;
}

} // namespace

Result<PlanEdit> addDependency(const Plan &plan, const MilestoneDependency &dependency)
{
    const Milestone *before = plan.find(dependency.predecessor);
    const Milestone *after = plan.find(dependency.successor);
    const auto refused = [](const QString &text) { return Error{ErrorCode::InvalidInput, text, {}}; };
    if (!before || !after)
        return refused(tr("A dependency leads from a milestone to another; choose both."));
    if (before == after)
        return refused(tr("%1 cannot wait for itself; choose another milestone.").arg(titleOf(plan, *after)));
    for (const MilestoneDependency &other : plan.table<MilestoneDependency>()) {
        if (other.predecessor == dependency.predecessor && other.successor == dependency.successor)
            return refused(tr("%1 waits for %2 already; change that dependency.").arg(titleOf(plan, *after), titleOf(plan, *before)));
    }
    if (waitsFor(plan, dependency.predecessor, dependency.successor)) {
        return refused(tr("%1 cannot wait for %2, which waits for it already; remove that dependency first.")
                           .arg(titleOf(plan, *after), titleOf(plan, *before)));
    }
    PlanDraft draft(plan);
    draft.put(dependency);
    return draft.toEdit(tr("Let %1 wait for %2").arg(titleOf(plan, *after), titleOf(plan, *before)));
}

} // namespace Plimsoll::edits
