// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/personhours.h"

#include "domain/absence.h"
#include "domain/calendarexception.h"
#include "domain/person.h"
#include "domain/plansettings.h"
#include "domain/standingcommitment.h"
#include "domain/workingcalendar.h"
#include "domain/workingpattern.h"

#include <algorithm>
#include <tuple>

namespace Plimsoll {

namespace {

constexpr qint64 firstMonday = 2440592; // 1970-01-05, from which the weeks of a cycle are counted.

template<typename R>
void sortByStart(std::vector<const R *> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const R *a, const R *b) { return a->start < b->start; });
}

template<typename R>
std::vector<const R *> ofPerson(const Plan &plan, PersonId person)
{
    std::vector<const R *> found;
    for (const R &record : plan.table<R>()) {
        if (record.person == person)
            found.push_back(&record);
    }
    sortByStart(found);
    return found;
}

bool patternHolds(const WorkingPattern &pattern, QDate day)
{
    if (!spanHolds(pattern.start, pattern.end, day))
        return false;
    if (pattern.cycleWeeks == 1)
        return true;
    const qint64 days = day.toJulianDay() - firstMonday;
    const qint64 week = (days - (days % 7 + 7) % 7) / 7;
    return ((week % pattern.cycleWeeks) + pattern.cycleWeeks) % pattern.cycleWeeks == pattern.cycleWeek;
}

double hoursOn(const WorkingPattern &pattern, int dayOfWeek)
{
    const double hours[] = {pattern.monday, pattern.tuesday, pattern.wednesday, pattern.thursday,
                            pattern.friday, pattern.saturday, pattern.sunday};
    return hours[dayOfWeek - 1];
}

} // namespace

bool outranks(const CalendarException &a, const CalendarException &b)
{
    return std::tuple(a.hours, a.start) < std::tuple(b.hours, b.start);
}

PersonRules::PersonRules(const Plan &plan, PersonId id)
    : m_patterns(ofPerson<WorkingPattern>(plan, id)),
      m_absences(ofPerson<Absence>(plan, id)),
      m_commitments(ofPerson<StandingCommitment>(plan, id))
{
    static const WorkingCalendar mondayToFriday;
    const Person *person = plan.find(id);
    const WorkingCalendarId calendar = person && person->calendar.isValid() ? person->calendar : plan.settings().calendar;
    m_calendar = plan.find(calendar);
    if (!m_calendar)
        m_calendar = &mondayToFriday;
    for (const CalendarException &exception : plan.table<CalendarException>()) {
        if (calendar.isValid() && exception.calendar == calendar)
            m_exceptions.push_back(&exception);
    }
    sortByStart(m_exceptions);
}

const WorkingPattern *PersonRules::patternOn(QDate day) const
{
    const auto found = std::find_if(m_patterns.rbegin(), m_patterns.rend(), [day](const auto *pattern) { return patternHolds(*pattern, day); });
    return found == m_patterns.rend() ? nullptr : *found;
}

const CalendarException *PersonRules::exceptionOn(QDate day) const
{
    const CalendarException *found = nullptr;
    for (const CalendarException *exception : m_exceptions) {
        if (exception->start > day)
            break;
        if (exception->end >= day && (!found || outranks(*exception, *found)))
            found = exception;
    }
    return found;
}

double PersonRules::awayShare(QDate day) const
{
    bool morning = false;
    bool afternoon = false;
    for (const Absence *absence : m_absences) {
        if (absence->start > day)
            break;
        if (absence->end < day)
            continue;
        morning = morning || absence->portion != DayPortion::Afternoon;
        afternoon = afternoon || absence->portion != DayPortion::Morning;
    }
    return (morning ? 0.5 : 0.0) + (afternoon ? 0.5 : 0.0);
}

double PersonRules::committedShare(QDate day) const
{
    double share = 0.0;
    for (const StandingCommitment *commitment : m_commitments) {
        if (spanHolds(commitment->start, commitment->end, day))
            share += commitment->share;
    }
    return std::min(share, 1.0);
}

DayHours PersonRules::on(QDate day) const
{
    const int weekday = day.dayOfWeek();
    const WorkingPattern *pattern = patternOn(day);
    const CalendarException *exception = exceptionOn(day);
    DayHours hours;
    hours.planned = pattern ? hoursOn(*pattern, weekday) : m_calendar->hoursOn(weekday);
    if (exception) {
        // A pattern says on which days somebody works; the calendar can only take hours from it, not add working Saturdays.
        if (!pattern && exception->hours > hours.planned)
            hours.planned = exception->hours;
        hours.dayOff = std::max(0.0, hours.planned - exception->hours);
        const double usual = m_calendar->hoursOn(weekday);
        // A day without hours is a holiday, whether or not the calendar would work on it.
        if (pattern && exception->hours >= usual && exception->hours > 0.0)
            hours.dayOff = 0.0;
    }
    const double there = hours.planned - hours.dayOff;
    hours.away = there * awayShare(day);
    hours.committed = (there - hours.away) * committedShare(day);
    return hours;
}

} // namespace Plimsoll
