// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/network.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace Plimsoll::Leveling {

namespace {

constexpr int lanes = 4;

std::uint64_t inLane(int resource, int amount) { return std::uint64_t(amount) << (16 * (resource % lanes)); }

/// The lag of that link when it is read as "start after end".
int lagOf(const Link &link, const Problem &problem)
{
    const int from = problem.activities[link.from].duration;
    const int to = problem.activities[link.to].duration;
    switch (link.kind) {
    case LinkKind::FinishToStart:
        return link.lag;
    case LinkKind::StartToStart:
        return link.lag - from;
    case LinkKind::FinishToFinish:
        return link.lag - to;
    case LinkKind::StartToFinish:
        return link.lag - from - to;
    }
    return link.lag;
}

} // namespace

Network::Network(const Problem &problem) : m_problem(problem), m_words((int(problem.resources.size()) + lanes - 1) / lanes)
{
    findOrder();
    for (const int origin : m_origin) {
        const Activity &activity = problem.activities[origin];
        m_durations.push_back(activity.duration);
        m_notBefore.push_back(activity.notBefore);
        m_hasPeople = m_hasPeople || !activity.skills.empty();
        m_hasDues = m_hasDues || activity.due || activity.limit;
    }
    linkUp();
    pack();
    fillCapacity();
    foldFixed();
    measure();
    m_plain = m_plain && !m_hasDues && std::ranges::all_of(m_notBefore, [](int slot) { return slot == 0; });
}

void Network::findOrder()
{
    const size_t count = m_problem.activities.size();
    std::vector<int> waits(count, 0);
    std::vector<int> first(count + 1, 0);
    for (const Link &link : m_problem.links) {
        ++first[size_t(link.from) + 1];
        ++waits[link.to];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<int> after(m_problem.links.size());
    std::vector<int> next(first.begin(), first.end() - 1);
    for (const Link &link : m_problem.links)
        after[size_t(next[link.from]++)] = link.to;
    std::vector<int> ready;
    ready.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        if (waits[i] == 0)
            ready.push_back(int(i));
    }
    m_indexOf.assign(count, -1);
    for (size_t at = 0; at < ready.size(); ++at) {
        const int activity = ready[at];
        if (!m_problem.activities[activity].fixedStart) {
            m_indexOf[activity] = int(m_origin.size());
            m_origin.push_back(activity);
        }
        for (int i = first[activity]; i < first[size_t(activity) + 1]; ++i) {
            if (--waits[after[i]] == 0)
                ready.push_back(after[i]);
        }
    }
}

int Network::endOfFixed(int problemIndex) const
{
    const Activity &activity = m_problem.activities[problemIndex];
    return *activity.fixedStart + activity.duration;
}

bool Network::holdsPausingStart(const Link &link) const
{
    return m_problem.activities[link.from].pauses && (link.kind == LinkKind::StartToStart || link.kind == LinkKind::StartToFinish);
}

void Network::linkUp()
{
    for (Rows<Neighbour> *rows : {&m_successors, &m_predecessors}) {
        const bool after = rows == &m_successors;
        rows->first.assign(m_origin.size() + 1, 0);
        for (const Link &link : m_problem.links) {
            if (m_indexOf[link.from] >= 0 && m_indexOf[link.to] >= 0)
                ++rows->first[size_t(m_indexOf[after ? link.from : link.to]) + 1];
        }
        std::partial_sum(rows->first.begin(), rows->first.end(), rows->first.begin());
        rows->items.resize(size_t(rows->first.back()));
    }
    std::vector<int> nextAfter(m_successors.first.begin(), m_successors.first.end() - 1);
    std::vector<int> nextBefore(m_predecessors.first.begin(), m_predecessors.first.end() - 1);
    for (const Link &link : m_problem.links) {
        const int from = m_indexOf[link.from];
        const int to = m_indexOf[link.to];
        const int lag = lagOf(link, m_problem);
        // What is fixed waits for nobody.
        if (to < 0)
            continue;
        if (from < 0) {
            m_notBefore[to] = std::max(m_notBefore[to], endOfFixed(link.from) + lag);
            continue;
        }
        m_successors.items[size_t(nextAfter[from]++)] = {to, lag, holdsPausingStart(link)};
        m_predecessors.items[size_t(nextBefore[to]++)] = {from, lag, false};
    }
}

void Network::pack()
{
    std::vector<std::uint64_t> words(m_words);
    for (const int origin : m_origin) {
        std::ranges::fill(words, 0);
        for (const ResourceDemand &demand : m_problem.activities[origin].demands)
            words[demand.resource / lanes] |= inLane(demand.resource, demand.amount);
        for (int word = 0; word < m_words; ++word) {
            if (words[word] != 0)
                m_shares.items.push_back({word, words[word]});
        }
        m_shares.endRow();
    }
}

void Network::fillCapacity()
{
    int latest = 0;
    long long slots = 1;
    for (const Activity &activity : m_problem.activities) {
        slots += activity.duration;
        latest = std::max({latest, activity.notBefore, activity.fixedStart.value_or(0)});
    }
    for (const Link &link : m_problem.links)
        slots += std::max(0, link.lag);
    for (const Resource &resource : m_problem.resources)
        latest = std::max(latest, resource.steps.back().from);
    for (const Person &person : m_problem.people)
        latest = std::max(latest, person.away.empty() ? 0 : person.away.back().to);
    m_horizon = int(slots + latest);
    m_capacity.assign(m_words, std::vector<std::uint64_t>(m_horizon, 0));
    m_mostCapacity.assign(m_words, 0);
    for (int r = 0; r < int(m_problem.resources.size()); ++r) {
        const auto &steps = m_problem.resources[r].steps;
        int most = 0;
        for (size_t i = 0; i < steps.size(); ++i) {
            const int end = i + 1 < steps.size() ? steps[i + 1].from : m_horizon;
            most = std::max(most, steps[i].capacity);
            for (int slot = steps[i].from; slot < end; ++slot)
                m_capacity[r / lanes][slot] |= inLane(r, steps[i].capacity);
        }
        m_mostCapacity[r / lanes] |= inLane(r, most);
        m_plain = m_plain && steps.size() == 1;
    }
}

void Network::foldFixed()
{
    const bool pauses = std::ranges::any_of(m_problem.activities, &Activity::pauses);
    if (pauses && std::ranges::any_of(m_problem.activities, [](const Activity &activity) { return activity.fixedStart.has_value(); }))
        m_calendar = m_capacity;
    for (const Person &person : m_problem.people) {
        m_away.push_back(person.away);
        m_leave.push_back(person.away);
        m_plain = m_plain && person.away.empty();
    }
    for (int i = 0; i < int(m_problem.activities.size()); ++i) {
        const Activity &activity = m_problem.activities[i];
        if (!activity.fixedStart)
            continue;
        m_plain = false;
        m_fixedEnd = std::max(m_fixedEnd, endOfFixed(i));
        for (const ResourceDemand &demand : activity.demands) {
            auto &slots = m_capacity[demand.resource / lanes];
            for (int slot = *activity.fixedStart; slot < endOfFixed(i); ++slot) {
                // What is fixed may take more than there is; then nothing is left.
                const int left = int(slots[slot] >> (16 * (demand.resource % lanes)) & 0xffff);
                slots[slot] -= inLane(demand.resource, std::min(left, demand.amount));
            }
        }
        for (const SkillDemand &demand : activity.skills) {
            if (demand.person >= 0 && activity.duration > 0)
                m_away[demand.person].push_back({*activity.fixedStart, endOfFixed(i)});
        }
    }
    for (auto &spans : m_away)
        std::ranges::sort(spans, {}, &Span::from);
}

void Network::measure()
{
    m_early.assign(size(), 0);
    m_tail.assign(size(), 0);
    m_criticalPath = m_fixedEnd;
    for (int i = 0; i < size(); ++i) {
        m_early[i] = std::max(m_notBefore[i], 0);
        for (const Neighbour &before : predecessors(i))
            m_early[i] = std::max(m_early[i], m_early[before.activity] + m_durations[before.activity] + before.lag);
        m_criticalPath = std::max(m_criticalPath, m_early[i] + m_durations[i]);
    }
    for (int i = size() - 1; i >= 0; --i) {
        m_tail[i] = m_durations[i];
        for (const Neighbour &after : successors(i))
            m_tail[i] = std::max(m_tail[i], m_durations[i] + after.lag + m_tail[after.activity]);
    }
}

Network Network::mirrored() const
{
    Network turned = *this;
    std::swap(turned.m_successors, turned.m_predecessors);
    for (auto &slots : turned.m_capacity)
        std::ranges::reverse(slots);
    for (auto &slots : turned.m_calendar)
        std::ranges::reverse(slots);
    for (auto *people : {&turned.m_away, &turned.m_leave}) {
        for (auto &spans : *people) {
            std::ranges::reverse(spans);
            for (Span &span : spans)
                span = {m_horizon - span.to, m_horizon - span.from};
        }
    }
    std::ranges::fill(turned.m_notBefore, 0);
    return turned;
}

} // namespace Plimsoll::Leveling
