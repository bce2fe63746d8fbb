// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/runblock.h"

#include "engine/forecast/philox.h"

#include <algorithm>
#include <limits>

namespace Plimsoll::Forecasting {

namespace {

constexpr auto laneCount = size_t(RunBlock::lanes);
constexpr int quarters = RunBlock::lanes / 4; ///< Of a block: numbers are drawn for four runs at once.
constexpr double never = -std::numeric_limits<double>::infinity();
constexpr double hair = 1e-6; ///< Of a day: less is rounding.
constexpr std::uint32_t lowThird = 0x5555'5555U;
constexpr std::uint32_t highThird = 0xaaaa'aaaaU;

void fillDraws(std::array<std::uint32_t, laneCount> &draws, std::uint64_t seed, int item, int block)
{
    for (int quarter = 0; quarter < quarters; ++quarter) {
        const Philox::Block numbers = drawsOf(seed, Draw::Effort, item, block * quarters + quarter);
        std::ranges::copy(numbers, draws.begin() + quarter * 4);
    }
}

} // namespace

RunBlock::RunBlock(const Simulation &simulation, size_t stage, const Effort &effort)
    : m_simulation(simulation), m_stage(stage), m_effort(effort), m_draws(size_t(simulation.model().items)),
      m_delays(simulation.model().hazards.size()), m_starts(simulation.m_steps.size()), m_ends(simulation.m_steps.size()),
      m_causes(simulation.m_steps.size()), m_done(simulation.m_people.size()), m_last(simulation.m_people.size()),
      m_walked(size_t(simulation.model().items), 0)
{
}

void RunBlock::run(int index, Outcome &ends, Outcome &sums)
{
    draw(index);
    for (Lanes<double> &done : m_done)
        done.fill(0.0);
    for (Lanes<int> &last : m_last)
        last.fill(-1);
    for (int step = 0; step < int(m_simulation.m_steps.size()); ++step)
        place(step);
    for (size_t goal = 0; goal < ends.goals.size(); ++goal)
        reach(goal, index, ends, sums);
}

void RunBlock::draw(int index)
{
    for (size_t item = 0; item < m_draws.size(); ++item)
        fillDraws(m_draws[item], m_effort.seed, int(item), index);
    for (size_t hazard = 0; hazard < m_delays.size(); ++hazard) {
        m_delays[hazard].fill(0.0);
        if (m_simulation.model().hazards[hazard].activities.empty())
            continue;
        const double probability = m_simulation.model().hazards[hazard].probability[m_stage];
        const Sampler &delay = m_simulation.delayOf(m_stage, int(hazard));
        for (int quarter = 0; quarter < quarters; ++quarter) {
            const std::array<double, 4> days = struckDays(delay, probability, m_effort.seed, int(hazard), index * quarters + quarter);
            std::ranges::copy(days, m_delays[hazard].begin() + quarter * 4);
        }
    }
}

RunBlock::Limits RunBlock::limitsOf(const Simulation::Step &step) const
{
    Limits limits;
    limits.ready.fill(std::max(0.0, step.notBefore));
    limits.readyBy.fill(-1);
    limits.end.fill(never);
    limits.endBy.fill(-1);
    for (const Simulation::Arrival &arrival : step.arrivals) {
        const bool fromStart = arrival.kind == LinkKind::StartToStart || arrival.kind == LinkKind::StartToFinish;
        const bool toEnd = arrival.kind == LinkKind::FinishToFinish || arrival.kind == LinkKind::StartToFinish;
        const Lanes<double> &edges = (fromStart ? m_starts : m_ends)[size_t(arrival.from)];
        Lanes<double> &bounds = toEnd ? limits.end : limits.ready;
        Lanes<int> &by = toEnd ? limits.endBy : limits.readyBy;
        for (size_t lane = 0; lane < laneCount; ++lane) {
            const double bound = edges[lane] + arrival.lag;
            by[lane] = bound > bounds[lane] ? arrival.from : by[lane];
            bounds[lane] = std::max(bounds[lane], bound);
        }
    }
    return limits;
}

void RunBlock::draw(const Simulation::Step &step, Lanes<double> &hours, Lanes<double> &delays) const
{
    const Lanes<std::uint32_t> &draws = m_draws[size_t(step.item)];
    for (size_t lane = 0; lane < laneCount; ++lane)
        hours[lane] = step.effort.at(unit(draws[lane]));
    delays.fill(0.0);
    for (const int hazard : step.hazards) {
        for (size_t lane = 0; lane < laneCount; ++lane)
            delays[lane] += m_delays[size_t(hazard)][lane];
    }
}

void RunBlock::place(int step)
{
    const Simulation::Step &known = m_simulation.m_steps[size_t(step)];
    Lanes<double> hours;
    Lanes<double> delays;
    const Limits limits = limitsOf(known);
    draw(known, hours, delays);
    if (known.people.empty())
        placeWithoutPerson(step, limits, delays);
    else if (known.people.size() == 1)
        placeWith(known.people.front(), step, limits, hours, delays);
    else
        placeWithFirst(step, limits, hours, delays);
}

void RunBlock::placeWithoutPerson(int step, const Limits &limits, const Lanes<double> &delays)
{
    for (size_t lane = 0; lane < laneCount; ++lane) {
        const double end = limits.ready[lane] + delays[lane];
        m_starts[size_t(step)][lane] = limits.ready[lane];
        m_ends[size_t(step)][lane] = std::max(end, limits.end[lane]);
        m_causes[size_t(step)][lane] = limits.end[lane] > end ? limits.endBy[lane] : limits.readyBy[lane];
    }
}

void RunBlock::placeWith(int person, int step, const Limits &limits, const Lanes<double> &hours, const Lanes<double> &delays)
{
    const double usual = m_simulation.m_people[size_t(person)].usual();
    for (int lane = 0; lane < lanes; ++lane)
        book(person, step, lane, limits, hours[size_t(lane)] + delays[size_t(lane)] * usual);
}

/// Of several people, in each run whoever is through first; the first of those where that is the same.
void RunBlock::placeWithFirst(int step, const Limits &limits, const Lanes<double> &hours, const Lanes<double> &delays)
{
    const std::vector<int> &people = m_simulation.m_steps[size_t(step)].people;
    for (int lane = 0; lane < lanes; ++lane) {
        const auto at = size_t(lane);
        const auto needed = [&](int person) { return hours[at] + delays[at] * m_simulation.m_people[size_t(person)].usual(); };
        int best = people.front();
        double bestEnd = std::numeric_limits<double>::infinity();
        for (const int person : people) {
            const double end = endWith(person, lane, limits, needed(person));
            if (end < bestEnd - hair) {
                best = person;
                bestEnd = end;
            }
        }
        book(best, step, lane, limits, needed(best));
    }
}

double RunBlock::endWith(int person, int lane, const Limits &limits, double hours) const
{
    const auto at = size_t(lane);
    const HourClock &clock = m_simulation.m_people[size_t(person)];
    const double begin = std::max(clock.passed(limits.ready[at]), m_done[size_t(person)][at]);
    return std::max({clock.endOf(begin + hours), limits.ready[at], limits.end[at]});
}

void RunBlock::book(int person, int step, int lane, const Limits &limits, double hours)
{
    const auto at = size_t(lane);
    const Simulation::Step &known = m_simulation.m_steps[size_t(step)];
    const HourClock &clock = m_simulation.m_people[size_t(person)];
    double &done = m_done[size_t(person)][at];
    int &last = m_last[size_t(person)][at];
    int cause = limits.readyBy[at];
    double begin = clock.passed(limits.ready[at]);
    if (done > begin || (cause < 0 && last >= 0 && done >= begin)) {
        begin = done;
        cause = last;
    }
    double end = limits.ready[at];
    if (known.holdsEnd) {
        const double held = clock.passed(limits.end[at]) - hours;
        if (held > begin) {
            begin = held;
            cause = limits.endBy[at];
        }
        end = std::max(end, limits.end[at]);
    }
    if (known.startMatters)
        m_starts[size_t(step)][at] = std::max(limits.ready[at], clock.startOf(begin));
    done = begin + hours;
    last = step;
    m_ends[size_t(step)][at] = std::max(end, clock.endOf(done));
    m_causes[size_t(step)][at] = cause;
}

void RunBlock::reach(size_t goal, int index, Outcome &ends, Outcome &sums)
{
    const Goal &wanted = m_simulation.model().goals[goal];
    Lanes<double> latest{};
    Lanes<int> by;
    by.fill(-1);
    for (const int activity : wanted.activities) {
        const int step = m_simulation.m_stepOf[size_t(activity)];
        for (size_t lane = 0; lane < laneCount; ++lane) {
            const double end = m_ends[size_t(step)][lane];
            by[lane] = end > latest[lane] ? step : by[lane];
            latest[lane] = std::max(latest[lane], end);
        }
    }
    const int used = std::min(lanes, m_effort.runs - index * lanes);
    std::copy_n(latest.begin(), used, ends.goals[goal].ends.begin() + std::ptrdiff_t(index) * lanes);
    if (!wanted.detailed)
        return;
    Lanes<std::int64_t> ticks{};
    for (int lane = 0; lane < used; ++lane) {
        ticks[size_t(lane)] = std::int64_t(latest[size_t(lane)] * ticksOfDay + 0.5);
        walkBack(by[size_t(lane)], lane, sums.goals[goal]);
    }
    weigh(ticks, used, sums.goals[goal]);
}

void RunBlock::weigh(const Lanes<std::int64_t> &ticks, int used, GoalOutcome &sums) const
{
    for (size_t item = 0; item < m_draws.size(); ++item) {
        ItemInfluence &sum = sums.items[item];
        for (size_t lane = 0; lane < size_t(used); ++lane) {
            const bool low = m_draws[item][lane] < lowThird;
            const bool high = m_draws[item][lane] >= highThird;
            sum.lowRuns += low;
            sum.lowEnds += low ? ticks[lane] : 0;
            sum.highRuns += high;
            sum.highEnds += high ? ticks[lane] : 0;
        }
    }
}

/// From what ends last over what each waited for; an item counts once a run, however many of its activities are met.
void RunBlock::walkBack(int step, int lane, GoalOutcome &sums)
{
    ++m_walks;
    for (; step >= 0; step = m_causes[size_t(step)][size_t(lane)]) {
        const auto item = size_t(m_simulation.m_steps[size_t(step)].item);
        if (m_walked[item] != m_walks)
            ++sums.items[item].critical;
        m_walked[item] = m_walks;
    }
}

} // namespace Plimsoll::Forecasting
