// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Monte Carlo over 1,000 items and 40 people, 10,000 runs, each waiting for its person's queue and worked on in the person's hours only, with
// risks; and that one thread and two give the same bits. First the runs alone, before responses, on a model that is made up; then the whole
// forecast of a generated plan whose schedule is accepted: its network, its model, the runs before responses and after them, and the odds.
#include "benchmarks/workplans.h"
#include "domain/clock.h"
#include "domain/idsource.h"
#include "engine/forecast/forecast.h"
#include "engine/forecast/simulation.h"
#include "engine/scheduler.h"
#include "engine/workplan/workschedule.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

using namespace Plimsoll;

namespace {

constexpr int items = 1'000;
constexpr int people = 40;
constexpr int runs = 10'000;
constexpr int rounds = 5;
constexpr int risks = 40;
constexpr double floorSeconds = 2.0; ///< On two threads, also of the whole forecast.
constexpr double aimSeconds = 0.7;

/// Five years of people who are there most days, two things to wait for each, every effort a PERT of its own shape.
Forecasting::Model bigModel()
{
    std::mt19937 random(1);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    Forecasting::Model model;
    for (int i = 0; i < people; ++i) {
        std::vector<double> hours;
        for (int day = 0; day < 1300; ++day)
            hours.push_back(below(20) == 0 ? 0.0 : below(5) == 0 ? 6.0 : 8.0);
        model.people.push_back(hours);
    }
    model.items = items;
    Forecasting::Goal all{{}, true};
    for (int i = 0; i < items; ++i) {
        const double likely = 4 + below(40);
        model.activities.push_back({i, {likely * (0.5 + 0.01 * below(30)), likely, likely * (1.3 + 0.01 * below(100))}, {below(people)}, 0.0});
        model.order.push_back(i);
        all.activities.push_back(i);
        for (int link = 0; link < 2 && i > 10; ++link)
            model.links.push_back({below(i), i, Forecasting::LinkKind::FinishToStart, 0.0});
    }
    model.goals.push_back(all);
    for (int i = 0; i < risks; ++i)
        model.hazards.push_back({{0.3, 0.1}, {Forecasting::Estimate{1, 3, 8}, Forecasting::Estimate{1, 3, 8}}, {below(items), below(items)}});
    return model;
}

/// Four releases, and risks that responses make less likely.
Plan levelledPlan()
{
    Plan plan = WorkPlans::make(items, people);
    for (int i = 0; i < risks; ++i) {
        Risk risk;
        risk.id = RiskId(80'000 + i);
        risk.title = QStringLiteral("Risk %1").arg(i + 1);
        risk.workItems = {WorkItemId(WorkPlans::firstItem + i * 23), WorkItemId(WorkPlans::firstItem + i * 23 + 11)};
        risk.probability = 3;
        risk.residualProbability = 1;
        risk.delayLow = 1;
        risk.delayLikely = 3;
        risk.delayHigh = 8;
        plan.put(risk);
    }
    const Timetable timetable = computeTimetable(plan);
    const auto network = WorkNetwork::of(plan, timetable, WorkPlans::today);
    const FixedClock clock(QDateTime(WorkPlans::today, QTime(9, 0), QTimeZone::UTC));
    IdSource ids(clock, 1);
    plan.apply(acceptSchedule(plan, *network, levelPlan(plan, *network, {1, 1, 0, 1}), ids));
    return plan;
}

template<typename Outcome>
struct Measured {
    double seconds = 0.0;
    Outcome outcome;
};

template<typename Work>
auto measure(const Work &work)
{
    std::vector<double> times;
    Measured<decltype(work())> measured;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        measured.outcome = work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    measured.seconds = times[rounds / 2];
    return measured;
}

/// Prints what the work took on one thread and on two; whether the floor holds and both came to the same.
template<typename Work>
bool compare(const Work &work, double samples)
{
    const auto one = measure([&] { return work(1); });
    const auto two = measure([&] { return work(2); });
    for (const auto &[threads, measured] : {std::pair(1, &one), std::pair(2, &two)})
        std::printf("%d threads %8.3f s   %6.1f million samples a second\n", threads, measured->seconds, samples / measured->seconds / 1e6);
    const bool same = one.outcome == two.outcome;
    const bool quick = two.seconds <= floorSeconds;
    std::printf("floor %.1f s%s, aim %.1f s%s; the same bits on 1 and 2 threads: %s\n", floorSeconds, quick ? "" : " MISSED", aimSeconds,
                two.seconds <= aimSeconds ? "" : " missed", same ? "yes" : "NO");
    return quick && same;
}

bool measureRuns()
{
    std::printf("Monte Carlo, %d items × %d runs, %d people respected, medians of %d\n", items, runs, people, rounds);
    const Forecasting::Model model = bigModel();
    const auto work = [&](int threads) { return Forecasting::Simulation(model).run(0, {1, runs, threads}); };
    return compare(work, items * double(runs));
}

bool measureForecasts()
{
    const Plan plan = levelledPlan();
    const Timetable timetable = computeTimetable(plan);
    ForecastOptions options;
    options.runs = runs;
    // Releases only: the options tell the threads.
    const auto work = [&](int threads) {
        options.threads = threads;
        const auto forecast = forecastPlan(plan, timetable, WorkPlans::today, options);
        return forecast ? forecast->releases : std::vector<ReleaseForecast>();
    };
    int placed = 0;
    int estimates = 0;
    for (const ReleaseForecast &release : work(1)) {
        placed += release.workItems;
        estimates += release.estimates;
    }
    std::printf("forecasts of a levelled plan, %d of %d items, %d demands × %d runs, before responses and after\n", placed, items, estimates, runs);
    return compare(work, 2.0 * placed * runs) && placed == items;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool alone = measureRuns();
    const bool whole = measureForecasts();
    return alone && whole ? 0 : 1;
}
