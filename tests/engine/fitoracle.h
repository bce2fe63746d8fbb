// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allrecords.h"
#include "engine/fit/worklots.h"
#include "engine/personhours.h"

#include <interfaces/highs_c_api.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace Plimsoll::FitOracle {

/// The transport problem of a fit as a linear program, day by day, made from the records of a plan whose milestones are all pinned and planned,
/// with at most one freeze in a release, after its first milestone as all that bounds work. Shares with the engine only the hours of a person on
/// one day.

struct Asked {
    int order = 0;
    bool asked = false;
    SkillId skill;
    TeamId team;
    std::vector<PersonId> people;
    QDate first;
    QDate last;
    double hours = 0.0;
};

inline QDate endOf(const Milestone &m)
{
    return m.pinned.addDays(m.span); // Spans of the plans here are in calendar days.
}

inline QDate ships(const Plan &plan, ReleaseId id)
{
    if (const Milestone *anchor = plan.find(plan.find(id)->anchor))
        return anchor->pinned;
    QDate last;
    for (const Milestone &m : plan.table<Milestone>())
        last = m.release == id && (!last.isValid() || endOf(m) > last) ? endOf(m) : last;
    return last;
}

/// Who can do it, by the rule of teams.
inline void fillIn(const Plan &plan, Asked &asked)
{
    std::set<PersonId> holders;
    for (const PersonSkill &has : plan.table<PersonSkill>()) {
        if (has.skill == asked.skill)
            holders.insert(has.person);
    }
    std::set<PersonId> members;
    for (const Membership &m : plan.table<Membership>()) {
        const QDate from = std::min(asked.first, asked.last);
        const QDate to = std::max(asked.first, asked.last);
        const bool then = (!m.start.isValid() || m.start <= to) && (!m.end.isValid() || m.end >= from);
        if (m.team == asked.team && then && m.share > 0 && holders.contains(m.person))
            members.insert(m.person);
    }
    if (members.empty())
        asked.team = {};
    const std::set<PersonId> &able = members.empty() ? holders : members;
    asked.people.assign(able.begin(), able.end());
}

struct Span {
    QDate first;
    QDate last;
};

inline Span spanOf(const Plan &plan, ReleaseId id)
{
    Span span;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release != id)
            continue;
        span.first = !span.first.isValid() || m.pinned < span.first ? m.pinned : span.first;
        span.last = !span.last.isValid() || endOf(m) > span.last ? endOf(m) : span.last;
    }
    if (const Milestone *anchor = plan.find(plan.find(id)->anchor))
        span.last = std::max(span.first, anchor->pinned);
    return span;
}

/// The item and what it is part of.
inline std::vector<const WorkItem *> wholesOf(const Plan &plan, const WorkItem &item)
{
    std::vector<const WorkItem *> all;
    for (const WorkItem *whole = &item; whole; whole = plan.find(whole->parent))
        all.push_back(whole);
    return all;
}

/// Before which day the item must end: its release's code freeze, where it has none its anchor, and what it or its wholes must finish before.
/// Invalid where nothing says so.
inline QDate limitOf(const Plan &plan, const WorkItem &item)
{
    std::vector<QDate> days;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release == item.release && m.kind == MilestoneKind::Freeze)
            days.push_back(m.pinned);
    }
    const Milestone *anchor = plan.find(plan.find(item.release)->anchor);
    if (days.empty() && anchor)
        days.push_back(anchor->pinned);
    for (const WorkItem *whole : wholesOf(plan, item)) {
        if (const Milestone *bound = plan.find(whole->finishBefore))
            days.push_back(bound->pinned);
    }
    return days.empty() ? QDate() : *std::ranges::min_element(days);
}

/// What a release asks for, each demand by itself; order and asked are not set. Of one that is not asked about items that are too late for their
/// day are done until it ships.
inline std::vector<Asked> demandsOf(const Plan &plan, ReleaseId id, QDate from, bool own)
{
    std::vector<Asked> all;
    std::map<SkillId, double> ofItems;
    const auto clipped = [from](QDate day) { return from.isValid() ? std::max(from, day) : day; };
    for (const Demand &d : plan.table<Demand>()) {
        const WorkItem &item = *plan.find(d.workItem);
        if (item.release != id || item.state == WorkItemState::Proposed || item.state == WorkItemState::Dropped)
            continue;
        ofItems[d.skill] += d.likely;
        if (item.state == WorkItemState::Done)
            continue;
        Span span = spanOf(plan, id);
        QDate begin;
        for (const WorkItem *whole : wholesOf(plan, item))
            begin = item.state != WorkItemState::Started && whole->notBefore.isValid() ? std::max(begin, whole->notBefore) : begin;
        if (begin.isValid())
            span.first = begin;
        if (const QDate limit = limitOf(plan, item); limit.isValid())
            span.last = limit.addDays(-1);
        Asked asked{0, false, d.skill, item.team, {}, clipped(span.first), span.last, d.likely * (100 - item.progress) / 100};
        if (!own && asked.last < asked.first)
            asked.last = std::max(asked.last, ships(plan, id).addDays(-1));
        fillIn(plan, asked);
        if (d.person.isValid()) {
            asked.people = {d.person};
            asked.team = {};
        }
        if (asked.hours > 0)
            all.push_back(asked);
    }
    std::map<SkillId, double> rough;
    for (const RoughDemand &d : plan.table<RoughDemand>())
        rough[d.skill] += d.release == id ? d.likely : 0.0;
    for (const RoughDemand &d : plan.table<RoughDemand>()) {
        if (d.release != id || rough[d.skill] <= ofItems[d.skill])
            continue;
        const Milestone *phase = plan.find(d.phase);
        const Span span = phase ? Span{phase->pinned, endOf(*phase)} : spanOf(plan, id);
        Asked asked{0, false, d.skill, {}, {}, clipped(span.first), span.last, d.likely * (rough[d.skill] - ofItems[d.skill]) / rough[d.skill]};
        fillIn(plan, asked);
        all.push_back(asked);
    }
    return all;
}

inline std::vector<Asked> demands(const Plan &plan, const FitQuestion &question)
{
    std::vector<std::pair<QDate, ReleaseId>> order;
    for (const Release &release : plan.table<Release>()) {
        if (release.state == ReleaseState::Planned)
            order.emplace_back(ships(plan, release.id), release.id);
    }
    std::sort(order.begin(), order.end());
    std::vector<Asked> all;
    for (size_t i = 0; i < order.size(); ++i) {
        const bool own = order[i].second == question.release;
        for (Asked &asked : demandsOf(plan, order[i].second, question.from, own)) {
            asked.order = int(2 * i);
            asked.asked = own;
            if (const Milestone *phase = plan.find(question.phase); own && phase) {
                const QDate end = endOf(*phase);
                const bool isSpan = end > phase->pinned;
                if (asked.last > end)
                    continue;
                asked.asked = !isSpan || asked.last >= phase->pinned;
            }
            asked.order += own && asked.asked ? 1 : 0;
            all.push_back(asked);
        }
        if (own)
            break;
    }
    return all;
}

/// Of a person's day the part of a team.
inline double teamShare(const Plan &plan, PersonId person, TeamId team, QDate day)
{
    double all = 0.0;
    double here = 0.0;
    for (const Membership &m : plan.table<Membership>()) {
        if (m.person == person && spanHolds(m.start, m.end, day)) {
            all += m.share;
            here += m.team == team ? m.share : 0.0;
        }
    }
    return here / std::max(1.0, all);
}

/// Maximises a sum of variables under rows of sums that are bounded; solved by HiGHS.
class LinearProgram
{
public:
    int addColumn() { return m_columns++; }
    /// A row of ones.
    void addRow(const std::vector<int> &columns, double least, double most)
    {
        m_rows.push_back(columns);
        m_least.push_back(least);
        m_most.push_back(most);
    }
    [[nodiscard]] double most(const std::vector<int> &columns) const
    {
        std::vector<double> cost(size_t(m_columns), 0.0);
        for (const int column : columns)
            cost[size_t(column)] = 1.0;
        const std::vector<double> lower(size_t(m_columns), 0.0);
        const std::vector<double> upper(size_t(m_columns), 1e30);
        std::vector<HighsInt> starts;
        std::vector<HighsInt> index;
        for (const auto &row : m_rows) {
            starts.push_back(HighsInt(index.size()));
            index.insert(index.end(), row.begin(), row.end());
        }
        const std::vector<double> values(index.size(), 1.0);
        std::vector<double> column(size_t(m_columns) * 2);
        std::vector<double> row(m_rows.size() * 2);
        std::vector<HighsInt> basis(size_t(m_columns) + m_rows.size());
        HighsInt state = 0;
        constexpr HighsInt rowwise = 2;
        constexpr HighsInt maximise = -1;
        constexpr HighsInt optimal = 7;
        if (m_columns == 0)
            return 0.0;
        const HighsInt done = Highs_lpCall(m_columns, HighsInt(m_rows.size()), HighsInt(index.size()), rowwise, maximise, 0.0, cost.data(),
                                           lower.data(), upper.data(), m_least.data(), m_most.data(), starts.data(), index.data(), values.data(),
                                           column.data(), column.data() + m_columns, row.data(), row.data() + m_rows.size(), basis.data(),
                                           basis.data() + m_columns, &state);
        if (done == kHighsStatusError || state != optimal)
            qFatal("HiGHS ends with status %d, model %d", int(done), int(state));
        double sum = 0.0;
        for (const int c : columns)
            sum += column[size_t(c)];
        return sum;
    }

private:
    int m_columns = 0;
    std::vector<std::vector<int>> m_rows;
    std::vector<double> m_least;
    std::vector<double> m_most;
};

/// One after the other each order is met as far as possible.
class Transport
{
public:
    Transport(const Plan &plan, std::vector<Asked> demands) : m_plan(plan), m_demands(std::move(demands))
    {
        for (const Asked &asked : m_demands)
            addDemand(asked, asked.hours);
    }

    /// Of what was asked for, the hours that find nobody.
    [[nodiscard]] double missing()
    {
        close();
        std::set<int> orders;
        double asked = 0.0;
        for (const Asked &demand : m_demands) {
            orders.insert(demand.order);
            asked += demand.asked ? demand.hours : 0.0;
        }
        double last = 0.0;
        for (const int order : orders) {
            std::vector<int> columns;
            bool own = false;
            for (size_t i = 0; i < m_demands.size(); ++i) {
                if (m_demands[i].order != order)
                    continue;
                columns.insert(columns.end(), m_columnsOf[i].begin(), m_columnsOf[i].end());
                own = own || m_demands[i].asked;
            }
            last = m_program.most(columns);
            m_program.addRow(columns, last - 1e-9, 1e30);
            if (own)
                asked -= last;
        }
        return asked;
    }

    /// How much more of the skill would fit when all is met. Closes it like missing().
    [[nodiscard]] double spare(SkillId skill)
    {
        std::vector<int> more;
        const size_t own = m_demands.size();
        for (size_t i = 0; i < own; ++i) {
            if (m_demands[i].asked && m_demands[i].skill == skill) {
                addDemand(m_demands[i], 1e30);
                more.insert(more.end(), m_columnsOf.back().begin(), m_columnsOf.back().end());
            }
        }
        (void)missing();
        return m_program.most(more);
    }

private:
    void addDemand(const Asked &asked, double most)
    {
        std::vector<int> columns;
        for (const PersonId person : asked.people) {
            if (!m_rules.contains(person))
                m_rules.emplace(person, PersonRules(m_plan, person));
            for (QDate day = asked.first; day <= asked.last; day = day.addDays(1)) {
                const double hours = m_rules.at(person).on(day).available();
                const double share = asked.team.isValid() ? teamShare(m_plan, person, asked.team, day) : 1.0;
                if (hours <= 0 || share <= 0)
                    continue;
                const int column = m_program.addColumn();
                columns.push_back(column);
                auto &whole = m_cells[{person, day, TeamId()}];
                whole.first = hours;
                whole.second.push_back(column);
                if (asked.team.isValid()) {
                    auto &part = m_cells[{person, day, asked.team}];
                    part.first = hours * share;
                    part.second.push_back(column);
                }
            }
        }
        m_program.addRow(columns, 0.0, most);
        m_columnsOf.push_back(columns);
    }
    void close()
    {
        for (const auto &[key, cell] : m_cells)
            m_program.addRow(cell.second, 0.0, cell.first);
        m_cells.clear();
    }

    const Plan &m_plan;
    std::vector<Asked> m_demands;
    LinearProgram m_program;
    std::map<PersonId, PersonRules> m_rules;
    std::vector<std::vector<int>> m_columnsOf;
    std::map<std::tuple<PersonId, QDate, TeamId>, std::pair<double, std::vector<int>>> m_cells;
};

} // namespace Plimsoll::FitOracle
