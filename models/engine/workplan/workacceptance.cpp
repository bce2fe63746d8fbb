// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/workplan/workrows.h"

#include <QCoreApplication>

namespace Plimsoll {

PlanEdit acceptSchedule(const Plan &plan, const WorkNetwork &network, const WorkSchedule &schedule, IdSource &ids)
{
    PlanDraft draft(plan);
    forEachPair(plan, network, schedule, [&](const ScheduledWork *before, const PlacedWork *after) {
        if (!after) {
            draft.remove(before->id);
            return;
        }
        ScheduledWork row = after->row;
        row.id = before ? before->id : ids.next<ScheduledWork>();
        // Most of the work stays where it is, and writing it would copy it.
        if (!before || !(row == *before))
            draft.put(row);
    });
    const Release *release = plan.find(network.options().release);
    const QString label = release ? QCoreApplication::translate("Edits", "Level the work of %1").arg(displayName(plan, *release))
                                  : QCoreApplication::translate("Edits", "Level the work of all releases");
    return draft.toEdit(label);
}

} // namespace Plimsoll
