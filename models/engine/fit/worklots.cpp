// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/worklots.h"

#include "domain/allrecords.h"
#include "engine/personhours.h"
#include "engine/skilldemand.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace Plimsoll {

namespace {

bool isFirst(QDate aDay, ReleaseId a, QDate bDay, ReleaseId b)
{
    if (aDay.isValid() != bDay.isValid())
        return aDay.isValid();
    return std::tuple(aDay, a) < std::tuple(bDay, b);
}

/// Who can do what.
class Abilities
{
public:
    explicit Abilities(const Plan &plan)
    {
        for (const PersonSkill &has : plan.table<PersonSkill>())
            m_holders[has.skill].push_back(has.person);
        for (auto &people : m_holders) {
            std::ranges::sort(people);
            people.erase(std::unique(people.begin(), people.end()), people.end());
        }
        for (const Membership &membership : plan.table<Membership>())
            m_members[membership.team].push_back(&membership);
    }

    /// Fills in who can do it, and forgets the team where nobody of it can.
    void fillIn(WorkLot &lot) const
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

private:
    QHash<SkillId, std::vector<PersonId>> m_holders;
    QHash<TeamId, std::vector<const Membership *>> m_members;
};

/// Sorts pieces into what was asked for, what comes before it and what does not take part.
class Sorter
{
public:
    Sorter(const Plan &plan, const Timetable &timetable, const FitQuestion &question)
        : m_question(question)
    {
        if (const MilestoneDate *date = timetable.find(question.phase)) {
            m_phaseStart = date->start;
            m_phaseEnd = date->end;
        }
        const QHash<ReleaseId, QDate> ships = shipDates(plan, timetable);
        const QDate day = ships.value(question.release);
        std::vector<std::pair<QDate, ReleaseId>> earlier;
        for (const Release &release : plan.table<Release>()) {
            const QDate other = ships.value(release.id);
            if (release.id != question.release && release.state == ReleaseState::Planned && isFirst(other, release.id, day, question.release))
                earlier.emplace_back(other, release.id);
        }
        std::ranges::sort(earlier, [](const auto &a, const auto &b) { return isFirst(a.first, a.second, b.first, b.second); });
        for (const auto &[other, id] : earlier) {
            m_orders.insert(id, int(m_orders.size()));
            m_ships.insert(id, other);
        }
        const Release *release = plan.find(question.release);
        m_counts = release && release->state == ReleaseState::Planned && (!question.phase.isValid() || m_phaseStart.isValid());
    }

    /// Where the piece stands; -1 where it does not take part.
    [[nodiscard]] int orderOf(const DemandPiece &piece) const
    {
        if (piece.release != m_question.release)
            return m_orders.value(piece.release, -1);
        if (!m_counts)
            return -1;
        if (isAsked(piece))
            return askedOrder();
        const bool before = m_phaseStart < m_phaseEnd && piece.due.isValid() && piece.due < m_phaseStart;
        return before ? askedOrder() - 1 : -1;
    }
    [[nodiscard]] QDate firstOf(const DemandPiece &piece) const
    {
        const bool fromTheFirstDay = m_question.from.isValid() && (piece.isOpen || piece.first < m_question.from);
        return fromTheFirstDay ? m_question.from : piece.first;
    }
    [[nodiscard]] QDate lastOf(const DemandPiece &piece) const
    {
        const QDate ships = piece.workItem.isValid() ? m_ships.value(piece.release) : QDate();
        return piece.due < firstOf(piece) && ships.isValid() ? std::max(piece.due, ships.addDays(-1)) : piece.due;
    }
    [[nodiscard]] int askedOrder() const { return int(m_orders.size()) + 1; }

private:
    [[nodiscard]] bool isAsked(const DemandPiece &piece) const
    {
        if (!m_question.phase.isValid())
            return true;
        if (!piece.due.isValid() || piece.due > m_phaseEnd)
            return false;
        return m_phaseStart == m_phaseEnd || piece.due >= m_phaseStart;
    }

    const FitQuestion &m_question;
    QDate m_phaseStart;
    QDate m_phaseEnd;
    QHash<ReleaseId, int> m_orders;
    QHash<ReleaseId, QDate> m_ships; ///< Of those that ship earlier.
    bool m_counts = false;
};

TeamId teamOf(const Plan &plan, WorkItemId id)
{
    const WorkItem *item = plan.find(id);
    return item ? item->team : TeamId();
}

} // namespace

QHash<ReleaseId, QDate> shipDates(const Plan &plan, const Timetable &timetable)
{
    QHash<ReleaseId, QDate> dates;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const QDate end = timetable.endOf(milestone.id);
        if (milestone.state == MilestoneState::Cancelled || !end.isValid())
            continue;
        QDate &last = dates[milestone.release];
        last = last.isValid() ? std::max(last, end) : end;
    }
    for (const Release &release : plan.table<Release>()) {
        if (const QDate day = timetable.startOf(release.anchor); day.isValid())
            dates.insert(release.id, day);
    }
    return dates;
}

WorkLots WorkLots::of(const Plan &plan, const Timetable &timetable, const FitQuestion &question)
{
    return of(plan, timetable, SkillDemand::of(plan, timetable), question);
}

WorkLots WorkLots::of(const Plan &plan, const Timetable &timetable, const SkillDemand &demand, const FitQuestion &question)
{
    WorkLots found;
    const Sorter sorter(plan, timetable, question);
    using Key = std::tuple<int, SkillId, TeamId, PersonId, QDate, QDate, ReleaseId>;
    struct Sum {
        double hours = 0.0;
        std::vector<WorkItemId> items;
        bool isRough = false;
    };
    std::map<Key, Sum> sums;
    for (const DemandPiece &piece : demand.pieces()) {
        const int order = sorter.orderOf(piece);
        if (order < 0)
            continue;
        if (!piece.first.isValid()) {
            found.undated += order == sorter.askedOrder() ? piece.hours : 0.0;
            continue;
        }
        const Demand *asked = plan.find(piece.demand);
        const PersonId person = asked ? asked->person : PersonId();
        Sum &sum = sums[Key(order, piece.skill, teamOf(plan, piece.workItem), person, sorter.firstOf(piece), sorter.lastOf(piece),
                              piece.release)];
        sum.hours += piece.hours;
        if (piece.workItem.isValid())
            sum.items.push_back(piece.workItem);
        else
            sum.isRough = true;
    }
    const Abilities abilities(plan);
    for (auto &[key, sum] : sums) {
        WorkLot lot;
        std::tie(lot.order, lot.skill, lot.team, lot.person, lot.first, lot.last, lot.release) = key;
        lot.asked = lot.order == sorter.askedOrder();
        lot.hundredths = std::llround(sum.hours * 100);
        lot.items = std::move(sum.items);
        lot.isRough = sum.isRough;
        std::ranges::sort(lot.items);
        lot.items.erase(std::unique(lot.items.begin(), lot.items.end()), lot.items.end());
        abilities.fillIn(lot);
        if (lot.hundredths > 0)
            found.lots.push_back(std::move(lot));
    }
    return found;
}

std::vector<WorkLot> overlapping(std::vector<WorkLot> lots)
{
    QDate first;
    QDate last;
    for (const WorkLot &lot : lots) {
        if (!lot.asked || lot.last < lot.first)
            continue;
        first = first.isValid() ? std::min(first, lot.first) : lot.first;
        last = last.isValid() ? std::max(last, lot.last) : lot.last;
    }
    std::vector<bool> kept(lots.size(), false);
    for (bool found = true; found;) {
        found = false;
        for (size_t i = 0; i < lots.size(); ++i) {
            const WorkLot &lot = lots[i];
            const bool overlaps = first.isValid() && lot.first <= lot.last && lot.first <= last && lot.last >= first;
            if (kept[i] || lot.asked || !overlaps)
                continue;
            kept[i] = found = true;
            first = std::min(first, lot.first);
            last = std::max(last, lot.last);
        }
    }
    size_t i = 0;
    std::erase_if(lots, [&](const WorkLot &lot) { return !kept[i++] && !lot.asked; });
    return lots;
}

} // namespace Plimsoll
