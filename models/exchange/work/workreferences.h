// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/recordlist.h"
#include "exchange/work/workimportrow.h"

#include <QHash>

#include <utility>

namespace Plimsoll {

class WorkLeftOut;

/// Finds by their names what rows say of records that an import does not make: milestones, components, roles, audiences. What the plan does not have is
/// left out and told. Holds references to all that it is given.
class WorkReferences
{
public:
    WorkReferences(const Plan &plan, WorkLeftOut &leftOut);

    /// The item's release must be settled.
    void put(WorkItem &item, const WorkImportRow &row);

private:
    void putMilestone(WorkItem &item, const WorkImportRow &row);
    void putComponent(WorkItem &item, const QStringList &names);
    void putOwner(WorkItem &item, const QString &name);
    void putAudiences(WorkItem &item, const QStringList &names);
    [[nodiscard]] ComponentId component(const WorkItem &item, const QString &name) const;

    template<typename Owner, typename R>
    using Names = QHash<std::pair<Id<Owner>, QString>, Id<R>>; ///< Folded, among those of one owner; invalid where several have it.

    const Plan &m_plan;
    WorkLeftOut &m_leftOut;
    Names<Release, Milestone> m_milestones;
    Names<Product, Component> m_components;
    QHash<QString, ComponentId> m_anyComponents; ///< Of whichever product.
    QHash<QString, RoleId> m_roles;
    QHash<QString, AudienceId> m_audiences;
    RoleId m_everyone;
};

} // namespace Plimsoll
