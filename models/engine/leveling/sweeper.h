// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/leveling/generator.h"
#include "engine/leveling/network.h"
#include "engine/leveling/schedule.h"
#include "engine/leveling/sequence.h"

#include <vector>

namespace Plimsoll::Leveling {

/// A schedule as the next pass, which runs the other way, sees it: for each activity the distance of its end from the end of all. An
/// order for that pass; the same thing again that way round afterwards.
struct Trace {
    std::vector<int> keys;
    std::vector<int> people; ///< For each demand, who did it.
    int length = 0; ///< From the first start, or 0, to the end of all.
    long long cost = 0;
};

/// What the generator, which ran forward over that network, made last.
[[nodiscard]] Schedule scheduleOf(const Network &network, const Generator &made);

enum class Direction { Forward, Backward };

/// Generation passes in both directions over one problem. Counts them. One thread at a time.
class Sweeper
{
public:
    /// Both must outlive it; `backward` is `forward` mirrored.
    Sweeper(const Network &forward, const Network &backward);

    /// Serial generation in the order of the keys. A pass backward begins at the slot `length`.
    void serial(Direction direction, std::span<const int> keys, int length);
    void parallel(std::span<const int> keys);
    /// What the last pass came to.
    void read(Trace &trace) const;
    /// The last pass, which ran forward.
    [[nodiscard]] Schedule schedule() const { return scheduleOf(m_network, m_forward); }
    [[nodiscard]] long long cost() const { return m_cost; }
    [[nodiscard]] long long passes() const { return m_passes; }
    [[nodiscard]] const Staff &staff(Direction direction) { return generator(direction).staff(); }
    /// Whom both directions take; see Staff.
    void prefer(std::span<const int> people, bool always);
    [[nodiscard]] Generator &generator(Direction direction) { return direction == Direction::Forward ? m_forward : m_backward; }

private:
    void judge(Direction direction, int origin);

    const Network &m_network;
    Generator m_forward;
    Generator m_backward;
    Sequence m_forwardOrder;
    Sequence m_backwardOrder;
    Direction m_direction = Direction::Forward;
    int m_origin = 0;
    long long m_cost = 0;
    long long m_passes = 0;
};

/// What a schedule of the network costs: late slots by weight before the length.
[[nodiscard]] long long costOf(const Network &network, std::span<const int> ends, int length);

} // namespace Plimsoll::Leveling
