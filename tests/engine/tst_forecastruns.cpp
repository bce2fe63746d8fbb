// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/simulation.h"
#include "engine/naiveforecast.h"

#include <QTest>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/triangular.hpp>

#include <cmath>
#include <random>

using namespace Plimsoll::Forecasting;

/// Runs against what is known exactly, and against a simulator written apart.
class TestForecastRuns : public QObject
{
    Q_OBJECT

private:
    static constexpr int manyRuns = 20'000;

    /// Somebody who has one hour a day, so that hours are days.
    static Model withPeople(int count)
    {
        Model model;
        model.people.assign(size_t(count), std::vector<double>(400, 1.0));
        return model;
    }
    static int add(Model &model, const Estimate &effort, std::vector<int> people, int item = -1)
    {
        const int index = int(model.activities.size());
        model.activities.push_back({item < 0 ? index : item, effort, std::move(people), 0.0});
        model.order.push_back(index);
        model.items = std::max(model.items, model.activities.back().item + 1);
        return index;
    }
    static void aimAtAll(Model &model)
    {
        Goal goal{{}, true};
        for (size_t i = 0; i < model.activities.size(); ++i)
            goal.activities.push_back(int(i));
        model.goals.push_back(goal);
    }
    static std::vector<double> endsOf(const Model &model, int runs = manyRuns)
    {
        return Simulation(model).run(0, {7, runs, 1}).goals.front().ends;
    }
    /// Whether so much of the runs ended by then, within four standard errors.
    static bool isShare(const std::vector<double> &ends, double time, double expected)
    {
        const double share = double(std::ranges::count_if(ends, [time](double end) { return end <= time; })) / double(ends.size());
        const double error = std::sqrt(expected * (1 - expected) / double(ends.size()));
        if (std::abs(share - expected) <= 4 * error)
            return true;
        qWarning("at %g: %g instead of %g ± %g", time, share, expected, error);
        return false;
    }
    static double meanOf(const std::vector<double> &values)
    {
        double sum = 0.0;
        for (const double value : values)
            sum += value;
        return sum / double(values.size());
    }
    static double varianceOf(const std::vector<double> &values)
    {
        const double mean = meanOf(values);
        double sum = 0.0;
        for (const double value : values)
            sum += (value - mean) * (value - mean);
        return sum / double(values.size() - 1);
    }
    static Model randomModel(unsigned seed)
    {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
        Model model;
        for (int i = 0; i < 4; ++i) {
            std::vector<double> hours;
            for (int day = 0; day < 60; ++day)
                hours.push_back(below(4) == 0 ? 0.0 : 4.0 + below(9) / 2.0);
            hours[0] = 8.0;
            model.people.push_back(hours);
        }
        for (int i = 0; i < 25; ++i) {
            const double likely = 2 + below(200) / 7.0;
            std::vector<int> people{below(4)};
            if (below(5) == 0)
                people.push_back((people[0] + 1 + below(3)) % 4);
            if (below(9) == 0)
                people.clear();
            add(model, {likely * 0.6, likely, likely * 2, below(2) ? Shape::Pert : Shape::Triangular, -1}, people, i - (i % 5 == 4 ? 1 : 0));
            model.activities.back().notBefore = below(3) ? 0.0 : below(40) / 4.0;
            for (int link = below(3); link > 0 && i > 0; --link)
                model.links.push_back({below(i), i, LinkKind(below(4)), below(3) ? 0.0 : (below(40) - 12) / 8.0});
        }
        std::ranges::shuffle(model.order, random);
        for (int i = 0; i < 3; ++i)
            model.hazards.push_back({{0.5, 0.2}, {Estimate{1, 2, 5}, Estimate{1, 2, 5}}, {below(25), below(25)}});
        for (int i = 0; i < 25; ++i)
            model.goals.push_back({{i}, false});
        aimAtAll(model);
        return model;
    }

private Q_SLOTS:
    void hoursPassOnDaysThatHaveSome()
    {
        const std::array hours{8.0, 0.0, 4.0};
        const HourClock clock(hours);
        QCOMPARE(clock.passed(0.5), 4.0);
        QCOMPARE(clock.passed(1.5), 8.0);
        QCOMPARE(clock.passed(2.25), 9.0);
        QVERIFY(std::abs(clock.endOf(8.0) - 1.0) < 1e-6);
        QVERIFY(std::abs(clock.startOf(8.0) - 2.0) < 1e-6);
        QVERIFY(std::abs(clock.endOf(10.0) - 2.5) < 1e-6);
        QCOMPARE(clock.usual(), 6.0);
        // Behind the last day with the mean of all: four hours.
        QCOMPARE(clock.passed(4.0), 16.0);
        QVERIFY(std::abs(clock.endOf(14.0) - 3.5) < 1e-6);
    }

    void workThatFillsItsDaysEndsWithThem()
    {
        Model model;
        model.people = {{8, 8, 8, 8, 8, 0, 0, 8, 8}};
        for (int i = 0; i < 12; ++i)
            add(model, {40.0 / 12, 40.0 / 12, 40.0 / 12}, {0});
        aimAtAll(model);
        const double end = endsOf(model, 16).front();
        QVERIFY2(end <= 5.0 && end > 5.0 - 1e-5, qPrintable(QString::number(end, 'g', 17)));
    }

    void oneActivityIsItsDistribution()
    {
        Model model = withPeople(1);
        add(model, {10, 16, 50}, {0});
        aimAtAll(model);
        const std::vector<double> ends = endsOf(model);
        const double mode = 6.0 / 40;
        const boost::math::beta_distribution<> pert(1 + 4 * mode, 5 - 4 * mode);
        for (int i = 1; i < 20; ++i)
            QVERIFY(isShare(ends, 10 + 2 * i, cdf(pert, 2 * i / 40.0)));
    }

    void workInSeriesAddsUp()
    {
        Model model = withPeople(2);
        const boost::math::triangular_distribution<> first(5, 10, 30);
        const boost::math::triangular_distribution<> second(2, 4, 9);
        add(model, {5, 10, 30, Shape::Triangular, -1}, {0});
        add(model, {2, 4, 9, Shape::Triangular, -1}, {1});
        model.links.push_back({0, 1, LinkKind::FinishToStart, 0.0});
        aimAtAll(model);
        const std::vector<double> ends = endsOf(model);
        const double variance = boost::math::variance(first) + boost::math::variance(second);
        QVERIFY(std::abs(meanOf(ends) - mean(first) - mean(second)) < 4 * std::sqrt(variance / manyRuns));
        // The standard error of a variance is about √2 of it by the root of the runs.
        QVERIFY(std::abs(varianceOf(ends) - variance) < 4 * variance * std::sqrt(2.0 / manyRuns));
    }

    void oneQueueIsASeries()
    {
        Model apart = withPeople(2);
        Model queued = withPeople(1);
        for (Model *model : {&apart, &queued}) {
            add(*model, {5, 10, 30}, {0});
            add(*model, {2, 4, 9}, {model == &apart ? 1 : 0});
        }
        apart.links.push_back({0, 1, LinkKind::FinishToStart, 0.0});
        aimAtAll(apart);
        aimAtAll(queued);
        const std::vector<double> a = endsOf(apart, 1000);
        const std::vector<double> b = endsOf(queued, 1000);
        for (size_t i = 0; i < a.size(); ++i)
            QVERIFY(std::abs(a[i] - b[i]) < 1e-5);
    }

    void theLaterOfTwoIsThePowerOfBoth()
    {
        Model model = withPeople(2);
        add(model, {5, 10, 30, Shape::Triangular, -1}, {0});
        add(model, {5, 10, 30, Shape::Triangular, -1}, {1});
        aimAtAll(model);
        const std::vector<double> ends = endsOf(model);
        const boost::math::triangular_distribution<> one(5, 10, 30);
        for (int i = 7; i < 30; i += 2)
            QVERIFY(isShare(ends, i, cdf(one, i) * cdf(one, i)));
    }

    void theWorkOfOneItemSharesItsLuck()
    {
        Model model = withPeople(1);
        add(model, {5, 10, 30, Shape::Triangular, -1}, {0}, 0);
        add(model, {5, 10, 30, Shape::Triangular, -1}, {0}, 0);
        aimAtAll(model);
        const GoalOutcome outcome = Simulation(model).run(0, {7, manyRuns, 1}).goals.front();
        const boost::math::triangular_distribution<> one(5, 10, 30);
        for (int i = 7; i < 30; i += 3)
            QVERIFY(isShare(outcome.ends, 2 * i, cdf(one, i)));
        // Both are on the chain; the item counts once.
        QCOMPARE(outcome.items[0].critical, manyRuns);
    }

    void aHazardStrikesAsOftenAsItIsLikely()
    {
        Model model = withPeople(1);
        add(model, {10, 10, 10}, {0});
        model.hazards.push_back({{0.3, 0.1}, {Estimate{5, 5, 5}, Estimate{5, 5, 5}}, {0}});
        aimAtAll(model);
        const Simulation simulation(model);
        const std::vector<double> before = simulation.run(0, {7, manyRuns, 1}).goals.front().ends;
        const std::vector<double> after = simulation.run(1, {7, manyRuns, 1}).goals.front().ends;
        QVERIFY(isShare(before, 10.0, 0.7));
        QVERIFY(isShare(after, 10.0, 0.9));
        QVERIFY(isShare(before, 15.0, 1.0));
        // The same luck: nothing that the response averts befalls another run.
        for (size_t i = 0; i < before.size(); ++i)
            QVERIFY(after[i] <= before[i]);
    }

    void everyRunIsThatOfThePlainSimulator_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 30; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void everyRunIsThatOfThePlainSimulator()
    {
        QFETCH(unsigned, seed);
        const Model model = randomModel(seed);
        constexpr int runs = 40;
        for (size_t stage = 0; stage < stages; ++stage) {
            const Outcome outcome = Simulation(model).run(stage, {seed, runs, 1});
            NaiveRun naive(model, stage, seed);
            for (int run = 0; run < runs; ++run) {
                const std::vector<double> ends = naive.ends(run);
                for (size_t i = 0; i < ends.size(); ++i)
                    QVERIFY2(std::abs(ends[i] - outcome.goals[i].ends[size_t(run)]) < 1e-4,
                             qPrintable(QStringLiteral("activity %1, run %2: %3 against %4").arg(i).arg(run).arg(outcome.goals[i].ends[size_t(run)]).arg(ends[i])));
                QVERIFY(std::abs(std::ranges::max(ends) - outcome.goals.back().ends[size_t(run)]) < 1e-4);
            }
        }
    }

    void threadsChangeNothing()
    {
        const Simulation simulation(randomModel(5));
        // No multiple of a block.
        const Outcome one = simulation.run(0, {3, 1001, 1});
        QVERIFY(one == simulation.run(0, {3, 1001, 2}));
        QVERIFY(one == simulation.run(0, {3, 1001, 5}));
        QVERIFY(!(one == simulation.run(0, {4, 1001, 1})));
    }

    void moreRunsBeginWithTheSame()
    {
        const Simulation simulation(randomModel(6));
        const std::vector<double> few = simulation.run(0, {3, 50, 1}).goals.back().ends;
        const std::vector<double> many = simulation.run(0, {3, 500, 2}).goals.back().ends;
        QVERIFY(std::equal(few.begin(), few.end(), many.begin()));
    }

    void theLongestChainIsCritical()
    {
        Model model = withPeople(3);
        add(model, {20, 25, 30}, {0});
        add(model, {1, 2, 3}, {1});
        add(model, {5, 6, 7}, {2});
        model.links.push_back({0, 2, LinkKind::FinishToStart, 0.0});
        aimAtAll(model);
        const Outcome outcome = Simulation(model).run(0, {7, 1000, 1});
        const std::vector<ItemInfluence> &items = outcome.goals.front().items;
        QCOMPARE(items[0].critical, 1000);
        QCOMPARE(items[1].critical, 0);
        QCOMPARE(items[2].critical, 1000);
    }

    void twoAlikeAreCriticalInHalfOfTheRuns()
    {
        Model model = withPeople(2);
        add(model, {20, 25, 30}, {0});
        add(model, {20, 25, 30}, {1});
        aimAtAll(model);
        const Outcome outcome = Simulation(model).run(0, {7, manyRuns, 1});
        const std::vector<ItemInfluence> &items = outcome.goals.front().items;
        QCOMPARE(items[0].critical + items[1].critical, manyRuns);
        QVERIFY(std::abs(double(items[0].critical) / manyRuns - 0.5) < 4 * 0.5 / std::sqrt(manyRuns));
    }

    // Of a triangle from 0 to 12 with its mode at 0 the thirds are known: the mean of its lowest third is that of its quantiles there.
    void thirdsTellHowAnItemSways()
    {
        Model model = withPeople(1);
        add(model, {0, 0, 12, Shape::Triangular, -1}, {0});
        add(model, {4, 4, 4}, {0});
        aimAtAll(model);
        const std::vector<ItemInfluence> items = Simulation(model).run(0, {7, manyRuns, 1}).goals.front().items;
        const auto meanFrom = [](double from, double to) { // of 12 - 12 √(1 - u)
            return 12 - 12 * 2.0 / 3 * (std::pow(1 - from, 1.5) - std::pow(1 - to, 1.5)) / (to - from);
        };
        const auto sway = [&](const ItemInfluence &item) {
            return (double(item.highEnds) / double(item.highRuns) - double(item.lowEnds) / double(item.lowRuns)) / ticksOfDay;
        };
        QVERIFY(std::abs(double(items[0].lowRuns) - manyRuns / 3.0) < 4 * std::sqrt(manyRuns * 2.0 / 9));
        QVERIFY(std::abs(sway(items[0]) - (meanFrom(2.0 / 3, 1) - meanFrom(0, 1.0 / 3))) < 0.1);
        QVERIFY(std::abs(sway(items[1])) < 0.2);
    }

    void aCancelledRunSaysSo()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(Simulation(randomModel(1)).run(0, {1, 1000, 2}, source.get_token()).cancelled);
    }

    void progressGoesUp()
    {
        double last = -1.0;
        // Of several threads another one may do all of it before this one comes to tell.
        (void)Simulation(randomModel(1)).run(0, {1, 1000, 1}, {}, [&](double done) {
            QVERIFY(done > last && done <= 1.0);
            last = done;
        });
        QVERIFY(last > 0.0);
    }
};

QTEST_APPLESS_MAIN(TestForecastRuns)
#include "tst_forecastruns.moc"
