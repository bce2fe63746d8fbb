// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/templates.h"

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/scheduler.h"
#include "exchange/icsexport.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The templates that ship, placed by the day on which they are used.
class TestTemplates : public QObject
{
    Q_OBJECT

private:
    static Plan made(const QString &name, QDate today, quint32 seed = 1)
    {
        const FixedClock clock(QDateTime(today, QTime(12, 0), QTimeZone::UTC));
        IdSource ids(clock, seed);
        auto plan = planFromTemplate(name, u"Mine"_s, today, ids);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().text));
        return *plan;
    }

    static const Milestone *titled(const Plan &plan, const QString &title)
    {
        for (const Milestone &milestone : plan.table<Milestone>()) {
            if (displayTitle(plan, milestone) == title)
                return &milestone;
        }
        return nullptr;
    }

private Q_SLOTS:
    void everyTemplateIsSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const PlanTemplate &offered : planTemplates())
            QTest::addRow("%s", qPrintable(offered.name)) << offered.name;
    }

    /// Over three years: valid, every date known and owned, nothing pinned but the first go-live.
    void everyTemplateIsSound()
    {
        QFETCH(QString, name);
        for (QDate today(2026, 1, 1); today < QDate(2029, 1, 1); today = today.addDays(13)) {
            const Plan plan = made(name, today);
            QVERIFY(validate(plan).hasValue());
            const Timetable timetable = computeTimetable(plan);
            int pinned = 0;
            for (const Milestone &milestone : plan.table<Milestone>()) {
                QVERIFY(timetable.startOf(milestone.id).isValid());
                pinned += milestone.rule == RuleKind::Pinned;
                QVERIFY(!milestone.owners.empty());
            }
            QCOMPARE(pinned, 1);
            QVERIFY(plan.table<Milestone>().size() >= 20);
            for (const Release &release : plan.table<Release>())
                QVERIFY(!release.name.contains(u'{') && plan.find(release.anchor));
        }
    }

    void theFirstGoLiveIsInTheNextQuarterOnItsWeekday_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("goLive");
        QTest::addColumn<QString>("release");
        QTest::newRow("autumn") << QDate(2026, 11, 25) << QDate(2027, 3, 16) << u"2027.1"_s;
        QTest::newRow("first day of a quarter") << QDate(2026, 7, 1) << QDate(2026, 12, 15) << u"2026.4"_s;
        QTest::newRow("last day of a quarter") << QDate(2026, 6, 30) << QDate(2026, 9, 15) << u"2026.3"_s;
        QTest::newRow("leap day") << QDate(2028, 2, 29) << QDate(2028, 6, 13) << u"2028.2"_s;
    }

    void theFirstGoLiveIsInTheNextQuarterOnItsWeekday()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, goLive);
        QFETCH(QString, release);
        const Plan plan = made(u"quarterly"_s, today);
        const Milestone *anchor = titled(plan, u"Go-live of Product %1"_s.arg(release));
        QVERIFY(anchor);
        QCOMPARE(anchor->pinned, goLive);
        QCOMPARE(anchor->pinned.dayOfWeek(), int(Qt::Tuesday));
        const Timetable timetable = computeTimetable(plan);
        QCOMPARE(timetable.startOf(titled(plan, u"Code freeze"_s)->id), goLive.addDays(-21));
        QCOMPARE(timetable.startOf(titled(plan, u"Go/no-go"_s)->id), goLive.addDays(-4));
    }

    void patchReleasesGoLiveEachMonthOnATuesday()
    {
        const Plan plan = made(u"train"_s, QDate(2026, 11, 25));
        const Timetable timetable = computeTimetable(plan);
        QList<QDate> dates;
        for (const Release &release : plan.table<Release>())
            dates << timetable.startOf(release.anchor);
        QCOMPARE(dates, (QList<QDate>{{2027, 3, 9}, {2027, 4, 6}, {2027, 5, 11}, {2027, 6, 8}, {2027, 7, 6}}));
    }

    /// 19 December to 3 January is closed: go-lives that would fall there come after.
    void patchReleasesStayOutOfTheYearEnd()
    {
        int moved = 0;
        for (QDate today(2026, 5, 1); today < QDate(2040, 1, 1); today = today.addMonths(3)) {
            const Plan plan = made(u"train"_s, today);
            const Timetable timetable = computeTimetable(plan);
            for (const Release &release : plan.table<Release>()) {
                const QDate date = timetable.startOf(release.anchor);
                const QDate newYear(date.year() + (date.month() > 6 ? 1 : 0), 1, 1);
                QVERIFY2(date < newYear.addDays(-13) || date > newYear.addDays(2), qPrintable(date.toString(Qt::ISODate)));
                moved += explainDate(plan, timetable, release.anchor).contains("Year-end change freeze"_L1);
            }
        }
        QVERIFY(moved > 0);
    }

    void twoPlansShareNoIds()
    {
        const Plan a = made(u"train"_s, QDate(2026, 11, 25), 1);
        const Plan b = made(u"train"_s, QDate(2026, 11, 25), 2);
        QVERIFY(a.planId != b.planId);
        for (const Milestone &milestone : a.table<Milestone>())
            QVERIFY(!b.find(milestone.id));
        QCOMPARE(a.settings().title, u"Mine"_s);
    }

    void customersReadPublicTitlesOnly_data() { everyTemplateIsSound_data(); }
    void customersReadPublicTitlesOnly()
    {
        QFETCH(QString, name);
        const Plan plan = made(name, QDate(2026, 11, 25));
        CalendarScope scope;
        for (const Audience &audience : plan.table<Audience>()) {
            if (audience.customer)
                scope.audience = audience.id;
        }
        QVERIFY(scope.audience.isValid());
        const auto events = icsEvents(plan, computeTimetable(plan), scope, QDateTime(QDate(2026, 11, 25), QTime(0, 0), QTimeZone::UTC));
        QVERIFY(events.size() >= 4);
        for (const IcsEvent &event : events)
            QVERIFY2(event.item.summary.contains("Product "_L1), qPrintable(event.item.summary));
    }

    void anUnknownTemplateNamesThoseThatThereAre()
    {
        const FixedClock clock(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC));
        IdSource ids(clock, 1);
        const auto plan = planFromTemplate(u"../quarterly"_s, {}, QDate(2026, 1, 1), ids);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::NotFound);
        QVERIFY(plan.error().text.contains(u"quarterly, train"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
