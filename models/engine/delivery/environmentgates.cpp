// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/environmentgates.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/newestdecision.h"
#include "engine/delivery/builds.h"
#include "engine/delivery/environmentplaces.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Plimsoll {

std::vector<EnvironmentGate> gatesOf(const Plan &plan, EnvironmentId environment, ReleaseId release)
{
    std::vector<EnvironmentGate> gates;
    for (const Gate &gate : plan.table<Gate>()) {
        const Milestone *milestone = plan.find(gate.milestone);
        const Release *its = milestone ? plan.find(milestone->release) : nullptr;
        if (!its || milestone->environment != environment || milestone->state == MilestoneState::Cancelled)
            continue;
        if (release.isValid() ? its->id != release : its->state != ReleaseState::Planned)
            continue;
        EnvironmentGate found{gate.id, milestone->id, {}, gate.passage};
        if (const Decision *decision = decisionOf(plan, gate.id))
            found.outcome = decision->outcome;
        gates.push_back(found);
    }
    std::ranges::stable_sort(gates, {}, [](const EnvironmentGate &gate) { return gate.milestone; });
    return gates;
}

EnvironmentId leftEnvironment(const Plan &plan, BuildId build, EnvironmentId into, const QDateTime &at)
{
    const Build *found = plan.find(build);
    const Component *component = found ? plan.find(found->component) : nullptr;
    const Environment *target = plan.find(into);
    if (!component || !target)
        return {};
    QSet<EnvironmentId> wasThere;
    for (const Promotion &promotion : plan.table<Promotion>()) {
        if (promotion.build == build && promotion.state == PromotionState::Deployed && (!promotion.at.isValid() || promotion.at <= at))
            wasThere.insert(promotion.environment);
    }
    const EnvironmentPlaces places(plan);
    EnvironmentId left;
    for (const Environment *environment : environmentsOf(plan, component->product)) {
        if (environment->id == into)
            break;
        if (wasThere.contains(environment->id) && !places.areBeside(*environment, *target))
            left = environment->id;
    }
    return left;
}

std::vector<EnvironmentGate> gatesOnTheWay(const Plan &plan, BuildId build, EnvironmentId into, ReleaseId release, const QDateTime &at)
{
    std::vector<EnvironmentGate> gates;
    const auto take = [&](EnvironmentId environment, GatePassage passage) {
        for (const EnvironmentGate &gate : gatesOf(plan, environment, release)) {
            if (gate.passage == passage)
                gates.push_back(gate);
        }
    };
    if (const EnvironmentId left = leftEnvironment(plan, build, into, at); left.isValid())
        take(left, GatePassage::Exit);
    take(into, GatePassage::Entry);
    return gates;
}

QString outcomeText(const EnvironmentGate &gate)
{
    return gate.outcome ? label(*gate.outcome) : QCoreApplication::translate("Delivery", "not decided");
}

} // namespace Plimsoll
