// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace Plimsoll {

/// A network of arcs that carry whole amounts, and the most that flows through it by Dinic's algorithm. Flow is only ever added, so that
/// what flows out of the source by one arc is never taken back for the sake of another: opening arcs one after the other meets them in that
/// order as far as possible. One thread at a time; a copy goes its own way.
class FlowNetwork
{
public:
    using Amount = std::int64_t;
    static constexpr Amount unlimited = std::numeric_limits<Amount>::max() / 4;

    /// The new node; they count up from 0.
    int addNode();
    [[nodiscard]] int nodes() const { return int(m_arcsOf.size()); }
    /// The new arc; a capacity is never negative.
    int addArc(int from, int to, Amount capacity);
    void raise(int arc, Amount by) { m_arcs[size_t(arc)].left += by; }

    /// Adds as much flow as can still go from the one to the other; how much that is.
    Amount augment(int source, int sink);

    /// Ids of arcs are even: 0, 2, 4 …
    [[nodiscard]] int arcs() const { return int(m_arcs.size()) / 2; }
    [[nodiscard]] Amount flow(int arc) const { return m_arcs[size_t(arc ^ 1)].left; }
    [[nodiscard]] Amount left(int arc) const { return m_arcs[size_t(arc)].left; }
    [[nodiscard]] int from(int arc) const { return m_arcs[size_t(arc ^ 1)].to; }
    [[nodiscard]] int to(int arc) const { return m_arcs[size_t(arc)].to; }
    /// By node: whether more could flow to it from one of those, not by way of `closed`. After augment() from those to a sink they are the
    /// side of the smallest cut that is nearest to them.
    [[nodiscard]] std::vector<bool> reachable(const std::vector<int> &starts, int closed = -1) const;

private:
    struct Arc {
        int to = 0;
        Amount left = 0; ///< Of an arc what may still flow; of its reverse, which is the next one, what flows.
    };

    [[nodiscard]] bool findLevels(int source, int sink);
    Amount push(int source, int sink);

    std::vector<Arc> m_arcs;
    std::vector<std::vector<int>> m_arcsOf; ///< By node, reverse ones too.
    std::vector<int> m_level;               ///< By node, the arcs from the source; -1: too far.
    std::vector<size_t> m_next;             ///< By node, the first of its arcs that is not used up.
};

} // namespace Plimsoll
