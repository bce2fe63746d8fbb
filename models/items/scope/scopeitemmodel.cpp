// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/scopeitemmodel.h"

#include "domain/edits/workedits.h"
#include "items/scope/scopecolumns.h"
#include "items/timecolumns.h"

namespace Plimsoll {

ScopeItemModel::ScopeItemModel(PlanDocument &document, const std::vector<SkillId> &skills, QObject *parent)
    : RecordTableModel(document, parent), m_facts(std::make_shared<ScopeFacts>(plan()))
{
    setColumns(scopeColumns(plan(), skills, m_facts));
    setFactory([this](const EditContext &context) {
        WorkItem made;
        made.id = context.ids.next<WorkItem>();
        edits::putIntoRelease(made, m_release.isValid() ? m_release : firstId<Release>(context.plan), context.today);
        made.title = unusedName<WorkItem>(context.plan, tr("New work item"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const WorkItemId> ids) { return edits::removeWorkItems(context.plan, ids); });
}

void ScopeItemModel::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const WorkItem &item) { return item.release == release; }) : RowFilter());
}

} // namespace Plimsoll
