// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearestnames.h"

#include "app/cli/commandtext.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// How many letters of what was typed must be inserted, left out or exchanged to make the name; what stands around it there may cost nothing.
int lettersBetween(const QString &typed, const QString &name, bool aroundIsFree)
{
    std::vector<int> costs(size_t(name.size()) + 1, 0);
    if (!aroundIsFree)
        std::iota(costs.begin(), costs.end(), 0);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        int diagonal = std::exchange(costs[0], int(i) + 1);
        for (qsizetype j = 0; j < name.size(); ++j) {
            const int exchanged = diagonal + (typed[i] == name[j] ? 0 : 1);
            diagonal = costs[size_t(j) + 1];
            costs[size_t(j) + 1] = std::min({exchanged, diagonal + 1, costs[size_t(j)] + 1});
        }
    }
    return aroundIsFree ? *std::ranges::min_element(costs) : costs.back();
}

} // namespace

QStringList nearestFirst(const QStringList &names, const QString &typed)
{
    const QString wanted = typed.trimmed().toCaseFolded();
    std::vector<std::tuple<int, int, qsizetype>> order;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i].toCaseFolded();
        order.emplace_back(lettersBetween(wanted, name, true), lettersBetween(wanted, name, false), i);
    }
    std::ranges::sort(order);
    QStringList sorted;
    for (const auto &[inside, whole, place] : order)
        sorted << names[place];
    return sorted;
}

QString offeredNames(const QStringList &names, const QString &typed)
{
    constexpr qsizetype most = 12;
    QStringList offered;
    for (const QString &name : nearestFirst(names, typed))
        offered << commandText("\"%1\"").arg(name);
    if (const qsizetype others = offered.size() - most; others > 1)
        offered = offered.first(most) << commandText("and %1 more").arg(others);
    return offered.join(", "_L1);
}

} // namespace Plimsoll
