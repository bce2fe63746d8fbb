// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace Plimsoll {

struct PlanChange;
template<typename R>
struct Change;

/// First and last day of scheduled work; invalid where nothing is scheduled.
struct WorkSpan {
    QDate start;
    QDate end;

    void unite(const WorkSpan &other);
};

/// What other records say of the work items of one version of a plan, found by item: its parts, demands, dependencies and days. Follows the
/// plan change by change. The plan must outlive it, and stay in its place.
class ScopeFacts
{
public:
    explicit ScopeFacts(const Plan &plan);

    [[nodiscard]] bool areOf(const Plan &plan) const { return &m_plan == &plan; }
    /// The plan has become another one by that change; absent: by more than can be followed.
    void follow(const PlanChange *change);

    [[nodiscard]] const std::vector<DemandId> &demandsOf(WorkItemId item) const;
    [[nodiscard]] const std::vector<WorkDependencyId> &predecessorsOf(WorkItemId item) const;

    /// The likely hours of that skill that the item itself needs.
    [[nodiscard]] double hoursOf(WorkItemId item, SkillId skill) const;
    /// The same of all that is below it.
    [[nodiscard]] double hoursBelow(WorkItemId item, SkillId skill) const;
    /// What is still to do of the item itself, as leveling takes it: of what is neither done nor dropped, the likely hours less the share
    /// that is done.
    [[nodiscard]] double hoursLeftOf(WorkItemId item) const;
    /// Of the item and all that is below it.
    [[nodiscard]] double hoursLeft(WorkItemId item) const;
    /// Of the item and all that is below it.
    [[nodiscard]] WorkSpan spanOf(WorkItemId item) const;

private:
    template<typename R, typename Owner>
    using Owned = QHash<Id<Owner>, std::vector<Id<R>>>;

    void read();
    void readSpans();
    [[nodiscard]] const std::vector<WorkItemId> &partsOf(WorkItemId item) const;
    template<typename Visitor>
    void forEachBelow(WorkItemId item, Visitor &&visit) const;

    const Plan &m_plan;
    Owned<WorkItem, WorkItem> m_parts;
    Owned<Demand, WorkItem> m_demands;
    Owned<WorkDependency, WorkItem> m_predecessors;
    QHash<WorkItemId, WorkSpan> m_spans;
};

} // namespace Plimsoll
