// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workreferences.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "exchange/importnames.h"
#include "exchange/work/workleftout.h"
#include "exchange/workimportwords.h"

#include <algorithm>

namespace Plimsoll {

namespace {

/// A name that several have leads to none of them.
template<typename Key, typename R>
void keep(QHash<Key, Id<R>> &names, const Key &name, Id<R> id)
{
    const bool several = names.contains(name) && names.value(name) != id;
    names.insert(name, several ? Id<R>() : id);
}

} // namespace

WorkReferences::WorkReferences(const Plan &plan, WorkLeftOut &leftOut) : m_plan(plan), m_leftOut(leftOut)
{
    for (const Milestone &milestone : plan.table<Milestone>())
        keep(m_milestones, std::pair(milestone.release, foldedName(displayTitle(plan, milestone))), milestone.id);
    for (const Component &component : plan.table<Component>()) {
        keep(m_components, std::pair(component.product, foldedName(component.name)), component.id);
        keep(m_anyComponents, foldedName(component.name), component.id);
    }
    for (const Role &role : plan.table<Role>()) {
        keep(m_roles, foldedName(role.name), role.id);
        if (role.everyone && !m_everyone.isValid())
            m_everyone = role.id;
    }
    for (const Audience &audience : plan.table<Audience>())
        keep(m_audiences, foldedName(audience.name), audience.id);
}

void WorkReferences::put(WorkItem &item, const WorkImportRow &row)
{
    putMilestone(item, row);
    putComponent(item, row.components);
    putOwner(item, row.documentationOwner);
    putAudiences(item, row.audiences);
}

void WorkReferences::putMilestone(WorkItem &item, const WorkImportRow &row)
{
    if (row.finishBefore.isEmpty())
        return;
    const MilestoneId found = item.release.isValid() ? m_milestones.value({item.release, foldedName(row.finishBefore)}) : MilestoneId();
    if (found.isValid())
        item.finishBefore = found;
    else if (row.finishBeforeIsDay)
        m_leftOut.note(workImportWords("due dates, as a milestone says until when an item must be finished"));
    else
        m_leftOut.note(workImportWords("milestones that the release of the item does not have"), row.finishBefore);
}

/// Of an item that is in no release the product is not known.
ComponentId WorkReferences::component(const WorkItem &item, const QString &name) const
{
    const QString folded = foldedName(name);
    const Release *release = m_plan.find(item.release);
    if (!release)
        return m_anyComponents.value(folded);
    const ComponentId own = m_components.value({release->product, folded});
    return own.isValid() ? own : m_components.value({ProductId(), folded});
}

void WorkReferences::putComponent(WorkItem &item, const QStringList &names)
{
    ComponentId first;
    for (const QString &name : names) {
        const ComponentId found = component(item, name);
        if (!found.isValid())
            m_leftOut.note(workImportWords("components that the product does not have"), name);
        else if (!first.isValid())
            first = found;
        else if (found != first)
            m_leftOut.note(workImportWords("further components of an item"), name);
    }
    if (first.isValid())
        item.component = first;
}

void WorkReferences::putOwner(WorkItem &item, const QString &name)
{
    if (name.isEmpty())
        return;
    const RoleId named = m_roles.value(foldedName(name));
    const RoleId found = named.isValid() || !meansEveryone(name) ? named : m_everyone;
    if (found.isValid())
        item.documentationOwner = found;
    else
        m_leftOut.note(workImportWords("owners of documentation who are no roles of the plan"), name);
}

void WorkReferences::putAudiences(WorkItem &item, const QStringList &names)
{
    IdList<Audience> audiences;
    for (const QString &name : names) {
        const AudienceId found = m_audiences.value(foldedName(name));
        if (!found.isValid())
            m_leftOut.note(workImportWords("audiences that the plan does not have, and nobody else reads of what is for them"), name);
        else if (std::ranges::find(audiences, found) == audiences.end())
            audiences.push_back(found);
    }
    if (!audiences.empty())
        item.audiences = audiences;
    else if (!names.isEmpty() && item.audiences.empty()) // For all it was not meant.
        item.isPublic = false;
}

} // namespace Plimsoll
