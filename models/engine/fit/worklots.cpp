// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/worklots.h"

#include "domain/milestone.h"
#include "domain/release.h"
#include "engine/fit/workfacts.h"
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

/// Sorts pieces into what was asked for, what comes before it and what does not take part.
class Sorter
{
public:
    Sorter(const WorkFacts &facts, const FitQuestion &question)
        : m_question(question)
    {
        if (const MilestoneDate *date = facts.timetable().find(question.phase)) {
            m_phaseStart = date->start;
            m_phaseEnd = date->end;
        }
        const QDate day = facts.shipsOn(question.release);
        std::vector<std::pair<QDate, ReleaseId>> earlier;
        for (const Release &release : facts.plan().table<Release>()) {
            const QDate other = facts.shipsOn(release.id);
            if (release.id != question.release && release.state == ReleaseState::Planned && isFirst(other, release.id, day, question.release))
                earlier.emplace_back(other, release.id);
        }
        std::ranges::sort(earlier, [](const auto &a, const auto &b) { return isFirst(a.first, a.second, b.first, b.second); });
        for (const auto &[other, id] : earlier) {
            m_orders.insert(id, int(m_orders.size()));
            m_ships.insert(id, other);
        }
        const Release *release = facts.plan().find(question.release);
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
    const SkillDemand demand = SkillDemand::of(plan, timetable);
    return of(WorkFacts(plan, timetable, demand), question);
}

WorkLots WorkLots::of(const WorkFacts &facts, const FitQuestion &question)
{
    WorkLots found;
    const Sorter sorter(facts, question);
    using Key = std::tuple<int, SkillId, TeamId, PersonId, QDate, QDate, ReleaseId>;
    struct Sum {
        double hours = 0.0;
        std::vector<WorkItemId> items;
        bool isRough = false;
    };
    std::map<Key, Sum> sums;
    for (const auto &[piece, team, person] : facts.pieces()) {
        const int order = sorter.orderOf(*piece);
        if (order < 0)
            continue;
        if (!piece->first.isValid()) {
            found.undated += order == sorter.askedOrder() ? piece->hours : 0.0;
            continue;
        }
        Sum &sum = sums[Key(order, piece->skill, team, person, sorter.firstOf(*piece), sorter.lastOf(*piece), piece->release)];
        sum.hours += piece->hours;
        if (piece->workItem.isValid())
            sum.items.push_back(piece->workItem);
        else
            sum.isRough = true;
    }
    for (auto &[key, sum] : sums) {
        WorkLot lot;
        std::tie(lot.order, lot.skill, lot.team, lot.person, lot.first, lot.last, lot.release) = key;
        lot.asked = lot.order == sorter.askedOrder();
        lot.hundredths = std::llround(sum.hours * 100);
        lot.items = std::move(sum.items);
        lot.isRough = sum.isRough;
        std::ranges::sort(lot.items);
        lot.items.erase(std::unique(lot.items.begin(), lot.items.end()), lot.items.end());
        facts.fillIn(lot);
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
