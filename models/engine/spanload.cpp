// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spanload.h"

#include "domain/allrecords.h"
#include "engine/skilldemand.h"

#include <QSet>

#include <limits>

namespace Plimsoll {

namespace {

/// Who has a skill, each once.
QHash<SkillId, std::vector<PersonId>> holders(const Plan &plan)
{
    QHash<SkillId, std::vector<PersonId>> found;
    QSet<std::pair<SkillId, PersonId>> known;
    for (const PersonSkill &has : plan.table<PersonSkill>()) {
        const std::pair key(has.skill, has.person);
        if (known.contains(key))
            continue;
        known.insert(key);
        found[has.skill].push_back(has.person);
    }
    return found;
}

} // namespace

double LoadHours::share() const
{
    if (there > 0)
        return (standing + asked) / there;
    return asked > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

SpanLoad::SpanLoad(const Plan &plan, const Capacity &capacity, const SkillDemand &demand, QDate from, QDate to)
{
    for (const Person &person : plan.table<Person>()) {
        const DayHours parts = capacity.partsOf(person.id, from, to);
        m_people[person.id] = {parts.planned - parts.dayOff - parts.away, parts.committed, 0.0};
    }
    const auto withSkill = holders(plan);
    const QHash<SkillId, double> shared = addDemand(demand, from, to);
    for (const Skill &skill : plan.table<Skill>()) {
        LoadHours &sum = m_skills[skill.id];
        const std::vector<PersonId> people = withSkill.value(skill.id);
        for (const PersonId person : people) {
            sum.there += m_people.value(person).there;
            sum.standing += m_people.value(person).standing;
        }
        if (sum.available() <= 0)
            continue;
        for (const PersonId id : people) {
            LoadHours &person = m_people[id];
            person.asked += shared.value(skill.id) * person.available() / sum.available();
        }
    }
    forEachMemberShare(plan, capacity, from, to, [this](PersonId id, TeamId team, double share) {
        const LoadHours person = m_people.value(id);
        LoadHours &sum = m_teams[team];
        sum.there += person.there * share;
        sum.standing += person.standing * share;
        sum.asked += person.asked * share;
    });
}

QHash<SkillId, double> SpanLoad::addDemand(const SkillDemand &demand, QDate from, QDate to)
{
    QHash<SkillId, double> shared;
    for (const DemandPiece &piece : demand.pieces()) {
        if (!piece.first.isValid() || piece.last < from || piece.first > to)
            continue;
        const double hours = demand.hoursOf(piece, from, to);
        m_skills[piece.skill].asked += hours;
        if (m_people.contains(piece.person))
            m_people[piece.person].asked += hours;
        else
            shared[piece.skill] += hours;
    }
    return shared;
}

} // namespace Plimsoll
