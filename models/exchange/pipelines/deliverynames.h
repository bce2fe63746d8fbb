// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plandraft.h"
#include "domain/promotion.h"

#include <QHash>
#include <QStringList>

namespace Plimsoll {

/// Finds what rows name in a draft, whatever the case, and makes the components and builds that it lacks. Holds references to draft and
/// ids, which must outlive it.
class DeliveryNames
{
public:
    DeliveryNames(PlanDraft &draft, IdSource &ids);

    /// Makes a component that is not there; of the plan's product, where it has but one.
    [[nodiscard]] ComponentId component(const QString &name);
    /// Makes a build that is not there.
    [[nodiscard]] BuildId build(ComponentId component, const QString &version);
    /// These are invalid where there is no such record.
    [[nodiscard]] ComponentId findComponent(const QString &name) const;
    [[nodiscard]] BuildId findBuild(ComponentId component, const QString &version) const;
    /// That of the component's product before one that is shared.
    [[nodiscard]] EnvironmentId findEnvironment(const QString &name, ComponentId component) const;
    [[nodiscard]] PersonId findPerson(const QString &nameOrAddress) const;
    /// By its name alone or with its product; of the component's product where several have it.
    [[nodiscard]] ReleaseId findRelease(const QString &name, ComponentId component) const;
    [[nodiscard]] ProductId findProduct(const QString &name) const;

    [[nodiscard]] const QStringList &newComponents() const { return m_newComponents; }
    [[nodiscard]] const QStringList &newBuilds() const { return m_newBuilds; }

private:
    [[nodiscard]] ProductId productOf(ComponentId component) const;

    PlanDraft &m_draft;
    IdSource &m_ids;
    QHash<QString, ComponentId> m_components;
    QHash<std::pair<ComponentId, QString>, BuildId> m_builds;
    QStringList m_newComponents;
    QStringList m_newBuilds;
};

} // namespace Plimsoll
