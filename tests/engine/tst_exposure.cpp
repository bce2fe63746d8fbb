// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exposure.h"

#include "domain/allrecords.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Scores, ratings and exposure; every figure is worked out by hand beside it.
class TestExposure : public QObject
{
    Q_OBJECT

private:
    static Risk risk(qint64 id, RiskSpot inherent, RiskSpot residual)
    {
        Risk r;
        r.id = RiskId(id);
        r.title = u"Late fix"_s;
        r.probability = inherent.probability;
        r.impact = inherent.impact;
        r.residualProbability = residual.probability;
        r.residualImpact = residual.impact;
        return r;
    }
    static RiskScale scale(int levels, int medium, int high, int critical)
    {
        RiskScale s;
        s.levels = levels;
        s.mediumFrom = medium;
        s.highFrom = high;
        s.criticalFrom = critical;
        return s;
    }

private Q_SLOTS:
    /// By the score after the response, 3 × 3 before 2 × 4, then before it; what has struck is first, what is closed is not there.
    void theRegisterIsInTheOrderOfScores()
    {
        Plan plan;
        plan.put(risk(1, {5, 5}, {2, 4}));
        plan.put(risk(2, {3, 3}, {3, 3}));
        plan.put(risk(3, {3, 5}, {3, 3}));
        Risk struck = risk(4, {1, 1}, {1, 1});
        struck.state = RiskState::Struck;
        struck.releases = {ReleaseId(9)};
        plan.put(struck);
        Risk closed = risk(5, {5, 5}, {5, 5});
        closed.state = RiskState::Closed;
        plan.put(closed);
        QCOMPARE(riskRegister(plan, {}), (std::vector{RiskId(4), RiskId(3), RiskId(2), RiskId(1)}));
        QCOMPARE(riskRegister(plan, ReleaseId(8)), (std::vector{RiskId(3), RiskId(2), RiskId(1)}));
    }

    void rating_data()
    {
        QTest::addColumn<bool>("threeLevels");
        QTest::addColumn<int>("probability");
        QTest::addColumn<int>("impact");
        QTest::addColumn<int>("rating");
        QTest::newRow("4 of 25") << false << 2 << 2 << int(RiskRating::Low);
        QTest::newRow("5 of 25") << false << 5 << 1 << int(RiskRating::Medium);
        QTest::newRow("9 of 25") << false << 3 << 3 << int(RiskRating::Medium);
        QTest::newRow("10 of 25") << false << 2 << 5 << int(RiskRating::High);
        QTest::newRow("12 of 25") << false << 3 << 4 << int(RiskRating::High);
        QTest::newRow("15 of 25") << false << 3 << 5 << int(RiskRating::Critical);
        QTest::newRow("2 of 9") << true << 2 << 1 << int(RiskRating::Low);
        QTest::newRow("3 of 9") << true << 1 << 3 << int(RiskRating::Medium);
        QTest::newRow("6 of 9") << true << 2 << 3 << int(RiskRating::High);
        QTest::newRow("9 of 9") << true << 3 << 3 << int(RiskRating::Critical);
    }
    void rating()
    {
        QFETCH(bool, threeLevels);
        QFETCH(int, probability);
        QFETCH(int, impact);
        QFETCH(int, rating);
        Plan plan;
        if (threeLevels)
            plan.put(scale(3, 3, 5, 7));
        QCOMPARE(int(RiskMeasure(plan).rating({probability, impact})), rating);
    }

    void withoutALevelProbabilityIsDividedEvenly()
    {
        const RiskMeasure five{Plan()};
        QCOMPARE(five.probability(1), 0.1); // The middle of 0 to 20 %.
        QCOMPARE(five.probability(3), 0.5);
        QCOMPARE(five.probability(5), 0.9);
        Plan plan;
        plan.put(scale(4, 4, 8, 12));
        QCOMPARE(RiskMeasure(plan).probability(2), 0.375); // The middle of 25 to 50 %.
    }

    void usualImpactsRiseOnEveryScale()
    {
        for (int levels = 3; levels <= 6; ++levels) {
            Plan plan;
            plan.put(scale(levels, 2, 3, 4));
            const RiskMeasure measure(plan);
            QCOMPARE(measure.levels(), levels);
            QCOMPARE(measure.impactDays(1), levels < 5 ? 1.0 : 0.5); // The middle of 0 to 2 days, or of 0 to 1.
            for (int level = 2; level <= levels; ++level)
                QVERIFY(measure.impactDays(level) > measure.impactDays(level - 1));
        }
    }

    void exposureOfARiskWithoutDelay()
    {
        const RiskMeasure measure{Plan()};
        const Risk r = risk(1, {3, 4}, {1, 2});
        QCOMPARE(measure.exposure(r, RiskStage::Inherent), 5.5); // 50 % of 11 days, the middle of 7 to 15.
        QCOMPARE(measure.exposure(r, RiskStage::Residual), 0.2); // 10 % of 2 days.
    }

    void aTypedDelayCountsInsteadOfTheLevel()
    {
        const RiskMeasure measure{Plan()};
        Risk r = risk(1, {4, 5}, {2, 1});
        r.delayLow = 2;
        r.delayLikely = 8;
        r.delayHigh = 30;
        QCOMPARE(measure.exposure(r, RiskStage::Inherent), 0.7 * 8);
        QVERIFY(qAbs(measure.exposure(r, RiskStage::Residual) - 2.4) < 1e-9); // 30 % of 8 days.
    }

    void levelsOfThePlanCount()
    {
        Plan plan;
        plan.put(RiskLevel{RiskLevelId(1), RiskAxis::Probability, 4, u"Likely"_s, 50, 75});
        plan.put(RiskLevel{RiskLevelId(2), RiskAxis::Impact, 4, u"Serious"_s, 6, 14});
        const RiskMeasure measure(plan);
        QCOMPARE(measure.exposure(risk(1, {4, 4}, {1, 1}), RiskStage::Inherent), 6.25); // 62.5 % of 10 days.
        QCOMPARE(measure.levelName(RiskAxis::Probability, 4), u"Likely"_s);
        QCOMPARE(measure.levelName(RiskAxis::Impact, 4), u"Serious"_s);
        QCOMPARE(measure.levelName(RiskAxis::Impact, 3), u"Moderate"_s);
    }

    void theHighestRatedImpactRates()
    {
        Risk r = risk(1, {3, 2}, {2, 2});
        r.costImpact = 5;
        r.residualCostImpact = 2;
        r.reputationImpact = 4;
        r.residualReputationImpact = 6;
        Plan plan;
        const auto worst = [&](RiskStage stage) { return RiskMeasure(plan).worst(r, stage); };
        QCOMPARE(worst(RiskStage::Inherent), (RiskSpot{3, 2})); // The schedule alone is rated.
        QCOMPARE(RiskMeasure(plan).impacts(), std::vector{RiskAxis::Impact});
        RiskScale s;
        s.ratesReputation = true;
        plan.put(s);
        QCOMPARE(worst(RiskStage::Inherent), (RiskSpot{3, 4}));
        QCOMPARE(worst(RiskStage::Residual), (RiskSpot{2, 6}));
        s.ratesCost = true;
        plan.put(s);
        const RiskMeasure measure(plan);
        QCOMPARE(measure.impacts(), (std::vector{RiskAxis::Impact, RiskAxis::Cost, RiskAxis::Reputation}));
        QCOMPARE(worst(RiskStage::Inherent), (RiskSpot{3, 5}));
        QCOMPARE(measure.worstImpact(r, RiskStage::Inherent), RiskAxis::Cost);
        QCOMPARE(measure.rating(measure.worst(r, RiskStage::Inherent)), RiskRating::Critical); // 15 of 25.
        QCOMPARE(measure.worstImpact(risk(2, {3, 2}, {2, 2}), RiskStage::Inherent), RiskAxis::Impact);
        // Days are those of the schedule: 50 % of 2.
        QCOMPARE(measure.exposure(r, RiskStage::Inherent), 1.0);
    }

    void levelsBeyondTheScaleStandAtItsEdge()
    {
        Plan plan;
        plan.put(scale(3, 3, 5, 7));
        const RiskMeasure measure(plan);
        QCOMPARE(measure.shown({5, 2}), (RiskSpot{3, 2}));
        QCOMPARE(measure.shown({1, 6}), (RiskSpot{1, 3}));
        QCOMPARE(measure.impactDays(6), 25.0); // The middle of 10 to 40 days.
    }

    void sumForARelease()
    {
        const ReleaseId first(1), second(2);
        Plan plan;
        Risk r = risk(1, {3, 4}, {1, 4}); // 5.5 days, then 1.1.
        r.releases = {first};
        plan.put(r);
        r = risk(2, {5, 3}, {5, 2}); // 4.5 days, then 1.8; everywhere.
        plan.put(r);
        r = risk(3, {5, 5}, {5, 5}); // 24.75 days.
        r.releases = {second};
        plan.put(r);
        r = risk(4, {5, 5}, {5, 5});
        r.state = RiskState::Closed;
        plan.put(r);
        r.id = RiskId(5);
        r.state = RiskState::Struck;
        r.struckOn = QDate(2026, 6, 1);
        plan.put(r);
        QCOMPARE(exposureOf(plan, first, RiskStage::Inherent), 10.0);
        QCOMPARE(exposureOf(plan, first, RiskStage::Residual), 2.9);
        QCOMPARE(exposureOf(plan, second, RiskStage::Inherent), 29.25);
        QCOMPARE(exposureOf(plan, {}, RiskStage::Inherent), 34.75);
    }
};

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
