// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cyclefacts.h"

#include "domain/allrecords.h"
#include "domain/weeks.h"

namespace Plimsoll {

QHash<MilestoneId, CycleFacts> cycleFacts(const Plan &plan, const Timetable &timetable, ReleaseId only)
{
    QHash<ReleaseId, QDate> earliest;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (only.isValid() && milestone.release != only)
            continue;
        const QDate start = timetable.startOf(milestone.id);
        QDate &first = earliest[milestone.release];
        if (start.isValid() && milestone.state != MilestoneState::Cancelled && (!first.isValid() || start < first))
            first = start;
    }
    QHash<ReleaseId, QDate> anchors;
    for (const Release &release : plan.table<Release>())
        anchors.insert(release.id, timetable.startOf(release.anchor));

    QHash<MilestoneId, CycleFacts> facts;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const QDate start = timetable.startOf(milestone.id);
        if ((only.isValid() && milestone.release != only) || !start.isValid())
            continue;
        CycleFacts fact;
        if (const QDate anchor = anchors.value(milestone.release); anchor.isValid())
            fact.tMinus = int(start.daysTo(anchor));
        const int firstDay = plan.settings().firstDayOfWeek;
        if (const QDate first = earliest.value(milestone.release); first.isValid())
            fact.week = int(weekStart(first, firstDay).daysTo(weekStart(start, firstDay)) / 7) + 1;
        facts.insert(milestone.id, fact);
    }
    return facts;
}

} // namespace Plimsoll
