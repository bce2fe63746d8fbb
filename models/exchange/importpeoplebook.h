// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plandraft.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// Finds roles, people, teams, audiences and environments of a draft by name, and makes those that it lacks. Holds references to draft and ids,
/// which must outlive it.
class PeopleBook
{
public:
    PeopleBook(PlanDraft &draft, IdSource &ids);

    /// A name for everyone ("ALL") leads to the one role that stands for all. A person's name becomes a role filled by that person.
    [[nodiscard]] RoleId role(const QString &name);
    [[nodiscard]] IdList<Role> roles(const QStringList &names);
    [[nodiscard]] PersonId person(const QString &name, const QString &email = {});
    [[nodiscard]] TeamId team(const QString &name);
    [[nodiscard]] IdList<Audience> audiences(const QStringList &names);
    /// That of the product before one that is shared; a new one is shared.
    [[nodiscard]] EnvironmentId environment(const QString &name, ProductId product);

    [[nodiscard]] ProductId productOf(ReleaseId release) const;

    /// Invalid where there is none yet.
    [[nodiscard]] RoleId findRole(const QString &name) const;
    [[nodiscard]] PersonId findPerson(const QString &name, const QString &email) const;
    /// For names that changed or were made elsewhere.
    void remember(const Person &person);

private:
    PlanDraft &m_draft;
    IdSource &m_ids;
    RoleId m_everyone;
    QHash<QString, RoleId> m_roles;
    QHash<QString, PersonId> m_people;
    QHash<QString, PersonId> m_emails;
    QHash<QString, TeamId> m_teams;
    QHash<QString, AudienceId> m_audiences;
};

} // namespace Plimsoll
