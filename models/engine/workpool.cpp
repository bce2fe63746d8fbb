// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workpool.h"

#include "domain/allrecords.h"
#include "engine/capacity.h"

#include <algorithm>
#include <iterator>

namespace Plimsoll {

WorkPool::WorkPool(const Plan &plan, const Capacity &capacity, const Memberships &memberships, TeamId team, SkillId skill, QDate today)
    : m_capacity(capacity), m_memberships(memberships), m_team(team)
{
    std::vector<PersonId> skilled;
    for (const PersonSkill &has : plan.table<PersonSkill>()) {
        if (has.skill == skill)
            skilled.push_back(has.person);
    }
    std::ranges::sort(skilled);
    const auto twice = std::ranges::unique(skilled);
    skilled.erase(twice.begin(), twice.end());
    std::ranges::copy_if(skilled, std::back_inserter(m_people), [&](PersonId person) {
        return std::ranges::any_of(memberships.value(person), [&](const Membership *membership) {
            return membership->team == team && membership->share > 0 && (!membership->end.isValid() || membership->end >= today);
        });
    });
    if (m_people.empty()) {
        m_team = {};
        m_people = std::move(skilled);
    }
}

double WorkPool::on(QDate day) const
{
    double hours = 0.0;
    for (const PersonId person : m_people) {
        const double share = m_team.isValid() ? teamShare(m_team, *m_memberships.constFind(person), day) : 1.0;
        hours += m_capacity.on(person, day).available() * share;
    }
    return hours;
}

} // namespace Plimsoll
