// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/fitnetwork.h"

#include "domain/allrecords.h"

#include <algorithm>
#include <cmath>

namespace Plimsoll {

namespace {

bool isForTeam(const WorkLot &lot)
{
    return lot.team.isValid();
}

} // namespace

FitNetwork::FitNetwork(const Plan &plan, const Capacity &capacity, std::vector<WorkLot> lots) : m_lots(std::move(lots))
{
    m_flow.addNode();
    m_flow.addNode();
    for (size_t i = 0; i < m_lots.size(); ++i) {
        m_nodes.push_back(m_flow.addNode());
        m_sources.push_back(m_flow.addArc(source, m_nodes.back(), 0));
    }
    m_cellsOf.resize(m_lots.size());
    m_sharesOf.resize(m_lots.size());
    cutSpans(plan);
    addCells(plan, capacity);
    meet();
}

void FitNetwork::cutSpans(const Plan &plan)
{
    for (const WorkLot &lot : m_lots) {
        if (lot.first <= lot.last) {
            m_starts.push_back(lot.first);
            m_starts.push_back(lot.last.addDays(1));
        }
    }
    if (m_starts.empty())
        return;
    if (std::ranges::any_of(m_lots, isForTeam)) {
        const auto [begin, end] = std::ranges::minmax(m_starts);
        for (const Membership &membership : plan.table<Membership>()) {
            for (const QDate day : {membership.start, membership.end.isValid() ? membership.end.addDays(1) : QDate()}) {
                if (day.isValid() && day > begin && day < end)
                    m_starts.push_back(day);
            }
        }
    }
    std::ranges::sort(m_starts);
    m_starts.erase(std::unique(m_starts.begin(), m_starts.end()), m_starts.end());
}

void FitNetwork::addCells(const Plan &plan, const Capacity &capacity)
{
    std::set<PersonId> people;
    for (const WorkLot &lot : m_lots)
        people.insert(lot.people.begin(), lot.people.end());
    const bool teams = std::ranges::any_of(m_lots, isForTeam);
    for (size_t span = 0; span + 1 < m_starts.size(); ++span) {
        const QDate last = m_starts[span + 1].addDays(-1);
        for (const PersonId person : people) {
            const double before = span > 0 ? capacity.ofPerson(person, m_starts.front(), m_starts[span].addDays(-1)) : 0.0;
            const Amount hours = std::llround(capacity.ofPerson(person, m_starts.front(), last) * 100) - std::llround(before * 100);
            if (hours <= 0)
                continue;
            const int node = m_flow.addNode();
            m_cellOf[{person, span}] = m_cells.size();
            m_cells.push_back({person, span, node, m_flow.addArc(node, sink, hours)});
        }
        TeamShares shares;
        if (teams) {
            forEachMemberShare(plan, capacity, m_starts[span], last,
                               [&](PersonId person, TeamId team, double share) { shares.insert({person, team}, share); });
        }
        for (size_t lot = 0; lot < m_lots.size(); ++lot) {
            if (m_lots[lot].first <= m_starts[span] && last <= m_lots[lot].last)
                connect(lot, span, shares);
        }
    }
}

void FitNetwork::connect(size_t lot, size_t span, const TeamShares &shares)
{
    const TeamId team = m_lots[lot].team;
    for (const PersonId person : m_lots[lot].people) {
        const auto found = m_cellOf.find({person, span});
        if (found == m_cellOf.end())
            continue;
        const Cell &cell = m_cells[found->second];
        if (!team.isValid()) {
            m_flow.addArc(m_nodes[lot], cell.node, FlowNetwork::unlimited);
            m_cellsOf[lot].insert(found->second);
            continue;
        }
        const double share = shares.value({person, team}, 0.0);
        if (share <= 0)
            continue;
        const auto [known, isNew] = m_shareOf.try_emplace({person, span, team}, m_shares.size());
        if (isNew) {
            const int node = m_flow.addNode();
            m_shares.push_back({node, m_flow.addArc(node, cell.node, std::llround(share * double(capacityOf(cell.arc)))), found->second});
        }
        m_flow.addArc(m_nodes[lot], m_shares[known->second].node, FlowNetwork::unlimited);
        m_sharesOf[lot].insert(known->second);
    }
}

void FitNetwork::meet()
{
    for (size_t i = 0; i < m_lots.size();) {
        const int order = m_lots[i].order;
        for (; i < m_lots.size() && m_lots[i].order == order; ++i)
            m_flow.raise(m_sources[i], m_lots[i].hundredths);
        m_flow.augment(source, sink);
    }
}

FitNetwork::Amount FitNetwork::missing() const
{
    Amount sum = 0;
    for (size_t i = 0; i < m_lots.size(); ++i)
        sum += m_lots[i].asked ? missing(i) : 0;
    return sum;
}

FitNetwork::Amount FitNetwork::there(SkillId skill) const
{
    std::set<size_t> cells;
    std::set<size_t> shares;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        if (!m_lots[i].asked || m_lots[i].skill != skill)
            continue;
        cells.insert(m_cellsOf[i].begin(), m_cellsOf[i].end());
        shares.insert(m_sharesOf[i].begin(), m_sharesOf[i].end());
    }
    Amount sum = 0;
    for (const size_t cell : cells)
        sum += capacityOf(m_cells[cell].arc);
    for (const size_t share : shares)
        sum += cells.contains(m_shares[share].cell) ? 0 : capacityOf(m_shares[share].arc);
    return sum;
}

FitNetwork::Amount FitNetwork::spare(SkillId skill) const
{
    FlowNetwork more = m_flow;
    const int node = more.addNode();
    for (size_t i = 0; i < m_lots.size(); ++i) {
        if (m_lots[i].asked && m_lots[i].skill == skill)
            more.addArc(node, m_nodes[i], FlowNetwork::unlimited);
    }
    return more.augment(node, sink);
}

FitNetwork::Cut FitNetwork::cut() const
{
    std::vector<int> starts;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        if (m_lots[i].asked && missing(i) > 0)
            starts.push_back(m_nodes[i]);
    }
    Cut found;
    const std::vector<bool> reached = m_flow.reachable(starts, source);
    for (size_t i = 0; i < m_lots.size(); ++i) {
        if (reached[size_t(m_nodes[i])])
            found.lots.push_back(i);
    }
    std::set<PersonId> people;
    const auto add = [&](PersonId person, Amount hours) {
        people.insert(person);
        found.hours += hours;
    };
    for (const Cell &cell : m_cells) {
        if (reached[size_t(cell.node)])
            add(cell.person, m_flow.flow(cell.arc));
    }
    // Of whom the team's share is used up, though there are hours left.
    for (const TeamShare &share : m_shares) {
        const Cell &cell = m_cells[share.cell];
        if (reached[size_t(share.node)] && !reached[size_t(cell.node)])
            add(cell.person, m_flow.flow(share.arc));
    }
    found.people.assign(people.begin(), people.end());
    return found;
}

} // namespace Plimsoll
