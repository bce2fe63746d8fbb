// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workhours.h"

#include "domain/allrecords.h"
#include "domain/planedit.h"
#include "engine/teamshare.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Plimsoll {

namespace {

constexpr double whole = 1e-6; ///< Hours that lack for a whole one only by the way numbers are stored.

/// Somebody, and what they get of one person's hours.
struct Share {
    TeamId team; ///< Invalid: what no team has.
    double part = 0.0;
    double carried = 0.0; ///< Hours of the days before that made no whole slot.
    std::vector<int> slotsOnDay; ///< By day of the capacity; empty while there are none.
};

/// One person's hours, dealt out to those shares day by day.
class PersonSlots
{
public:
    PersonSlots(const Capacity &capacity, PersonId person, std::vector<const Membership *> memberships)
        : m_capacity(capacity), m_person(person), m_memberships(std::move(memberships))
    {
    }

    /// By team; the one without a team first.
    std::vector<Share> dealt()
    {
        const int days = int(m_capacity.first().daysTo(m_capacity.last())) + 1;
        for (int index = 0; index < days; ++index) {
            const QDate day = m_capacity.first().addDays(index);
            const double hours = m_capacity.on(m_person, day).available();
            if (hours <= 0)
                continue;
            shareOut(day);
            int left = int(std::ceil(hours - whole));
            for (Share &share : m_shares) {
                share.carried += hours * share.part;
                const int count = std::min(left, int(std::floor(share.carried + whole)));
                if (count <= 0)
                    continue;
                share.carried -= count;
                left -= count;
                share.slotsOnDay.resize(size_t(days), 0);
                share.slotsOnDay[size_t(index)] = count;
            }
        }
        std::erase_if(m_shares, [](const Share &share) { return share.slotsOnDay.empty(); });
        return std::move(m_shares);
    }

private:
    /// Shares of more than the whole are scaled down, as capacity does.
    void shareOut(QDate day)
    {
        if (m_until.isValid() && day < m_until)
            return;
        m_until = QDate(9999, 1, 1);
        for (Share &share : m_shares)
            share.part = 0.0;
        double sum = 0.0;
        for (const Membership *membership : m_memberships) {
            if (membership->start.isValid() && membership->start > day)
                m_until = std::min(m_until, membership->start);
            if (!spanHolds(membership->start, membership->end, day))
                continue;
            if (membership->end.isValid())
                m_until = std::min(m_until, membership->end.addDays(1));
            shareOf(membership->team).part += membership->share;
            sum += membership->share;
        }
        for (Share &share : m_shares)
            share.part /= std::max(1.0, sum);
        if (sum < 1.0 - whole)
            shareOf({}).part = 1.0 - sum;
    }

    Share &shareOf(TeamId team)
    {
        const auto place = std::ranges::lower_bound(m_shares, team, {}, &Share::team);
        if (place != m_shares.end() && place->team == team)
            return *place;
        return *m_shares.insert(place, Share{team, 0.0, 0.0, {}});
    }

    const Capacity &m_capacity;
    PersonId m_person;
    std::vector<const Membership *> m_memberships;
    std::vector<Share> m_shares;
    QDate m_until; ///< Before this day shares stay as they are.
};

/// The slots of each day in which one of the shares of a person works: each takes those behind the ones before it.
std::vector<Leveling::Span> awayOf(const std::vector<Share> &shares, size_t place, const std::vector<int> &days, int slotsPerDay)
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
            first += shares[other].slotsOnDay[size_t(days[n])];
        add(begin, first);
        add(first + shares[place].slotsOnDay[size_t(days[n])], end);
    }
    return away;
}

} // namespace

WorkHours WorkHours::of(const Plan &plan, Capacity capacity)
{
    const Memberships memberships = membershipsOf(plan);
    std::vector<std::pair<PersonId, std::vector<Share>>> dealt;
    const size_t count = size_t(std::max<qint64>(0, capacity.first().daysTo(capacity.last()) + 1));
    std::vector<int> most(count, 0); ///< Slots on each day, of whoever has most.
    for (const Person &person : plan.table<Person>()) {
        dealt.emplace_back(person.id, PersonSlots(capacity, person.id, memberships.value(person.id)).dealt());
        for (size_t day = 0; day < count; ++day) {
            int slotsThere = 0;
            for (const Share &share : dealt.back().second)
                slotsThere += share.slotsOnDay[day];
            most[day] = std::max(most[day], slotsThere);
        }
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
    for (const auto &[person, shares] : dealt) {
        for (size_t place = 0; place < shares.size(); ++place) {
            hours.people.push_back({person, shares[place].team});
            hours.away.push_back(awayOf(shares, place, worked, slotsPerDay));
            const auto &slotsOnDay = shares[place].slotsOnDay;
            const auto year = slotsOnDay.begin() + std::min<std::ptrdiff_t>(leastDays, std::ssize(slotsOnDay));
            hours.slotsOfFirstYear.push_back(std::accumulate(slotsOnDay.begin(), year, 0));
            hours.slotCounts.push_back(std::accumulate(year, slotsOnDay.end(), hours.slotsOfFirstYear.back()));
        }
    }
    hours.capacity = std::move(capacity);
    return hours;
}

bool WorkHours::isUnchangedBy(const PlanEdit &edit)
{
    const auto none = [&]<typename... R>(const TypeList<R...> &) { return (edit.changes<R>().empty() && ...); };
    return none(TypeList<Person, Membership, Absence, WorkingPattern, StandingCommitment, WorkingCalendar, CalendarException, PlanSettings>());
}

} // namespace Plimsoll
