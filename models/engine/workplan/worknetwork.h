// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "engine/capacity.h"
#include "engine/leveling/problem.h"
#include "engine/timetable.h"
#include "engine/workplan/workclock.h"

#include <QDate>

#include <memory>
#include <vector>

namespace Plimsoll {

class PlanEdit;
struct WorkHours;

struct WorkOptions {
    ReleaseId release; ///< Only the work of this one; the accepted work of others keeps people busy. Empty: that of all.

    friend bool operator==(const WorkOptions &, const WorkOptions &) = default;
};

/// What one person does of a demand: a demand on which several may work at a time has as many parts.
struct WorkPart {
    DemandId demand;
    WorkItemId item;
    SkillId skill;
    PersonId fixedPerson; ///< Who must do it, or does it already; empty: anybody who may.
    int part = 0;         ///< 0 to before `parts`.
    int parts = 1;
    double low = 0.0;     ///< Hours left, of this part.
    double likely = 0.0;
    double high = 0.0;
    bool isStarted = false; ///< Work on it has begun: only the rest is placed, before all else, on the person who does it.
    QDate started;          ///< Since when, where that is known.
    int activity = -1;      ///< In problem().activities; -1: it cannot be placed, see unplaced().
};

/// Somebody as leveling sees them: a person with the hours that one of their teams has of them, or with those that no team has. Nobody's
/// hours are in two of them.
struct WorkPerson {
    PersonId person;
    TeamId team;
};

enum class UnplacedReason {
    NobodyHasSkill,
    NobodyHasHours, ///< Those who have the skill are never there.
    TooLong,        ///< More hours than there are in all the years looked at.
    WaitsForUnplaced, ///< `by` is the item that it waits for.
};

/// Accepted work of another release that keeps somebody busy.
struct HeldWork {
    int person = -1; ///< In people().
    WorkItemId item;
    Leveling::Span slots; ///< From the first to behind the last that it takes.
};

struct UnplacedPart {
    int part = 0; ///< In parts().
    UnplacedReason reason = UnplacedReason::NobodyHasSkill;
    WorkItemId by;

    friend bool operator==(const UnplacedPart &, const UnplacedPart &) = default;
};

/// The work of a plan that is to be done, as a problem for engine/leveling: parts of demands are activities that stand still while their
/// person is away, each asking for one person of a group; people come with the hours that they have day by day, rounded to slots with the
/// rest carried on; dependencies are links, over activities without length where several parts or children meet. Immutable; any thread.
class WorkNetwork
{
public:
    /// Nothing that is not started is placed before today. An Error where dependencies run in a circle.
    [[nodiscard]] static Result<WorkNetwork> of(const Plan &plan, const Timetable &timetable, QDate today, const WorkOptions &options = {});
    /// That of `after`, to which the edit led: equal to of(), but quicker, as hours of people are only computed anew where it reaches them.
    [[nodiscard]] Result<WorkNetwork> updated(const Plan &after, const PlanEdit &edit, const Timetable &timetable) const;

    [[nodiscard]] const WorkClock &clock() const;
    [[nodiscard]] const WorkOptions &options() const { return m_options; }
    /// By item, then demand, then part.
    [[nodiscard]] const std::vector<WorkPart> &parts() const { return m_parts; }
    /// For each person of problem(). Several may be the same human being.
    [[nodiscard]] const std::vector<WorkPerson> &people() const { return m_people; }
    /// Without fault. Skills in it are groups of people who may do the same parts. Behind clock().slotCount() people never are away: what
    /// ends there does not fit into the years looked at.
    [[nodiscard]] const Leveling::Problem &problem() const { return m_problem; }
    /// The part of each activity; -1 for one without length that only stands between links.
    [[nodiscard]] const std::vector<int> &partOf() const { return m_partOf; }
    /// The item of each activity, also of those without a part.
    [[nodiscard]] const std::vector<WorkItemId> &itemOf() const { return m_itemOf; }
    /// For each activity its place in the order in which a planner would place them: started work, then by the release's end, priority
    /// and what hangs on it. Equal for none.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }
    /// By person, then slot. In problem() they are away then.
    [[nodiscard]] const std::vector<HeldWork> &held() const { return m_held; }
    [[nodiscard]] const std::vector<UnplacedPart> &unplaced() const { return m_unplaced; }
    /// Items whose team has nobody with a skill that they need, so that others were looked at.
    [[nodiscard]] const std::vector<WorkItemId> &lentTo() const { return m_lentTo; }
    /// The hours of people, from today to the end of the years looked at.
    [[nodiscard]] const Capacity &capacity() const;

private:
    friend class WorkNetworkBuilder;

    WorkOptions m_options;
    std::shared_ptr<const WorkHours> m_hours;
    std::vector<WorkPart> m_parts;
    std::vector<WorkPerson> m_people;
    Leveling::Problem m_problem;
    std::vector<int> m_partOf;
    std::vector<WorkItemId> m_itemOf;
    std::vector<int> m_order;
    std::vector<HeldWork> m_held;
    std::vector<UnplacedPart> m_unplaced;
    std::vector<WorkItemId> m_lentTo;
};

} // namespace Plimsoll
