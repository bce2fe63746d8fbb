// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemchanges.h"

#include "engine/problemkeys.h"

#include <algorithm>

namespace Plimsoll {

std::vector<QString> problemKeys(const std::vector<Problem> &problems)
{
    std::vector<QString> keys;
    keys.reserve(problems.size());
    for (const Problem &problem : problems)
        keys.push_back(problemKey(problem));
    return keys;
}

std::vector<StaleDates> staleOnlyIn(std::vector<StaleDates> these, const std::vector<StaleDates> &others)
{
    for (StaleDates &stale : these) {
        const auto known = std::ranges::find_if(
            others, [&](const StaleDates &other) { return other.audience == stale.audience && other.release == stale.release; });
        if (known != others.end())
            std::erase_if(stale.changes, [&](const DateChange &change) { return std::ranges::find(known->changes, change) != known->changes.end(); });
    }
    std::erase_if(these, [](const StaleDates &stale) { return stale.changes.empty(); });
    return these;
}

} // namespace Plimsoll
