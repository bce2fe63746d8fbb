// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/builds.h"

#include "domain/allrecords.h"
#include "engine/delivery/environmentplaces.h"

#include <QSet>
#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace Plimsoll {

namespace {

struct Version {
    QVersionNumber number;
    QString suffix;
};

Version versionOf(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && !text[begin].isDigit())
        ++begin;
    qsizetype end = 0;
    const QString digits = text.mid(begin);
    Version version;
    version.number = QVersionNumber::fromString(digits, &end).normalized();
    version.suffix = digits.mid(end);
    return version;
}

std::partial_ordering compareVersions(const Version &a, const Version &b)
{
    if (a.number.isNull() || b.number.isNull())
        return std::partial_ordering::unordered;
    if (const int order = QVersionNumber::compare(a.number, b.number); order != 0)
        return order <=> 0;
    if (a.suffix == b.suffix)
        return std::partial_ordering::equivalent;
    // "2.0-rc.1" comes before "2.0".
    if (a.suffix.isEmpty() && b.suffix.startsWith(u'-'))
        return std::partial_ordering::greater;
    if (b.suffix.isEmpty() && a.suffix.startsWith(u'-'))
        return std::partial_ordering::less;
    return std::partial_ordering::unordered;
}

bool isNewer(const Build *a, const Build *b)
{
    if (a->built != b->built)
        return !b->built.isValid() || (a->built.isValid() && a->built > b->built);
    return a->id > b->id;
}

template<typename R>
std::vector<const R *> placedOf(const Plan &plan, ProductId product)
{
    std::vector<const R *> found;
    for (const R &record : plan.table<R>()) {
        if (!product.isValid() || !record.product.isValid() || record.product == product)
            found.push_back(&record);
    }
    std::ranges::stable_sort(found, [](const R *a, const R *b) {
        return a->position != b->position ? a->position < b->position : a->name.localeAwareCompare(b->name) < 0;
    });
    return found;
}

std::vector<EnvironmentId> lastOf(const EnvironmentPlaces &places, const std::vector<const Environment *> &environments)
{
    std::vector<EnvironmentId> last;
    for (const Environment *environment : environments) {
        if (places.areBeside(*environment, *environments.back()))
            last.push_back(environment->id);
    }
    return last;
}

} // namespace

std::partial_ordering compareBuilds(const Build &a, const Build &b)
{
    if (a.id == b.id)
        return std::partial_ordering::equivalent;
    const auto byVersion = compareVersions(versionOf(a.version), versionOf(b.version));
    if (byVersion == std::partial_ordering::less || byVersion == std::partial_ordering::greater)
        return byVersion;
    if (!a.built.isValid() || !b.built.isValid())
        return byVersion;
    return a.built.toMSecsSinceEpoch() <=> b.built.toMSecsSinceEpoch();
}

std::vector<const Build *> buildsOf(const Plan &plan, ComponentId component)
{
    std::vector<const Build *> found;
    for (const Build &build : plan.table<Build>()) {
        if (build.component == component)
            found.push_back(&build);
    }
    std::ranges::sort(found, isNewer);
    return found;
}

std::vector<const Environment *> environmentsOf(const Plan &plan, ProductId product)
{
    return placedOf<Environment>(plan, product);
}

std::vector<EnvironmentId> lastEnvironments(const Plan &plan, ProductId product)
{
    const EnvironmentPlaces places(plan);
    const auto environments = environmentsOf(plan, product);
    if (product.isValid() || plan.table<Product>().isEmpty())
        return lastOf(places, environments);
    QSet<EnvironmentId> ends;
    for (const Product &each : plan.table<Product>()) {
        for (const EnvironmentId id : lastOf(places, environmentsOf(plan, each.id)))
            ends.insert(id);
    }
    std::vector<EnvironmentId> last;
    for (const Environment *environment : environments) {
        if (ends.contains(environment->id))
            last.push_back(environment->id);
    }
    return last;
}

std::vector<const Component *> componentsOf(const Plan &plan, ProductId product)
{
    return placedOf<Component>(plan, product);
}

BuildPipelines::BuildPipelines(const Plan &plan)
{
    for (const PipelineRun &run : plan.table<PipelineRun>()) {
        if (run.revision.isEmpty())
            continue;
        const PipelineRun *&newest = m_newest[{run.component, run.revision}][run.name];
        if (!newest || newest->started <= run.started)
            newest = &run;
    }
}

PipelineStatus BuildPipelines::statusOf(const Build &build) const
{
    if (build.status != PipelineStatus::Unknown && build.status != PipelineStatus::Running)
        return build.status;
    // From what tells most to what tells least.
    constexpr std::array byWeight{PipelineStatus::Failed, PipelineStatus::Running, PipelineStatus::Cancelled, PipelineStatus::Passed};
    const NewestByName runs = m_newest.value({build.component, build.revision});
    for (const PipelineStatus status : byWeight) {
        if (std::ranges::any_of(runs, [status](const PipelineRun *run) { return run->status == status; }))
            return status;
    }
    return build.status;
}

} // namespace Plimsoll
