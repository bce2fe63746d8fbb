// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Plimsoll {

/// The cycles among the nodes that still wait (waits[i] > 0) in a graph given as adjacency arrays: the nodes after i are
/// next[first[i]] … next[first[i + 1] - 1]. One cycle for each knot of nodes that reach each other, in the order of its links, beginning
/// with its smallest node; nodes that merely hang on a cycle are in none. (Strongly connected components after Tarjan, 1972, without
/// recursion.)
[[nodiscard]] std::vector<std::vector<int>> findCycles(const std::vector<int> &first, const std::vector<int> &next,
                                                       const std::vector<int> &waits);

} // namespace Plimsoll
