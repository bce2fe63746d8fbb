// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/exactsearch.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace Plimsoll::Leveling {

namespace {

constexpr int mostTasks = 64;
constexpr int mostAtOnce = 24; ///< That may compete before it gives up.
constexpr size_t mostRemembered = 1'000'000; ///< States, for the memory's sake.

template <typename F> void forEach(std::uint64_t set, F f)
{
    for (; set != 0; set &= set - 1)
        f(std::countr_zero(set));
}

std::uint64_t bit(int task) { return std::uint64_t(1) << task; }

int lane(std::uint64_t word, int n) { return int(word >> (16 * n) & 0xffff); }

} // namespace

bool ExactSearch::suits(const Network &network)
{
    if (!network.isPlain() || network.hasPeople() || network.words() > 1 || network.horizon() > 0x7fff)
        return false;
    int tasks = 0;
    std::array<int, lanes> sums{};
    for (int i = 0; i < network.size(); ++i) {
        tasks += network.duration(i) > 0 ? 1 : 0;
        for (const Network::Share &share : network.shares(i)) {
            for (int n = 0; n < lanes; ++n)
                sums[n] += lane(share.demand, n);
        }
        if (std::ranges::any_of(network.successors(i), [](const Network::Neighbour &after) { return after.lag != 0; }))
            return false;
    }
    // Demands of any of them together stay within their lanes.
    return tasks <= mostTasks && std::ranges::max(sums) <= 0x7fff;
}

ExactSearch::ExactSearch(const Network &network, const Budget &budget, int length) : m_network(network), m_budget(budget), m_length(length)
{
    collect();
}

/// What takes no time is left out: who waits for it waits for what it waits for.
void ExactSearch::collect()
{
    std::vector<Set> standsFor(m_network.size(), 0);
    m_capacity = m_network.words() > 0 ? m_network.mostCapacity(0) : 0;
    for (int n = 0; n < lanes; ++n)
        m_capacities[n] = lane(m_capacity, n);
    for (int i = 0; i < m_network.size(); ++i) {
        Task task{i, m_network.duration(i), m_network.tail(i), 0, 0, {}};
        for (const Network::Neighbour &before : m_network.predecessors(i))
            task.before |= standsFor[before.activity];
        if (task.duration == 0) {
            standsFor[i] = task.before;
            continue;
        }
        for (const Network::Share &share : m_network.shares(i))
            task.demand = share.demand;
        for (int n = 0; n < lanes; ++n)
            task.work[n] = lane(task.demand, n) * task.duration;
        standsFor[i] = bit(int(m_tasks.size()));
        m_all |= standsFor[i];
        m_tasks.push_back(task);
    }
    m_ends.assign(m_tasks.size(), 0);
    m_byTail.resize(m_tasks.size());
    std::iota(m_byTail.begin(), m_byTail.end(), 0);
    std::ranges::stable_sort(m_byTail, std::greater(), [this](int task) { return m_tasks[task].tail - m_tasks[task].duration; });
}

bool ExactSearch::run(double until)
{
    m_until = until;
    search(0, 0, 0);
    return !m_stopped;
}

std::vector<int> ExactSearch::starts() const
{
    std::vector<int> starts;
    if (m_bestEnds.empty())
        return starts;
    starts.assign(m_network.size(), 0);
    for (size_t task = 0; task < m_tasks.size(); ++task)
        starts[m_tasks[task].activity] = m_bestEnds[task] - m_tasks[task].duration;
    for (int i = 0; i < m_network.size(); ++i) {
        for (const Network::Neighbour &before : m_network.predecessors(i)) {
            if (m_network.duration(i) == 0)
                starts[i] = std::max(starts[i], starts[before.activity] + m_network.duration(before.activity));
        }
    }
    return starts;
}

ExactSearch::Set ExactSearch::eligible(Set started, Set running) const
{
    const Set over = started & ~running;
    Set found = 0;
    forEach(m_all & ~started, [&](int task) {
        if ((m_tasks[task].before & ~over) == 0)
            found |= bit(task);
    });
    return found;
}

std::uint64_t ExactSearch::demandOf(Set tasks) const
{
    std::uint64_t sum = 0;
    forEach(tasks, [&](int task) { sum += m_tasks[task].demand; });
    return sum;
}

int ExactSearch::firstEnd(int now, Set tasks) const
{
    int first = m_length;
    forEach(tasks, [&](int task) { first = std::min(first, m_ends[task] > now ? m_ends[task] : now + m_tasks[task].duration); });
    return first;
}

void ExactSearch::finish(Set started)
{
    int length = 0;
    forEach(started, [&](int task) { length = std::max(length, m_ends[task]); });
    if (length >= m_length)
        return;
    m_length = length;
    m_bestEnds = m_ends;
}

bool ExactSearch::isHopeless(int now, Set started, Set running, Set eligible) const
{
    bool hopeless = false;
    forEach(eligible, [&](int task) { hopeless = hopeless || now + m_tasks[task].tail >= m_length; });
    forEach(running, [&](int task) { hopeless = hopeless || m_ends[task] + m_tasks[task].tail - m_tasks[task].duration >= m_length; });
    return hopeless || hasTooMuchWork(now, started, running);
}

/// More than fits between now and the end, less what follows: for each length of what follows.
bool ExactSearch::hasTooMuchWork(int now, Set started, Set running) const
{
    std::array<int, lanes> work{};
    for (const int task : m_byTail) {
        const Task &it = m_tasks[task];
        if ((running & bit(task)) != 0) {
            for (int n = 0; n < lanes; ++n)
                work[n] += lane(it.demand, n) * (m_ends[task] - now);
        } else if ((started & bit(task)) == 0) {
            for (int n = 0; n < lanes; ++n)
                work[n] += it.work[n];
        } else {
            continue;
        }
        const int slots = m_length - 1 - now - (it.tail - it.duration);
        for (int n = 0; n < lanes; ++n) {
            if (work[n] > slots * m_capacities[n])
                return true;
        }
    }
    return false;
}

bool ExactSearch::isKnown(int now, Set started, Set running) const
{
    const auto found = m_past.find(started);
    if (found == m_past.end())
        return false;
    return std::ranges::any_of(found->second, [&](const Past &past) {
        if (past.now > now)
            return false;
        bool later = false;
        size_t n = 0;
        forEach(past.running, [&](int task) {
            const int end = (running & bit(task)) != 0 ? std::max(now, m_ends[task]) : now;
            later = later || past.ends[n] > end;
            ++n;
        });
        return !later;
    });
}

void ExactSearch::remember(int now, Set started, Set running)
{
    if (m_stopped || m_remembered >= mostRemembered)
        return;
    ++m_remembered;
    Past past{now, running, {}};
    forEach(running, [&](int task) { past.ends.push_back(short(m_ends[task])); });
    m_past[started].push_back(std::move(past));
}

void ExactSearch::search(int now, Set started, Set running)
{
    constexpr long long often = 512;
    if (m_stopped || (++m_nodes % often == 0 && (m_budget.isCancelled() || m_budget.used(0) >= m_until))) {
        m_stopped = true;
        return;
    }
    Set still = 0;
    forEach(running, [&](int task) { still |= m_ends[task] > now ? bit(task) : 0; });
    if (started == m_all) {
        finish(started);
        return;
    }
    const Set ready = eligible(started, still);
    if (isHopeless(now, started, still, ready) || isKnown(now, started, still))
        return;
    branch(now, started, still, ready);
    remember(now, started, still);
}

void ExactSearch::branch(int now, Set started, Set running, Set ready)
{
    const Set all = running | ready;
    const std::vector<int> before = m_ends;
    if (fits(m_capacity, demandOf(all))) {
        forEach(ready, [&](int task) { m_ends[task] = now + m_tasks[task].duration; });
        search(firstEnd(now, all), started | ready, all);
        m_ends = before;
        return;
    }
    if (std::popcount(all) > mostAtOnce) {
        m_stopped = true;
        return;
    }
    std::vector<Delay> delays;
    listDelays(now, all, delays);
    for (const Delay &delay : delays) {
        if (delay.bound >= m_length)
            continue;
        forEach(ready & ~delay.tasks, [&](int task) { m_ends[task] = now + m_tasks[task].duration; });
        forEach(delay.tasks, [&](int task) { m_ends[task] = 0; });
        search(delay.next, (started | ready) & ~delay.tasks, all & ~delay.tasks);
        m_ends = before;
    }
}

/// All smallest sets that, put off, leave enough for the others; the most promising first.
void ExactSearch::listDelays(int now, Set all, std::vector<Delay> &delays) const
{
    std::vector<int> tasks;
    forEach(all, [&](int task) { tasks.push_back(task); });
    std::vector<Set> found;
    chooseDelay(tasks, 0, 0, demandOf(all), found);
    for (const Set set : found) {
        Delay delay{set, firstEnd(now, all & ~set), 0};
        forEach(set, [&](int task) { delay.bound = std::max(delay.bound, delay.next + m_tasks[task].tail); });
        delays.push_back(delay);
    }
    std::ranges::stable_sort(delays, {}, &Delay::bound);
}

void ExactSearch::chooseDelay(const std::vector<int> &tasks, size_t at, Set chosen, std::uint64_t rest, std::vector<Set> &found) const
{
    if (fits(m_capacity, rest)) {
        bool smallest = true;
        forEach(chosen, [&](int task) { smallest = smallest && !fits(m_capacity, rest + m_tasks[task].demand); });
        if (smallest)
            found.push_back(chosen);
        return;
    }
    if (at == tasks.size())
        return;
    chooseDelay(tasks, at + 1, chosen | bit(tasks[at]), rest - m_tasks[tasks[at]].demand, found);
    chooseDelay(tasks, at + 1, chosen, rest, found);
}

} // namespace Plimsoll::Leveling
