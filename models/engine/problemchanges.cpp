// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemchanges.h"

#include "engine/problemkeys.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Plimsoll {

std::vector<QString> problemKeys(const std::vector<Problem> &problems)
{
    std::vector<QString> keys;
    keys.reserve(problems.size());
    for (const Problem &problem : problems)
        keys.push_back(problemKey(problem));
    return keys;
}

std::vector<Problem> problemsOnlyIn(const std::vector<Problem> &these, const std::vector<Problem> &others)
{
    const std::vector<QString> theirs = problemKeys(others);
    const QSet<QString> known(theirs.begin(), theirs.end());
    std::vector<Problem> found;
    std::ranges::copy_if(these, std::back_inserter(found), [&](const Problem &problem) { return !known.contains(problemKey(problem)); });
    return found;
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
