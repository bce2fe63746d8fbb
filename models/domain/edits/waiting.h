// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace Plimsoll::edits {

/// What each record waits for by the dependencies of that type.
template<typename Dependency, typename I = decltype(Dependency::successor)>
[[nodiscard]] QHash<I, std::vector<I>> predecessorsOf(const Plan &plan)
{
    QHash<I, std::vector<I>> predecessors;
    for (const Dependency &dependency : plan.table<Dependency>())
        predecessors[dependency.successor].push_back(dependency.predecessor);
    return predecessors;
}

/// Whether the one waits for the other, directly or over others; of a thing itself it is so.
template<typename I>
[[nodiscard]] bool waitsFor(const QHash<I, std::vector<I>> &predecessors, I waiting, I other)
{
    QSet<I> seen;
    std::vector<I> open{waiting};
    while (!open.empty()) {
        const I id = open.back();
        open.pop_back();
        if (id == other)
            return true;
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto found = predecessors.constFind(id);
        if (found != predecessors.constEnd())
            open.insert(open.end(), found->begin(), found->end());
    }
    return false;
}

} // namespace Plimsoll::edits
