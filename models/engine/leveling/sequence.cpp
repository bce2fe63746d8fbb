// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/sequence.h"

#include <algorithm>
#include <numeric>

namespace Plimsoll::Leveling {

Sequence::Sequence(const Network &network) : m_network(network), m_sorted(network.size()), m_isIn(network.size())
{
    m_order.reserve(network.size());
}

/// Chains may be as long as the network, so without recursion.
void Sequence::append(int activity)
{
    if (m_isIn[activity])
        return;
    m_isIn[activity] = 1;
    m_path.push_back({activity, 0});
    while (!m_path.empty()) {
        const int at = m_path.back().first;
        const auto before = m_network.predecessors(at);
        if (m_path.back().second == int(before.size())) {
            m_order.push_back(at);
            m_path.pop_back();
            continue;
        }
        const int next = before[m_path.back().second++].activity;
        if (m_isIn[next])
            continue;
        m_isIn[next] = 1;
        m_path.push_back({next, 0});
    }
}

std::span<const int> Sequence::of(std::span<const int> keys, bool against)
{
    const int count = m_network.size();
    m_order.clear();
    if (count == 0)
        return m_order;
    const auto [least, most] = std::ranges::minmax(keys);
    m_count.assign(size_t(most - least) + 2, 0);
    for (const int key : keys)
        ++m_count[key - least + 1];
    std::partial_sum(m_count.begin(), m_count.end(), m_count.begin());
    for (int n = 0; n < count; ++n) {
        const int activity = against ? count - 1 - n : n;
        m_sorted[m_count[keys[activity] - least]++] = activity;
    }
    std::ranges::fill(m_isIn, 0);
    for (const int activity : m_sorted)
        append(activity);
    return m_order;
}

} // namespace Plimsoll::Leveling
