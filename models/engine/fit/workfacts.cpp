// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/workfacts.h"

#include "domain/demand.h"
#include "domain/membership.h"
#include "domain/personskill.h"
#include "domain/workitem.h"
#include "engine/personhours.h"
#include "engine/skilldemand.h"

#include <algorithm>

namespace Plimsoll {

WorkFacts::WorkFacts(const Plan &plan, const Timetable &timetable, const SkillDemand &demand)
    : m_plan(plan), m_timetable(timetable), m_ships(shipDates(plan, timetable))
{
    m_pieces.reserve(demand.pieces().size());
    for (const DemandPiece &piece : demand.pieces()) {
        const WorkItem *item = plan.find(piece.workItem);
        const Demand *asked = plan.find(piece.demand);
        m_pieces.push_back({&piece, item ? item->team : TeamId(), asked ? asked->person : PersonId()});
    }
    for (const PersonSkill &has : plan.table<PersonSkill>())
        m_holders[has.skill].push_back(has.person);
    for (auto &people : m_holders) {
        std::ranges::sort(people);
        people.erase(std::unique(people.begin(), people.end()), people.end());
    }
    for (const Membership &membership : plan.table<Membership>())
        m_members[membership.team].push_back(&membership);
}

void WorkFacts::fillIn(WorkLot &lot) const
{
    if (lot.person.isValid()) {
        lot.team = {};
        lot.people = {lot.person};
        return;
    }
    const std::vector<PersonId> holders = m_holders.value(lot.skill);
    const auto [from, to] = std::minmax(lot.first, lot.last);
    std::vector<PersonId> members;
    for (const Membership *membership : m_members.value(lot.team)) {
        const bool there = spanHolds({}, membership->end, from) && spanHolds(membership->start, {}, to) && membership->share > 0;
        if (there && std::ranges::binary_search(holders, membership->person))
            members.push_back(membership->person);
    }
    std::ranges::sort(members);
    members.erase(std::unique(members.begin(), members.end()), members.end());
    if (members.empty())
        lot.team = {};
    lot.people = members.empty() ? holders : members;
}

} // namespace Plimsoll
