// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/plan.h"
#include "engine/delivery/sidehistory.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Plimsoll {

/// The build that runs somewhere.
struct RunningBuild {
    PromotionId promotion; ///< That brought it there.
    BuildId build;
    QDateTime since;                 ///< Invalid where nobody told.
    std::optional<double> soakHours; ///< From then until now.
    bool again = false;              ///< It is back since what came after it was rolled back; `since` is then when that one came.

    friend bool operator==(const RunningBuild &, const RunningBuild &) = default;
};

/// That an environment runs an older build than one further along. The idle one of two sides neither drifts nor is drifted from.
struct VersionDrift {
    EnvironmentId later;
    BuildId build;    ///< What the later one runs.
    QDateTime since;  ///< Since when both are so; invalid where that is not known.

    friend bool operator==(const VersionDrift &, const VersionDrift &) = default;
};

/// One component in one environment.
struct BoardCell {
    EnvironmentId environment;
    ComponentId component;
    std::optional<RunningBuild> running;
    PipelineStatus pipeline = PipelineStatus::Unknown; ///< Of what runs.
    std::optional<VersionDrift> drift;
    std::vector<PromotionId> planned; ///< By time; those without one last.
    EnvironmentId liveSide; ///< Of this environment and those beside it, the one with the customers; invalid where nobody switched yet.

    /// Whether customers are on another side.
    [[nodiscard]] bool isIdle() const { return liveSide.isValid() && liveSide != environment; }

    friend bool operator==(const BoardCell &, const BoardCell &) = default;
};

/// An environment, and how it stands against its code.
struct BoardEnvironment {
    EnvironmentId environment;
    bool isUnderCode = false;
    int drifted = 0;       ///< Resources that were changed beside the code.
    QDateTime driftSeen;   ///< When that was found; invalid where nobody told.
    EnvironmentId liveSide; ///< As in its cells.

    friend bool operator==(const BoardEnvironment &, const BoardEnvironment &) = default;
};

/// What runs where. A value.
struct DeploymentBoard {
    std::vector<BoardEnvironment> environments; ///< In the order in which a release goes through them.
    std::vector<ComponentId> components;
    std::vector<BoardCell> cells; ///< Components by environments.

    [[nodiscard]] const BoardCell &cell(size_t component, size_t environment) const { return cells[component * environments.size() + environment]; }
    friend bool operator==(const DeploymentBoard &, const DeploymentBoard &) = default;
};

/// What runs where at that moment: the newest promotion that was deployed and not rolled back. With a product, its environments and
/// components and those of none. Without the history of sides none of them is known to be live.
[[nodiscard]] DeploymentBoard readDeployments(const Plan &plan, ProductId product, const QDateTime &now,
                                              const SideHistory &sides = SideHistory());

/// All promotions of a component into an environment, newest first; those without a time last.
[[nodiscard]] std::vector<PromotionId> promotionsInto(const Plan &plan, EnvironmentId environment, ComponentId component);

} // namespace Plimsoll
