// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workingdays.h"

#include "domain/allrecords.h"
#include "domain/validation.h"
#include "engine/personhours.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <bit>
#include <map>
#include <mutex>

namespace Plimsoll {

namespace {

constexpr qint64 firstJulian = 2440588; // 1970-01-01
constexpr int dayCount = 2524593 - 2440588 + 1;
constexpr int wordCount = (dayCount + 63) / 64;

using DayBits = std::vector<quint64>;

int indexOf(QDate date)
{
    // An invalid date is before all others.
    return int(std::clamp<qint64>(date.toJulianDay(), firstJulian - 1, firstJulian + dayCount) - firstJulian);
}

QDate dateAt(int index)
{
    return QDate::fromJulianDay(firstJulian + index);
}

void setDay(DayBits &bits, int day, bool works)
{
    const quint64 mask = quint64(1) << (day % 64);
    if (works)
        bits[size_t(day / 64)] |= mask;
    else
        bits[size_t(day / 64)] &= ~mask;
}

DayBits weekBits(const WorkingCalendar &calendar)
{
    std::array<bool, 7> works;
    for (int weekday = 1; weekday <= 7; ++weekday)
        works[size_t(weekday) - 1] = calendar.hoursOn(weekday) > 0;
    DayBits bits(wordCount, 0);
    // 1970-01-01 was a Thursday.
    size_t weekday = 3;
    for (int day = 0; day < dayCount; ++day, weekday = weekday == 6 ? 0 : weekday + 1) {
        if (works[weekday])
            setDay(bits, day, true);
    }
    return bits;
}

void setDays(DayBits &bits, const CalendarException &exception)
{
    const int last = std::min(indexOf(exception.end), dayCount - 1);
    for (int day = std::max(indexOf(exception.start), 0); day <= last; ++day)
        setDay(bits, day, exception.hours > 0);
}

DayBits calendarBits(const Plan &plan, const WorkingCalendar &calendar)
{
    DayBits bits = weekBits(calendar);
    // Days off last, since the shortest day counts.
    for (const bool works : {true, false}) {
        for (const CalendarException &exception : plan.table<CalendarException>()) {
            if (exception.calendar == calendar.id && (exception.hours > 0) == works)
                setDays(bits, exception);
        }
    }
    return bits;
}

/// Of those that hold on the day the one that counts; null where none holds.
const CalendarException *exceptionOn(const Plan &plan, WorkingCalendarId calendar, QDate day)
{
    const CalendarException *found = nullptr;
    for (const CalendarException &exception : plan.table<CalendarException>()) {
        const bool holds = exception.calendar == calendar && exception.start <= day && day <= exception.end;
        if (holds && (!found || outranks(exception, *found)))
            found = &exception;
    }
    return found;
}

WorkingCalendar mondayToFriday()
{
    return {};
}

} // namespace

struct WorkingDays::Data {
    DayBits bits;
    std::vector<int> before; ///< Working days before each word.
    int total = 0;

    [[nodiscard]] bool works(int day) const { return day >= 0 && day < dayCount && (bits[size_t(day / 64)] >> (day % 64) & 1); }
    /// Working days before that day.
    [[nodiscard]] int rank(int day) const
    {
        if (day <= 0)
            return 0;
        if (day >= dayCount)
            return total;
        const quint64 lower = bits[size_t(day / 64)] & ((quint64(1) << (day % 64)) - 1);
        return before[size_t(day / 64)] + std::popcount(lower);
    }
    /// The working day that has that many before it; dayCount where there is none.
    [[nodiscard]] int select(int rank) const
    {
        if (rank < 0 || rank >= total)
            return dayCount;
        const auto word = std::upper_bound(before.begin(), before.end(), rank) - before.begin() - 1;
        quint64 rest = bits[size_t(word)];
        for (int skip = rank - before[size_t(word)]; skip > 0; --skip)
            rest &= rest - 1;
        return int(word) * 64 + std::countr_zero(rest);
    }
};

WorkingDays::WorkingDays(const Plan &plan, const IdList<WorkingCalendar> &calendars, CalendarMode mode) : m_data(std::make_unique<Data>())
{
    DayBits joined;
    for (const auto id : calendars) {
        const WorkingCalendar *calendar = plan.find(id);
        if (!calendar)
            continue;
        const DayBits bits = calendarBits(plan, *calendar);
        if (joined.empty()) {
            joined = bits;
            continue;
        }
        for (size_t word = 0; word < joined.size(); ++word)
            joined[word] = mode == CalendarMode::AllWorking ? joined[word] & bits[word] : joined[word] | bits[word];
    }
    m_data->bits = joined.empty() ? weekBits(mondayToFriday()) : std::move(joined);
    m_data->before.reserve(wordCount);
    for (const quint64 word : m_data->bits) {
        m_data->before.push_back(m_data->total);
        m_data->total += std::popcount(word);
    }
}

WorkingDays::~WorkingDays() = default;

bool WorkingDays::isWorking(QDate date) const
{
    return m_data->works(indexOf(date));
}

QDate WorkingDays::plus(QDate date, int workingDays) const
{
    if (workingDays == 0)
        return date;
    const int day = indexOf(date);
    const int target = workingDays > 0 ? m_data->rank(day + 1) + workingDays - 1 : m_data->rank(day) + workingDays;
    const int found = m_data->select(target);
    return found < dayCount ? dateAt(found) : QDate();
}

int WorkingDays::between(QDate from, QDate to) const
{
    const int a = indexOf(from);
    const int b = indexOf(to);
    return a <= b ? m_data->rank(b + 1) - m_data->rank(a + 1) : m_data->rank(b) - m_data->rank(a);
}

QDate WorkingDays::nearest(QDate date, int direction) const
{
    const int day = indexOf(date);
    if (m_data->works(day))
        return date;
    const int found = m_data->select(direction > 0 ? m_data->rank(day) : m_data->rank(day) - 1);
    return found < dayCount ? dateAt(found) : QDate();
}

struct CompiledCalendars::Data {
    using Key = std::pair<IdList<WorkingCalendar>, CalendarMode>;

    Plan plan;
    std::mutex mutex;
    std::map<Key, std::unique_ptr<WorkingDays>> compiled;
};

CompiledCalendars::CompiledCalendars(const Plan &plan) : m_data(std::make_unique<Data>())
{
    m_data->plan = plan;
}

CompiledCalendars::~CompiledCalendars() = default;

const WorkingDays &CompiledCalendars::forCalendars(const IdList<WorkingCalendar> &calendars, CalendarMode mode) const
{
    const std::lock_guard lock(m_data->mutex);
    auto &days = m_data->compiled[{calendars, calendars.size() > 1 ? mode : CalendarMode::AllWorking}];
    if (!days)
        days = std::make_unique<WorkingDays>(m_data->plan, calendars, mode);
    return *days;
}

const WorkingDays &CompiledCalendars::forMilestone(const Plan &plan, const Milestone &milestone) const
{
    return forCalendars(effectiveCalendars(plan, milestone), milestone.calendarMode);
}

const WorkingDays &CompiledCalendars::ofPlan() const
{
    const auto calendar = m_data->plan.settings().calendar;
    return forCalendars(calendar.isValid() ? IdList<WorkingCalendar>{calendar} : IdList<WorkingCalendar>{}, CalendarMode::AllWorking);
}

IdList<WorkingCalendar> effectiveCalendars(const Plan &plan, const Milestone &milestone)
{
    if (!milestone.calendars.empty())
        return milestone.calendars;
    const Release *release = plan.find(milestone.release);
    const Product *product = release ? plan.find(release->product) : nullptr;
    if (product && product->calendar.isValid())
        return {product->calendar};
    const auto calendar = plan.settings().calendar;
    return calendar.isValid() ? IdList<WorkingCalendar>{calendar} : IdList<WorkingCalendar>{};
}

QString dayOffReason(const Plan &plan, const IdList<WorkingCalendar> &calendars, CalendarMode mode, QDate date)
{
    int known = 0;
    int working = 0;
    QString reason;
    for (const auto id : calendars) {
        const WorkingCalendar *calendar = plan.find(id);
        if (!calendar)
            continue;
        const CalendarException *exception = exceptionOn(plan, id, date);
        const bool worked = (exception ? exception->hours : calendar->hoursOn(date.dayOfWeek())) > 0;
        ++known;
        working += worked ? 1 : 0;
        if (reason.isEmpty() && exception && !worked)
            reason = exception->name;
    }
    const bool works = known == 0 ? mondayToFriday().hoursOn(date.dayOfWeek()) > 0
        : mode == CalendarMode::AnyWorking ? working > 0
                                           : working == known;
    if (works)
        return {};
    return reason.isEmpty() ? QLocale().dayName(date.dayOfWeek()) : reason;
}

} // namespace Plimsoll
