// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/worknetwork.h"

#include "domain/planedit.h"
#include "engine/workplan/networkbuilder.h"
#include "engine/workplan/workhours.h"

namespace Plimsoll {

const WorkClock &WorkNetwork::clock() const
{
    return m_hours->clock;
}

const Capacity &WorkNetwork::capacity() const
{
    return m_hours->capacity;
}

Result<WorkNetwork> WorkNetwork::of(const Plan &plan, const Timetable &timetable, QDate today, const WorkOptions &options)
{
    return WorkNetworkBuilder(plan, timetable, today, options, nullptr).build();
}

Result<WorkNetwork> WorkNetwork::updated(const Plan &after, const PlanEdit &edit, const Timetable &timetable) const
{
    const QDate today = clock().origin();
    auto hours = m_hours;
    if (!WorkHours::isUnchangedBy(edit))
        hours = std::make_shared<const WorkHours>(m_hours->updated(after, edit));
    return WorkNetworkBuilder(after, timetable, today, m_options, std::move(hours)).build();
}

} // namespace Plimsoll
