// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scheduledwork.h"
#include "engine/leveling/schedule.h"
#include "engine/workplan/worknetwork.h"

#include <vector>

namespace Plimsoll {

/// Why a part of the work does not start earlier, in words of the plan.
struct WorkCause {
    StartCause cause = StartCause::Nothing;
    WorkItemId item;
    PersonId person;
};

/// Explains the starts of a schedule. It looks back from each start over the hours in which its person is not there: what then lies before
/// is what holds it. The network and the schedule must outlive it.
class WorkCauses
{
public:
    WorkCauses(const WorkNetwork &network, const Leveling::Schedule &schedule);

    /// Of an activity that is a part.
    [[nodiscard]] WorkCause of(int activity) const;

private:
    struct Bound {
        int slot = 0;
        int by = -1; ///< The activity that it comes from.
    };
    [[nodiscard]] Bound boundOf(int activity) const;
    [[nodiscard]] WorkItemId itemBehind(int activity) const;
    [[nodiscard]] int lastOpenBefore(int person, int slot) const;
    [[nodiscard]] int taskBefore(int person, int slot) const;
    /// Work of another release that ends last at or before that slot.
    [[nodiscard]] const HeldWork *heldBefore(int person, int slot) const;

    const WorkNetwork &m_network;
    const Leveling::Schedule &m_schedule;
    std::vector<int> m_first; ///< The links to activity i are m_links[m_first[i]] to before m_links[m_first[i + 1]].
    std::vector<int> m_links;
    std::vector<std::vector<int>> m_tasks; ///< By person, by start.
};

} // namespace Plimsoll
