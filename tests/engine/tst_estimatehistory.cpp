// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adaswork.h"
#include "engine/forecast/estimatehistory.h"
#include "engine/forecast/forecast.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/scheduler.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What became of past estimates and phases, and forecasts that learn from it. It is Monday 18 May 2026; until the eve of the code freeze,
/// Tue 21 Jul, Ada has 368 hours: 1.84 times 200.
class TestEstimateHistory : public QObject, private AdasWork
{
    Q_OBJECT

private:
    static constexpr int enough = int(EstimateHistory::enough);
    const QDate today{2026, 5, 18};

    static void setDone(Plan &plan, MilestoneId id, QDate day)
    {
        Milestone milestone = *plan.find(id);
        milestone.state = MilestoneState::Done;
        milestone.actual = day;
        plan.put(milestone);
    }
    static void addFinishedWork(Plan &plan, int index)
    {
        const WorkItemId id(500 + index);
        addWork(plan, id, 10, 10, 10);
        WorkItem work = *plan.find(id);
        work.state = WorkItemState::Done;
        plan.put(work);
        Demand demand = *plan.find(DemandId(id.value() + 100));
        demand.spent = 18.4;
        plan.put(demand);
    }
    /// From Mon 5 Jan 2026 it was planned to freeze on Mon 9 Feb, 25 working days later.
    static void addPastRelease(Plan &plan, int index, QDate frozen)
    {
        const ReleaseId id(600 + index);
        plan.put(Release{id, SmallPlan::crane, u"3.%1"_s.arg(index), ReleaseState::Released, {}, {}});
        Milestone milestone;
        milestone.release = id;
        milestone.id = MilestoneId(700 + 2 * index);
        milestone.title = u"Start"_s;
        milestone.pinned = QDate(2026, 1, 5);
        plan.put(milestone);
        setDone(plan, milestone.id, milestone.pinned);
        milestone.id = MilestoneId(701 + 2 * index);
        // As imports write it, and as patterns do.
        milestone.title = index % 2 == 0 ? u"{product} {release} frozen"_s : u"Crane 3.%1 frozen"_s.arg(index);
        milestone.pinned = QDate(2026, 2, 9);
        plan.put(milestone);
        setDone(plan, milestone.id, frozen);
    }
    /// 46 working days after its start.
    static constexpr QDate late = QDate::fromJulianDay(2461110); ///< Tue 10 Mar 2026

    static Plan withPastReleases(int count)
    {
        Plan plan = withWork(1, 200, 999);
        for (int i = 0; i < count; ++i)
            addPastRelease(plan, i, late);
        return plan;
    }
    Forecast forecastOf(const Plan &plan, ForecastShape shape) const
    {
        ForecastOptions options;
        options.releases = {SmallPlan::release};
        options.shape = shape;
        const auto forecast = forecastPlan(plan, computeTimetable(plan), today, options);
        if (!forecast)
            qFatal("%s", qPrintable(forecast.error().text));
        return *forecast;
    }

private Q_SLOTS:
    void pastEstimatesStandInForThePoints()
    {
        Plan plan = withWork(1, 200, 999);
        for (int i = 0; i < enough; ++i)
            addFinishedWork(plan, i);
        const Forecast forecast = forecastOf(plan, ForecastShape::History);
        QCOMPARE(forecast.releases.at(0).work[0].p50, QDate(2026, 7, 21));
        QCOMPARE(forecast.releases.at(0).work[0].p95, QDate(2026, 7, 21));
        const EstimateHistory history(plan, computeTimetable(plan));
        QCOMPARE(history.ratiosOf(signing).size(), EstimateHistory::enough);
        QCOMPARE(history.ratiosOf(signing).front(), 1.84);
        QVERIFY(history.ratiosOf(welding).empty());
        QCOMPARE(history.usableFor(welding), history.allRatios());
    }

    void tooFewPastEstimatesAreTold()
    {
        Plan plan = withWork(1, 200, 999);
        for (int i = 0; i < enough - 1; ++i)
            addFinishedWork(plan, i);
        const Forecast forecast = forecastOf(plan, ForecastShape::History);
        QVERIFY(!forecast.isLearned());
        QVERIFY(forecast.releases == forecastOf(plan, ForecastShape::Pert).releases);
        QCOMPARE(spreadSentence(forecast, forecast.releases.at(0)),
                 u"Finished estimates with hours spent to learn from: 7; it takes 8, so efforts are spread as PERT."_s);
    }

    void phasesTellHowFarTheySlipped()
    {
        Plan plan = SmallPlan::make();
        setDone(plan, SmallPlan::freeze, QDate(2026, 7, 22));
        setDone(plan, SmallPlan::goLive, QDate(2026, 9, 9));
        const EstimateHistory history(plan, computeTimetable(plan));
        QCOMPARE(history.phases().size(), size_t(2));
        const PhaseRecord &goLive = history.phases().back();
        QCOMPARE(goLive.milestone, SmallPlan::goLive);
        QCOMPARE(goLive.planned, QDate(2026, 8, 26));
        QCOMPARE(goLive.slip, 10);
        QCOMPARE(goLive.ratio, 35.0 / 25);
        QCOMPARE(history.phases().front().slip, 0);
        QVERIFY(history.usableFor(signing).empty());
    }

    void aPhaseBeginsWithTheDateBefore()
    {
        // Planned: freeze, a week, build, four weeks, go-live. The review two days before the build is too near to it to begin its phase.
        constexpr MilestoneId review(14);
        Plan plan = SmallPlan::make();
        plan.put(SmallPlan::following(review, u"Review"_s, SmallPlan::build, -2, OffsetUnit::WorkingDays));
        setDone(plan, SmallPlan::freeze, QDate(2026, 7, 22));
        setDone(plan, review, QDate(2026, 8, 4));
        setDone(plan, SmallPlan::build, QDate(2026, 8, 5));
        setDone(plan, SmallPlan::goLive, QDate(2026, 9, 9));
        const EstimateHistory history(plan, computeTimetable(plan));
        QCOMPARE(history.phases().size(), size_t(4));
        const auto recordOf = [&](MilestoneId id) { return *std::ranges::find(history.phases(), id, &PhaseRecord::milestone); };
        QCOMPARE(recordOf(SmallPlan::freeze).ratio, 0.0);
        QCOMPARE(recordOf(review).ratio, 0.0);
        QCOMPARE(recordOf(SmallPlan::build).plannedDays, 5);
        QCOMPARE(recordOf(SmallPlan::build).actualDays, 10);
        QCOMPARE(recordOf(SmallPlan::goLive).plannedDays, 20);
        QCOMPARE(recordOf(SmallPlan::goLive).actualDays, 25);
        QCOMPARE(history.phaseRatios(), (std::vector<double>{1.25, 2.0}));
    }

    void aSpanIsMeasuredToItsEnd_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addRow("by its rule") << false;
        QTest::addRow("by a baseline") << true;
    }
    void aSpanIsMeasuredToItsEnd()
    {
        QFETCH(bool, kept);
        // From Mon 27 Jul, three working days after the freeze, to Fri 7 Aug.
        Milestone testing = SmallPlan::following(MilestoneId(14), u"Testing"_s, SmallPlan::freeze, 3, OffsetUnit::WorkingDays);
        testing.span = kept ? 4 : 11;
        Plan plan = SmallPlan::make();
        plan.put(testing);
        if (kept) {
            plan.put(Baseline{BaselineId(90), u"As agreed"_s, {}, {}, {}});
            plan.put(BaselineDate{BaselineDateId(91), BaselineId(90), testing.id, QDate(2026, 7, 27), QDate(2026, 8, 7)});
        }
        setDone(plan, SmallPlan::freeze, QDate(2026, 7, 22));
        setDone(plan, testing.id, QDate(2026, 8, 10));
        const PhaseRecord record = EstimateHistory(plan, computeTimetable(plan)).phases().back();
        QCOMPARE(record.milestone, testing.id);
        QCOMPARE(record.planned, QDate(2026, 8, 7));
        QCOMPARE(record.slip, 1);
        QCOMPARE(record.plannedDays, 12);
        QCOMPARE(record.actualDays, 13);
    }

    void datesInAnotherOrderThanPlannedTellNoLength()
    {
        Plan plan = SmallPlan::make();
        setDone(plan, SmallPlan::freeze, QDate(2026, 7, 22));
        setDone(plan, SmallPlan::build, QDate(2026, 7, 15));
        const EstimateHistory history(plan, computeTimetable(plan));
        QVERIFY(history.phaseRatios().empty());
        QVERIFY(history.pastPhases(plan).empty());
    }

    void phasesAreToldByNameOverAllReleases()
    {
        Plan plan = withPastReleases(2);
        addPastRelease(plan, 2, QDate(2026, 2, 9));
        const auto phases = EstimateHistory(plan, computeTimetable(plan)).pastPhases(plan);
        // Twice 46 days and once 25.
        QCOMPARE(phases.size(), size_t(1));
        QCOMPARE(phases[0].releases, (std::vector{ReleaseId(600), ReleaseId(601), ReleaseId(602)}));
        QCOMPARE(phases[0].planned, 25.0);
        QCOMPARE(phases[0].actual, 39.0);
        QCOMPARE(phaseCells(plan, phases[0]), (QStringList{u"Crane … frozen"_s, u"25"_s, u"39"_s, u"1.56"_s, u"Crane 3.0, Crane 3.1, Crane 3.2"_s}));
    }

    void pastPhasesStandInForThePoints()
    {
        const Plan plan = withPastReleases(enough);
        const Forecast forecast = forecastOf(plan, ForecastShape::Phases);
        QVERIFY(forecast.isLearned());
        QCOMPARE(forecast.releases.at(0).work[0].p50, QDate(2026, 7, 21));
        QCOMPARE(forecast.releases.at(0).work[0].p95, QDate(2026, 7, 21));
        QCOMPARE(forecast.releases.at(0).work[0].odds, 1.0);
        QCOMPARE(spreadSentence(forecast, forecast.releases.at(0)), u"Efforts are spread by what became of 8 past phases."_s);
        // Nobody has asked for them: the three points count, and the phases are told all the same.
        const Forecast pert = forecastOf(plan, ForecastShape::Pert);
        QVERIFY(pert.releases != forecast.releases);
        QCOMPARE(spreadSentence(pert, pert.releases.at(0)), QString());
        QCOMPARE(pert.phases, forecast.phases);
        QCOMPARE(pert.phases.size(), size_t(1));
    }

    void eachRunDrawsOneOfThePastPhases()
    {
        // Six of eight took 46 days, the others the 25 that were planned: 200 hours, which are over long before.
        Plan plan = withPastReleases(6);
        addPastRelease(plan, 6, QDate(2026, 2, 9));
        addPastRelease(plan, 7, QDate(2026, 2, 9));
        const auto ends = forecastOf(plan, ForecastShape::Phases).releases.at(0).ends[0];
        QCOMPARE(ends.size(), size_t(2));
        QCOMPARE(ends[1].day, QDate(2026, 7, 21));
        // 25 days from Mon 18 May, without the outing on Fri 12 June.
        QCOMPARE(ends[0].day, QDate(2026, 6, 22));
        QVERIFY2(std::abs(ends[0].runs - 2'500) < 175, qPrintable(QString::number(ends[0].runs)));
    }

    void tooFewPastPhasesAreTold()
    {
        const Plan plan = withPastReleases(enough - 1);
        const Forecast forecast = forecastOf(plan, ForecastShape::Phases);
        QVERIFY(!forecast.isLearned());
        QVERIFY(forecast.releases == forecastOf(plan, ForecastShape::Pert).releases);
        QCOMPARE(spreadSentence(forecast, forecast.releases.at(0)), u"Past phases to learn from: 7; it takes 8, so efforts are spread as PERT."_s);
    }
};

QTEST_GUILESS_MAIN(TestEstimateHistory)
#include "tst_estimatehistory.moc"
