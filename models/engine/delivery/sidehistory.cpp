// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/sidehistory.h"

#include <algorithm>
#include <utility>

namespace Plimsoll {

SideHistory::SideHistory(std::vector<SideSwitch> switches) : m_switches(std::move(switches))
{
    std::ranges::stable_sort(m_switches, [](const SideSwitch &a, const SideSwitch &b) { return a.at < b.at; });
}

bool SideHistory::concerns(const SideSwitch &each, EnvironmentId environment, ProductId product)
{
    return (!product.isValid() || each.product == product) && std::ranges::find(each.sides, environment) != each.sides.end();
}

EnvironmentId SideHistory::liveSide(EnvironmentId environment, ProductId product, const QDateTime &at) const
{
    const SideSwitch *last = nullptr;
    for (const SideSwitch &each : m_switches) {
        if (!concerns(each, environment, product))
            continue;
        if (each.at <= at) {
            last = &each;
            continue;
        }
        if (!last && each.sides.size() == 2)
            return each.sides.front() == each.to ? each.sides.back() : each.sides.front();
        break;
    }
    return last ? last->to : EnvironmentId();
}

QDateTime SideHistory::reached(EnvironmentId environment, ProductId product, const QDateTime &since) const
{
    const EnvironmentId live = liveSide(environment, product, since);
    if (!live.isValid() || live == environment)
        return since;
    for (const SideSwitch &each : m_switches) {
        if (each.at > since && each.to == environment && concerns(each, environment, product))
            return each.at;
    }
    return {};
}

} // namespace Plimsoll
