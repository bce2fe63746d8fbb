// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/simulation.h"

#include "engine/forecast/philox.h"
#include "engine/forecast/runblock.h"

#include <atomic>
#include <queue>
#include <thread>

namespace Plimsoll::Forecasting {

namespace {

/// Adds up what one thread has found. Whole numbers only, so that the order does not matter.
void addUp(Outcome &sum, const Outcome &part)
{
    for (size_t goal = 0; goal < sum.goals.size(); ++goal) {
        for (size_t item = 0; item < sum.goals[goal].items.size(); ++item) {
            ItemInfluence &to = sum.goals[goal].items[item];
            const ItemInfluence &from = part.goals[goal].items[item];
            to.critical += from.critical;
            to.lowRuns += from.lowRuns;
            to.lowEnds += from.lowEnds;
            to.highRuns += from.highRuns;
            to.highEnds += from.highEnds;
        }
    }
}

} // namespace

std::array<double, 4> struckDays(const Sampler &delay, double probability, std::uint64_t seed, int hazard, int quarter)
{
    const Philox::Block strikes = drawsOf(seed, Draw::Strike, hazard, quarter);
    const Philox::Block delays = drawsOf(seed, Draw::Delay, hazard, quarter);
    std::array<double, 4> days{};
    for (size_t lane = 0; lane < days.size(); ++lane) {
        if (unit(strikes[lane]) < probability)
            days[lane] = delay.at(unit(delays[lane]));
    }
    return days;
}

Simulation::Simulation(Model model) : m_model(std::move(model)), m_estimator(m_model.ratios)
{
    for (const std::vector<double> &hours : m_model.people)
        m_people.emplace_back(hours);
    order();
    for (size_t stage = 0; stage < stages; ++stage) {
        for (const Hazard &hazard : m_model.hazards)
            m_delays[stage].push_back(m_estimator.sampler(hazard.delay[stage]));
    }
    for (size_t hazard = 0; hazard < m_model.hazards.size(); ++hazard) {
        for (const int activity : m_model.hazards[hazard].activities)
            m_steps[size_t(m_stepOf[size_t(activity)])].hazards.push_back(int(hazard));
    }
}

/// Puts activities behind all that they wait for, and otherwise in the order that is asked.
void Simulation::order()
{
    const size_t count = m_model.activities.size();
    std::vector<int> waits(count, 0);
    std::vector<std::vector<const Link *>> leaving(count);
    std::vector<std::vector<const Link *>> arriving(count);
    for (const Link &link : m_model.links) {
        leaving[size_t(link.from)].push_back(&link);
        arriving[size_t(link.to)].push_back(&link);
        ++waits[size_t(link.to)];
    }
    std::vector<int> rank(count, 0);
    for (size_t i = 0; i < m_model.order.size(); ++i)
        rank[size_t(m_model.order[i])] = int(i);
    std::priority_queue<int, std::vector<int>, std::greater<>> open;
    for (size_t i = 0; i < count; ++i) {
        if (waits[i] == 0)
            open.push(rank[i]);
    }
    m_stepOf.assign(count, 0);
    while (!open.empty()) {
        const auto index = size_t(m_model.order[size_t(open.top())]);
        open.pop();
        const Activity &activity = m_model.activities[index];
        m_stepOf[index] = int(m_steps.size());
        Step step{activity.item, activity.notBefore, false, false, m_estimator.sampler(activity.effort), {}, activity.people, {}};
        for (const Link *link : arriving[index]) {
            step.arrivals.push_back({m_stepOf[size_t(link->from)], link->kind, link->lag});
            step.holdsEnd = step.holdsEnd || link->kind == LinkKind::FinishToFinish || link->kind == LinkKind::StartToFinish;
        }
        for (const Link *link : leaving[index]) {
            step.startMatters = step.startMatters || link->kind == LinkKind::StartToStart || link->kind == LinkKind::StartToFinish;
            if (--waits[size_t(link->to)] == 0)
                open.push(rank[size_t(link->to)]);
        }
        m_steps.push_back(std::move(step));
    }
}

Outcome Simulation::run(size_t stage, const Effort &effort, std::stop_token stop, const std::function<void(double)> &progress) const
{
    Outcome outcome;
    for (const Goal &goal : m_model.goals) {
        outcome.goals.push_back({std::vector<double>(size_t(effort.runs), 0.0),
                                 std::vector<ItemInfluence>(goal.detailed ? size_t(m_model.items) : 0)});
    }
    const int blocks = (effort.runs + RunBlock::lanes - 1) / RunBlock::lanes;
    std::atomic<int> next = 0;
    // Each thread writes the ends of its own runs only.
    const auto work = [&](Outcome &sums, bool tells) {
        RunBlock block(*this, stage, effort);
        for (int index = next++; index < blocks && !stop.stop_requested(); index = next++) {
            block.run(index, outcome, sums);
            if (tells && progress)
                progress(double(index) / blocks);
        }
    };
    std::vector<Outcome> parts(size_t(std::max(1, effort.threads)), outcome);
    for (Outcome &part : parts) {
        for (GoalOutcome &goal : part.goals)
            goal.ends.clear();
    }
    {
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < parts.size(); ++i)
            helpers.emplace_back([&, i] { work(parts[i], false); });
        work(parts[0], true);
    }
    for (const Outcome &part : parts)
        addUp(outcome, part);
    outcome.cancelled = stop.stop_requested();
    return outcome;
}

} // namespace Plimsoll::Forecasting
