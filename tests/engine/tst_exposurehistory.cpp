// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exposurehistory.h"

#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/idtime.h"
#include "engine/exposure.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Exposure over time. On the usual scale of five levels probabilities are 10, 30, 50, 70 and 90 %, impacts 0.5, 2, 5, 11 and 27.5 days.
class TestExposureHistory : public QObject
{
    Q_OBJECT

private:
    static constexpr ReleaseId spring{3}, autumn{4};
    static constexpr RiskId keys{1}, staff{2};

    static Risk risk(RiskId id, RiskSpot inherent, RiskSpot residual)
    {
        Risk r;
        r.id = id;
        r.title = u"Late fix"_s;
        r.probability = inherent.probability;
        r.impact = inherent.impact;
        r.residualProbability = residual.probability;
        r.residualImpact = residual.impact;
        return r;
    }
    static RiskPosition position(qint64 id, RiskId risk, QDate day, RiskSpot inherent, RiskSpot residual, bool open = true)
    {
        return {RiskPositionId(id), risk, day, inherent.probability, inherent.impact, residual.probability, residual.impact, open};
    }
    static void compare(const std::vector<ExposurePoint> &points, const std::vector<ExposurePoint> &expected)
    {
        QCOMPARE(points.size(), expected.size());
        for (size_t i = 0; i < points.size(); ++i) {
            QCOMPARE(points[i].date, expected[i].date);
            QVERIFY2(qAbs(points[i].inherent - expected[i].inherent) < 1e-9, qPrintable(QString::number(points[i].inherent)));
            QVERIFY2(qAbs(points[i].residual - expected[i].residual) < 1e-9, qPrintable(QString::number(points[i].residual)));
        }
    }

private Q_SLOTS:
    void nothingIsNoHistory() { QVERIFY(exposureHistory({}, {}, QDate(2026, 5, 18)).empty()); }

    void addsUpByDay()
    {
        Plan plan;
        Risk r = risk(keys, {3, 4}, {2, 4});
        r.releases = {spring};
        plan.put(r);
        r = risk(staff, {5, 5}, {5, 5});
        r.releases = {autumn};
        r.state = RiskState::Closed;
        plan.put(r);
        const QDate may(2026, 5, 1);
        // Told out of order.
        plan.put(position(12, keys, may.addDays(10), {3, 4}, {2, 4}));
        plan.put(position(11, keys, may, {3, 4}, {3, 4}));
        plan.put(position(13, staff, may.addDays(5), {5, 5}, {1, 5}));
        plan.put(position(14, staff, may.addDays(10), {5, 5}, {5, 5}, false));
        const QDate today = may.addDays(17);
        // 50 % of 11 days; then 90 and 10 % of 27.5 days more; then that is over, and 30 % of 11 remain after the response.
        compare(exposureHistory(plan, {}, today),
                {{may, 5.5, 5.5}, {may.addDays(5), 30.25, 8.25}, {may.addDays(10), 5.5, 3.3}, {today, 5.5, 3.3}});
        compare(exposureHistory(plan, spring, today), {{may, 5.5, 5.5}, {may.addDays(10), 5.5, 3.3}, {today, 5.5, 3.3}});
        QCOMPARE(exposureHistory(plan, {}, today).back().residual, exposureOf(plan, {}, RiskStage::Residual));
    }

    void endsAtWhatIsWhereAnEarlierDayIsTold()
    {
        Plan plan;
        Risk r = risk(keys, {3, 4}, {2, 4});
        r.state = RiskState::Struck;
        plan.put(r);
        const QDate may(2026, 5, 1);
        plan.put(position(11, keys, may, {3, 4}, {2, 4}));
        plan.put(position(12, keys, may.addDays(4), {3, 4}, {2, 4}, false));
        plan.put(position(13, keys, may.addDays(9), {3, 4}, {2, 4}));
        const auto points = exposureHistory(plan, {}, may.addDays(17));
        QCOMPARE(points.back().inherent, exposureOf(plan, {}, RiskStage::Inherent));
        QCOMPARE(points.back().inherent, 0.0);
    }

    void aRiskThatNeverMovedCountsSinceItWasMade()
    {
        const FixedClock clock(QDateTime({2026, 4, 2}, {23, 59}, QTimeZone::UTC));
        IdSource source(clock, 1);
        Plan plan;
        plan.put(risk(source.next<Risk>(), {4, 3}, {1, 1}));
        QCOMPARE(mintedOn(plan.table<Risk>().at(0).id.value()), QDate(2026, 4, 2));
        compare(exposureHistory(plan, {}, QDate(2026, 5, 18)), {{QDate(2026, 4, 2), 3.5, 0.05}, {QDate(2026, 5, 18), 3.5, 0.05}});
        // Of a clock that went wrong.
        compare(exposureHistory(plan, {}, QDate(2026, 3, 1)), {{QDate(2026, 3, 1), 3.5, 0.05}});
    }
};

QTEST_GUILESS_MAIN(TestExposureHistory)
#include "tst_exposurehistory.moc"
