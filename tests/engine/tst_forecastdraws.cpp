// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/estimate.h"
#include "engine/forecast/philox.h"
#include "engine/forecast/statistics.h"

#include <QTest>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/triangular.hpp>

#include <cmath>
#include <numeric>

using namespace Plimsoll::Forecasting;

/// What a forecast draws, held against published numbers and Boost.Math.
class TestForecastDraws : public QObject
{
    Q_OBJECT

private:
    static boost::math::beta_distribution<> pert(double mode) { return boost::math::beta_distribution<>(1 + 4 * mode, 5 - 4 * mode); }

private Q_SLOTS:
    // Random123, tests/kat_vectors, philox4x32 with 10 rounds.
    void philoxGivesThePublishedNumbers()
    {
        QCOMPARE(Philox::at({0, 0, 0, 0}, {0, 0}), (Philox::Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        constexpr std::uint32_t all = 0xffffffff;
        QCOMPARE(Philox::at({all, all, all, all}, {all, all}), (Philox::Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
        QCOMPARE(Philox::at({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
                 (Philox::Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    }

    void drawsLieBetweenTheEnds()
    {
        QVERIFY(unit(0) > 0.0);
        QVERIFY(unit(0xffffffff) < 1.0);
        QCOMPARE(unit(0x80000000), 0.5 + 0x1.0p-33);
    }

    void streamsOfDifferentKindsDiffer()
    {
        QVERIFY(drawsOf(1, Draw::Effort, 3, 5) != drawsOf(1, Draw::Strike, 3, 5));
        QVERIFY(drawsOf(1, Draw::Effort, 3, 5) != drawsOf(2, Draw::Effort, 3, 5));
        QVERIFY(drawsOf(1, Draw::Effort, 3, 5) != drawsOf(1ULL << 32 | 1, Draw::Effort, 3, 5));
        QVERIFY(drawsOf(1, Draw::Effort, 3, 5) != drawsOf(1, Draw::Effort, 5, 3));
    }

    void pertQuantilesAreThoseOfBoost_data()
    {
        QTest::addColumn<double>("mode");
        for (const double mode : {0.0, 0.02, 0.1, 0.25, 1.0 / 3, 0.5, 0.6, 0.75, 0.9, 0.98, 1.0})
            QTest::addRow("%g", mode) << mode;
    }
    void pertQuantilesAreThoseOfBoost()
    {
        QFETCH(double, mode);
        const PertTable table(mode);
        const auto oracle = pert(mode);
        double worst = 0.0;
        for (int i = 1; i < 2000; ++i)
            worst = std::max(worst, std::abs(table.quantile(i / 2000.0) - quantile(oracle, i / 2000.0)));
        for (double tail = 0x1.0p-33; tail < 1e-3; tail *= 1.3) {
            worst = std::max(worst, std::abs(table.quantile(tail) - quantile(oracle, tail)));
            worst = std::max(worst, std::abs(table.quantile(1 - tail) - quantile(complement(oracle, tail))));
        }
        QVERIFY2(worst < PertTable::maxError, qPrintable(QString::number(worst)));
    }

    void aPertHasItsMeanAndVariance()
    {
        Estimator estimator;
        const Sampler sampler = estimator.sampler({10, 20, 50, Shape::Pert, -1});
        constexpr int count = 200'000;
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < count; ++i) {
            const double value = sampler.at((i + 0.5) / count);
            sum += value;
            squares += value * value;
        }
        const double mean = (10 + 4 * 20 + 50) / 6.0;
        QVERIFY(std::abs(sum / count - mean) < 40 * PertTable::maxError);
        const double variance = boost::math::variance(pert(0.25)) * 40 * 40;
        QVERIFY(std::abs(squares / count - sum / count * (sum / count) - variance) < 0.05);
    }

    void triangularQuantilesAreThoseOfBoost()
    {
        Estimator estimator;
        for (const auto &[low, likely, high] : {std::array{4.0, 10.0, 30.0}, std::array{4.0, 4.0, 30.0}, std::array{4.0, 30.0, 30.0}}) {
            const Sampler sampler = estimator.sampler({low, likely, high, Shape::Triangular, -1});
            const boost::math::triangular_distribution<> oracle(low, likely, high);
            for (int i = 1; i < 1000; ++i)
                QVERIFY(std::abs(sampler.at(i / 1000.0) - quantile(oracle, i / 1000.0)) < 1e-11);
        }
    }

    void equalPointsAreAConstant()
    {
        Estimator estimator;
        for (const Shape shape : {Shape::Pert, Shape::Triangular})
            QCOMPARE(estimator.sampler({7, 7, 7, shape, -1}).at(0.999), 7.0);
    }

    void pointsInAnotherOrderArePutInOrder()
    {
        Estimator estimator;
        const Sampler mixed = estimator.sampler({30, 4, 10, Shape::Triangular, -1});
        QVERIFY(mixed.at(0x1.0p-33) >= 4.0);
        QVERIFY(mixed.at(1 - 0x1.0p-33) <= 30.0);
        QCOMPARE(estimator.sampler({-8, -4, -1, Shape::Pert, -1}).at(0.5), 0.0);
    }

    void ratiosAreDrawnAsOftenAsEachOther()
    {
        Estimator estimator({{2.0, 0.5, 1.0, 1.5}});
        const Sampler sampler = estimator.sampler({1, 10, 99, Shape::Pert, 0});
        QCOMPARE(sampler.at(0.1), 5.0);
        QCOMPARE(sampler.at(0.3), 10.0);
        QCOMPARE(sampler.at(0.6), 15.0);
        QCOMPARE(sampler.at(0.9999), 20.0);
    }

    void percentilesAreValuesThatCame()
    {
        std::vector<double> values(10);
        std::iota(values.begin(), values.end(), 1.0);
        QCOMPARE(percentile(values, 0.5), 5.0);
        QCOMPARE(percentile(values, 0.8), 8.0);
        QCOMPARE(percentile(values, 0.95), 10.0);
        QCOMPARE(percentile({3.0}, 0.5), 3.0);
    }

    // The ends of Wilson's interval are the two shares that the observed one is 1.96 of their own standard errors away from.
    void theIntervalOfOddsIsWilsons_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("runs");
        QTest::addRow("all") << 1.0 << 1000;
        QTest::addRow("half") << 0.5 << 10'000;
        QTest::addRow("few") << 0.3 << 10;
    }
    void theIntervalOfOddsIsWilsons()
    {
        QFETCH(double, share);
        QFETCH(int, runs);
        const double z = 1.959963984540054;
        const double centre = (share + z * z / (2.0 * runs)) / (1 + z * z / runs);
        for (const double end : {centre - halfWidthOf(share, runs), centre + halfWidthOf(share, runs)})
            QVERIFY(std::abs((share - end) * (share - end) - z * z * end * (1 - end) / runs) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestForecastDraws)
#include "tst_forecastdraws.moc"
