// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparsing.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

QString zoneText(const ZoneReading &when)
{
    QStringList parts;
    if (when.time.isValid())
        parts += when.time.toString(u"HH:mm"_s);
    if (when.endOfDay)
        parts += u"eod"_s;
    switch (when.zone) {
    case DeadlineZone::None: break;
    case DeadlineZone::Local: parts += when.timeZone.isEmpty() ? u"local"_s : when.timeZone; break;
    case DeadlineZone::Utc: parts += u"utc"_s; break;
    case DeadlineZone::AnywhereOnEarth: parts += u"aoe"_s; break;
    }
    return parts.join(u' ');
}

/// "2026-03-03..2026-03-05 18:00 utc ~" as one text; "~" is tentative; other states by their names.
QString text(const DateReading &reading)
{
    switch (reading.state) {
    case DateReading::State::Blank: return u"blank"_s;
    case DateReading::State::NoDay: return u"no day"_s;
    case DateReading::State::Ambiguous: return u"ambiguous"_s;
    case DateReading::State::Wrong: return u"wrong"_s;
    case DateReading::State::Read: break;
    }
    QString result = reading.start.toString(Qt::ISODate);
    if (reading.end.isValid())
        result += u".."_s + reading.end.toString(Qt::ISODate);
    if (const QString zone = zoneText(reading.when); !zone.isEmpty())
        result += u' ' + zone;
    return reading.tentative ? result + u" ~"_s : result;
}

void rows(std::initializer_list<std::pair<const char *, const char *>> list)
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    for (const auto &[cell, expected] : list)
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
}

} // namespace

/// All expected days were looked up in a calendar, with Wed 11 Mar 2026 as the day near which dates without year lie.
class TestDateParsing : public QObject
{
    Q_OBJECT

private:
    static DateReading read(const QString &cell, DateOrder order = DateOrder::Unknown, const QLocale &locale = QLocale::c())
    {
        return readDate(cell, {order, QDate(2026, 3, 11), locale});
    }

private Q_SLOTS:
    void withoutHints_data()
    {
        rows({{"2026-03-03", "2026-03-03"},
              {"2026/03/03", "2026-03-03"},
              {"2026.03.03", "2026-03-03"},
              {"2026. 3. 3.", "2026-03-03"},
              {"20260303", "2026-03-03"},
              {"Tue 2026-03-03", "2026-03-03"},
              {"2026-03-03 (Tue)", "2026-03-03"},
              {"2026-W10", "2026-03-02"},
              {"2026-W10-3", "2026-03-04"},
              {"KW 10 2026", "2026-03-02"},
              {"CW10/2026", "2026-03-02"},
              {"2020-W53", "2020-12-28"},
              {"2021-W53", "wrong"},
              {"March 3, 2026", "2026-03-03"},
              {"March 3rd, 2026", "2026-03-03"},
              {"3rd March 2026", "2026-03-03"},
              {"3rd of March 2026", "2026-03-03"},
              {"the 3rd of March, 2026", "2026-03-03"},
              {"Tuesday, March 3rd 2026", "2026-03-03"},
              {"Tuesday 3 March 2026", "2026-03-03"},
              {"Tue, Mar 3 2026", "2026-03-03"},
              {"Mar. 3, 2026", "2026-03-03"},
              {"3-Mar-26", "2026-03-03"},
              {"3-Mar-2026", "2026-03-03"},
              {"Mar-03-2026", "2026-03-03"},
              {"Mar-03-26", "2026-03-03"},
              {"3/Mar/26", "2026-03-03"},
              {"03MAR2026", "2026-03-03"},
              {"Mar 3 '26", "2026-03-03"},
              {"2026 Mar 3", "2026-03-03"},
              {"Sept 14, 2026", "2026-09-14"},
              {"March 3", "2026-03-03"},
              {"Mar 3rd", "2026-03-03"},
              {"Tue Mar 3", "2026-03-03"},
              {"week of Mar 3", "2026-03-03"},
              {"w/c 2 March", "2026-03-02"},
              {"Dec 28", "2025-12-28"},
              {"Sep 30", "2025-09-30"},
              {"Mar 3 - 5", "2026-03-03..2026-03-05"},
              {"Mar 3 – 5", "2026-03-03..2026-03-05"},
              {"Mar 3-5, 2027", "2027-03-03..2027-03-05"},
              {"Mar 9-13", "2026-03-09..2026-03-13"},
              {"3-5 March 2026", "2026-03-03..2026-03-05"},
              {"3.–5. März 2026", "2026-03-03..2026-03-05"},
              {"Mar 30 - Apr 3, 2026", "2026-03-30..2026-04-03"},
              {"Mar 30 – Apr 3", "2026-03-30..2026-04-03"},
              {"Dec 29 - Jan 2", "2025-12-29..2026-01-02"},
              {"Dec 28, 2026 - Jan 3, 2027", "2026-12-28..2027-01-03"},
              {"2026-03-03 to 2026-03-05", "2026-03-03..2026-03-05"},
              {"2026-03-03/2026-03-05", "2026-03-03..2026-03-05"},
              {"2026-03-03 – 2026-03-05", "2026-03-03..2026-03-05"},
              {"Mon 10th - Thu 13th November 2025", "2025-11-10..2025-11-13"},
              {"from Mar 3 until Mar 5", "2026-03-03..2026-03-05"},
              {"Mar 5-3, 2026", "wrong"},
              {"22.07.2026", "2026-07-22"},
              {"03.04.2026", "2026-04-03"},
              {"3.4.26", "2026-04-03"},
              {"3.4.", "2026-04-03"},
              {"26.04", "wrong"},
              {"22/07/2026", "2026-07-22"},
              {"7/22/2026", "2026-07-22"},
              {"7/22/26", "2026-07-22"},
              {"3/3/2026", "2026-03-03"},
              {"03/04/2026", "ambiguous"},
              {"3/4", "ambiguous"},
              {"03-04-2026", "ambiguous"},
              {"Fri 03/04/2026", "2026-04-03"},
              {"Wed 03/04/2026", "2026-03-04"},
              {"2026-02-29", "wrong"},
              {"2028-02-29", "2028-02-29"},
              {"Feb 30, 2026", "wrong"},
              {"31.04.2026", "wrong"},
              {"2026-13-01", "wrong"},
              {"1969-12-31", "wrong"},
              {"2200-01-01", "wrong"},
              {"32/13/2026", "wrong"},
              {"", "blank"},
              {"-", "blank"},
              {"–", "blank"},
              {"TBD", "no day"},
              {"tba", "no day"},
              {"TBC", "no day"},
              {"to be announced", "no day"},
              {"March 2026", "no day"},
              {"2026-03", "no day"},
              {"early July", "no day"},
              {"Mar/Apr 2026", "no day"},
              {"Q3 2026", "no day"},
              {"2026-Q3", "no day"},
              {"H2 2026", "no day"},
              {"2026", "no day"},
              {"week 7", "no day"},
              {"when ready", "no day"},
              {"soon", "no day"},
              {"yesterday's news", "wrong"},
              {"Code freeze", "wrong"},
              {"12345", "wrong"},
              {"2026-03-03 (tentative)", "2026-03-03 ~"},
              {"~Mar 3, 2026", "2026-03-03 ~"},
              {"Mar 3?", "2026-03-03 ~"},
              {"tentatively March 3", "2026-03-03 ~"},
              {"Mar 3 (TBC)", "2026-03-03 ~"},
              {"2026-03-03 (moved from 2026-03-02)", "2026-03-03"},
              {"Tue 3 March 2026 [postponed]", "2026-03-03"},
              {"2026-03-03 AoE", "2026-03-03 aoe"},
              {"2026-03-03 (AoE)", "2026-03-03 aoe"},
              {"2026-03-03 (Anywhere on Earth)", "2026-03-03 aoe"},
              {"2026-03-03 18:00 UTC", "2026-03-03 18:00 utc"},
              {"2026-03-03T18:00:00Z", "2026-03-03 18:00 utc"},
              {"2026-03-03T18:00", "2026-03-03 18:00"},
              {"2026-03-03 18:00:00", "2026-03-03 18:00"},
              {"2026-03-03 00:00:00", "2026-03-03"},
              {"2026-03-03T18:00:00+01:00", "2026-03-03 18:00 UTC+01:00"},
              {"02:00 UTC Friday 14th February 2025 / 18:00 PST Thursday 13th February 2025", "2025-02-14 02:00 utc"},
              {"18:00 PDT Tuesday 3rd March 2026", "2026-03-03 18:00 America/Los_Angeles"},
              {"March 3rd, 2026, 5pm ET", "2026-03-03 17:00 America/New_York"},
              {"March 3, noon UTC", "2026-03-03 12:00 utc"},
              {"March 3, 2026 17:00 Europe/Berlin", "2026-03-03 17:00 Europe/Berlin"},
              {"3. März 2026, 17:00 Uhr MEZ", "2026-03-03 17:00 Europe/Berlin"},
              {"March 3 EOD", "2026-03-03 eod"},
              {"2026年3月3日", "2026-03-03"},
              {"３月", "wrong"}});
    }

    void withoutHints()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(text(read(cell)), expected);
    }

    void otherLanguages_data()
    {
        rows({{"Mi., 4. März 2026", "2026-03-04"},
              {"Mittwoch, 4. März 2026", "2026-03-04"},
              {"4. Mrz. 2026", "wrong"},
              {"4 mars 2026", "2026-03-04"},
              {"mercredi 4 mars 2026", "2026-03-04"},
              {"1er août 2026", "2026-08-01"},
              {"4 de marzo de 2026", "2026-03-04"},
              {"miércoles, 4 de marzo de 2026", "2026-03-04"},
              {"4 marzo 2026", "2026-03-04"},
              {"quarta-feira, 4 de março de 2026", "2026-03-04"},
              {"4 maart 2026", "2026-03-04"},
              {"4 marca 2026", "2026-03-04"},
              {"4 mars 2026 kl. 10", "wrong"},
              {"4. maaliskuuta 2026", "2026-03-04"},
              {"4. března 2026", "2026-03-04"},
              {"4 Mart 2026", "2026-03-04"}});
    }

    void otherLanguages()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(text(read(cell)), expected);
    }

    void theOrderSettlesTwoMeanings()
    {
        QCOMPARE(text(read(u"03/04/2026"_s, DateOrder::DayFirst)), u"2026-04-03"_s);
        QCOMPARE(text(read(u"03/04/2026"_s, DateOrder::MonthFirst)), u"2026-03-04"_s);
        QCOMPARE(text(read(u"3/4"_s, DateOrder::MonthFirst)), u"2026-03-04"_s);
        QCOMPARE(text(read(u"22/07/2026"_s, DateOrder::MonthFirst)), u"2026-07-22"_s);
        QCOMPARE(text(read(u"03.04.2026"_s, DateOrder::MonthFirst)), u"2026-04-03"_s);
        QCOMPARE(text(read(u"3/4/2026 - 3/6/2026"_s, DateOrder::MonthFirst)), u"2026-03-04..2026-03-06"_s);
    }

    void aWeekdayThatContradictsIsRemarked()
    {
        const DateReading reading = read(u"Mon 2026-03-03"_s);
        QCOMPARE(text(reading), u"2026-03-03"_s);
        QCOMPARE(reading.remark, u"“Mon 2026-03-03” falls on a Tuesday; check the weekday or the date."_s);
        QCOMPARE(read(u"Tue 2026-03-03"_s).remark, QString());
    }

    void withoutANearDayAYearIsNeeded()
    {
        const DateReading reading = readDate(u"March 3"_s, {});
        QCOMPARE(reading.state, DateReading::State::NoDay);
        QCOMPARE(reading.remark, u"“March 3” has no year; write one."_s);
    }

    void theLocaleReadsItsOwnForms()
    {
        QCOMPARE(text(read(u"4. 3. 2026"_s, DateOrder::Unknown, QLocale(QLocale::Czech))), u"2026-03-04"_s);
        QCOMPARE(text(read(u"2026年3月4日"_s, DateOrder::Unknown, QLocale(QLocale::Japanese))), u"2026-03-04"_s);
    }

    void aFileProvesItsOrder()
    {
        QCOMPARE(findDateOrder({u"03/04/2026"_s, u"22/07/2026"_s}).order, DateOrder::DayFirst);
        QCOMPARE(findDateOrder({u"03/04/2026"_s, u"07/22/2026"_s}).order, DateOrder::MonthFirst);
        const auto open = findDateOrder({u"03/04/2026"_s, u"05/06/2026"_s, u"x"_s});
        QVERIFY(open.ambiguous);
        QCOMPARE(open.examples, QStringList({u"03/04/2026"_s, u"05/06/2026"_s}));
        const auto both = findDateOrder({u"03/04/2026"_s, u"22/07/2026"_s, u"07/22/2026"_s});
        QVERIFY(both.contradictory);
        QVERIFY(both.ambiguous);
        QVERIFY(!findDateOrder({u"2026-03-04"_s, u"22/07/2026"_s}).ambiguous);
        // A date with full stops proves nothing for slashes.
        QVERIFY(findDateOrder({u"03/04/2026"_s, u"03.04.2026"_s}).ambiguous);
        QCOMPARE(findDateOrder({u"03/04/2026"_s, u"Fri 03/04/2026"_s}).order, DateOrder::DayFirst);
    }

    void zones_data()
    {
        rows({{"AoE", "aoe"},
              {"aoe", "aoe"},
              {"Anywhere on Earth", "aoe"},
              {"UTC", "utc"},
              {"GMT", "utc"},
              {"Z", "unknown"},
              {"UTC-12", "aoe"},
              {"UTC+0", "utc"},
              {"UTC-07:00", "UTC-07:00"},
              {"local", "local"},
              {"local time", "local"},
              {"Europe/Berlin", "Europe/Berlin"},
              {"America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"},
              {"PST", "America/Los_Angeles"},
              {"PT", "America/Los_Angeles"},
              {"CEST", "Europe/Berlin"},
              {"18:00 PDT", "18:00 America/Los_Angeles"},
              {"6 pm PT", "18:00 America/Los_Angeles"},
              {"12:00 AM UTC", "00:00 utc"},
              {"12:30 PM UTC", "12:30 utc"},
              {"noon UTC", "12:00 utc"},
              {"23:59", "23:59 local"},
              {"EOD", "eod local"},
              {"", ""},
              {"25:00", "unknown"},
              {"Mars/Olympus", "unknown"},
              {"soon", "unknown"}});
    }

    void zones()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        const auto zone = readZone(cell);
        QCOMPARE(zone ? zoneText(*zone) : u"unknown"_s, expected);
    }
};

QTEST_GUILESS_MAIN(TestDateParsing)
#include "tst_dateparsing.moc"
