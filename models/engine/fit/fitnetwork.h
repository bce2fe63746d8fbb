// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capacity.h"
#include "engine/fit/flownetwork.h"
#include "engine/fit/worklots.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace Plimsoll {

/// Lots of work, the people who can do them and their hours as a network: source → lot → (team's share of) a person in a span of days →
/// sink. The spans are cut where a lot or a membership begins or ends, so that within one nothing changes and the flow is exact. A
/// person's hours are rounded to hundredths as they add up from the first day, so that no row of days is off by more than one. A team has
/// of a member what the membership says, see teamHours(); work without a team may take all of a person's hours.
class FitNetwork
{
public:
    using Amount = FlowNetwork::Amount;

    /// The capacity must cover the days of the lots, which are those of overlapping(). Meets them one order after the other.
    FitNetwork(const Plan &plan, const Capacity &capacity, std::vector<WorkLot> lots);

    [[nodiscard]] const std::vector<WorkLot> &lots() const { return m_lots; }
    /// How much of the lot finds people.
    [[nodiscard]] Amount met(size_t lot) const { return m_flow.flow(m_sources[lot]); }
    [[nodiscard]] Amount missing(size_t lot) const { return m_flow.left(m_sources[lot]); }
    /// Of all that was asked for.
    [[nodiscard]] Amount missing() const;
    /// The hours of those who can do what was asked for of that skill, in its days. What others need is not taken off.
    [[nodiscard]] Amount there(SkillId skill) const;
    /// How much more of that skill would find people, in the days and by the people for which it was asked.
    [[nodiscard]] Amount spare(SkillId skill) const;

    /// The lots that cannot all be done by those who can do them, in their days: the smallest cut, of those the one nearest to what was
    /// asked for and is missing. Empty where nothing is.
    struct Cut {
        std::vector<size_t> lots;     ///< Also of earlier releases, that need the same people.
        std::vector<PersonId> people; ///< By id.
        Amount hours = 0;             ///< That these people have in the days of the lots.
    };
    [[nodiscard]] Cut cut() const;

    /// For tests.
    [[nodiscard]] const FlowNetwork &flow() const { return m_flow; }
    static constexpr int source = 0;
    static constexpr int sink = 1;

private:
    struct Cell {
        PersonId person;
        size_t span = 0;
        int node = -1;
        int arc = -1; ///< To the sink.
    };
    struct TeamShare {
        int node = -1;
        int arc = -1; ///< To the cell.
        size_t cell = 0;
    };
    using TeamShares = QHash<std::pair<PersonId, TeamId>, double>;

    void cutSpans(const Plan &plan);
    void addCells(const Plan &plan, const Capacity &capacity);
    void connect(size_t lot, size_t span, const TeamShares &shares);
    void meet();
    [[nodiscard]] Amount capacityOf(int arc) const { return m_flow.flow(arc) + m_flow.left(arc); }

    std::vector<WorkLot> m_lots;
    FlowNetwork m_flow;
    std::vector<int> m_nodes;   ///< By lot.
    std::vector<int> m_sources; ///< By lot, its arc from the source.
    std::vector<QDate> m_starts; ///< Of the spans, and the day after the last one.
    std::vector<Cell> m_cells;  ///< Of people who have hours in that span.
    std::map<std::pair<PersonId, size_t>, size_t> m_cellOf;
    std::vector<TeamShare> m_shares;
    std::map<std::tuple<PersonId, size_t, TeamId>, size_t> m_shareOf;
    std::vector<std::set<size_t>> m_cellsOf;  ///< By lot, those that it may use up.
    std::vector<std::set<size_t>> m_sharesOf; ///< By lot, the same of shares.
};

} // namespace Plimsoll
