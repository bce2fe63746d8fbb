// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "domain/record.h"
#include "domain/recordlist.h"

namespace Plimsoll {

/// Which days are worked, and for how many hours; CalendarExceptions override single days.
struct WorkingCalendar {
    WorkingCalendarId id;
    QString name;
    QString holidayRegion; ///< KHolidays region code that its holidays were copied from; empty where none.
    double monday = 8.0;   ///< Hours; 0 is a day off.
    double tuesday = 8.0;
    double wednesday = 8.0;
    double thursday = 8.0;
    double friday = 8.0;
    double saturday = 0.0;
    double sunday = 0.0;
    QString note;

    /// Hours on a Qt::DayOfWeek, 1 Monday … 7 Sunday.
    [[nodiscard]] double hoursOn(int dayOfWeek) const
    {
        const double hours[] = {monday, tuesday, wednesday, thursday, friday, saturday, sunday};
        return hours[(dayOfWeek - 1) % 7];
    }
    friend bool operator==(const WorkingCalendar &, const WorkingCalendar &) = default;
};

template<>
struct Record<WorkingCalendar> {
    static constexpr auto table = "working_calendar";
    static constexpr void fields(auto &&field)
    {
        field("name", &WorkingCalendar::name);
        field("holiday_region", &WorkingCalendar::holidayRegion);
        field("monday", &WorkingCalendar::monday);
        field("tuesday", &WorkingCalendar::tuesday);
        field("wednesday", &WorkingCalendar::wednesday);
        field("thursday", &WorkingCalendar::thursday);
        field("friday", &WorkingCalendar::friday);
        field("saturday", &WorkingCalendar::saturday);
        field("sunday", &WorkingCalendar::sunday);
        field("note", &WorkingCalendar::note);
    }
};

} // namespace Plimsoll
