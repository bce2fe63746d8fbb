// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/network.h"
#include "engine/leveling/randomstream.h"
#include "engine/leveling/staff.h"

#include <vector>

namespace Plimsoll::Leveling {

/// Deals out demands so that nobody has much more to do than others: greedily in random order, then by handing work on from whoever has
/// most. A person for each demand, -1 where the activity takes all who could. One thread at a time.
class Assignment
{
public:
    /// Both must outlive it.
    Assignment(const Network &network, const Staff &staff);

    [[nodiscard]] std::vector<int> dealt(RandomStream &random);
    /// Gives one demand to anybody who can.
    void change(std::vector<int> &people, RandomStream &random) const;

private:
    [[nodiscard]] bool isFree(const std::vector<int> &people, int demand, int person) const;
    [[nodiscard]] bool handOn(std::vector<int> &people, RandomStream &random);
    [[nodiscard]] bool exchange(std::vector<int> &people, int demand);
    void give(std::vector<int> &people, int demand, int person);

    const Network &m_network;
    const Staff &m_staff;
    std::vector<int> m_activityOf; ///< By demand.
    std::vector<long long> m_load; ///< By person.
};

} // namespace Plimsoll::Leveling
