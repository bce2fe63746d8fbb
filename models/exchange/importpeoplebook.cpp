// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpeoplebook.h"

#include "domain/allrecords.h"
#include "exchange/importnames.h"

namespace Plimsoll {

PeopleBook::PeopleBook(PlanDraft &draft, IdSource &ids) : m_draft(draft), m_ids(ids)
{
    const Plan &plan = draft.plan();
    // The first of a name has it.
    const auto keep = [](auto &hash, const QString &name, auto id) {
        if (const QString key = foldedName(name); !key.isEmpty() && !hash.contains(key))
            hash.insert(key, id);
    };
    for (const Role &role : plan.table<Role>()) {
        keep(m_roles, role.name, role.id);
        if (role.everyone && !m_everyone.isValid())
            m_everyone = role.id;
    }
    for (const Person &person : plan.table<Person>()) {
        keep(m_people, person.name, person.id);
        keep(m_emails, person.email, person.id);
    }
    for (const Team &team : plan.table<Team>())
        keep(m_teams, team.name, team.id);
    for (const Audience &audience : plan.table<Audience>())
        keep(m_audiences, audience.name, audience.id);
}

RoleId PeopleBook::findRole(const QString &name) const
{
    const RoleId found = m_roles.value(foldedName(name));
    return !found.isValid() && meansEveryone(name) ? m_everyone : found;
}

PersonId PeopleBook::findPerson(const QString &name, const QString &email) const
{
    const PersonId byEmail = email.isEmpty() ? PersonId() : m_emails.value(foldedName(email));
    return byEmail.isValid() ? byEmail : m_people.value(foldedName(name));
}

RoleId PeopleBook::role(const QString &name)
{
    if (const RoleId found = findRole(name); found.isValid())
        return found;
    Role role;
    role.id = m_ids.next<Role>();
    role.name = name;
    role.everyone = meansEveryone(name);
    role.person = m_people.value(foldedName(name));
    if (role.everyone)
        m_everyone = role.id;
    m_roles.insert(foldedName(name), role.id);
    const RoleId id = role.id;
    m_draft.put(std::move(role));
    return id;
}

IdList<Role> PeopleBook::roles(const QStringList &names)
{
    IdList<Role> ids;
    for (const QString &name : names) {
        const RoleId id = role(name);
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

PersonId PeopleBook::person(const QString &name, const QString &email)
{
    if (const PersonId found = findPerson(name, email); found.isValid())
        return found;
    Person person;
    person.id = m_ids.next<Person>();
    person.name = name;
    person.email = email;
    remember(person);
    const PersonId id = person.id;
    m_draft.put(std::move(person));
    return id;
}

TeamId PeopleBook::team(const QString &name)
{
    TeamId &id = m_teams[foldedName(name)];
    if (!id.isValid()) {
        id = m_ids.next<Team>();
        m_draft.put(Team{id, name});
    }
    return id;
}

IdList<Audience> PeopleBook::audiences(const QStringList &names)
{
    IdList<Audience> list;
    for (const QString &name : names) {
        AudienceId &id = m_audiences[foldedName(name)];
        if (!id.isValid()) {
            Audience audience;
            audience.id = id = m_ids.next<Audience>();
            audience.name = name;
            m_draft.put(std::move(audience));
        }
        if (std::ranges::find(list, id) == list.end())
            list.push_back(id);
    }
    return list;
}

ProductId PeopleBook::productOf(ReleaseId release) const
{
    const Release *found = m_draft.plan().find(release);
    return found ? found->product : ProductId();
}

EnvironmentId PeopleBook::environment(const QString &name, ProductId product)
{
    const QString wanted = foldedName(name);
    EnvironmentId shared;
    int last = 0;
    for (const Environment &environment : m_draft.plan().table<Environment>()) {
        last = std::max(last, environment.position);
        if (foldedName(environment.name) != wanted)
            continue;
        if (environment.product == product)
            return environment.id;
        if (!environment.product.isValid())
            shared = environment.id;
    }
    if (shared.isValid())
        return shared;
    Environment made;
    made.id = m_ids.next<Environment>();
    made.name = name;
    made.position = last + 1;
    const EnvironmentId id = made.id;
    m_draft.put(std::move(made));
    return id;
}

void PeopleBook::remember(const Person &person)
{
    m_people.insert(foldedName(person.name), person.id);
    if (!person.email.isEmpty())
        m_emails.insert(foldedName(person.email), person.id);
}

} // namespace Plimsoll
