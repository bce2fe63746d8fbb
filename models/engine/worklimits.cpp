// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worklimits.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/release.h"
#include "engine/countingfreeze.h"
#include "engine/exceptionrules.h"

namespace Plimsoll {

WorkLimits::WorkLimits(const Plan &plan, const Timetable &timetable)
{
    for (const Release &release : plan.table<Release>()) {
        if (const QDate day = timetable.startOf(release.anchor); day.isValid())
            m_anchors.insert(release.id, {release.anchor, day});
    }
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.state == ExceptionState::Approved)
            m_withExceptions.insert(request.release);
    }
    std::array<QHash<ReleaseId, CountingFreeze>, freezeScopeCount> freezes;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.kind != MilestoneKind::Freeze || milestone.state != MilestoneState::Planned)
            continue;
        for (size_t scope = 0; scope < freezeScopeCount; ++scope) {
            CountingFreeze &counting = freezes[scope][milestone.release];
            counting.wanted = FreezeScope(scope);
            counting.consider(milestone, timetable);
        }
    }
    for (size_t scope = 0; scope < freezeScopeCount; ++scope) {
        m_limits[scope] = m_anchors;
        for (const auto &[release, freeze] : freezes[scope].asKeyValueRange()) {
            if (freeze.day.isValid())
                m_limits[scope].insert(release, {freeze.milestone, freeze.day});
        }
    }
}

WorkLimit WorkLimits::of(ReleaseId release, FreezeScope freeze) const
{
    return m_limits[size_t(freeze)].value(release);
}

WorkLimit WorkLimits::of(const Plan &plan, const WorkItem &item, FreezeScope freeze) const
{
    const bool isLetIn = m_withExceptions.contains(item.release) && isAllowedAfterFreeze(plan, item);
    return isLetIn ? m_anchors.value(item.release) : of(item.release, freeze);
}

} // namespace Plimsoll
