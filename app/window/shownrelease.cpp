// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shownrelease.h"

#include "domain/allrecords.h"
#include "domain/plan.h"

#include <optional>

namespace Plimsoll {

namespace {

/// Null where the reference is to a record of another type.
template<typename R>
const R *recordOf(const Plan &plan, const RecordReference &reference)
{
    return reference.table == QLatin1StringView(Record<R>::table) ? plan.find(Id<R>(reference.id)) : nullptr;
}

template<typename R>
ReleaseId releaseOf(const Plan &plan, Id<R> id);

template<typename R>
ReleaseId releaseOf(const Plan &plan, const R &record)
{
    if constexpr (requires { record.release; })
        return record.release;
    else if constexpr (requires { record.milestone; })
        return releaseOf(plan, record.milestone);
    else if constexpr (requires { record.gate; })
        return releaseOf(plan, record.gate);
    else if constexpr (requires { record.decision; })
        return releaseOf(plan, record.decision);
    else if constexpr (requires { record.cycle; })
        return releaseOf(plan, record.cycle);
    else if constexpr (requires { record.run; })
        return releaseOf(plan, record.run);
    else if constexpr (requires { record.workItem; })
        return releaseOf(plan, record.workItem);
    else
        return releaseOf(plan, record.successor);
}

template<typename R>
ReleaseId releaseOf(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    return record ? releaseOf(plan, *record) : ReleaseId();
}

/// Takes over the release of the record where it is of that type.
template<typename R>
void noteRelease(const Plan &plan, const RecordReference &reference, std::optional<ReleaseId> &release)
{
    if (const R *record = recordOf<R>(plan, reference))
        release = releaseOf(plan, *record);
}

template<typename... R>
std::optional<ReleaseId> releaseAmong(const Plan &plan, const RecordReference &reference)
{
    std::optional<ReleaseId> release;
    (noteRelease<R>(plan, reference, release), ...);
    return release;
}

ProductId productOf(const Plan &plan, const Build *build)
{
    const Component *component = build ? plan.find(build->component) : nullptr;
    return component ? component->product : ProductId();
}

/// Of what is not of one release, but of a product.
ProductId productOf(const Plan &plan, const RecordReference &reference)
{
    if (const auto *component = recordOf<Component>(plan, reference))
        return component->product;
    if (const auto *environment = recordOf<Environment>(plan, reference))
        return environment->product;
    if (const auto *promotion = recordOf<Promotion>(plan, reference))
        return productOf(plan, plan.find(promotion->build));
    return productOf(plan, recordOf<Build>(plan, reference));
}

} // namespace

ReleaseId releaseToShow(const Plan &plan, const RecordReference &reference, ReleaseId chosen)
{
    const Release *release = plan.find(chosen);
    if (!release)
        return chosen;
    const auto own = releaseAmong<WorkItem, Demand, WorkDependency, Message, TestCycle, PlannedTest, TestRun, TestResult, Bug, ExceptionRequest,
                                  Gate, Criterion, Decision, DecisionCondition, Vote, ChecklistItem, RunbookStep, ReviewFinding, RolloutStep,
                                  BackOutPlan, InfrastructureChange>(plan, reference);
    if (own)
        return *own;
    const ProductId product = productOf(plan, reference);
    return product.isValid() && product != release->product ? ReleaseId() : chosen;
}

} // namespace Plimsoll
