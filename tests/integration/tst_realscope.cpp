// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/idsource.h"
#include "engine/fit/fit.h"
#include "engine/fit/fittexts.h"
#include "engine/forecast/forecast.h"
#include "engine/leveling/fault.h"
#include "engine/leveling/validator.h"
#include "engine/skilldemand.h"
#include "engine/workplan/workschedule.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"
#include "support/realcycles.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What Kubernetes 1.37 shipped, with sample hours by the stage of each item, on sample teams: imported, fitted, leveled, forecast. The figures
/// are counted from the list by hand: 40 alpha, 31 beta, 20 stable, 2 deprecated, 1 disabled. Of these 4 stable ones are implemented already, an
/// alpha is withdrawn, and 2 alpha and a stable one are provisional only: 37 alpha, 31 beta, 15 stable and the 3 others are to be done.
class TestRealScope : public QObject
{
    Q_OBJECT

private:
    static const inline QString scopePath = QStringLiteral(PLIMSOLL_SHARED_DATA "/kubernetes/1.37-scope.csv");
    static const inline QDate today{2026, 5, 18}; ///< A Monday, the day on which the cycle began.
    FixedClock m_clock{QDateTime(today, QTime(9, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 137};
    Plan m_plan;
    ReleaseId m_release;

    template<typename R>
    Id<R> named(const QString &name) const
    {
        for (const R &record : m_plan.table<R>()) {
            if (record.name == name)
                return record.id;
        }
        return {};
    }

    PersonId hire(const QString &name, TeamId team, const QStringList &skills)
    {
        Person person;
        person.id = m_ids.next<Person>();
        person.name = name;
        m_plan.put(person);
        m_plan.put(Membership{m_ids.next<Membership>(), person.id, team, 1.0, {}, {}});
        for (const QString &skill : skills)
            m_plan.put(PersonSkill{m_ids.next<PersonSkill>(), person.id, named<Skill>(skill), 3});
        return person.id;
    }

    /// Five in each owning team, and one writer for all of them.
    void hireTeams()
    {
        const Table<Team> teams = m_plan.table<Team>();
        for (const Team &team : teams) {
            for (int i = 1; i <= 5; ++i)
                hire(u"%1 %2"_s.arg(team.name).arg(i), team.id, {u"Development"_s, u"Testing"_s, u"API review"_s});
        }
        Team docs;
        docs.id = m_ids.next<Team>();
        docs.name = u"Writers"_s;
        m_plan.put(docs);
        hire(u"Writer 1"_s, docs.id, {u"Documentation"_s});
    }

    WorkImportOutcome importScope()
    {
        QFile file(scopePath);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(scopePath));
        const auto sheet = readWork(file.readAll(), WorkFormat::Csv);
        if (!sheet)
            qFatal("%s", qPrintable(sheet.error().text));
        WorkImportOptions options;
        options.release = m_release;
        options.sampleDemands = true;
        const auto outcome = importWork(m_plan, *sheet, options, m_ids);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().text));
        m_plan.apply(outcome->edit);
        return *outcome;
    }

    double asked(const QString &skill) const
    {
        double hours = 0.0;
        for (const Demand &demand : m_plan.table<Demand>())
            hours += demand.skill == named<Skill>(skill) ? demand.likely : 0.0;
        return hours;
    }
    static constexpr double toDo = 37 * (60.0 + 24 + 8 + 8) + 31 * (40 + 40 + 12 + 4) + 15 * (16 + 24 + 16 + 2) + 3 * (16 + 8 + 8 + 2);
    static constexpr double toDocument = 37 * 8.0 + 31 * 12 + 15 * 16 + 3 * 8;

    WorkNetwork network() const
    {
        const auto made = WorkNetwork::of(m_plan, computeTimetable(m_plan), today, {m_release});
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }

private Q_SLOTS:
    void init()
    {
        if (!QFile::exists(scopePath))
            QSKIP("The published scope lists are not beside the checkout.");
        m_plan = Plan();
        m_plan.planId = QUuid(u"{0e3d7c52-2a14-4a0c-9a4e-1b1f3c370137}"_s);
        RealCycles::importCycle(m_plan, u"1.37"_s, today, m_ids);
        m_release = RealCycles::releaseNamed(m_plan, u"1.37"_s);
        const WorkImportOutcome outcome = importScope();
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 94);
        QCOMPARE(outcome.newTeams.size(), 12);
        QVERIFY(importScope().edit.isEmpty());
        hireTeams();
    }

    void theHoursFollowTheRule()
    {
        QCOMPARE(asked(u"Development"_s), 40 * 60.0 + 31 * 40 + 20 * 16 + 3 * 16);
        QCOMPARE(asked(u"Testing"_s), 40 * 24.0 + 31 * 40 + 20 * 24 + 3 * 8);
        QCOMPARE(asked(u"Documentation"_s), 40 * 8.0 + 31 * 12 + 20 * 16 + 3 * 8);
        QCOMPARE(asked(u"API review"_s), 40 * 8.0 + 31 * 4 + 20 * 2 + 3 * 2);
    }

    /// No item names a day, so that code, tests and reviews must end before the code freeze on Wed 22 Jul: nine weeks from Mon 18 May and two days,
    /// 47 weekdays with 376 h of each person. sig-node has 18 alpha, 8 beta and 6 stable to do, of which the writer does not take
    /// 18 · 92 + 8 · 84 + 6 · 42 h, 2,580, and five people, 1,880 h; no other team has more than the 1,316 h of sig-scheduling. The documentation
    /// has until its own freeze on Wed 5 Aug, 57 weekdays with 456 h; 932 h of it have one writer.
    void theSentenceOfTheFitIsTheOneCountedByHand()
    {
        QCOMPARE(toDocument, 932.0);
        const FitAnswer both = findFit(m_plan, computeTimetable(m_plan), {m_release, {}, today});
        QCOMPARE(both.missing, (2'580.0 - 1'880.0) + (932.0 - 456.0));
        QCOMPARE(both.bottleneck.people.size(), size_t(6));
        QCOMPARE(both.bottleneck.skills.size(), size_t(4));
        // Seven people of sig-node have 2,632 h. 932 h are 116 days and a half, so that the writer needs the 117th weekday: the second one of the
        // 24th week, which begins on Mon 26 Oct. The freeze must come after it.
        for (int i = 6; i <= 7; ++i)
            hire(u"sig-node %1"_s.arg(i), named<Team>(u"sig-node"_s), {u"Development"_s, u"Testing"_s, u"API review"_s});
        const FitAnswer answer = findFit(m_plan, computeTimetable(m_plan), {m_release, {}, today});
        QCOMPARE(fitSentence(m_plan, answer),
                 u"Short by 476 h of Documentation work before Docs Freeze; fits from Wed 28 Oct."_s);
        QCOMPARE(answer.due, QDate(2026, 8, 5));
        QCOMPARE(answer.bottleneck.people.size(), size_t(1));
        QCOMPARE(m_plan.find(answer.bottleneck.people.front())->name, u"Writer 1"_s);
        // Two more writers make up for it: 1,368 h less 932 h.
        for (int i = 2; i <= 3; ++i)
            hire(u"Writer %1"_s.arg(i), named<Team>(u"Writers"_s), {u"Documentation"_s});
        const FitAnswer enough = findFit(m_plan, computeTimetable(m_plan), {m_release, {}, today});
        QCOMPARE(enough.state, FitState::Fits);
        const auto docs = std::ranges::find(enough.skills, named<Skill>(u"Documentation"_s), &SkillFit::skill);
        QVERIFY(docs != enough.skills.end());
        QCOMPARE(docs->spare, 436.0);
    }

    /// Until the code freeze is all but the documentation, until the docs freeze all of the work.
    void eachFreezeAsksForWhatItCloses()
    {
        const auto askedBefore = [this](const QString &title) {
            const auto &milestones = m_plan.table<Milestone>();
            const auto freeze = std::ranges::find(milestones, title, &Milestone::title);
            if (freeze == milestones.end())
                qFatal("%s", qPrintable(title));
            return findFit(m_plan, computeTimetable(m_plan), {m_release, freeze->id, today}).asked;
        };
        QCOMPARE(askedBefore(u"Begin Code Freeze and Test Freeze"_s), toDo - toDocument);
        QCOMPARE(askedBefore(u"Docs Freeze"_s), toDo);
    }

    void everythingIsPlacedAndSound()
    {
        const WorkNetwork work = network();
        const WorkSchedule schedule = levelPlan(m_plan, work, {1, 50, 0, 2});
        QVERIFY(schedule.unplaced.empty());
        QVERIFY(!Leveling::faultOf(work.problem()));
        QVERIFY(Leveling::breachesOf(work.problem(), schedule.schedule).empty());
        QVERIFY(schedule == levelPlan(m_plan, work, {1, 50, 0, 1}));
        m_plan.apply(acceptSchedule(m_plan, work, schedule, m_ids));
        QCOMPARE(m_plan.table<ScheduledWork>().size(), (37 + 31 + 15 + 3) * 4);
        double hours = 0.0;
        QDate lastDocs;
        for (const ScheduledWork &row : m_plan.table<ScheduledWork>()) {
            const Demand &demand = *m_plan.find(row.demand);
            hours += row.hours;
            QVERIFY(row.start >= today && row.end >= row.start);
            QVERIFY(std::ranges::any_of(m_plan.table<PersonSkill>(), [&](const PersonSkill &has) {
                return has.person == row.person && has.skill == demand.skill;
            }));
            if (demand.skill == named<Skill>(u"Documentation"_s))
                lastDocs = std::max(lastDocs, row.end);
        }
        QCOMPARE(hours, toDo);
        // The one writer has no idle hour, and is done on the day before the one from which it would fit.
        QCOMPARE(lastDocs, QDate(2026, 10, 27));
    }

    void theForecastIsHonestAndTheSameOnTwoThreads()
    {
        hire(u"Writer 2"_s, named<Team>(u"Writers"_s), {u"Documentation"_s});
        const WorkNetwork work = network();
        m_plan.apply(acceptSchedule(m_plan, work, levelPlan(m_plan, work, {1, 1, 0, 1}), m_ids));
        ForecastOptions options;
        options.releases = {m_release};
        options.runs = 500;
        const auto one = forecastPlan(m_plan, computeTimetable(m_plan), today, options);
        QVERIFY2(one, one ? "" : qPrintable(one.error().text));
        const ReleaseForecast &release = *one->find(m_release);
        QCOMPARE(release.workItems, 37 + 31 + 15 + 3);
        const DateOdds &odds = release.work[0];
        QVERIFY(odds.p50 <= odds.p80 && odds.p80 <= odds.p95);
        // The mean of all documentation is (low + 4 likely + high) / 6 of it, shared by two: hardly half of the runs end a week before that.
        double mean = 0.0;
        for (const Demand &demand : m_plan.table<Demand>()) {
            if (demand.skill == named<Skill>(u"Documentation"_s) && isPlanned(*m_plan.find(demand.workItem))
                && m_plan.find(demand.workItem)->state != WorkItemState::Done)
                mean += (demand.low + 4 * demand.likely + demand.high) / 6;
        }
        const QDate expected = RealCycles::plusWorkingDays(today, int(mean / 2 / 8));
        QVERIFY2(odds.p50 >= expected.addDays(-7), qPrintable(odds.p50.toString(Qt::ISODate) + u' ' + expected.toString(Qt::ISODate)));
        options.threads = 2;
        auto two = forecastPlan(m_plan, computeTimetable(m_plan), today, options);
        QVERIFY(two);
        two->options.threads = 1;
        QVERIFY(*two == *one);
    }
};

QTEST_GUILESS_MAIN(TestRealScope)
#include "tst_realscope.moc"
