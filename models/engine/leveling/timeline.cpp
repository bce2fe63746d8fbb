// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/leveling/timeline.h"

#include <algorithm>

namespace Plimsoll::Leveling {

namespace {

/// Looks backwards through the slots that it would take, so that each slot without room moves the start behind it at once.
int firstRun(const std::uint64_t *left, std::uint64_t demand, int start, int duration)
{
    int unseen = start;
    int slot = start + duration - 1;
    while (slot >= unseen) {
        if (fits(left[slot], demand)) {
            --slot;
            continue;
        }
        unseen = start + duration;
        start = slot + 1;
        slot = start + duration - 1;
    }
    return start;
}

} // namespace

Timeline::Timeline(const Network &network)
    : m_network(network), m_words(network.words()), m_slots(2 * network.horizon()), m_pauses(network.size())
{
    bool somePause = false;
    for (int i = 0; i < network.size(); ++i) {
        m_pauses[i] = network.activityOf(i).pauses;
        somePause = somePause || m_pauses[i];
    }
    m_base = laidOut(&Network::capacity);
    m_left = m_base;
    if (somePause)
        m_calendar = laidOut(&Network::calendar);
}

std::vector<std::uint64_t> Timeline::laidOut(const std::vector<std::uint64_t> &(Network::*slots)(int) const) const
{
    std::vector<std::uint64_t> line(size_t(m_words) * m_slots);
    for (int word = 0; word < m_words; ++word) {
        const auto begin = line.begin() + std::ptrdiff_t(word) * m_slots;
        const auto behind = std::ranges::copy((m_network.*slots)(word), begin).out;
        std::fill(behind, begin + m_slots, m_network.mostCapacity(word));
    }
    return line;
}

int Timeline::earliest(int activity, int from, const std::uint64_t *leave) const
{
    const int duration = m_network.duration(activity);
    if (duration == 0)
        return from;
    if (m_pauses[activity])
        return earliestPausing(activity, from, leave);
    const auto shares = m_network.shares(activity);
    if (shares.size() == 1)
        return firstRun(m_left.data() + size_t(shares[0].word) * m_slots, shares[0].demand, from, duration);
    int start = from;
    size_t agreed = 0;
    for (size_t i = 0; agreed < shares.size(); i = i + 1 < shares.size() ? i + 1 : 0) {
        const int found = firstRun(m_left.data() + size_t(shares[i].word) * m_slots, shares[i].demand, start, duration);
        agreed = found == start ? agreed + 1 : 1;
        start = found;
    }
    return start;
}

bool Timeline::isOpen(int activity, int slot, const std::uint64_t *leave) const
{
    if (leave != nullptr && (leave[slot / 64] >> (slot % 64) & 1) != 0)
        return false;
    return std::ranges::all_of(m_network.shares(activity), [&](const Network::Share &share) {
        return fits(m_calendar[size_t(share.word) * m_slots + slot], share.demand);
    });
}

bool Timeline::hasRoom(int activity, int slot) const
{
    return std::ranges::all_of(m_network.shares(activity), [&](const Network::Share &share) {
        return fits(m_left[size_t(share.word) * m_slots + slot], share.demand);
    });
}

int Timeline::earliestPausing(int activity, int from, const std::uint64_t *leave) const
{
    int start = -1;
    int worked = 0;
    for (int slot = from; worked < m_network.duration(activity); ++slot) {
        if (!isOpen(activity, slot, leave))
            continue;
        if (!hasRoom(activity, slot)) {
            start = -1;
            worked = 0;
            continue;
        }
        if (start < 0)
            start = slot;
        ++worked;
    }
    return start;
}

int Timeline::endFrom(int activity, int start, const std::uint64_t *leave) const
{
    const int duration = m_network.duration(activity);
    if (!m_pauses[activity])
        return start + duration;
    int slot = start;
    for (int worked = 0; worked < duration; ++slot)
        worked += isOpen(activity, slot, leave);
    return slot;
}

void Timeline::occupy(int activity, int start, int end, const std::uint64_t *leave)
{
    const bool whole = end - start == m_network.duration(activity);
    for (const Network::Share &share : m_network.shares(activity)) {
        std::uint64_t *left = m_left.data() + size_t(share.word) * m_slots;
        for (int slot = start; slot < end; ++slot) {
            if (whole || isOpen(activity, slot, leave))
                left[slot] -= share.demand;
        }
    }
}

void Timeline::clear(int from, int to)
{
    for (int word = 0; word < m_words; ++word) {
        const auto offset = std::ptrdiff_t(word) * m_slots;
        std::copy(m_base.begin() + offset + from, m_base.begin() + offset + to, m_left.begin() + offset + from);
    }
}

} // namespace Plimsoll::Leveling
