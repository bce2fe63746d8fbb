// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/leveler.h"

#include "engine/leveling/bounds.h"
#include "engine/leveling/exactsearch.h"
#include "engine/leveling/population.h"
#include "engine/leveling/sequence.h"

#include <algorithm>
#include <memory>
#include <thread>

namespace Plimsoll::Leveling {

namespace {

constexpr long long usualSchedules = 5'000;
constexpr long long worthTwoIslands = 20'000;
constexpr int exactAfter = 2; ///< Stages, where the time is given; what is proven needs no search.
constexpr double exactUntil = 0.6;
constexpr int stages = 16; ///< Of a search; between them islands meet and progress is told.

/// By activity of the network instead of the problem.
std::vector<int> keysIn(const Network &network, std::span<const int> order)
{
    std::vector<int> keys(network.size());
    for (int i = 0; i < network.size(); ++i)
        keys[i] = order[network.origin(i)];
    return keys;
}

/// Several populations that search apart and meet between stages, always in the same order.
class Archipelago
{
public:
    Archipelago(const Network &forward, const Network &backward, const Budget &budget, const Effort &effort, int islands)
        : m_threads(std::max(1, effort.threads))
    {
        for (int i = 0; i < islands; ++i)
            m_islands.push_back(std::make_unique<Population>(forward, backward, budget, RandomStream(effort.seed, std::uint64_t(i))));
    }

    void beginWith(const std::vector<int> &keys)
    {
        for (const auto &island : m_islands)
            island->beginWith(keys);
    }

    void run(double until, long long bound)
    {
        if (m_threads == 1 || m_islands.size() == 1) {
            for (const auto &island : m_islands)
                island->run(until, bound);
            return;
        }
        std::vector<std::jthread> threads;
        for (size_t i = 1; i < m_islands.size(); ++i)
            threads.emplace_back([this, i, until, bound] { m_islands[i]->run(until, bound); });
        m_islands[0]->run(until, bound);
    }

    /// Each hands its best to the next.
    void meet()
    {
        if (m_islands.size() == 1)
            return;
        std::vector<std::vector<Trace>> guests;
        for (const auto &island : m_islands)
            guests.push_back(island->elite());
        for (size_t i = 0; i < m_islands.size(); ++i)
            m_islands[(i + 1) % m_islands.size()]->welcome(guests[i]);
    }

    [[nodiscard]] const Population &best() const
    {
        return **std::ranges::min_element(m_islands, {}, [](const auto &island) { return island->bestCost(); });
    }

    void consider(std::span<const int> starts) { m_islands.front()->consider(starts); }

    [[nodiscard]] long long passes() const
    {
        long long sum = 0;
        for (const auto &island : m_islands)
            sum += island->passes();
        return sum;
    }

private:
    int m_threads;
    std::vector<std::unique_ptr<Population>> m_islands;
};

} // namespace

Schedule scheduleInOrder(const Problem &problem, std::span<const int> order)
{
    const Network network(problem);
    Generator generator(network);
    Sequence sequence(network);
    generator.serial(sequence.of(keysIn(network, order)), 0);
    return scheduleOf(network, generator);
}

Outcome level(const Problem &problem, const Effort &effort, std::stop_token stop, const std::function<void(const Progress &)> &progress,
              std::span<const int> order)
{
    const Network forward(problem);
    const Network backward = forward.mirrored();
    const long long schedules = effort.schedules <= 0 && effort.seconds <= 0 ? usualSchedules : effort.schedules;
    // By a count alone the islands must not depend on the threads.
    const bool byCount = effort.seconds <= 0;
    const int islands = byCount ? (schedules >= worthTwoIslands ? 2 : 1) : std::max(1, effort.threads);
    const Budget budget((schedules + islands - 1) / islands, effort.seconds, stop);
    Outcome outcome;
    outcome.lowerBound = lowerBound(forward);
    Archipelago search(forward, backward, budget, effort, islands);
    if (!order.empty())
        search.beginWith(keysIn(forward, order));
    for (int stage = 1; stage <= stages; ++stage) {
        search.run(double(stage) / stages, outcome.lowerBound);
        const Population &best = search.best();
        outcome.proven = best.bestCost() <= outcome.lowerBound;
        if (progress)
            progress({double(stage) / stages, best.best().makespan, outcome.lowerBound});
        if (outcome.proven || budget.isCancelled())
            break;
        if (stage == exactAfter && !byCount && ExactSearch::suits(forward)) {
            ExactSearch exact(forward, budget, best.best().makespan);
            const bool finished = exact.run(exactUntil);
            if (const auto starts = exact.starts(); !starts.empty())
                search.consider(starts);
            if (finished) {
                outcome.proven = true;
                outcome.lowerBound = search.best().best().makespan;
                break;
            }
        }
        if (stage < stages)
            search.meet();
    }
    outcome.schedule = search.best().best();
    outcome.schedules = search.passes();
    return outcome;
}

} // namespace Plimsoll::Leveling
