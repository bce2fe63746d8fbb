// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/plan.h"
#include "items/celltext.h"
#include "items/dateinput.h"
#include "items/deadlinetext.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestDateInput : public QObject
{
    Q_OBJECT

private:
    // Today is Monday 18 May 2026; what is replaced is Wednesday 22 July 2026.
    static DateInputContext context(QDate current = {2026, 7, 22}) { return {QDate(2026, 5, 18), current, nullptr, QLocale::c()}; }

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date"); // Invalid: refused.
        QTest::addRow("ISO") << u"2026-08-05"_s << QDate(2026, 8, 5);
        QTest::addRow("ISO, short") << u"2026-8-5"_s << QDate(2026, 8, 5);
        QTest::addRow("with weekday") << u"Wed 5 Aug 2026"_s << QDate(2026, 8, 5);
        QTest::addRow("without year") << u"5 Aug"_s << QDate(2026, 8, 5);
        QTest::addRow("month first") << u"August 5, 2026"_s << QDate(2026, 8, 5);
        QTest::addRow("leap day without year") << u"29 Feb"_s << QDate();
        QTest::addRow("today") << u"Today"_s << QDate(2026, 5, 18);
        QTest::addRow("tomorrow") << u"tomorrow"_s << QDate(2026, 5, 19);
        QTest::addRow("two weeks on") << u"+2w"_s << QDate(2026, 8, 5);
        QTest::addRow("three working days back") << u"-3wd"_s << QDate(2026, 7, 17);
        QTest::addRow("three working days on") << u"+3wd"_s << QDate(2026, 7, 27);
        QTest::addRow("a month on") << u"+1m"_s << QDate(2026, 8, 22);
        QTest::addRow("days without unit") << u"+10"_s << QDate(2026, 8, 1);
        QTest::addRow("minus sign of typography") << u"\u22121d"_s << QDate(2026, 7, 21);
        QTest::addRow("Friday") << u"fri"_s << QDate(2026, 7, 24);
        QTest::addRow("the same weekday") << u"wed"_s << QDate(2026, 7, 29);
        QTest::addRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::addRow("no date") << u"soonish"_s << QDate();
        QTest::addRow("empty") << u"  "_s << QDate();
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        const auto read = dateFromText(text, context());
        QCOMPARE(read.hasValue(), date.isValid());
        if (read)
            QCOMPARE(*read, date);
        else
            QVERIFY(read.error().text.contains(u"type one such as"_s));
    }

    void countFromTodayWhereNothingIsReplaced()
    {
        QCOMPARE(*dateFromText(u"+1w"_s, context({})), QDate(2026, 5, 25));
        QCOMPARE(*dateFromText(u"mon"_s, context({})), QDate(2026, 5, 18));
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<OffsetUnit>("unit");
        QTest::addRow("number alone") << u"3"_s << 3 << OffsetUnit::Weeks;
        QTest::addRow("working days") << u"-5wd"_s << -5 << OffsetUnit::WorkingDays;
        QTest::addRow("as the table shows it") << u"\u221225 working days"_s << -25 << OffsetUnit::WorkingDays;
        QTest::addRow("hours") << u"36 h"_s << 36 << OffsetUnit::Hours;
        QTest::addRow("weeks") << u"2 Weeks"_s << 2 << OffsetUnit::Weeks;
        QTest::addRow("empty") << QString() << 0 << OffsetUnit::Weeks;
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(OffsetUnit, unit);
        const auto amount = amountFromText(text, OffsetUnit::Weeks);
        QVERIFY(amount.hasValue());
        QCOMPARE(*amount, (Amount{count, unit}));
        QVERIFY(!amountFromText(u"three fortnights"_s, OffsetUnit::Weeks));
        // The end of a word is no unit.
        QVERIFY(!amountFromText(u"5 s"_s, OffsetUnit::Weeks));
        QVERIFY(!amountFromText(u"5 ays"_s, OffsetUnit::Weeks));
    }

    void deadlines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DeadlineZone>("zone");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("timeZone");
        QTest::addRow("AoE") << u"aoe"_s << DeadlineZone::AnywhereOnEarth << QTime() << QString();
        QTest::addRow("time and UTC") << u"18:00 UTC"_s << DeadlineZone::Utc << QTime(18, 0) << QString();
        QTest::addRow("time of a place") << u"5 pm Europe/Berlin"_s << DeadlineZone::Local << QTime(17, 0) << u"Europe/Berlin"_s;
        QTest::addRow("the plan's zone") << u"17:00"_s << DeadlineZone::Local << QTime(17, 0) << QString();
        QTest::addRow("end of day") << u"eod utc"_s << DeadlineZone::Utc << QTime() << QString();
        QTest::addRow("none") << QString() << DeadlineZone::None << QTime() << QString();
    }
    void deadlines()
    {
        QFETCH(QString, text);
        QFETCH(DeadlineZone, zone);
        QFETCH(QTime, time);
        QFETCH(QString, timeZone);
        const auto deadline = deadlineFromText(text, QLocale::c());
        QVERIFY(deadline.hasValue());
        QCOMPARE(*deadline, (edits::Deadline{zone, time, timeZone}));
        // What is shown can be typed.
        Milestone m;
        m.deadlineZone = zone;
        m.deadlineTime = time;
        m.timeZone = timeZone.isEmpty() && zone == DeadlineZone::Local ? u"UTC"_s : timeZone;
        const auto again = deadlineFromText(deadlineText(Plan(), m, QLocale::c()), QLocale::c());
        QVERIFY(again.hasValue());
        QCOMPARE(again->time, time);
        QVERIFY(!deadlineFromText(u"17:00 Europe/Nowhere"_s, QLocale::c()));
        QVERIFY(!deadlineFromText(u"after lunch"_s, QLocale::c()));
    }

    void momentsReadAsTheyAreWritten()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime moment(QDate(2026, 10, 22), QTime(18, 5), berlin);
        for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::English, QLocale::UnitedKingdom),
                                      QLocale(QLocale::German)}) {
            const DateInputContext context{QDate(2026, 7, 1), {}, nullptr, locale};
            const auto read = momentFromText(momentText(moment, berlin, locale), context, berlin);
            QVERIFY2(read && *read == moment, qPrintable(locale.name() + u' ' + momentText(moment, berlin, locale)));
        }
        const DateInputContext context{QDate(2026, 7, 1), {}, nullptr, QLocale::c()};
        for (const QString &text : {u"2026-10-22T18:05"_s, u"2026-10-22 18:05"_s, u"2026-10-22 6:05 PM"_s, u"22 OCT 18:05"_s}) {
            const auto read = momentFromText(text, context, berlin);
            QVERIFY2(read && *read == moment, qPrintable(text));
        }
        QCOMPARE(*momentFromText(u"2026-10-22"_s, context, berlin), QDate(2026, 10, 22).startOfDay(berlin));
        QVERIFY(!momentFromText(u" "_s, context, berlin)->isValid());
        QVERIFY(!momentFromText(u"2026-10-22 25:00"_s, context, berlin));
    }

    /// Beside a day, only what that does not tell.
    void timesOfDayNameTheZoneWhereItIsNotThePlans()
    {
        Plan plan;
        PlanSettings settings = plan.settings();
        settings.timeZone = u"Europe/Berlin"_s;
        plan.put(settings);
        Milestone m;
        m.deadlineTime = QTime(14, 0);
        MilestoneDate date;
        const auto text = [&](DeadlineZone zone, const QString &timeZone) {
            m.deadlineZone = zone;
            m.timeZone = timeZone;
            return clockText(plan, m, date, QLocale(QLocale::German));
        };
        QCOMPARE(text(DeadlineZone::Local, {}), QString()); // Without a moment it has no deadline.
        date.moment = QDateTime(QDate(2026, 7, 22), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(text(DeadlineZone::Local, {}), u"14:00"_s);
        QCOMPARE(text(DeadlineZone::Local, u"Europe/Berlin"_s), u"14:00"_s);
        QCOMPARE(text(DeadlineZone::Local, u"America/New_York"_s), u"14:00 America/New_York"_s);
        QCOMPARE(text(DeadlineZone::Utc, {}), u"14:00 UTC"_s);
        QCOMPARE(text(DeadlineZone::AnywhereOnEarth, {}), u"14:00 AoE"_s);
        m.deadlineTime = {};
        QCOMPARE(text(DeadlineZone::Utc, {}), QString());
    }

    void aRuleInHoursHasItsTime()
    {
        const QLocale german(QLocale::German);
        Milestone m;
        m.rule = RuleKind::Offset;
        m.offsetUnit = OffsetUnit::Hours;
        m.deadlineZone = DeadlineZone::Utc;
        MilestoneDate date;
        date.moment = QDateTime(QDate(2026, 7, 22), QTime(13, 30), QTimeZone::utc());
        QCOMPARE(deadlineText(Plan(), m, german, &date), u"13:30 UTC"_s);
        m.deadlineZone = DeadlineZone::AnywhereOnEarth;
        QCOMPARE(deadlineText(Plan(), m, german, &date), u"01:30 AoE"_s);
        m.offsetUnit = OffsetUnit::WorkingDays;
        QCOMPARE(deadlineText(Plan(), m, german, &date), u"End of day, AoE"_s);
    }
};

QTEST_GUILESS_MAIN(TestDateInput)
#include "tst_dateinput.moc"
