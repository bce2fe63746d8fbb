// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capacity.h"
#include "engine/leveling/problem.h"
#include "engine/workplan/personslots.h"
#include "engine/workplan/workclock.h"
#include "engine/workplan/worknetwork.h"

#include <QSet>

#include <memory>
#include <utility>
#include <vector>

namespace Plimsoll {

/// When people can work, in slots: each with what their teams have of their hours, and with what no team has. Hours become whole slots;
/// what is left over is carried to the next day, so that nobody ever has more slots than hours. A value.
struct WorkHours {
    WorkClock clock;
    Capacity capacity; ///< From which they are.
    std::vector<WorkPerson> people; ///< By person, then team; those who never have an hour are left out.
    std::vector<std::vector<Leveling::Span>> away; ///< For each of them the slots of the clock in which they do not work.
    std::vector<int> slotCounts; ///< For each of them the slots in which they do,
    std::vector<int> slotsOfFirstYear; ///< and those of the first `leastDays`.

    static constexpr int leastDays = 364; ///< Whole weeks; capacities to be leveled on are a multiple of it,
    static constexpr int mostDays = 10 * leastDays; ///< and no more than this.

    /// Of all people over the days of the capacity.
    [[nodiscard]] static WorkHours of(const Plan &plan, Capacity capacity);
    /// Those of `after`, to which the edit led: equal to of(), but quicker, as only the people whom it reaches are dealt their hours anew.
    [[nodiscard]] WorkHours updated(const Plan &after, const PlanEdit &edit) const;
    /// Whether the edit leaves them as they are.
    [[nodiscard]] static bool isUnchangedBy(const PlanEdit &edit);

private:
    using Dealt = std::pair<PersonId, std::shared_ptr<const std::vector<TeamSlots>>>;
    /// Takes from `before`, if any, what is that of the same people, other than those who moved between teams, and of the same clock.
    [[nodiscard]] static WorkHours from(const Plan &plan, Capacity capacity, const WorkHours *before, const QSet<PersonId> &moved);
    [[nodiscard]] const Dealt *dealtTo(PersonId person) const;

    std::vector<Dealt> m_dealt; ///< By person.
};

} // namespace Plimsoll
