// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adaswork.h"
#include "engine/exposure.h"
#include "engine/forecast/estimatehistory.h"
#include "engine/forecast/forecast.h"
#include "engine/forecast/forecasttexts.h"
#include "engine/forecast/statistics.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "support/smallplan.h"

#include <QTest>

#include <boost/math/distributions/triangular.hpp>

#include <cmath>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The odds of Crane 4.2. It is Monday 18 May 2026; code freeze is on Wed 22 Jul, and until Tue 21 Jul there are 46 working days (12 June is an
/// outing): 368 hours of Ada's.
class TestForecast : public QObject, private AdasWork
{
    Q_OBJECT

private:
    static constexpr RiskId risk{300};
    const QDate today{2026, 5, 18};
    static constexpr double untilFreeze = 368.0;

    static Plan withRisk(Plan plan, const std::function<void(Risk &)> &say)
    {
        Risk made;
        made.id = risk;
        made.title = u"Late steel"_s;
        made.delayLow = made.delayLikely = made.delayHigh = 2.0;
        say(made);
        plan.put(made);
        return plan;
    }
    ReleaseForecast forecastOf(const Plan &plan, ForecastShape shape = ForecastShape::Triangular, int threads = 1) const
    {
        ForecastOptions options;
        options.releases = {SmallPlan::release};
        options.shape = shape;
        options.threads = threads;
        const auto forecast = forecastPlan(plan, computeTimetable(plan), today, options);
        if (!forecast)
            qFatal("%s", qPrintable(forecast.error().text));
        return forecast->releases.at(0);
    }
    /// On the day on which it is.
    static void putState(Plan &plan, MilestoneId id, MilestoneState state)
    {
        Milestone milestone = *plan.find(id);
        milestone.state = state;
        if (state == MilestoneState::Done)
            milestone.actual = computeTimetable(plan).startOf(id);
        plan.put(milestone);
    }
    static bool isNear(double share, double expected)
    {
        const double error = 4 * std::sqrt(expected * (1 - expected) / 10'000);
        if (std::abs(share - expected) <= error)
            return true;
        qWarning("%g instead of %g ± %g", share, expected, error);
        return false;
    }

private Q_SLOTS:
    void workThatFitsToTheHourIsInTime()
    {
        const ReleaseForecast forecast = forecastOf(withWork(untilFreeze, untilFreeze, untilFreeze));
        QCOMPARE(forecast.workItems, 1);
        QCOMPARE(forecast.deadline, SmallPlan::freeze);
        QCOMPARE(forecast.deadlineDay, QDate(2026, 7, 22));
        QCOMPARE(forecast.work[0].p50, QDate(2026, 7, 21));
        QCOMPARE(forecast.work[0].odds, 1.0);
        const MilestoneForecast *freeze = forecast.find(SmallPlan::freeze);
        QVERIFY(freeze);
        QCOMPARE(freeze->stages[0].odds, 1.0);
        QCOMPARE(freeze->stages[0].p95, QDate(2026, 7, 22));
        QCOMPARE(forecast.ends[0], (std::vector<EndCount>{{QDate(2026, 7, 21), 10'000}}));
    }

    void anHourTooMuchMovesTheFreezeAndAllThatFollows()
    {
        const ReleaseForecast forecast = forecastOf(withWork(untilFreeze + 1, untilFreeze + 1, untilFreeze + 1));
        QCOMPARE(forecast.work[0].p50, QDate(2026, 7, 22));
        QCOMPARE(forecast.work[0].odds, 0.0);
        QCOMPARE(forecast.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 23));
        QCOMPARE(forecast.find(SmallPlan::build)->stages[0].p50, QDate(2026, 7, 30));
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].p50, QDate(2026, 8, 27));
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].odds, 0.0);
        // By date; the kick-off is another release's.
        QCOMPARE(forecast.milestones.size(), size_t(3));
        QCOMPARE(forecast.milestones.front().milestone, SmallPlan::freeze);
        QCOMPARE(forecast.milestones.back().milestone, SmallPlan::goLive);
    }

    void overrunsCountWorkingDays()
    {
        // 368 and 24 more end on Fri 24 Jul, three working days too late: the freeze would be on Mon 27 Jul.
        const ReleaseForecast forecast = forecastOf(withWork(untilFreeze + 24, untilFreeze + 24, untilFreeze + 24));
        QCOMPARE(forecast.work[0].p50, QDate(2026, 7, 24));
        QCOMPARE(forecast.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 27));
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].p50, QDate(2026, 8, 31));
    }

    void theOddsAreThoseOfTheDistribution()
    {
        const ReleaseForecast forecast = forecastOf(withWork(300, 340, 420));
        const boost::math::triangular_distribution<> effort(300, 340, 420);
        const DateOdds &odds = forecast.find(SmallPlan::freeze)->stages[0];
        QVERIFY(isNear(odds.odds, cdf(effort, untilFreeze)));
        QCOMPARE(odds.halfWidth, Forecasting::halfWidthOf(odds.odds, 10'000));
        QCOMPARE(forecast.work[0].odds, odds.odds);
        // Half of the efforts are below 350.7 hours, 43.8 days, so that the 44th is the last; 95 of 100 below 398.1, 49.8 days.
        QVERIFY(std::abs(quantile(effort, 0.5) - 350.7) < 0.1);
        QCOMPARE(forecast.work[0].p50, QDate(2026, 7, 17));
        QVERIFY(std::abs(quantile(effort, 0.95) - 398.1) < 0.1);
        QCOMPARE(forecast.work[0].p95, QDate(2026, 7, 27));
        QCOMPARE(forecast.items.at(0).item, item);
        QCOMPARE(forecast.items.at(0).critical, 1.0);
    }

    void twoItemsOfOnePersonQueue()
    {
        Plan plan = withWork(200, 200, 200);
        addWork(plan, second, 168, 168, 168);
        QCOMPARE(forecastOf(plan).work[0].p50, QDate(2026, 7, 21));
        addWork(plan, second, 169, 169, 169);
        QCOMPARE(forecastOf(plan).work[0].p50, QDate(2026, 7, 22));
    }

    void workThatIsOverOrOnlyProposedCountsForNothing_data()
    {
        QTest::addColumn<int>("state");
        for (const WorkItemState state : {WorkItemState::Proposed, WorkItemState::Done, WorkItemState::Dropped})
            QTest::addRow("%d", int(state)) << int(state);
    }
    void workThatIsOverOrOnlyProposedCountsForNothing()
    {
        QFETCH(int, state);
        Plan plan = withWork(999, 999, 999);
        WorkItem work = *plan.find(item);
        work.state = WorkItemState(state);
        plan.put(work);
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.workItems, 0);
        QVERIFY(!forecast.work[0].p50.isValid());
        QCOMPARE(forecast.find(SmallPlan::freeze)->stages[0].odds, 1.0);
    }

    void aRiskOnWorkStrikesAsOftenAsItsLevelSays()
    {
        // A day of room; the risk takes two.
        const Plan plan = withRisk(withWork(untilFreeze - 8, untilFreeze - 8, untilFreeze - 8), [](Risk &r) {
            r.workItems = {item};
            r.probability = 4;
            r.residualProbability = 2;
        });
        const RiskMeasure measure(plan);
        const ReleaseForecast forecast = forecastOf(plan);
        const MilestoneForecast &freeze = *forecast.find(SmallPlan::freeze);
        QVERIFY(isNear(freeze.stages[0].odds, 1 - measure.probability(4)));
        QVERIFY(isNear(freeze.stages[1].odds, 1 - measure.probability(2)));
        QVERIFY(measure.probability(4) > measure.probability(2));
        QCOMPARE(forecast.risks[0].size(), size_t(1));
        QCOMPARE(forecast.risks[0].front().probability, measure.probability(4));
        QVERIFY(std::abs(forecast.risks[0].front().days - 2.0) < 0.01);
        QCOMPARE(forecast.ends[0].back().day, QDate(2026, 7, 22));
    }

    void aRiskThatStruckCountsInFull()
    {
        const Plan plan = withRisk(withWork(untilFreeze, untilFreeze, untilFreeze), [](Risk &r) {
            r.workItems = {item};
            r.state = RiskState::Struck;
            r.probability = r.residualProbability = 1;
        });
        const ReleaseForecast forecast = forecastOf(plan);
        for (const DateOdds &odds : forecast.find(SmallPlan::freeze)->stages) {
            QCOMPARE(odds.odds, 0.0);
            QCOMPARE(odds.p50, QDate(2026, 7, 24));
        }
    }

    void aClosedRiskDoesNothing()
    {
        const Plan plan = withRisk(withWork(untilFreeze, untilFreeze, untilFreeze), [](Risk &r) {
            r.workItems = {item};
            r.milestones = {SmallPlan::goLive};
            r.state = RiskState::Closed;
        });
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].odds, 1.0);
        QVERIFY(forecast.risks[0].empty());
    }

    void aRiskOnAMilestoneDelaysWhatHangsOnItByRule()
    {
        const Plan plan = withRisk(withWork(8, 8, 8), [](Risk &r) {
            r.milestones = {SmallPlan::build};
            r.state = RiskState::Struck;
        });
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.find(SmallPlan::build)->stages[0].p50, QDate(2026, 7, 31));
        QCOMPARE(forecast.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 22));
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].p50, QDate(2026, 8, 26));
        // All others count from go-live.
        const Plan other = withRisk(withWork(8, 8, 8), [](Risk &r) {
            r.milestones = {SmallPlan::goLive};
            r.state = RiskState::Struck;
        });
        const ReleaseForecast all = forecastOf(other);
        for (const MilestoneForecast &each : all.milestones)
            QCOMPARE(each.stages[0].odds, 0.0);
    }

    void aRiskOnTheFreezeOrOnNothingDelaysTheFreezeAndAllAfterIt_data()
    {
        QTest::addColumn<bool>("named");
        QTest::addColumn<double>("work");
        QTest::addRow("on the freeze") << true << 8.0;
        QTest::addRow("on nothing, and the work has no room") << false << untilFreeze;
        QTest::addRow("on nothing, and no work is left") << false << 0.0;
    }
    void aRiskOnTheFreezeOrOnNothingDelaysTheFreezeAndAllAfterIt()
    {
        QFETCH(bool, named);
        QFETCH(double, work);
        constexpr MilestoneId sameDay(14);
        Plan plan = withRisk(work > 0.0 ? withWork(work, work, work) : withAda(), [named](Risk &r) {
            if (named)
                r.milestones = {SmallPlan::freeze};
            r.state = RiskState::Struck;
        });
        // As work that ends too late does.
        plan.put(SmallPlan::following(sameDay, u"Review"_s, SmallPlan::goLive, -25, OffsetUnit::WorkingDays));
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.find(sameDay)->stages[0].p50, QDate(2026, 7, 24));
        QCOMPARE(forecast.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 24));
        QCOMPARE(forecast.find(SmallPlan::build)->stages[0].p50, QDate(2026, 7, 31));
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].p50, QDate(2026, 8, 28));
    }

    /// It takes two days; of what room the work has it uses up its part first.
    void aRiskOnNothingUsesUpTheRoomOfTheWork()
    {
        const auto freezeWithRoomOf = [this](int days) {
            const double hours = untilFreeze - 8.0 * days;
            const Plan plan = withRisk(withWork(hours, hours, hours), [](Risk &r) { r.state = RiskState::Struck; });
            return *forecastOf(plan).find(SmallPlan::freeze);
        };
        QCOMPARE(freezeWithRoomOf(1).stages[0].p50, QDate(2026, 7, 23));
        QCOMPARE(freezeWithRoomOf(1).stages[0].odds, 0.0);
        QCOMPARE(freezeWithRoomOf(2).stages[0].p50, QDate(2026, 7, 22));
        QCOMPARE(freezeWithRoomOf(2).stages[0].odds, 1.0);
    }

    void aRiskOnWhatIsOverDelaysNothing_data()
    {
        QTest::addColumn<MilestoneState>("state");
        QTest::addRow("done") << MilestoneState::Done;
        QTest::addRow("missed") << MilestoneState::Missed;
        QTest::addRow("cancelled") << MilestoneState::Cancelled;
    }
    void aRiskOnWhatIsOverDelaysNothing()
    {
        QFETCH(MilestoneState, state);
        constexpr MilestoneId review(14);
        Plan plan = withRisk(withWork(8, 8, 8), [](Risk &r) {
            r.milestones = {SmallPlan::build};
            r.state = RiskState::Struck;
        });
        plan.put(SmallPlan::following(review, u"Review"_s, SmallPlan::build, 1, OffsetUnit::Weeks));
        QCOMPARE(forecastOf(plan).find(review)->stages[0].odds, 0.0);
        putState(plan, SmallPlan::build, state);
        QCOMPARE(forecastOf(plan).find(review)->stages[0].odds, 1.0);
    }

    void whatFollowsADoneMilestoneStands()
    {
        // The build counts from the freeze, and the freeze from go-live.
        Plan plan = withRisk(withWork(8, 8, 8), [](Risk &r) {
            r.milestones = {SmallPlan::goLive};
            r.state = RiskState::Struck;
        });
        putState(plan, SmallPlan::freeze, MilestoneState::Done);
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.find(SmallPlan::build)->stages[0].odds, 1.0);
        QCOMPARE(forecast.find(SmallPlan::goLive)->stages[0].odds, 0.0);
    }

    void aRiskOfAnotherReleaseDoesNothing()
    {
        const Plan plan = withRisk(withWork(8, 8, 8), [](Risk &r) {
            r.releases = {SmallPlan::other};
            r.state = RiskState::Struck;
        });
        QCOMPARE(forecastOf(plan).find(SmallPlan::freeze)->stages[0].odds, 1.0);
    }

    void anItemHasToMakeTheMilestoneThatItNames_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::addRow("itself") << false;
        QTest::addRow("by what it is part of") << true;
    }
    void anItemHasToMakeTheMilestoneThatItNames()
    {
        QFETCH(bool, whole);
        // On Wed 15 Jul, five days before the freeze.
        constexpr MilestoneId review(14);
        constexpr double untilReview = untilFreeze - 40;
        Plan plan = withWork(untilReview, untilReview, untilReview);
        plan.put(SmallPlan::following(review, u"Review"_s, SmallPlan::freeze, -5, OffsetUnit::WorkingDays));
        WorkItem epic = *plan.find(item);
        epic.id = second;
        epic.finishBefore = review;
        WorkItem work = *plan.find(item);
        work.finishBefore = whole ? MilestoneId() : review;
        work.parent = whole ? epic.id : WorkItemId();
        if (whole)
            plan.put(epic);
        plan.put(work);
        const ReleaseForecast good = forecastOf(plan);
        for (const MilestoneForecast &each : good.milestones)
            QCOMPARE(each.stages[0].odds, 1.0);
        Demand demand = *plan.find(DemandId(item.value() + 100));
        demand.low = demand.likely = demand.high = untilReview + 1;
        plan.put(demand);
        const ReleaseForecast late = forecastOf(plan);
        QCOMPARE(late.find(review)->stages[0].p50, QDate(2026, 7, 16));
        QCOMPARE(late.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 23));
        QCOMPARE(late.find(SmallPlan::goLive)->stages[0].p50, QDate(2026, 8, 27));
        QCOMPARE(late.work[0].odds, 0.0);
        QVERIFY(!workEndSentence(late).contains("Without"_L1)); // No risk is there to blame.
    }

    void aLaterMilestoneThatItNamesDoesNotFreeItOfTheFreeze()
    {
        Plan plan = withWork(untilFreeze + 1, untilFreeze + 1, untilFreeze + 1);
        WorkItem work = *plan.find(item);
        work.finishBefore = SmallPlan::build;
        plan.put(work);
        const ReleaseForecast late = forecastOf(plan);
        QCOMPARE(late.find(SmallPlan::freeze)->stages[0].p50, QDate(2026, 7, 23));
        QCOMPARE(late.find(SmallPlan::build)->stages[0].p50, QDate(2026, 7, 30));
    }

    void workThatNobodyCanDoIsNamed()
    {
        Plan plan = withWork(8, 8, 8);
        addWork(plan, second, 8, 8, 8, welding);
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.leftOut, std::vector{second});
        QCOMPARE(leftOutSentence(plan, forecast), u"Left out, because nobody can do them: Item 101."_s);
    }

    void threadsChangeNothing()
    {
        Plan plan = withWork(300, 340, 420);
        addWork(plan, second, 10, 20, 40);
        plan = withRisk(plan, [](Risk &r) { r.workItems = {item}; });
        QVERIFY(forecastOf(plan, ForecastShape::Pert, 1) == forecastOf(plan, ForecastShape::Pert, 2));
        QVERIFY(!(forecastOf(plan, ForecastShape::Pert, 1) == forecastOf(plan, ForecastShape::Triangular, 1)));
    }

    void estimatesWithoutASpreadAreTold()
    {
        Plan plan = withWork(8, 16, 24);
        addWork(plan, second, 8, 8, 8);
        addWork(plan, WorkItemId(102), 8, 8, 8);
        Forecast whole;
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.estimates, 3);
        QCOMPARE(forecast.singles, 2);
        QCOMPARE(spreadSentence(whole, forecast), u"Estimates that are a single number: 2 of 3, so the spread is understated."_s);
        QCOMPARE(spreadSentence(whole, forecastOf(withWork(8, 16, 24))), QString());
        // Ratios of the past spread single numbers, too.
        whole.options.shape = ForecastShape::History;
        whole.past = EstimateHistory::enough;
        QCOMPARE(spreadSentence(whole, forecast), u"Efforts are spread by what became of 8 past estimates."_s);
    }

    void whereResponsesMoveTheEndItIsToldTwice()
    {
        ReleaseForecast made;
        QCOMPARE(workEndSentence(made), QString());
        made.work[0] = made.work[1] = {QDate(2026, 7, 20), QDate(2026, 7, 21), QDate(2026, 7, 22), 1.0, 0.0};
        const QString before = u"Its work ends by Mon 20 Jul 2026 in half of the runs, by Tue 21 Jul 2026 in 80 %, by Wed 22 Jul 2026 in 95 % of them."_s;
        QCOMPARE(workEndSentence(made), before);
        made.work[1].p80 = made.work[1].p50;
        const QString after = u" With responses it ends by Mon 20 Jul 2026 in 80 % of the runs, by Wed 22 Jul 2026 in 95 % of them."_s;
        QCOMPARE(workEndSentence(made), QString(before + after));
        // Each day is named once.
        made.work[0].p80 = made.work[0].p95;
        made.work[1] = {QDate(2026, 7, 20), QDate(2026, 7, 20), QDate(2026, 7, 20), 1.0, 0.0};
        QCOMPARE(workEndSentence(made), u"Its work ends by Mon 20 Jul 2026 in half of the runs, by Wed 22 Jul 2026 in 95 % of them. "
                                        "With responses it ends by Mon 20 Jul 2026 in 95 % of the runs."_s);
    }

    void onlyWhatNothingCanMoveIsCertain()
    {
        // A week before the freeze; no work and no risk is on it, while the work has to make the freeze.
        constexpr MilestoneId review(14);
        Plan plan = withWork(8, 8, 8);
        plan.put(SmallPlan::following(review, u"Review"_s, SmallPlan::freeze, -5, OffsetUnit::WorkingDays));
        const ReleaseForecast forecast = forecastOf(plan);
        QCOMPARE(forecast.find(review)->stages[0].halfWidth, 0.0);
        QCOMPARE(oddsText(forecast.find(review)->stages[0]), u"100 %"_s);
        QCOMPARE(oddsText(forecast.find(SmallPlan::freeze)->stages[0]), u"> 99.9 %"_s);
        QCOMPARE(oddsText(forecastOf(withAda()).find(SmallPlan::freeze)->stages[0]), u"100 %"_s);
        // Fewer runs say less.
        QCOMPARE(oddsText({{}, {}, {}, 1.0, Forecasting::halfWidthOf(1.0, 1'000)}), u"> 99.6 %"_s);
        QCOMPARE(oddsText({{}, {}, {}, 0.0, Forecasting::halfWidthOf(0.0, 1'000)}), u"< 0.4 %"_s);
        QCOMPARE(oddsText({{}, {}, {}, 0.9999, 0.0003}), u"> 99 %"_s);
    }

    void whatRisksTakeFromTheOddsIsTold()
    {
        // The work is done in time in each run, the risk delays the freeze in each.
        const Plan plan = withRisk(withWork(8, 8, 8), [](Risk &r) {
            r.milestones = {SmallPlan::freeze};
            r.state = RiskState::Struck;
        });
        QVERIFY(workEndSentence(forecastOf(plan)).endsWith(" Without the risks that delay dates, 100 % of the runs would be in time."_L1));
        QVERIFY(!workEndSentence(forecastOf(withWork(8, 8, 8))).contains("Without"_L1));
    }

    void theSentenceTellsTheOdds()
    {
        const Plan plan = withRisk(withWork(untilFreeze, untilFreeze, untilFreeze), [](Risk &r) {
            r.workItems = {item};
            r.state = RiskState::Struck;
        });
        QCOMPARE(forecastSentence(plan, forecastOf(plan)), u"< 0.1 % to make “Code freeze” on Wed 22 Jul 2026"_s);
        ReleaseForecast made = forecastOf(plan);
        MilestoneForecast &freeze = made.milestones.front();
        freeze.stages[0].odds = 0.824;
        freeze.stages[0].halfWidth = 0.0077;
        freeze.stages[1].odds = 0.91;
        QCOMPARE(forecastSentence(plan, made), u"82 % ± 0.8 % to make “Code freeze” on Wed 22 Jul 2026; with responses 91 %"_s);
        QCOMPARE(shareText(0.9999), u"> 99 %"_s);
        QCOMPARE(shareText(0.0001), u"< 1 %"_s);
        QCOMPARE(shareText(1.0), u"100 %"_s);
    }

    void whereNoWorkIsLeftTheLeastLikelyDateIsTold()
    {
        ReleaseForecast made = forecastOf(withAda());
        QCOMPARE(forecastSentence(withAda(), made), u"No unfinished work and no risk stands against its dates."_s);
        QCOMPARE(made.headline()->milestone, SmallPlan::freeze);
        QCOMPARE(made.milestones.at(1).milestone, SmallPlan::build);
        made.milestones.at(1).stages[1].odds = 0.6;
        QCOMPARE(forecastSentence(withAda(), made), u"100 % to make “v4.2.0-rc.1 released” on Wed 29 Jul 2026; with responses 60 %"_s);
        // The freeze, which its work would have to make, is in time.
        const Plan plan = withRisk(withAda(), [](Risk &r) {
            r.milestones = {SmallPlan::build};
            r.state = RiskState::Struck;
        });
        QCOMPARE(forecastSentence(plan, forecastOf(plan)), u"< 0.1 % to make “v4.2.0-rc.1 released” on Wed 29 Jul 2026"_s);
    }

    void aCancelledForecastIsAnError()
    {
        const Plan plan = withWork(8, 16, 24);
        std::stop_source source;
        source.request_stop();
        const auto forecast = forecastPlan(plan, computeTimetable(plan), today, {}, source.get_token());
        QVERIFY(!forecast);
        QCOMPARE(forecast.error().code, ErrorCode::Cancelled);
    }

    void withoutChoiceAllPlannedReleasesAreForecast()
    {
        const Plan plan = withWork(8, 16, 24);
        const auto forecast = forecastPlan(plan, computeTimetable(plan), today, {});
        QVERIFY(bool(forecast));
        QCOMPARE(forecast->releases.size(), size_t(2));
        QVERIFY(forecast->find(SmallPlan::other));
        QCOMPARE(forecast->find(SmallPlan::other)->milestones.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
