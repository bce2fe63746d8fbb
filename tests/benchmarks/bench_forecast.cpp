// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Monte Carlo over 1,000 items and 40 people, 10,000 runs, each waiting for its person's queue and worked on in the person's hours only, with
// risks; and that one thread and two give the same bits.
#include "engine/forecast/simulation.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace Plimsoll::Forecasting;

namespace {

constexpr int items = 1'000;
constexpr int people = 40;
constexpr int runs = 10'000;
constexpr int rounds = 5;
constexpr double floorSeconds = 2.0;
constexpr double aimSeconds = 0.7;

/// Five years of people who are there most days, two things to wait for each, every effort a PERT of its own shape.
Model bigModel()
{
    std::mt19937 random(1);
    const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
    Model model;
    for (int i = 0; i < people; ++i) {
        std::vector<double> hours;
        for (int day = 0; day < 1300; ++day)
            hours.push_back(below(20) == 0 ? 0.0 : below(5) == 0 ? 6.0 : 8.0);
        model.people.push_back(hours);
    }
    model.items = items;
    Goal all{{}, true};
    for (int i = 0; i < items; ++i) {
        const double likely = 4 + below(40);
        model.activities.push_back({i, {likely * (0.5 + 0.01 * below(30)), likely, likely * (1.3 + 0.01 * below(100))}, {below(people)}, 0.0});
        model.order.push_back(i);
        all.activities.push_back(i);
        for (int link = 0; link < 2 && i > 10; ++link)
            model.links.push_back({below(i), i, LinkKind::FinishToStart, 0.0});
    }
    model.goals.push_back(all);
    for (int i = 0; i < 40; ++i)
        model.hazards.push_back({{0.3, 0.1}, {Estimate{1, 3, 8}, Estimate{1, 3, 8}}, {below(items), below(items)}});
    return model;
}

struct Measured {
    double seconds = 0.0;
    Outcome outcome;
};

Measured measure(const Model &model, int threads)
{
    std::vector<double> times;
    Measured measured;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        const Simulation simulation(model);
        measured.outcome = simulation.run(0, {1, runs, threads});
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    measured.seconds = times[rounds / 2];
    return measured;
}

} // namespace

int main()
{
    const Model model = bigModel();
    const Measured one = measure(model, 1);
    const Measured two = measure(model, 2);
    std::printf("Monte Carlo, %d items × %d runs, %d people respected, medians of %d\n", items, runs, people, rounds);
    for (const auto &[threads, measured] : {std::pair(1, &one), std::pair(2, &two)})
        std::printf("%d threads %8.3f s   %6.1f million samples a second\n", threads, measured->seconds, items * double(runs) / measured->seconds / 1e6);
    const bool same = one.outcome == two.outcome;
    const bool quick = two.seconds <= floorSeconds;
    std::printf("floor %.1f s%s, aim %.1f s%s; the same bits on 1 and 2 threads: %s\n", floorSeconds, quick ? "" : " MISSED", aimSeconds,
                two.seconds <= aimSeconds ? "" : " missed", same ? "yes" : "NO");
    return quick && same ? 0 : 1;
}
