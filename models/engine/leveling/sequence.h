// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/network.h"

#include <span>
#include <vector>

namespace Plimsoll::Leveling {

/// Brings activities into an order in which each comes after all that it waits for. Reused for many; one thread at a time.
class Sequence
{
public:
    /// The network must outlive it.
    explicit Sequence(const Network &network);

    /// By key, the least first, equal ones in the order of the network or against it; predecessors before those that wait for them.
    [[nodiscard]] std::span<const int> of(std::span<const int> keys, bool against = false);

private:
    void append(int activity);

    const Network &m_network;
    std::vector<int> m_count;
    std::vector<int> m_sorted;
    std::vector<int> m_order;
    std::vector<char> m_isIn;
    std::vector<std::pair<int, int>> m_path; ///< An activity, and how many of its predecessors are looked at.
};

} // namespace Plimsoll::Leveling
