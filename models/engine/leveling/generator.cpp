// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/generator.h"

#include <algorithm>

namespace Plimsoll::Leveling {

Generator::Generator(const Network &network)
    : m_network(network), m_timeline(network), m_staff(network), m_earliest(network.size()), m_starts(network.size()),
      m_ends(network.size())
{
}

void Generator::begin(int origin)
{
    m_timeline.clear(m_origin, m_end);
    m_staff.clear(m_origin, m_end);
    m_origin = origin;
    m_end = origin;
    for (int i = 0; i < m_network.size(); ++i)
        m_earliest[i] = std::max(origin, m_network.notBefore(i));
}

int Generator::earliest(int activity, int from)
{
    int start = m_timeline.earliest(activity, from);
    if (!m_staff.isNeeded(activity))
        return start;
    for (;;) {
        const int found = m_staff.earliest(activity, start, m_timeline.endFrom(activity, start) - start);
        if (found == start)
            return start;
        start = m_timeline.earliest(activity, found);
    }
}

void Generator::place(int activity, int start, int end)
{
    m_timeline.occupy(activity, start, end);
    if (m_staff.isNeeded(activity))
        m_staff.book(activity, start, end);
    m_starts[activity] = start;
    m_ends[activity] = end;
    m_end = std::max(m_end, end);
    for (const Network::Neighbour &after : m_network.successors(activity))
        m_earliest[after.activity] = std::max(m_earliest[after.activity], end + after.lag);
}

void Generator::serial(std::span<const int> order, int origin)
{
    begin(origin);
    for (const int activity : order) {
        const int start = earliest(activity, m_earliest[activity]);
        place(activity, start, m_timeline.endFrom(activity, start));
    }
}

void Generator::parallel(std::span<const int> order, int origin)
{
    begin(origin);
    std::vector<int> waits(m_network.size());
    for (int i = 0; i < m_network.size(); ++i)
        waits[i] = int(m_network.predecessors(i).size());
    std::vector<int> open(order.begin(), order.end());
    for (int now = origin; !open.empty();) {
        int next = -1;
        std::erase_if(open, [&](int activity) {
            if (waits[activity] > 0)
                return false;
            const int start = m_earliest[activity] > now ? m_earliest[activity] : earliest(activity, now);
            if (start > now) {
                next = next < 0 ? start : std::min(next, start);
                return false;
            }
            place(activity, start, m_timeline.endFrom(activity, start));
            for (const Network::Neighbour &after : m_network.successors(activity))
                --waits[after.activity];
            // Those that it lets go come later in the order or have been asked already; they are asked again at this moment.
            next = now;
            return true;
        });
        now = next;
    }
}

} // namespace Plimsoll::Leveling
