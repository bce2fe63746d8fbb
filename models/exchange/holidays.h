// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarexception.h"
#include "domain/idsource.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Plimsoll {

/// A region whose public holidays are known.
struct HolidayRegion {
    QString code;    ///< As WorkingCalendar::holidayRegion keeps it; never made up from a locale.
    QString name;    ///< In the user's language where the library has it.
    QString country; ///< The country's name in the user's language; empty for regions of none.
};

/// One holiday or observance.
struct Holiday {
    QString name;
    QDate date; ///< First day, as observed.
    int days = 1;
    bool nonWorking = false; ///< Only such days reduce working time; the others are observances.

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// All regions, sorted by country and name in the user's language.
[[nodiscard]] std::vector<HolidayRegion> holidayRegions();
[[nodiscard]] bool isHolidayRegion(const QString &code);
/// The name of a region; the code itself where there is no such region.
[[nodiscard]] QString holidayRegionName(const QString &code);

/// The holidays of the years from first to last, inclusive, sorted by date and name. Empty for an unknown region.
[[nodiscard]] std::vector<Holiday> holidays(const QString &region, int firstYear, int lastYear);

/// The days off among them as exceptions of a working calendar, ready for edits::replaceHolidays.
[[nodiscard]] std::vector<CalendarException> holidayExceptions(const QString &region, WorkingCalendarId calendar, int firstYear, int lastYear,
                                                               IdSource &ids);

} // namespace Plimsoll
