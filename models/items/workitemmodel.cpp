// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workitemmodel.h"

#include "domain/edits/removal.h"
#include "items/demandcolumns.h"

namespace Plimsoll {

namespace {

/// Any item but itself.
Column<WorkItem> parentColumn()
{
    auto parent = column(&WorkItem::parent, Format::Choice);
    parent.choices = [](const WorkItem &item, const ReadContext &context) {
        QList<Choice> choices = recordChoices<WorkItem>(context.plan, true);
        choices.removeIf([&](const Choice &choice) { return choice.value.toLongLong() == item.id.value(); });
        return choices;
    };
    return parent;
}

} // namespace

WorkItemModel::WorkItemModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&WorkItem::release, Format::Choice),
        column(&WorkItem::key, Format::Text),
        column(&WorkItem::title, Format::Text),
        column(&WorkItem::kind, Format::Choice),
        column(&WorkItem::state, Format::Choice),
        column(&WorkItem::progress, Format::Number),
        column(&WorkItem::priority, Format::Number),
        column(&WorkItem::team, Format::Choice),
        parentColumn(),
        column(&WorkItem::notBefore, Format::Date),
        memberMilestoneColumn(&WorkItem::finishBefore, &WorkItem::release),
        column(&WorkItem::documentation, Format::Choice),
        column(&WorkItem::documentationOwner, Format::Choice),
        column(&WorkItem::isPublic, Format::Flag),
        column(&WorkItem::customerNote, Format::LongText),
        column(&WorkItem::upgradeAction, Format::LongText),
        column(&WorkItem::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        WorkItem made;
        made.id = context.ids.next<WorkItem>();
        made.release = firstId<Release>(context.plan);
        made.title = unusedName<WorkItem>(context.plan, tr("New work item"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const Id<WorkItem>> ids) { return edits::removeRecords<WorkItem>(context.plan, ids); });
}

} // namespace Plimsoll
