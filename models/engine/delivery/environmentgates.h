// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/gate.h"
#include "domain/plan.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Plimsoll {

/// A gate on the way into an environment or out of it, and what was decided there last.
struct EnvironmentGate {
    GateId gate;
    MilestoneId milestone;
    std::optional<GateOutcome> outcome; ///< Nothing: not decided yet.
    GatePassage passage = GatePassage::Entry;

    [[nodiscard]] bool isOpen() const { return outcome && *outcome != GateOutcome::NoGo; }
    friend bool operator==(const EnvironmentGate &, const EnvironmentGate &) = default;
};

/// The gates at milestones that happen in that environment, on both ways: of the release, or without one of all releases that are planned. By
/// milestone.
[[nodiscard]] std::vector<EnvironmentGate> gatesOf(const Plan &plan, EnvironmentId environment, ReleaseId release);

/// Which environment a build leaves for that one: the furthest before it in which it was deployed by that moment; invalid where there is none.
[[nodiscard]] EnvironmentId leftEnvironment(const Plan &plan, BuildId build, EnvironmentId into, const QDateTime &at);

/// The gates that a build must pass for an environment: those on the way out of the one that it leaves, then those on the way in.
[[nodiscard]] std::vector<EnvironmentGate> gatesOnTheWay(const Plan &plan, BuildId build, EnvironmentId into, ReleaseId release,
                                                         const QDateTime &at);

/// "Go", "Go with conditions", "No-go" or "not decided".
[[nodiscard]] QString outcomeText(const EnvironmentGate &gate);

} // namespace Plimsoll
