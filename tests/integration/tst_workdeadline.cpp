// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/idsource.h"
#include "engine/fit/fit.h"
#include "engine/forecast/forecast.h"
#include "engine/problems.h"
#include "engine/scheduler.h"
#include "engine/workplan/workschedule.h"
#include "engine/workslack.h"
#include "engine/workspans.h"
#include "exchange/csvreader.h"
#include "exchange/scheduleimport.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Whoever asks by when work must end gets the same day: the fit, leveling, the problems and the forecast of one plan, of which milestones and
/// work were imported and in which no item names a milestone.
class TestWorkDeadline : public QObject
{
    Q_OBJECT

private:
    static const inline QDate today{2026, 7, 6}; ///< A Monday, the day of the kick-off.
    FixedClock m_clock{QDateTime(today, QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 22};
    Plan m_plan;
    ReleaseId m_release;
    MilestoneId m_freeze;

    void importMilestones()
    {
        const auto table = readCsv("milestone,date\nKickoff,2026-07-06\nCode freeze,2026-07-22\nCrane 4.2 released,2026-07-31\n");
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        ImportOptions options;
        options.product = u"Crane"_s;
        options.release = u"4.2"_s;
        options.today = today;
        const auto outcome = importTable(m_plan, computeTimetable(m_plan), *table, options, m_ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        m_plan.apply(outcome->edit);
        m_release = m_plan.table<Release>().begin()->id;
        for (const Milestone &milestone : m_plan.table<Milestone>())
            m_freeze = milestone.kind == MilestoneKind::Freeze ? milestone.id : m_freeze;
    }

    void importWorkOf(int hours)
    {
        const auto sheet = readWork("key,title,hours\nA-1,Hull," + QByteArray::number(hours) + "\n", WorkFormat::Csv);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().text));
        WorkImportOptions options;
        options.release = m_release;
        const auto outcome = importWork(m_plan, *sheet, options, m_ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        m_plan.apply(outcome->edit);
    }

    void hireMara()
    {
        Person mara;
        mara.id = m_ids.next<Person>();
        mara.name = u"Mara"_s;
        m_plan.put(mara);
        m_plan.put(PersonSkill{m_ids.next<PersonSkill>(), mara.id, m_plan.table<Skill>().begin()->id, 3});
    }

    [[nodiscard]] qsizetype missedFreezes(const Timetable &timetable) const
    {
        const auto problems = findProblems(m_plan, timetable, today);
        return std::ranges::count(problems, u"freeze-missed"_s, &Problem::check);
    }

private Q_SLOTS:
    void init()
    {
        m_plan = Plan();
        m_plan.planId = QUuid(u"{3c1b7f0a-5d52-4c0e-9f55-7a4e1d0b2207}"_s);
        importMilestones();
        QVERIFY(m_freeze.isValid());
    }

    /// From Mon 6 to Tue 21 July, before the freeze, are twelve days with 96 of Mara's hours; before the release on Fri 31 July are nineteen,
    /// with 152.
    void allHoldTheSameDay_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<double>("missing");
        QTest::addColumn<QDate>("end");
        QTest::newRow("just before the freeze") << 96 << 0.0 << QDate(2026, 7, 21);
        QTest::newRow("on the day of the freeze") << 100 << 4.0 << QDate(2026, 7, 22);
        QTest::newRow("on the eighteenth day, before the release") << 140 << 44.0 << QDate(2026, 7, 29);
    }
    void allHoldTheSameDay()
    {
        QFETCH(int, hours);
        QFETCH(double, missing);
        QFETCH(QDate, end);
        importWorkOf(hours);
        hireMara();
        QVERIFY(!m_plan.table<WorkItem>().begin()->finishBefore.isValid());
        const Timetable timetable = computeTimetable(m_plan);
        const bool inTime = missing <= 0;

        const FitAnswer fit = findFit(m_plan, timetable, {m_release, {}, today});
        QCOMPARE(fit.state, inTime ? FitState::Fits : FitState::Short);
        QCOMPARE(fit.missing, missing);
        QCOMPARE(findFit(m_plan, timetable, {m_release, m_freeze, today}).asked, double(hours));

        const auto network = WorkNetwork::of(m_plan, timetable, today, {m_release});
        QVERIFY(network);
        m_plan.apply(acceptSchedule(m_plan, *network, levelPlan(m_plan, *network, {1, 1, 0, 1}), m_ids));
        const auto spans = workSpans(m_plan);
        QCOMPARE(spans.size(), size_t(1));
        QCOMPARE(spans.front().end, end);
        const std::vector<LateWork> late = lateWork(m_plan, timetable);
        QCOMPARE(late.empty(), inTime);
        QCOMPARE(missedFreezes(timetable), inTime ? 0 : 1);
        if (!inTime) {
            QCOMPARE(fit.milestone, m_freeze);
            QCOMPARE(late.front().limit.milestone, m_freeze);
            QCOMPARE(late.front().limit.day, fit.due);
        }

        ForecastOptions options;
        options.releases = {m_release};
        options.runs = 100;
        const auto forecast = forecastPlan(m_plan, timetable, today, options);
        QVERIFY2(forecast, forecast ? "" : qPrintable(forecast.error().text));
        QCOMPARE(forecast->find(m_release)->deadline, m_freeze);
    }
};

QTEST_GUILESS_MAIN(TestWorkDeadline)
#include "tst_workdeadline.moc"
