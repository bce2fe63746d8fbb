// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/workdependencymodel.h"

#include "domain/edits/removal.h"
#include "domain/edits/workedits.h"
#include "engine/workname.h"
#include "items/membercolumn.h"
#include "items/scope/worklinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString itemText(const Plan &plan, WorkItemId id)
{
    const WorkItem *item = plan.find(id);
    return item ? keyAndTitle(*item) : QString();
}

std::vector<edits::WorkLink> linksOf(const Plan &plan, WorkItemId successor)
{
    std::vector<edits::WorkLink> links;
    for (const WorkDependency &dependency : plan.table<WorkDependency>()) {
        if (dependency.successor == successor)
            links.push_back({dependency.predecessor, dependency.kind, dependency.lag});
    }
    return links;
}

/// The predecessors of an item with one in the place of another; refused where that closes a circle.
Result<PlanEdit> replaceLink(const EditContext &context, const WorkDependency &dependency, WorkItemId predecessor)
{
    std::vector<edits::WorkLink> links = linksOf(context.plan, dependency.successor);
    for (edits::WorkLink &link : links) {
        if (link.predecessor == dependency.predecessor)
            link.predecessor = predecessor;
    }
    auto checked = edits::setPredecessors(context.plan, std::span(&dependency.successor, 1), links, context.ids);
    if (!checked)
        return checked;
    return edits::setField(context.plan, dependency.id, &WorkDependency::predecessor, predecessor);
}

/// The nearest item made before that one for which it can wait anew, else the nearest after; invalid where there is none.
WorkItemId newPredecessor(const EditContext &context, WorkItemId item)
{
    constexpr qsizetype mostTried = 200;
    const auto &items = context.plan.table<WorkItem>();
    const std::vector<edits::WorkLink> links = linksOf(context.plan, item);
    const qsizetype own = items.rowOf(item);
    const auto fits = [&](qsizetype row) {
        std::vector<edits::WorkLink> tried = links;
        tried.push_back({items.at(row).id, DependencyKind::FinishToStart, 0.0});
        return edits::setPredecessors(context.plan, std::span(&item, 1), tried, context.ids).hasValue();
    };
    for (qsizetype row = own - 1; row >= std::max<qsizetype>(0, own - mostTried); --row) {
        if (fits(row))
            return items.at(row).id;
    }
    for (qsizetype row = own + 1; own >= 0 && row < std::min(items.size(), own + mostTried); ++row) {
        if (fits(row))
            return items.at(row).id;
    }
    return {};
}

/// What a predecessor's cell shows, else what can be typed of links. Of several that look alike the present one stays.
Result<WorkItemId> itemFromText(const EditContext &context, const WorkDependency &dependency, const QString &text)
{
    std::vector<WorkItemId> shown;
    for (const WorkItem &item : context.plan.table<WorkItem>()) {
        if (keyAndTitle(item).compare(text, Qt::CaseInsensitive) == 0)
            shown.push_back(item.id);
    }
    if (std::ranges::find(shown, dependency.predecessor) != shown.end())
        return dependency.predecessor;
    if (shown.size() == 1)
        return shown.front();
    const QString name = shown.empty() ? text : linkName(*context.plan.find(shown.front()));
    const auto links = linksFromText(context.plan, name, context.locale, {});
    if (!links)
        return links.error();
    return links->empty() ? WorkItemId() : links->front().predecessor;
}

Column<WorkDependency> predecessorColumn()
{
    auto item = column(&WorkDependency::predecessor, Format::Choice);
    item.text = [](const WorkDependency &d, const ReadContext &context) { return itemText(context.plan, d.predecessor); };
    item.sortKey = [](const WorkDependency &d, const ReadContext &context) { return QVariant(itemText(context.plan, d.predecessor)); };
    item.choices = [](const WorkDependency &d, const ReadContext &context) {
        QList<Choice> choices;
        for (const WorkItem &w : context.plan.table<WorkItem>()) {
            if (w.id != d.successor)
                choices.append({itemText(context.plan, w.id), w.id.value()});
        }
        return choices;
    };
    item.set = [](const EditContext &context, std::span<const WorkDependencyId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const WorkDependency *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        if (!first)
            return PlanEdit();
        WorkItemId chosen(cell.toLongLong());
        if (cell.typeId() == QMetaType::QString) {
            const auto typed = itemFromText(context, *first, cell.toString().trimmed());
            if (!typed)
                return typed.error();
            chosen = *typed;
        }
        return replaceLink(context, *first, chosen);
    };
    return item;
}

} // namespace

WorkDependencyModel::WorkDependencyModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        predecessorColumn(),
        column(&WorkDependency::kind, Format::Choice),
        column(&WorkDependency::lag, Format::Number),
    });
    setFactory([this](const EditContext &context) {
        WorkDependency made;
        made.id = context.ids.next<WorkDependency>();
        made.successor = m_item;
        made.predecessor = newPredecessor(context, m_item);
        return made;
    });
    setRemover([](const EditContext &context, std::span<const WorkDependencyId> ids) {
        return edits::removeRecords<WorkDependency>(context.plan, ids);
    });
    setRowFilter([](const WorkDependency &) { return false; });
}

void WorkDependencyModel::setWorkItem(WorkItemId item)
{
    if (m_item == item)
        return;
    m_item = item;
    setRowFilter([item](const WorkDependency &dependency) { return item.isValid() && dependency.successor == item; });
}

} // namespace Plimsoll
