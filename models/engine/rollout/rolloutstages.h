// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/milestone.h"
#include "domain/rolloutstep.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// One step of a roll-out that is to be planned, and how long it is watched before the next.
struct RolloutStage {
    RolloutAction action = RolloutAction::Widen;
    QString cohort;
    double share = 0.0;
    int hold = 0;
    OffsetUnit holdUnit = OffsetUnit::WorkingDays; ///< Or hours, or calendar days.
    EnvironmentId environment;

    friend bool operator==(const RolloutStage &, const RolloutStage &) = default;
};

/// The steps by which the technique is usually done: a dark launch by cohorts, a canary at 1, 5, 25 and 100 %, phases by share, blue-green as
/// deploying to the idle side, the switch and the end of the watch, a toggle by the environments of the release's product. None for
/// everything at once, and where a toggle has no environment.
[[nodiscard]] std::vector<RolloutStage> usualStages(const Plan &plan, ReleaseId release, RolloutTechnique technique);

/// Of blue-green: what is deployed and switched to, and what is freed in the end.
void setSides(std::vector<RolloutStage> &stages, EnvironmentId to, EnvironmentId from);

/// The stage that happens on the day that the roll-out hangs on: the switch, else the first.
[[nodiscard]] size_t stageOfAnchor(const std::vector<RolloutStage> &stages);

/// What a step is called: "Canary 5 %", "Dark launch to staff, 1 %", "Switch to Green".
[[nodiscard]] QString stageTitle(const Plan &plan, RolloutTechnique technique, const RolloutStage &stage);

/// The hold in hours, a day of any kind counted as 24.
[[nodiscard]] double holdHours(const RolloutStage &stage);

} // namespace Plimsoll
