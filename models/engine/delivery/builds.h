// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/build.h"
#include "domain/plan.h"

#include <QHash>

#include <compare>
#include <vector>

namespace Plimsoll {

/// The order of two builds of one component: by version where both are numbers, else by when they were built; unordered where neither
/// tells. A fix of an older line is older, whenever it was built.
[[nodiscard]] std::partial_ordering compareBuilds(const Build &a, const Build &b);

/// The builds of a component, newest first.
[[nodiscard]] std::vector<const Build *> buildsOf(const Plan &plan, ComponentId component);

/// The environments of a product and those shared by all, in the order in which a release goes through them; without a product, all.
[[nodiscard]] std::vector<const Environment *> environmentsOf(const Plan &plan, ProductId product);

/// The last of them: where customers are. Several where some stand beside the last one, as blue and green do; see EnvironmentPlaces. Without a
/// product, those of each product.
[[nodiscard]] std::vector<EnvironmentId> lastEnvironments(const Plan &plan, ProductId product);

/// The components of a product and those of none, in the order of boards; without a product, all.
[[nodiscard]] std::vector<const Component *> componentsOf(const Plan &plan, ProductId product);

/// How the pipelines of builds went: what the build says where that is final, else what the newest run of each pipeline of its component at
/// its revision says; one that failed is enough. The plan must outlive it.
class BuildPipelines
{
public:
    explicit BuildPipelines(const Plan &plan);

    [[nodiscard]] PipelineStatus statusOf(const Build &build) const;

private:
    using NewestByName = QHash<QString, const PipelineRun *>;
    QHash<std::pair<ComponentId, QString>, NewestByName> m_newest;
};

} // namespace Plimsoll
