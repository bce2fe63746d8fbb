// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cyclesearch.h"

#include <algorithm>

namespace Plimsoll {

namespace {

class ComponentSearch
{
public:
    ComponentSearch(const std::vector<int> &first, const std::vector<int> &next, const std::vector<int> &waits)
        : m_first(first), m_next(next), m_waits(waits), m_index(waits.size(), 0), m_low(waits.size(), 0), m_component(waits.size(), -1)
    {
        for (int node = 0; node < int(waits.size()); ++node) {
            if (waits[size_t(node)] > 0 && m_index[size_t(node)] == 0)
                searchFrom(node);
        }
    }

    [[nodiscard]] const std::vector<std::vector<int>> &components() const { return m_components; }
    [[nodiscard]] int componentOf(int node) const { return m_component[size_t(node)]; }

private:
    struct Frame {
        int node;
        int edge;
    };

    void enter(int node)
    {
        m_index[size_t(node)] = m_low[size_t(node)] = ++m_counter;
        m_stack.push_back(node);
        m_frames.push_back({node, m_first[size_t(node)]});
    }

    void searchFrom(int root)
    {
        enter(root);
        while (!m_frames.empty()) {
            const int node = m_frames.back().node;
            if (m_frames.back().edge < m_first[size_t(node) + 1]) {
                const int to = m_next[size_t(m_frames.back().edge++)];
                if (m_waits[size_t(to)] == 0)
                    continue;
                if (m_index[size_t(to)] == 0)
                    enter(to);
                else if (m_component[size_t(to)] < 0)
                    m_low[size_t(node)] = std::min(m_low[size_t(node)], m_index[size_t(to)]);
                continue;
            }
            leave(node);
        }
    }

    void leave(int node)
    {
        m_frames.pop_back();
        if (!m_frames.empty()) {
            int &low = m_low[size_t(m_frames.back().node)];
            low = std::min(low, m_low[size_t(node)]);
        }
        if (m_low[size_t(node)] != m_index[size_t(node)])
            return;
        std::vector<int> members;
        int member = -1;
        do {
            member = m_stack.back();
            m_stack.pop_back();
            m_component[size_t(member)] = int(m_components.size());
            members.push_back(member);
        } while (member != node);
        m_components.push_back(std::move(members));
    }

    const std::vector<int> &m_first;
    const std::vector<int> &m_next;
    const std::vector<int> &m_waits;
    std::vector<int> m_index;
    std::vector<int> m_low;
    std::vector<int> m_component;
    std::vector<int> m_stack;
    std::vector<Frame> m_frames;
    std::vector<std::vector<int>> m_components;
    int m_counter = 0;
};

} // namespace

std::vector<std::vector<int>> findCycles(const std::vector<int> &first, const std::vector<int> &next, const std::vector<int> &waits)
{
    const ComponentSearch search(first, next, waits);
    std::vector<std::vector<int>> cycles;
    std::vector<int> placeInWalk(waits.size(), -1);
    for (const auto &members : search.components()) {
        // Every node of a knot has a successor in it, so walking on leads into a cycle.
        const auto successor = [&](int node) {
            for (int edge = first[size_t(node)]; edge < first[size_t(node) + 1]; ++edge) {
                const int to = next[size_t(edge)];
                if (waits[size_t(to)] > 0 && search.componentOf(to) == search.componentOf(node))
                    return to;
            }
            return -1;
        };
        std::vector<int> walk;
        int node = *std::min_element(members.begin(), members.end());
        while (node >= 0 && placeInWalk[size_t(node)] < 0) {
            placeInWalk[size_t(node)] = int(walk.size());
            walk.push_back(node);
            node = successor(node);
        }
        if (node < 0)
            continue;
        walk.erase(walk.begin(), walk.begin() + placeInWalk[size_t(node)]);
        std::rotate(walk.begin(), std::min_element(walk.begin(), walk.end()), walk.end());
        cycles.push_back(std::move(walk));
    }
    std::sort(cycles.begin(), cycles.end());
    return cycles;
}

} // namespace Plimsoll
