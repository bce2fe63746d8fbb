// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/flownetwork.h"

#include <algorithm>

namespace Plimsoll {

int FlowNetwork::addNode()
{
    m_arcsOf.emplace_back();
    return nodes() - 1;
}

int FlowNetwork::addArc(int from, int to, Amount capacity)
{
    const int arc = int(m_arcs.size());
    m_arcs.push_back({to, capacity});
    m_arcs.push_back({from, 0});
    m_arcsOf[size_t(from)].push_back(arc);
    m_arcsOf[size_t(to)].push_back(arc + 1);
    return arc;
}

bool FlowNetwork::findLevels(int source, int sink)
{
    m_level.assign(m_arcsOf.size(), -1);
    m_level[size_t(source)] = 0;
    std::vector<int> queue{source};
    for (size_t head = 0; head < queue.size() && m_level[size_t(sink)] < 0; ++head) {
        for (const int id : m_arcsOf[size_t(queue[head])]) {
            const Arc &arc = m_arcs[size_t(id)];
            if (arc.left > 0 && m_level[size_t(arc.to)] < 0) {
                m_level[size_t(arc.to)] = m_level[size_t(queue[head])] + 1;
                queue.push_back(arc.to);
            }
        }
    }
    return m_level[size_t(sink)] >= 0;
}

/// Along one shortest way to the sink; 0 where there is none any more. Ways can be long, so it does not call itself.
FlowNetwork::Amount FlowNetwork::push(int source, int sink)
{
    std::vector<int> way;
    int node = source;
    while (node != sink) {
        const std::vector<int> &arcs = m_arcsOf[size_t(node)];
        size_t &next = m_next[size_t(node)];
        while (next < arcs.size()) {
            const Arc &arc = m_arcs[size_t(arcs[next])];
            if (arc.left > 0 && m_level[size_t(arc.to)] == m_level[size_t(node)] + 1)
                break;
            ++next;
        }
        if (next < arcs.size()) {
            way.push_back(arcs[next]);
            node = m_arcs[size_t(way.back())].to;
        } else if (way.empty()) {
            return 0;
        } else {
            // A dead end: back, and never again by that arc.
            node = from(way.back());
            way.pop_back();
            ++m_next[size_t(node)];
        }
    }
    Amount amount = unlimited;
    for (const int arc : way)
        amount = std::min(amount, left(arc));
    for (const int arc : way) {
        m_arcs[size_t(arc)].left -= amount;
        m_arcs[size_t(arc ^ 1)].left += amount;
    }
    return amount;
}

FlowNetwork::Amount FlowNetwork::augment(int source, int sink)
{
    Amount all = 0;
    while (findLevels(source, sink)) {
        m_next.assign(m_arcsOf.size(), 0);
        while (const Amount amount = push(source, sink))
            all += amount;
    }
    return all;
}

std::vector<bool> FlowNetwork::reachable(const std::vector<int> &starts, int closed) const
{
    std::vector<bool> reached(m_arcsOf.size(), false);
    std::vector<int> queue;
    for (const int start : starts) {
        if (!reached[size_t(start)])
            queue.push_back(start);
        reached[size_t(start)] = true;
    }
    for (size_t head = 0; head < queue.size(); ++head) {
        for (const int id : m_arcsOf[size_t(queue[head])]) {
            const Arc &arc = m_arcs[size_t(id)];
            if (arc.left > 0 && arc.to != closed && !reached[size_t(arc.to)]) {
                reached[size_t(arc.to)] = true;
                queue.push_back(arc.to);
            }
        }
    }
    return reached;
}

} // namespace Plimsoll
