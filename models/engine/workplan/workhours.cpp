// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workhours.h"

#include "domain/allrecords.h"
#include "domain/planedit.h"
#include "engine/teamshare.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace Plimsoll {

namespace {

/// The slots of each day in which one of the shares of a person works: each takes those behind the ones before it.
std::vector<Leveling::Span> awayOf(const std::vector<TeamSlots> &shares, size_t place, const std::vector<int> &days, int slotsPerDay)
{
    std::vector<Leveling::Span> away;
    const auto add = [&](int from, int to) {
        if (from >= to)
            return;
        if (!away.empty() && away.back().to == from)
            away.back().to = to;
        else
            away.push_back({from, to});
    };
    for (size_t n = 0; n < days.size(); ++n) {
        int begin = int(n) * slotsPerDay;
        const int end = begin + slotsPerDay;
        int first = begin;
        for (size_t other = 0; other < place; ++other)
            first += shares[other].onDay[size_t(days[n])];
        add(begin, first);
        add(first + shares[place].onDay[size_t(days[n])], end);
    }
    return away;
}

} // namespace

WorkHours WorkHours::of(const Plan &plan, Capacity capacity)
{
    return from(plan, std::move(capacity), nullptr, {});
}

WorkHours WorkHours::updated(const Plan &after, const PlanEdit &edit) const
{
    QSet<PersonId> moved;
    for (const auto &change : edit.changes<Membership>()) {
        for (const auto *membership : {change.before ? &*change.before : nullptr, change.after ? &*change.after : nullptr}) {
            if (membership)
                moved.insert(membership->person);
        }
    }
    return from(after, capacity.updated(after, edit), this, moved);
}

const WorkHours::Dealt *WorkHours::dealtTo(PersonId person) const
{
    const auto place = std::ranges::lower_bound(m_dealt, person, {}, &Dealt::first);
    return place != m_dealt.end() && place->first == person ? &*place : nullptr;
}

WorkHours WorkHours::from(const Plan &plan, Capacity capacity, const WorkHours *before, const QSet<PersonId> &moved)
{
    const Memberships memberships = membershipsOf(plan);
    std::vector<Dealt> dealt;
    for (const Person &person : plan.table<Person>()) {
        const auto days = capacity.daysOf(person.id);
        Q_ASSERT(days); // A capacity has all people of its plan.
        const bool keeps = before && days == before->capacity.daysOf(person.id) && !moved.contains(person.id);
        if (const Dealt *known = keeps ? before->dealtTo(person.id) : nullptr) {
            dealt.push_back(*known);
            continue;
        }
        auto slotsOfTeams = dealSlots(*days, capacity.first(), memberships.value(person.id));
        dealt.emplace_back(person.id, std::make_shared<const std::vector<TeamSlots>>(std::move(slotsOfTeams)));
    }
    const size_t count = size_t(std::max<qint64>(0, capacity.first().daysTo(capacity.last()) + 1));
    std::vector<int> most(count, 0); ///< Slots on each day, of whoever has most.
    std::vector<int> own(count, 0);
    for (const auto &[person, shares] : dealt) {
        std::ranges::fill(own, 0);
        for (const TeamSlots &share : *shares)
            std::ranges::transform(own, share.onDay, own.begin(), std::plus());
        std::ranges::transform(most, own, most.begin(), [](int a, int b) { return std::max(a, b); });
    }
    std::vector<int> worked;
    std::vector<QDate> days;
    for (size_t day = 0; day < count; ++day) {
        if (most[day] == 0)
            continue;
        worked.push_back(int(day));
        days.push_back(capacity.first().addDays(qint64(day)));
    }
    WorkHours hours;
    const int slotsPerDay = worked.empty() ? 1 : *std::ranges::max_element(most);
    hours.clock = WorkClock(capacity.first(), std::move(days), slotsPerDay);
    const bool keepsClock = before && before->clock == hours.clock;
    for (const auto &[person, shares] : dealt) {
        const Dealt *known = keepsClock ? before->dealtTo(person) : nullptr;
        auto same = known && known->second == shares ? std::ranges::lower_bound(before->people, person, {}, &WorkPerson::person) - before->people.begin() : -1;
        for (size_t place = 0; place < shares->size(); ++place) {
            hours.people.push_back({person, (*shares)[place].team});
            hours.away.push_back(same >= 0 ? before->away[size_t(same++)] : awayOf(*shares, place, worked, slotsPerDay));
            const auto &slotsOnDay = (*shares)[place].onDay;
            const auto year = slotsOnDay.begin() + std::min<std::ptrdiff_t>(leastDays, std::ssize(slotsOnDay));
            hours.slotsOfFirstYear.push_back(std::accumulate(slotsOnDay.begin(), year, 0));
            hours.slotCounts.push_back(std::accumulate(year, slotsOnDay.end(), hours.slotsOfFirstYear.back()));
        }
    }
    hours.capacity = std::move(capacity);
    hours.m_dealt = std::move(dealt);
    return hours;
}

bool WorkHours::isUnchangedBy(const PlanEdit &edit)
{
    const auto none = [&]<typename... R>(const TypeList<R...> &) { return (edit.changes<R>().empty() && ...); };
    return none(TypeList<Person, Membership, Absence, WorkingPattern, StandingCommitment, WorkingCalendar, CalendarException, PlanSettings>());
}

} // namespace Plimsoll
