// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/worklinkmerge.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "domain/recordrules.h"
#include "exchange/workimportwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString linkText(const WorkDependency &link, const QString &other, bool blocks)
{
    QString text = blocks ? workImportWords("before %1").arg(other) : workImportWords("after %1").arg(other);
    if (link.kind != DependencyKind::FinishToStart)
        text += u", "_s + midSentence(label(link.kind));
    if (link.lag != 0)
        text += u", "_s + workImportWords("%1 h").arg(QLocale().toString(link.lag, 'g', 6));
    return text;
}

/// Takes away, again and again, the items that nothing leads to, or that lead to nothing; `forward` says which.
void peel(QHash<WorkItemId, int> &items, const std::vector<std::pair<WorkItemId, WorkItemId>> &edges, bool forward)
{
    QHash<WorkItemId, std::vector<WorkItemId>> next;
    QHash<WorkItemId, int> open;
    for (const auto &[from, to] : edges) {
        if (!items.contains(from) || !items.contains(to))
            continue;
        next[forward ? from : to].push_back(forward ? to : from);
        ++open[forward ? to : from];
    }
    std::vector<WorkItemId> free;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        if (open.value(it.key()) == 0)
            free.push_back(it.key());
    }
    while (!free.empty()) {
        const WorkItemId id = free.back();
        free.pop_back();
        items.remove(id);
        for (const WorkItemId other : next.value(id)) {
            if (--open[other] == 0)
                free.push_back(other);
        }
    }
}

} // namespace

WorkLinkMerge::WorkLinkMerge(PlanDraft &draft, IdSource &ids) : m_draft(draft), m_ids(ids)
{
    for (const WorkDependency &link : draft.plan().table<WorkDependency>())
        m_known.insert({link.predecessor, link.successor}, link.id);
}

void WorkLinkMerge::put(const WorkImportLink &link, WorkItemId other, const QString &otherKey, WorkImportResult &result)
{
    if (!other.isValid()) {
        result.remarks << workImportWords("It depends on “%1”, which is neither in the file nor in the plan.").arg(otherKey.left(60));
        return;
    }
    const std::pair pair = link.blocks ? std::pair(result.item, other) : std::pair(other, result.item);
    const WorkDependency *old = m_draft.plan().find(m_known.value(pair));
    WorkDependency made = old ? *old : WorkDependency{};
    made.predecessor = pair.first;
    made.successor = pair.second;
    made.kind = link.kind.value_or(made.kind);
    made.lag = link.lag.value_or(made.lag);
    if (old && *old == made)
        return;
    if (const auto broken = brokenRule(m_draft.plan(), made)) {
        result.remarks << *broken;
        return;
    }
    const QString text = linkText(made, otherKey, link.blocks);
    if (!old) {
        made.id = m_ids.next<WorkDependency>();
        m_known.insert(pair, made.id);
        m_made.push_back({made.id, result.item, text});
    }
    result.changes << text;
    m_draft.put(std::move(made));
}

/// What is left when all are peeled off that have nothing before them, then all that have nothing behind them.
QHash<WorkItemId, int> WorkLinkMerge::itemsInCircles() const
{
    QHash<WorkItemId, int> items;
    std::vector<std::pair<WorkItemId, WorkItemId>> edges;
    for (const WorkDependency &link : m_draft.plan().table<WorkDependency>()) {
        items.insert(link.predecessor, 0);
        items.insert(link.successor, 0);
        edges.emplace_back(link.predecessor, link.successor);
    }
    peel(items, edges, true);
    peel(items, edges, false);
    return items;
}

void WorkLinkMerge::finish(std::vector<WorkImportResult> &results)
{
    if (m_made.empty())
        return;
    const QHash<WorkItemId, int> circle = itemsInCircles();
    if (circle.isEmpty())
        return;
    QHash<WorkItemId, WorkImportResult *> byItem;
    for (WorkImportResult &result : results) {
        if (result.item.isValid())
            byItem.insert(result.item, &result);
    }
    for (const Made &made : m_made) {
        const WorkDependency *link = m_draft.plan().find(made.id);
        if (!circle.contains(link->predecessor) || !circle.contains(link->successor))
            continue;
        m_draft.remove(made.id);
        WorkImportResult &result = *byItem.value(made.row);
        result.changes.removeOne(made.text);
        result.remarks << workImportWords("The dependency “%1” was left out, as the items would wait for each other in a circle.").arg(made.text);
    }
}

} // namespace Plimsoll
