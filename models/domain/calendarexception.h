// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Days on which a working calendar differs from its week: a public holiday, a bridge day, a working Saturday.
struct CalendarException {
    CalendarExceptionId id;
    WorkingCalendarId calendar;
    QString name;
    QDate start;
    QDate end;             ///< Inclusive.
    double hours = 0.0;    ///< Worked on each of the days; 0 is a day off.
    QString holidayRegion; ///< Region that it was copied from; empty where typed by hand.

    friend bool operator==(const CalendarException &, const CalendarException &) = default;
};

template<>
struct Record<CalendarException> {
    static constexpr auto table = "calendar_exception";
    static constexpr void fields(auto &&field)
    {
        field("calendar", &CalendarException::calendar);
        field("name", &CalendarException::name);
        field("start_date", &CalendarException::start);
        field("end_date", &CalendarException::end);
        field("hours", &CalendarException::hours);
        field("holiday_region", &CalendarException::holidayRegion);
    }
    static constexpr auto belongsTo = std::tuple{&CalendarException::calendar};
};

} // namespace Plimsoll
