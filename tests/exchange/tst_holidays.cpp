// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/calendaredits.h"
#include "domain/validation.h"
#include "domain/workingcalendar.h"
#include "exchange/holidays.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestHolidays : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 1, 2), QTime(9, 0), QTimeZone::UTC)};

    static QSet<QDate> daysOff(const QString &region, int year)
    {
        QSet<QDate> days;
        for (const Holiday &holiday : holidays(region, year, year)) {
            for (int i = 0; holiday.nonWorking && i < holiday.days; ++i)
                days.insert(holiday.date.addDays(i));
        }
        return days;
    }

private Q_SLOTS:
    void everyRegionHasACodeAndAName()
    {
        const auto regions = holidayRegions();
        QVERIFY(regions.size() > 100);
        QSet<QString> codes;
        for (const HolidayRegion &region : regions) {
            QVERIFY(isHolidayRegion(region.code));
            QVERIFY2(!region.name.isEmpty(), qPrintable(region.code));
            codes.insert(region.code);
        }
        QCOMPARE(codes.size(), qsizetype(regions.size()));
        const auto german = std::ranges::find(regions, u"de-by_de"_s, &HolidayRegion::code);
        QVERIFY(german != regions.end());
        QCOMPARE(german->country, u"Germany"_s);
    }

    void anUnknownRegionHasNoHolidays_data()
    {
        QTest::addColumn<QString>("region");
        for (const char *region : {"", "xx_xx", "de", "atlantis", "../../etc/passwd"})
            QTest::newRow(region) << QString::fromLatin1(region);
    }

    void anUnknownRegionHasNoHolidays()
    {
        QFETCH(QString, region);
        QVERIFY(!isHolidayRegion(region));
        QVERIFY(holidays(region, 2026, 2026).empty());
        QCOMPARE(holidayRegionName(region), region);
        IdSource ids(m_clock, 1);
        QVERIFY(holidayExceptions(region, WorkingCalendarId(1), 2026, 2026, ids).empty());
    }

    // The days from the laws: Germany's nine nationwide holidays, and the federal ones of the United States (5 U.S.C. 6103).
    void theDaysOffAreThoseOfTheLaw()
    {
        const QSet<QDate> germany{{2026, 1, 1}, {2026, 4, 3}, {2026, 4, 6}, {2026, 5, 1}, {2026, 5, 14}, {2026, 5, 25},
                                  {2026, 10, 3}, {2026, 12, 25}, {2026, 12, 26}};
        QCOMPARE(daysOff(u"de_de"_s, 2026), germany);
        const QSet<QDate> unitedStates = daysOff(u"us_en-us"_s, 2026);
        for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 5, 25), QDate(2026, 9, 7), QDate(2026, 11, 26), QDate(2026, 12, 25)})
            QVERIFY2(unitedStates.contains(day), qPrintable(day.toString(Qt::ISODate)));
    }

    void observancesDoNotReduceCapacity()
    {
        const auto all = holidays(u"de_de"_s, 2026, 2026);
        QVERIFY(std::ranges::any_of(all, [](const Holiday &h) { return !h.nonWorking; }));
        IdSource ids(m_clock, 1);
        const auto exceptions = holidayExceptions(u"de_de"_s, WorkingCalendarId(4), 2026, 2026, ids);
        QCOMPARE(exceptions.size(), size_t(9));
    }

    void severalRegionsLiveInOnePlan()
    {
        Plan plan;
        WorkingCalendar calendar;
        calendar.id = WorkingCalendarId(4);
        calendar.name = u"Two sites"_s;
        plan.put(calendar);
        IdSource ids(m_clock, 1);
        plan.apply(edits::replaceHolidays(plan, calendar.id, u"de_de"_s, holidayExceptions(u"de_de"_s, calendar.id, 2026, 2027, ids)));
        const auto germanDays = plan.table<CalendarException>().size();
        plan.apply(edits::replaceHolidays(plan, calendar.id, u"jp_ja"_s, holidayExceptions(u"jp_ja"_s, calendar.id, 2026, 2027, ids)));
        QCOMPARE(germanDays, 18);
        QVERIFY(plan.table<CalendarException>().size() > germanDays + 20);
        QVERIFY(validate(plan).hasValue());
        // Taking the same holidays over again changes nothing, although the new ones came with new ids.
        QVERIFY(edits::replaceHolidays(plan, calendar.id, u"de_de"_s, holidayExceptions(u"de_de"_s, calendar.id, 2026, 2027, ids)).isEmpty());
    }

    void yearsOutsideThePlansRangeAreCut()
    {
        QVERIFY(holidays(u"de_de"_s, 2027, 2026).empty());
        QVERIFY(holidays(u"de_de"_s, 1900, 1960).empty());
        for (const Holiday &holiday : holidays(u"de_de"_s, 2199, 2205))
            QVERIFY(holiday.date <= latestDate);
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
