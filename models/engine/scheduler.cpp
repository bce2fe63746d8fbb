// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler.h"

#include "domain/planedit.h"
#include "engine/schedulerpass.h"

namespace Plimsoll {

Timetable computeTimetable(const Plan &plan)
{
    return Scheduler::whole(plan);
}

Timetable updateTimetable(const Timetable &previous, const Plan &before, const Plan &after, const PlanEdit &edit)
{
    return Scheduler::updated(previous, before, after, edit);
}

} // namespace Plimsoll
