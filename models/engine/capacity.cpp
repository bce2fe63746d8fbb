// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capacity.h"

#include "domain/absence.h"
#include "domain/allrecords.h"
#include "domain/planedit.h"
#include "domain/tablewriting.h"

#include <QSet>

#include <algorithm>

namespace Plimsoll {

namespace {

/// The people whom changes of that type concern.
template<typename R>
void addPeopleOf(const PlanEdit &edit, QSet<PersonId> &people)
{
    for (const auto &change : edit.changes<R>()) {
        if (change.before)
            people.insert(change.before->person);
        if (change.after)
            people.insert(change.after->person);
    }
}

void addSums(DayHours &sum, const DayHours &day)
{
    sum.planned += day.planned;
    sum.dayOff += day.dayOff;
    sum.away += day.away;
    sum.committed += day.committed;
}

} // namespace

PersonDays Capacity::compute(const Plan &plan, PersonId person) const
{
    const PersonRules rules(plan, person);
    auto days = std::make_shared<std::vector<DayHours>>();
    auto sums = std::make_shared<std::vector<double>>(1, 0.0);
    days->reserve(size_t(m_days));
    sums->reserve(size_t(m_days) + 1);
    for (int i = 0; i < m_days; ++i) {
        days->push_back(rules.on(m_first.addDays(i)));
        sums->push_back(sums->back() + days->back().available());
    }
    return {person, std::move(days), std::move(sums)};
}

Capacity Capacity::of(const Plan &plan, QDate first, QDate last)
{
    Capacity capacity;
    capacity.m_first = first;
    capacity.m_days = std::max(0, int(first.daysTo(last)) + 1);
    std::vector<PersonDays> people;
    for (const Person &person : plan.table<Person>())
        people.push_back(capacity.compute(plan, person.id));
    capacity.m_people = Table<PersonDays>::fromSorted(std::move(people));
    return capacity;
}

Capacity Capacity::updated(const Plan &after, const PlanEdit &edit) const
{
    // Calendars and settings reach many people at once.
    if (!edit.changes<WorkingCalendar>().empty() || !edit.changes<CalendarException>().empty() || !edit.changes<PlanSettings>().empty())
        return of(after, m_first, last());
    QSet<PersonId> people;
    addPeopleOf<Absence>(edit, people);
    addPeopleOf<WorkingPattern>(edit, people);
    addPeopleOf<StandingCommitment>(edit, people);
    for (const auto &change : edit.changes<Person>())
        people.insert(change.id());
    Capacity capacity = *this;
    for (const PersonId person : std::as_const(people)) {
        if (after.table<Person>().contains(person))
            capacity.m_people.put(compute(after, person));
        else
            capacity.m_people.remove(person);
    }
    return capacity;
}

DayHours Capacity::on(PersonId person, QDate day) const
{
    const PersonDays *found = m_people.find(person);
    const qint64 index = m_first.daysTo(day);
    return found && index >= 0 && index < m_days ? (*found->days)[size_t(index)] : DayHours{};
}

std::shared_ptr<const std::vector<DayHours>> Capacity::daysOf(PersonId person) const
{
    const PersonDays *found = m_people.find(person);
    return found ? found->days : nullptr;
}

double Capacity::ofPerson(PersonId person, QDate from, QDate to) const
{
    const PersonDays *found = m_people.find(person);
    const qint64 start = std::clamp<qint64>(m_first.daysTo(from), 0, m_days);
    const qint64 end = std::clamp<qint64>(m_first.daysTo(to) + 1, 0, m_days);
    return found && start < end ? (*found->sums)[size_t(end)] - (*found->sums)[size_t(start)] : 0.0;
}

DayHours Capacity::partsOf(PersonId person, QDate from, QDate to) const
{
    DayHours sum;
    const PersonDays *found = m_people.find(person);
    const qint64 start = std::clamp<qint64>(m_first.daysTo(from), 0, m_days);
    const qint64 end = std::clamp<qint64>(m_first.daysTo(to) + 1, 0, m_days);
    for (qint64 i = start; found && i < end; ++i)
        addSums(sum, (*found->days)[size_t(i)]);
    return sum;
}

} // namespace Plimsoll
