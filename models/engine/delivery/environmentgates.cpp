// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/delivery/environmentgates.h"

#include "domain/allrecords.h"
#include "domain/labels.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Plimsoll {

namespace {

bool isLater(const Decision &a, const Decision &b)
{
    return a.decided != b.decided ? !b.decided.isValid() || (a.decided.isValid() && a.decided > b.decided) : a.id > b.id;
}

} // namespace

std::vector<EnvironmentGate> gatesOf(const Plan &plan, EnvironmentId environment, ReleaseId release)
{
    QHash<GateId, const Decision *> newest;
    for (const Decision &decision : plan.table<Decision>()) {
        const Decision *&present = newest[decision.gate];
        if (!present || isLater(decision, *present))
            present = &decision;
    }
    std::vector<EnvironmentGate> gates;
    for (const Gate &gate : plan.table<Gate>()) {
        const Milestone *milestone = plan.find(gate.milestone);
        const Release *its = milestone ? plan.find(milestone->release) : nullptr;
        if (!its || milestone->environment != environment || milestone->state == MilestoneState::Cancelled)
            continue;
        if (release.isValid() ? its->id != release : its->state != ReleaseState::Planned)
            continue;
        EnvironmentGate found{gate.id, milestone->id, {}};
        if (const Decision *decision = newest.value(gate.id))
            found.outcome = decision->outcome;
        gates.push_back(found);
    }
    std::ranges::stable_sort(gates, {}, [](const EnvironmentGate &gate) { return gate.milestone; });
    return gates;
}

QString outcomeText(const EnvironmentGate &gate)
{
    return gate.outcome ? label(*gate.outcome) : QCoreApplication::translate("Delivery", "not decided");
}

} // namespace Plimsoll
