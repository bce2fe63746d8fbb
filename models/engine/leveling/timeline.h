// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/network.h"

#include <cstdint>
#include <vector>

namespace Plimsoll::Leveling {

/// What is left of the resources in each slot while a schedule is made: an array of packed words for each four resources. Behind the
/// horizon of the network lies as much room again with all that there ever is, for schedules that are read backwards. One thread at a time.
class Timeline
{
public:
    explicit Timeline(const Network &network);

    /// The earliest start, not before that slot, at which the activity finds what it needs until its end. It pauses also in slots whose
    /// bit is set in `leave`, where there is one.
    [[nodiscard]] int earliest(int activity, int from, const std::uint64_t *leave = nullptr) const;
    /// Where it ends when it starts there; later than its duration tells where it pauses.
    [[nodiscard]] int endFrom(int activity, int start, const std::uint64_t *leave = nullptr) const;
    void occupy(int activity, int start, int end, const std::uint64_t *leave = nullptr);
    /// Nothing is taken any more in slots from `from` to before `to`.
    void clear(int from, int to);

private:
    [[nodiscard]] std::vector<std::uint64_t> laidOut(const std::vector<std::uint64_t> &(Network::*slots)(int) const) const;
    [[nodiscard]] int earliestPausing(int activity, int from, const std::uint64_t *leave) const;
    [[nodiscard]] bool isOpen(int activity, int slot, const std::uint64_t *leave) const;
    [[nodiscard]] bool hasRoom(int activity, int slot) const;

    const Network &m_network;
    int m_words;
    int m_slots;
    std::vector<std::uint64_t> m_base; ///< One word after the other, m_slots each.
    std::vector<std::uint64_t> m_left;
    std::vector<std::uint64_t> m_calendar; ///< As m_base, without fixed work; only where some pause.
    std::vector<char> m_pauses;
};

} // namespace Plimsoll::Leveling
