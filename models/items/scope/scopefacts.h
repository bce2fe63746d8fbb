// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/workbaselines.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace Plimsoll {

struct PlanChange;
template<typename R>
struct Change;

/// When scheduled work is done and by whom; without days where nothing is scheduled.
struct ScheduledDays {
    QDate start;
    QDate end;
    ScheduledWorkId first;        ///< What starts first.
    std::vector<PersonId> people; ///< Each once; nobody where the team shares its work out itself.

    void unite(const ScheduledDays &other);
};

/// What the work items of one release, or of all, ask for.
struct AskedWork {
    int items = 0;
    int open = 0;                ///< Of them those that are neither done nor dropped.
    QHash<SkillId, int> demands; ///< Of all of them, how many there are of each skill; none is 0.
};

/// What other records say of the work items of one version of a plan, found by item: its parts, demands, dependencies and days, now and in
/// baselines. Follows the plan change by change. The plan must outlive it, and stay in its place.
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
    [[nodiscard]] ScheduledDays daysOf(WorkItemId item) const;
    /// An invalid release stands for all. Counted when it is first asked for, then kept up.
    [[nodiscard]] AskedWork askedOf(ReleaseId release) const;
    /// How the item itself differs from the newest baseline that has it; nothing where none has, or where it is not scheduled.
    [[nodiscard]] std::optional<WorkSlip> slipOf(WorkItemId item, const Timetable &timetable) const;

private:
    template<typename R, typename Owner>
    using Owned = QHash<Id<Owner>, std::vector<Id<R>>>;

    void read();
    void readDays();
    void followAsked(const PlanChange &change);
    [[nodiscard]] const std::vector<WorkItemId> &partsOf(WorkItemId item) const;
    template<typename Visitor>
    void forEachBelow(WorkItemId item, Visitor &&visit) const;

    const Plan &m_plan;
    Owned<WorkItem, WorkItem> m_parts;
    Owned<Demand, WorkItem> m_demands;
    Owned<WorkDependency, WorkItem> m_predecessors;
    QHash<WorkItemId, ScheduledDays> m_days;
    WorkBaselines m_baselines;
    mutable std::optional<QHash<ReleaseId, AskedWork>> m_asked; ///< By release, with all under the invalid one; absent until asked for.
};

} // namespace Plimsoll
