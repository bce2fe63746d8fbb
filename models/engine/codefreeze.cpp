// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codefreeze.h"

#include "domain/milestone.h"

namespace Plimsoll {

void CodeFreeze::consider(const Milestone &other, const Timetable &timetable)
{
    if (other.kind != MilestoneKind::Freeze)
        return;
    const QDate on = timetable.startOf(other.id);
    const bool code = other.freezes == FreezeScope::Code;
    if (on.isValid() && (!day.isValid() || (code && !ofCode) || (code == ofCode && on < day)))
        *this = {other.id, on, code};
}

CodeFreeze codeFreezeOf(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    CodeFreeze found;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == release && milestone.state != MilestoneState::Cancelled)
            found.consider(milestone, timetable);
    }
    return found;
}

QDate freezeDayOf(const Plan &plan, const Timetable &timetable, ReleaseId release, FreezeScope freeze)
{
    QDate first;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const bool counts = milestone.kind == MilestoneKind::Freeze && milestone.freezes == freeze && milestone.state != MilestoneState::Cancelled;
        if (milestone.release != release || !counts)
            continue;
        const QDate day = timetable.startOf(milestone.id);
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first.isValid() ? first : codeFreezeOf(plan, timetable, release).day;
}

} // namespace Plimsoll
