// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/departures.h"

#include "domain/allrecords.h"
#include "domain/validation.h"
#include "domain/weeks.h"

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int yearsAround = 1; ///< How far exceptions are expected to move a departure.

/// As the cadence gives it, counted from 0.
QDate plannedDay(const Train &train, int index)
{
    const QDate day = train.everyUnit == CadenceUnit::Weeks ? train.first.addDays(qint64(index) * train.every * daysOfAWeek)
                                                            : train.first.addMonths(index * train.every);
    return train.weekday == 0 ? day : day.addDays((train.weekday - day.dayOfWeek() + daysOfAWeek) % daysOfAWeek);
}

} // namespace

std::vector<Departure> departures(const Plan &plan, const Train &train, QDate first, QDate last)
{
    std::vector<Departure> found;
    if (!train.first.isValid() || train.every < 1)
        return found;
    for (int index = 0;; ++index) {
        const QDate day = plannedDay(train, index);
        if (!day.isValid() || day > last)
            return found;
        if (day >= first)
            found.push_back({train.firstNumber + index, day, day});
        for (const TrainException &exception : plan.table<TrainException>()) {
            if (!found.empty() && found.back().planned == day && exception.train == train.id && exception.departure == day)
                found.back().day = exception.movedTo;
        }
    }
}

QDate nextDeparture(const Plan &plan, const Train &train, QDate after)
{
    QDate next;
    for (int years = yearsAround; !next.isValid() && after.addYears(years) <= latestDate; years *= 2) {
        for (const Departure &departure : departures(plan, train, after.addYears(-yearsAround), after.addYears(years))) {
            if (departure.day.isValid() && departure.day > after && (!next.isValid() || departure.day < next))
                next = departure.day;
        }
    }
    return next;
}

const Train *trainOf(const Plan &plan, ReleaseId id)
{
    const Release *release = plan.find(id);
    if (!release)
        return nullptr;
    if (const Train *train = plan.find(release->train))
        return train;
    const Train *only = nullptr;
    for (const Train &train : plan.table<Train>()) {
        if (train.product != release->product)
            continue;
        if (only)
            return nullptr;
        only = &train;
    }
    return only;
}

} // namespace Plimsoll
