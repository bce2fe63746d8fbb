// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worklimits.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/release.h"
#include "engine/codefreeze.h"
#include "engine/exceptionrules.h"

namespace Plimsoll {

WorkLimits::WorkLimits(const Plan &plan, const Timetable &timetable)
{
    for (const Release &release : plan.table<Release>()) {
        if (const QDate day = timetable.startOf(release.anchor); day.isValid())
            m_anchors.insert(release.id, {release.anchor, day});
    }
    m_limits = m_anchors;
    for (const ExceptionRequest &request : plan.table<ExceptionRequest>()) {
        if (request.state == ExceptionState::Approved)
            m_withExceptions.insert(request.release);
    }
    QHash<ReleaseId, CodeFreeze> freezes;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.state == MilestoneState::Planned)
            freezes[milestone.release].consider(milestone, timetable);
    }
    for (const auto &[release, freeze] : freezes.asKeyValueRange()) {
        if (freeze.day.isValid())
            m_limits.insert(release, {freeze.milestone, freeze.day});
    }
}

WorkLimit WorkLimits::of(const Plan &plan, const WorkItem &item) const
{
    const bool isLetIn = m_withExceptions.contains(item.release) && isAllowedAfterFreeze(plan, item);
    return isLetIn ? m_anchors.value(item.release) : of(item.release);
}

} // namespace Plimsoll
