// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/plan.h"

#include <vector>

namespace Plimsoll {

/// Which environments stand beside each other, as blue and green do: those at one place of the way, and those between which a blue-green
/// roll-out switches.
class EnvironmentPlaces
{
public:
    explicit EnvironmentPlaces(const Plan &plan);

    /// True for an environment and itself.
    [[nodiscard]] bool areBeside(const Environment &a, const Environment &b) const;

private:
    std::vector<std::vector<EnvironmentId>> m_switched; ///< The sides of each roll-out.
};

} // namespace Plimsoll
