// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holidays.h"

#include "domain/validation.h"

#include <KHolidays/Holiday>
#include <KHolidays/HolidayRegion>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// "DE-BY" and "de" both name Germany. Some regions belong to no country.
QString countryName(const QString &countryCode)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(countryCode.section(u'-', 0, 0).toUpper());
    if (territory == QLocale::AnyTerritory)
        return {};
    const QLocale user;
    return user.territory() == territory && user.language() != QLocale::English && user.language() != QLocale::C
        ? user.nativeTerritoryName()
        : QLocale::territoryToString(territory);
}

} // namespace

bool isHolidayRegion(const QString &code)
{
    return !code.isEmpty() && KHolidays::HolidayRegion::isValid(code);
}

QString holidayRegionName(const QString &code)
{
    // name() of an invalid region crashes.
    if (!isHolidayRegion(code))
        return code;
    const QString name = KHolidays::HolidayRegion::name(code);
    return name.isEmpty() ? code : name;
}

std::vector<HolidayRegion> holidayRegions()
{
    std::vector<HolidayRegion> regions;
    const QStringList codes = KHolidays::HolidayRegion::regionCodes();
    for (const QString &code : codes) {
        if (isHolidayRegion(code))
            regions.push_back({code, holidayRegionName(code), countryName(KHolidays::HolidayRegion::countryCode(code))});
    }
    std::ranges::sort(regions, [](const HolidayRegion &a, const HolidayRegion &b) {
        const int byCountry = QString::localeAwareCompare(a.country, b.country);
        const int byName = byCountry != 0 ? byCountry : QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.code < b.code;
    });
    return regions;
}

std::vector<Holiday> holidays(const QString &region, int firstYear, int lastYear)
{
    std::vector<Holiday> found;
    if (!isHolidayRegion(region))
        return found;
    const KHolidays::HolidayRegion library(region);
    const QDate from = std::max(QDate(firstYear, 1, 1), earliestDate);
    const QDate to = std::min(QDate(lastYear, 12, 31), latestDate);
    if (!library.isValid() || !from.isValid() || !to.isValid() || to < from)
        return found;
    const KHolidays::Holiday::List list = library.rawHolidays(from, to);
    for (const KHolidays::Holiday &entry : list) {
        found.push_back({entry.name(), entry.observedStartDate(), std::max(1, entry.duration()),
                         entry.dayType() == KHolidays::Holiday::NonWorkday});
    }
    std::ranges::sort(found, [](const Holiday &a, const Holiday &b) { return std::tie(a.date, a.name) < std::tie(b.date, b.name); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<CalendarException> holidayExceptions(const QString &region, WorkingCalendarId calendar, int firstYear, int lastYear, IdSource &ids)
{
    std::vector<CalendarException> exceptions;
    for (const Holiday &holiday : holidays(region, firstYear, lastYear)) {
        if (!holiday.nonWorking)
            continue;
        CalendarException exception;
        exception.id = ids.next<CalendarException>();
        exception.calendar = calendar;
        exception.name = holiday.name;
        exception.start = holiday.date;
        exception.end = std::min(holiday.date.addDays(holiday.days - 1), latestDate);
        exception.holidayRegion = region;
        exceptions.push_back(std::move(exception));
    }
    return exceptions;
}

} // namespace Plimsoll
