// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workgroups.h"

#include "domain/allrecords.h"
#include "engine/skillfreeze.h"

#include <algorithm>

namespace Plimsoll {

WorkGroups::WorkGroups(const Plan &plan, const WorkHours &hours) : m_plan(plan), m_hours(hours)
{
    for (int i = 0; i < int(hours.people.size()); ++i)
        m_byPerson[hours.people[size_t(i)].person].push_back(i);
    for (const PersonSkill &has : plan.table<PersonSkill>()) {
        auto &people = m_bySkill[has.skill];
        const auto found = m_byPerson.constFind(has.person);
        if (found != m_byPerson.constEnd())
            people.insert(people.end(), found->begin(), found->end());
    }
    for (auto &people : m_bySkill) {
        std::ranges::sort(people);
        people.erase(std::ranges::unique(people).begin(), people.end());
    }
}

size_t WorkGroups::Hash::operator()(const WorkWish &wish) const
{
    return qHashMulti(0, wish.skill, wish.team, wish.person);
}

int WorkGroups::indexOf(const WorkWish &wish)
{
    if (m_lastIndex >= 0 && wish == m_last)
        return m_lastIndex;
    const auto [place, isNew] = m_indexes.try_emplace(wish, int(m_groups.size()));
    if (isNew)
        m_groups.push_back(find(wish));
    m_last = wish;
    m_lastIndex = place->second;
    return m_lastIndex;
}

WorkGroup WorkGroups::find(const WorkWish &wish) const
{
    WorkGroup group;
    group.freeze = freezeOf(m_plan, wish.skill);
    const auto people = wish.person.isValid() ? m_byPerson.constFind(wish.person) : m_byPerson.constEnd();
    const auto skilled = m_bySkill.constFind(wish.skill);
    std::vector<int> all;
    if (people != m_byPerson.constEnd())
        all = *people;
    else if (!wish.person.isValid() && skilled != m_bySkill.constEnd())
        all = *skilled;
    group.isKnown = wish.person.isValid() || skilled != m_bySkill.constEnd();
    if (wish.team.isValid()) {
        std::ranges::copy_if(all, std::back_inserter(group.members), [&](int i) { return m_hours.people[size_t(i)].team == wish.team; });
        group.isLent = group.members.empty() && !all.empty() && !wish.person.isValid();
    }
    if (group.members.empty())
        group.members = std::move(all);
    PersonId before;
    for (const int i : group.members) {
        group.people += m_hours.people[size_t(i)].person != before;
        before = m_hours.people[size_t(i)].person;
        group.mostSlots = std::max(group.mostSlots, m_hours.slotCounts[size_t(i)]);
        group.slotsPerDay += double(m_hours.slotsOfFirstYear[size_t(i)]) / WorkHours::leastDays;
    }
    return group;
}

} // namespace Plimsoll
