// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacityrows.h"

#include "domain/allrecords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool byName(const CapacityRow &a, const CapacityRow &b)
{
    const int order = a.name.localeAwareCompare(b.name);
    return order != 0 ? order < 0 : a.person < b.person;
}

/// The people of a team under its own row; nothing where the filter leaves nobody.
void appendTeam(std::vector<CapacityRow> &rows, const CapacityRow &team, std::vector<CapacityRow> people, const QString &filter)
{
    if (!team.name.contains(filter, Qt::CaseInsensitive))
        std::erase_if(people, [&](const CapacityRow &row) { return !row.name.contains(filter, Qt::CaseInsensitive); });
    if (people.empty())
        return;
    std::sort(people.begin(), people.end(), byName);
    rows.push_back(team);
    rows.insert(rows.end(), people.begin(), people.end());
}

void appendSkills(std::vector<CapacityRow> &rows, const Plan &plan, const QString &filter)
{
    QSet<SkillId> used;
    for (const PersonSkill &has : plan.table<PersonSkill>())
        used.insert(has.skill);
    for (const RoughDemand &asked : plan.table<RoughDemand>())
        used.insert(asked.skill);
    for (const Demand &asked : plan.table<Demand>())
        used.insert(asked.skill);
    std::vector<CapacityRow> skills;
    for (const Skill &skill : plan.table<Skill>()) {
        if (used.contains(skill.id) && skill.name.contains(filter, Qt::CaseInsensitive))
            skills.push_back({{}, {}, skill.name, 1.0, skill.id});
    }
    std::sort(skills.begin(), skills.end(), byName);
    rows.insert(rows.end(), skills.begin(), skills.end());
}

} // namespace

std::vector<CapacityRow> capacityRows(const Plan &plan, QDate first, QDate last, const QString &filter)
{
    std::vector<CapacityRow> teams;
    for (const Team &team : plan.table<Team>())
        teams.push_back({team.id, {}, team.name, 1.0});
    std::sort(teams.begin(), teams.end(), byName);
    QSet<PersonId> placed;
    QHash<TeamId, std::vector<CapacityRow>> members;
    for (const Membership &membership : plan.table<Membership>()) {
        const Person *person = plan.find(membership.person);
        const bool over = (membership.start.isValid() && membership.start > last) || (membership.end.isValid() && membership.end < first);
        if (!person || over)
            continue;
        auto &people = members[membership.team];
        const auto known = std::find_if(people.begin(), people.end(), [&](const CapacityRow &row) { return row.person == person->id; });
        if (known == people.end())
            people.push_back({membership.team, person->id, person->name, membership.share});
        placed.insert(person->id);
    }
    std::vector<CapacityRow> rows;
    for (const CapacityRow &team : teams)
        appendTeam(rows, team, members.value(team.team), filter);
    std::vector<CapacityRow> others;
    for (const Person &person : plan.table<Person>()) {
        if (!placed.contains(person.id))
            others.push_back({{}, person.id, person.name, 1.0});
    }
    appendTeam(rows, {{}, {}, QCoreApplication::translate("CapacityRows", "Without a team"), 1.0}, std::move(others), filter);
    appendSkills(rows, plan, filter);
    return rows;
}

QString shortHours(double hours)
{
    const double rounded = std::round(hours * 10.0) / 10.0;
    const bool whole = rounded == std::floor(rounded);
    return QLocale().toString(rounded, 'f', whole ? 0 : 1);
}

} // namespace Plimsoll
