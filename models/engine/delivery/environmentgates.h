// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/plan.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// A gate before which a promotion stands, and what was decided there last.
struct EnvironmentGate {
    GateId gate;
    MilestoneId milestone;
    std::optional<GateOutcome> outcome; ///< Nothing: not decided yet.

    [[nodiscard]] bool isOpen() const { return outcome && *outcome != GateOutcome::NoGo; }
    friend bool operator==(const EnvironmentGate &, const EnvironmentGate &) = default;
};

/// The gates at milestones that happen in that environment: of the release, or without one of all releases that are planned. By milestone.
[[nodiscard]] std::vector<EnvironmentGate> gatesOf(const Plan &plan, EnvironmentId environment, ReleaseId release);

/// "Go", "Go with conditions", "No-go" or "not decided".
[[nodiscard]] QString outcomeText(const EnvironmentGate &gate);

} // namespace Plimsoll
