// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workreasons.h"

#include "domain/allrecords.h"
#include "engine/workplan/workschedule.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plimsoll {

std::vector<ScheduledWork> scheduledWorkOf(const Plan &plan, WorkItemId item)
{
    std::vector<ScheduledWork> rows;
    for (const ScheduledWork &work : plan.table<ScheduledWork>()) {
        const Demand *demand = plan.find(work.demand);
        if (demand && demand->workItem == item && work.start.isValid())
            rows.push_back(work);
    }
    std::ranges::stable_sort(rows, {}, &ScheduledWork::start);
    return rows;
}

QString workerName(const Plan &plan, PersonId person)
{
    const Person *known = plan.find(person);
    return known ? known->name : QCoreApplication::translate("Leveling", "whoever of the team has time");
}

QString startSentence(const Plan &plan, const ScheduledWork &row)
{
    QString why = startText(plan, row);
    if (!why.isEmpty())
        why[0] = why[0].toUpper();
    return why;
}

} // namespace Plimsoll
