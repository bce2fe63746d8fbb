// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/plan.h"

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

/// That an environment runs an older build than one further along.
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

    friend bool operator==(const BoardCell &, const BoardCell &) = default;
};

/// An environment, and how it stands against its code.
struct BoardEnvironment {
    EnvironmentId environment;
    bool isUnderCode = false;
    int drifted = 0;       ///< Resources that were changed beside the code.
    QDateTime driftSeen;   ///< When that was found; invalid where nobody told.

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
/// components and those of none.
[[nodiscard]] DeploymentBoard readDeployments(const Plan &plan, ProductId product, const QDateTime &now);

/// All promotions of a component into an environment, newest first; those without a time last.
[[nodiscard]] std::vector<PromotionId> promotionsInto(const Plan &plan, EnvironmentId environment, ComponentId component);

} // namespace Plimsoll
