// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDateTime>

#include <vector>

namespace Plimsoll {

/// That the customers of a product were led to one of several sides.
struct SideSwitch {
    ProductId product;
    EnvironmentId to;
    std::vector<EnvironmentId> sides; ///< Between which; two at least, `to` among them.
    QDateTime at;

    friend bool operator==(const SideSwitch &, const SideSwitch &) = default;
};

/// Which of environments that stand beside each other had the customers, and when. Without switches nothing is known. A value.
class SideHistory
{
public:
    SideHistory() = default;
    /// In any order; of two at one moment the later in the list holds.
    explicit SideHistory(std::vector<SideSwitch> switches);

    [[nodiscard]] bool isEmpty() const { return m_switches.empty(); }
    /// The side with the customers at that moment, of those beside the environment and itself: as the last switch says; before the first one,
    /// of two sides, the one from which it led away. Invalid where that is not known. Without a product, of any.
    [[nodiscard]] EnvironmentId liveSide(EnvironmentId environment, ProductId product, const QDateTime &at) const;
    /// From when on what came into the environment at `since` had the customers: at once, or with the next switch to there. Invalid where there
    /// was none yet.
    [[nodiscard]] QDateTime reached(EnvironmentId environment, ProductId product, const QDateTime &since) const;

private:
    [[nodiscard]] static bool concerns(const SideSwitch &each, EnvironmentId environment, ProductId product);

    std::vector<SideSwitch> m_switches; ///< By time.
};

} // namespace Plimsoll
