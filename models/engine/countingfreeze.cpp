// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/countingfreeze.h"

#include "domain/milestone.h"

#include <tuple>

namespace Plimsoll {

namespace {

int rankOf(FreezeScope freezes, FreezeScope wanted)
{
    if (freezes == wanted)
        return 0;
    if (freezes == FreezeScope::Code)
        return 1;
    return freezes == FreezeScope::Unspecified ? 2 : 3;
}

} // namespace

void CountingFreeze::consider(const Milestone &other, const Timetable &timetable)
{
    const QDate on = other.kind == MilestoneKind::Freeze ? timetable.startOf(other.id) : QDate();
    const int otherRank = rankOf(other.freezes, wanted);
    if (on.isValid() && (!day.isValid() || std::tuple(otherRank, on) < std::tuple(rank, day)))
        *this = {wanted, other.id, on, otherRank};
}

CountingFreeze freezeFor(const Plan &plan, const Timetable &timetable, ReleaseId release, FreezeScope wanted)
{
    CountingFreeze found;
    found.wanted = wanted;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == release && milestone.state != MilestoneState::Cancelled)
            found.consider(milestone, timetable);
    }
    return found;
}

} // namespace Plimsoll
