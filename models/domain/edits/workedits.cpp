// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/workedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/edits/waiting.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Plimsoll::edits {

namespace {

/// "Change X of “Paint”", or of so many records. Empty edits need no label.
PlanEdit labelled(const Plan &plan, PlanEdit edit, std::span<const WorkItemId> ids, const QString &what)
{
    const WorkItem *only = ids.size() == 1 ? plan.find(ids.front()) : nullptr;
    edit.label = only ? editWords("Change %1 of %2").arg(what, quotedName(*only)) : editWords("Change %1 of %2 records").arg(what).arg(ids.size());
    return edit;
}

double rounded(double hours)
{
    return std::round(hours * 100.0) / 100.0;
}

/// The demand with another likely value, low and high in the same ratio.
void scale(Demand &demand, double likely)
{
    const double factor = demand.likely > 0.0 ? likely / demand.likely : 0.0;
    demand.low = demand.likely > 0.0 ? std::min(likely, rounded(demand.low * factor)) : likely;
    demand.high = demand.likely > 0.0 ? std::max(likely, rounded(demand.high * factor)) : likely;
    demand.likely = likely;
}

/// Shares the hours among the demands of one item as they stand to each other; the last one takes what rounding leaves. Those that need
/// nothing more and had nothing are gone.
void share(PlanDraft &draft, const std::vector<const Demand *> &demands, double hours, std::vector<DemandId> &gone)
{
    double before = 0.0;
    for (const Demand *demand : demands)
        before += demand->likely;
    double left = hours;
    for (size_t i = 0; i < demands.size(); ++i) {
        const bool last = i + 1 == demands.size();
        const double part = before > 0.0 ? rounded(hours * demands[i]->likely / before) : i == 0 ? hours : 0.0;
        const double likely = last ? std::max(0.0, left) : part;
        left -= likely;
        if (hours == 0.0 && demands[i]->spent == 0.0)
            gone.push_back(demands[i]->id);
        else
            draft.update(demands[i]->id, [&](Demand &demand) { scale(demand, likely); });
    }
}

/// Among those that stay; empty where none does.
WorkItemId nearestParent(const Plan &plan, const WorkItem &item, const QSet<WorkItemId> &without)
{
    const WorkItem *above = plan.find(item.parent);
    for (qsizetype steps = 0; above && without.contains(above->id) && steps < plan.table<WorkItem>().size(); ++steps)
        above = plan.find(above->parent);
    return above ? above->id : WorkItemId();
}

/// Those of the items that are not parts of another one of them.
std::vector<WorkItemId> outermost(const Plan &plan, std::span<const WorkItemId> ids)
{
    const QSet<WorkItemId> among(ids.begin(), ids.end());
    std::vector<WorkItemId> found;
    for (const WorkItemId id : ids) {
        const WorkItem *item = plan.find(id);
        if (item && !among.contains(item->parent))
            found.push_back(id);
    }
    return found;
}

} // namespace

PlanEdit setWorkState(const Plan &plan, std::span<const WorkItemId> ids, WorkItemState state, QDate today)
{
    return updateRecords(plan, ids, fieldLabel(Record<WorkItem>::table, "state"), [&](WorkItem &item) {
        const bool begun = state == WorkItemState::Started || state == WorkItemState::Done;
        // It was at 100 % because it was done; nobody said how much of it is left now.
        if (item.state == WorkItemState::Done && state != WorkItemState::Done && item.progress == 100)
            item.progress = 0;
        item.state = state;
        if (!begun)
            item.started = {};
        else if (!item.started.isValid())
            item.started = item.finished.isValid() ? std::min(item.finished, today) : today;
        if (state != WorkItemState::Done) {
            item.finished = {};
            return;
        }
        item.progress = 100;
        if (!item.finished.isValid())
            item.finished = std::max(item.started, today);
    });
}

void putIntoRelease(WorkItem &item, ReleaseId release, QDate today)
{
    if (item.release == release)
        return;
    item.release = release;
    item.joined = release.isValid() ? today : QDate();
}

PlanEdit setWorkRelease(const Plan &plan, std::span<const WorkItemId> ids, ReleaseId release, QDate today)
{
    return updateRecords(plan, ids, fieldLabel(Record<WorkItem>::table, "release"), [&](WorkItem &item) { putIntoRelease(item, release, today); });
}

PlanEdit setDemandHours(const Plan &plan, std::span<const WorkItemId> ids, SkillId skill, double hours, IdSource &source)
{
    const QSet<WorkItemId> wanted(ids.begin(), ids.end());
    QHash<WorkItemId, std::vector<const Demand *>> known;
    for (const Demand &demand : plan.table<Demand>()) {
        if (demand.skill == skill && wanted.contains(demand.workItem))
            known[demand.workItem].push_back(&demand);
    }
    PlanDraft draft(plan);
    std::vector<DemandId> gone;
    for (const WorkItemId id : ids) {
        const auto demands = known.constFind(id);
        if (demands != known.constEnd()) {
            share(draft, *demands, hours, gone);
        } else if (hours != 0.0 && plan.find(id)) {
            Demand made;
            made.id = source.next<Demand>();
            made.workItem = id;
            made.skill = skill;
            made.low = made.likely = made.high = hours;
            draft.put(made);
        }
    }
    Plan after = draft.plan();
    // With what is scheduled of them.
    if (!gone.empty())
        after.apply(removeRecords<Demand>(draft.plan(), gone));
    const Skill *named = plan.find(skill);
    return labelled(plan, editBetween(plan, after, {}), ids, named ? editWords("hours of %1").arg(quotedName(*named)) : editWords("hours"));
}

Result<PlanEdit> setPredecessors(const Plan &plan, std::span<const WorkItemId> ids, const std::vector<WorkLink> &links, IdSource &source)
{
    for (size_t i = 0; i < links.size(); ++i) {
        const WorkItem *named = plan.find(links[i].predecessor);
        if (!named)
            return badInput(editWords("A dependency leads from one work item to another; choose both."));
        if (std::ranges::find(ids, named->id) != ids.end())
            return badInput(editWords("%1 cannot wait for itself; choose another work item.").arg(quotedName(*named)));
        for (size_t j = 0; j < i; ++j) {
            if (links[j].predecessor == links[i].predecessor)
                return badInput(editWords("%1 is named twice; leave one of them out.").arg(quotedName(*named)));
        }
    }
    PlanDraft draft(plan);
    const QSet<WorkItemId> waiting(ids.begin(), ids.end());
    QHash<WorkItemId, std::vector<const WorkDependency *>> known;
    for (const WorkDependency &dependency : plan.table<WorkDependency>()) {
        if (waiting.contains(dependency.successor))
            known[dependency.successor].push_back(&dependency);
    }
    for (const WorkItemId id : ids) {
        QSet<WorkItemId> kept;
        for (const WorkDependency *dependency : known.value(id)) {
            const auto link = std::ranges::find(links, dependency->predecessor, &WorkLink::predecessor);
            if (link == links.end() || kept.contains(dependency->predecessor)) {
                draft.remove(dependency->id);
                continue;
            }
            kept.insert(dependency->predecessor);
            WorkDependency changed = *dependency;
            changed.kind = link->kind;
            changed.lag = link->lag;
            draft.put(std::move(changed));
        }
        for (const WorkLink &link : links) {
            if (!kept.contains(link.predecessor))
                draft.put(WorkDependency{source.next<WorkDependency>(), link.predecessor, id, link.kind, link.lag});
        }
    }
    const auto after = predecessorsOf<WorkDependency>(draft.plan());
    for (const WorkItemId id : ids) {
        for (const WorkLink &link : links) {
            if (waitsFor(after, link.predecessor, id)) {
                return badInput(editWords("%1 cannot wait for %2, which waits for it already; remove that dependency first.")
                                   .arg(quotedName(*plan.find(id)), quotedName(*plan.find(link.predecessor))));
            }
        }
    }
    return labelled(plan, draft.toEdit({}), ids, editWords("Dependencies"));
}

PlanEdit putUnder(const Plan &plan, std::span<const WorkItemId> ids, WorkItemId parent)
{
    return setField<WorkItem, WorkItemId>(plan, outermost(plan, ids), &WorkItem::parent, parent);
}

PlanEdit putBesideParent(const Plan &plan, std::span<const WorkItemId> ids)
{
    const std::vector<WorkItemId> moved = outermost(plan, ids);
    return updateRecords(plan, std::span(moved), fieldLabel(Record<WorkItem>::table, "parent"), [&](WorkItem &item) {
        const WorkItem *above = plan.find(item.parent);
        item.parent = above ? above->parent : WorkItemId();
    });
}

WorkItem newPartOf(const Plan &plan, WorkItemId parent, const QString &title, IdSource &source)
{
    WorkItem made;
    made.id = source.next<WorkItem>();
    made.title = title;
    if (const WorkItem *above = plan.find(parent)) {
        made.parent = above->id;
        made.release = above->release;
        made.joined = above->joined;
        made.team = above->team;
        made.kind = above->kind;
    }
    return made;
}

PlanEdit removeWorkItems(const Plan &plan, std::span<const WorkItemId> ids)
{
    const QSet<WorkItemId> removed(ids.begin(), ids.end());
    PlanDraft draft(plan);
    for (const WorkItem &item : plan.table<WorkItem>()) {
        if (removed.contains(item.parent) && !removed.contains(item.id))
            draft.update(item.id, [&](WorkItem &part) { part.parent = nearestParent(plan, item, removed); });
    }
    const PlanEdit removal = removeRecords<WorkItem>(draft.plan(), ids);
    Plan after = draft.plan();
    after.apply(removal);
    return editBetween(plan, after, removal.label);
}

} // namespace Plimsoll::edits
