// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/population.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace Plimsoll::Leveling {

namespace {

constexpr size_t fewest = 40;
constexpr double mostByRoot = 0.7; ///< Schedules in the population that it begins with, times the root of the passes.
constexpr int oneInWide = 12; ///< Samples that hardly heed what is urgent.
constexpr int stirred = 3; ///< Activities at a time.
constexpr int oneInForward = 3;
constexpr int oneInGreedy = 4;
constexpr int mostInParallel = 2'000; ///< Activities with people; asking all open ones at each moment grows by their square.
constexpr double mostItems = 4e6; ///< Activities in all schedules of a population together, for the memory's sake.
constexpr double worthJustifying = 1.03; ///< A child that is longer by more is dropped.

/// Small problems have soon no two schedules that differ where it matters; large ones lose more by chance than they gain.
int oneInStirred(const Network &network)
{
    const double size = network.size() / 40.0;
    const double most = network.hasPeople() || !network.isPlain() ? 16 : 100;
    return int(std::clamp(size * size * size * size, 1.0, most));
}

/// Read from the end of the network, with each wish as a limit.
std::vector<int> latestStarts(const Network &network)
{
    std::vector<int> latest(network.size());
    for (int i = network.size() - 1; i >= 0; --i) {
        const Activity &activity = network.activityOf(i);
        const int end = std::min(
            {network.criticalPath(), activity.due.value_or(network.criticalPath()), activity.limit.value_or(network.criticalPath())});
        latest[i] = end - network.duration(i);
        for (const Network::Neighbour &after : network.successors(i))
            latest[i] = std::min(latest[i], latest[after.activity] - after.lag - network.duration(i));
    }
    return latest;
}

bool hasOverlaps(const Network &network)
{
    for (int i = 0; i < network.size(); ++i) {
        if (std::ranges::any_of(network.successors(i), [](const Network::Neighbour &after) { return after.lag < 0; }))
            return true;
    }
    return false;
}

} // namespace

Population::Population(const Network &forward, const Network &backward, const Budget &budget, RandomStream random)
    : m_network(forward), m_budget(budget), m_sweeper(forward, backward), m_random(random), m_urgency(latestStarts(forward)),
      m_assignment(forward, m_sweeper.staff(Direction::Forward)), m_child(forward.size()), m_fromFather(forward.size()),
      m_oneInStirred(oneInStirred(forward)), m_overlaps(hasOverlaps(forward)), m_bestCost(std::numeric_limits<long long>::max())
{
}

bool Population::mayGoOn() const { return m_bestCost > m_bound && !m_budget.isCancelled() && m_budget.used(passes()) < m_until; }

void Population::run(double until, long long bound)
{
    m_until = until;
    m_bound = bound;
    if (m_traces.empty())
        sample();
    while (mayGoOn() && (m_most == 0 || m_traces.size() < m_most)) {
        // How many there shall be can be told when the first few have shown how fast it goes.
        if (m_most == 0 && m_traces.size() >= fewest)
            m_most = size_t(std::clamp(mostByRoot * std::sqrt(m_budget.expectedPasses(passes())), double(fewest),
                                       std::max(double(fewest), mostItems / (m_network.size() + 1))));
        sample();
    }
    while (mayGoOn()) {
        if (m_next >= m_traces.size()) {
            shrink();
            m_next = 0;
        }
        breed();
        ++m_next;
    }
}

void Population::found()
{
    if (m_sweeper.cost() >= m_bestCost)
        return;
    m_bestCost = m_sweeper.cost();
    m_best = m_sweeper.schedule();
}

/// Most urgent first, more or less; the very first one exactly, or as it was told.
void Population::sample()
{
    if (m_traces.empty() && !m_first.empty()) {
        m_sweeper.serial(Direction::Forward, m_first, 0);
        found();
        m_sweeper.read(m_traces.emplace_back());
        return;
    }
    // Finer than slots, so that equals come in any order.
    constexpr int grain = 4;
    const double part = m_random.below(oneInWide) == 0 ? 1.5 : 0.3;
    const double spread = m_traces.empty() ? 0 : grain * (1 + m_network.criticalPath() * part);
    for (int i = 0; i < m_network.size(); ++i)
        m_child[i] = grain * m_urgency[i] + int(spread * m_random.unit());
    if (m_network.hasPeople())
        m_sweeper.prefer(m_assignment.dealt(m_random), m_random.below(2) == 0);
    if (m_random.below(2) == 0 && !(m_network.hasPeople() && m_network.size() > mostInParallel))
        sampleInParallel();
    else
        m_sweeper.serial(Direction::Forward, m_child, 0);
    found();
    m_sweeper.read(m_traces.emplace_back());
}

/// Time does not go back for what may overlap with its predecessor; a serial pass then pulls it forward.
void Population::sampleInParallel()
{
    m_sweeper.parallel(m_child);
    if (!m_overlaps)
        return;
    m_child = m_sweeper.generator(Direction::Forward).starts();
    m_sweeper.serial(Direction::Forward, m_child, 0);
}

const Trace &Population::mother()
{
    const int count = int(m_traces.size());
    const Trace &one = m_traces[m_random.below(count)];
    const Trace &other = m_traces[m_random.below(count)];
    return other.cost < one.cost ? other : one;
}

void Population::cross(const Trace &father, const Trace &mother)
{
    const int span = std::max(1, int(father.length * (0.25 + 0.5 * m_random.unit())));
    const int from = m_random.below(std::max(1, father.length - span + 1));
    const bool orderOnly = m_random.below(2) == 0;
    for (int i = 0; i < m_network.size(); ++i) {
        const int key = father.keys[i];
        const bool inside = key >= from && key < from + span;
        m_fromFather[i] = inside != orderOnly;
        if (!orderOnly)
            m_child[i] = inside ? key : mother.keys[i];
        else if (inside)
            m_child[i] = from + mother.keys[i];
        else
            m_child[i] = key < from ? key : key + mother.length + 1;
    }
}

/// Who does what comes from the parent that tells when.
void Population::inheritPeople(const Trace &father, const Trace &mother)
{
    m_people.resize(father.people.size());
    const Staff &staff = m_sweeper.staff(Direction::Forward);
    for (int i = 0; i < m_network.size(); ++i) {
        for (int demand = staff.firstDemand(i); demand < staff.firstDemand(i + 1); ++demand)
            m_people[demand] = m_fromFather[i] ? father.people[demand] : mother.people[demand];
    }
    for (int n = m_random.below(3); n > 0; --n)
        m_assignment.change(m_people, m_random);
    m_sweeper.prefer(m_people, m_random.below(oneInGreedy) != 0);
}

/// A few go anywhere, so that what nobody in the population does can be found all the same.
void Population::stir(int length)
{
    for (int n = 0; n < stirred; ++n)
        m_child[m_random.below(m_network.size())] = m_random.below(length + 1);
}

void Population::breed()
{
    const Trace &father = m_traces[m_next];
    const Trace &other = mother();
    cross(father, other);
    if (&other == &father || m_child == father.keys || m_random.below(m_oneInStirred) == 0)
        stir(father.length);
    if (m_network.hasPeople())
        inheritPeople(father, other);
    if (!m_network.isPlain() && m_random.below(oneInForward) == 0) {
        // Backward, what ends last would never come before what a calendar lets in only at the beginning.
        if (m_random.below(2) == 0)
            stir(father.length);
        std::ranges::transform(m_child, m_child.begin(), std::negate());
        makeForward(m_child);
        return;
    }
    m_sweeper.serial(Direction::Backward, m_child, father.length);
    if (!m_network.hasDues() && double(m_sweeper.cost()) > worthJustifying * double(father.cost))
        return;
    if (!mayGoOn())
        return;
    m_sweeper.read(m_made);
    m_child = m_made.keys;
    makeForward(m_child);
}

void Population::makeForward(std::span<const int> keys)
{
    m_sweeper.serial(Direction::Forward, keys, 0);
    found();
    m_sweeper.read(m_made);
    keep(m_next);
}

void Population::keep(size_t place)
{
    if (m_made.cost > m_traces[place].cost)
        return;
    const bool known =
        std::ranges::any_of(m_traces, [&](const Trace &trace) { return trace.cost == m_made.cost && trace.keys == m_made.keys; });
    if (!known)
        std::swap(m_traces[place], m_made);
}

void Population::shrink()
{
    const double size = double(m_most) * (1 - m_budget.used(passes()));
    const size_t wanted = std::max(fewest, size_t(std::max(0.0, size)));
    if (m_traces.size() <= wanted)
        return;
    std::ranges::stable_sort(m_traces, {}, &Trace::cost);
    m_traces.resize(wanted);
}

void Population::consider(std::span<const int> starts)
{
    m_sweeper.serial(Direction::Forward, starts, 0);
    found();
    m_sweeper.read(m_made);
    keep(0);
}

std::vector<Trace> Population::elite() const
{
    std::vector<Trace> sorted = m_traces;
    std::ranges::stable_sort(sorted, {}, &Trace::cost);
    sorted.resize(std::max<size_t>(1, sorted.size() / 10));
    return sorted;
}

void Population::welcome(const std::vector<Trace> &guests)
{
    std::ranges::stable_sort(m_traces, {}, &Trace::cost);
    for (const Trace &guest : guests) {
        const bool known =
            std::ranges::any_of(m_traces, [&](const Trace &trace) { return trace.cost == guest.cost && trace.keys == guest.keys; });
        if (known)
            continue;
        if (m_traces.size() > fewest)
            m_traces.pop_back();
        m_traces.insert(m_traces.begin(), guest);
    }
}

} // namespace Plimsoll::Leveling
