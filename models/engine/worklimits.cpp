// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worklimits.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/release.h"
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
    QHash<ReleaseId, bool> ofCode;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.kind != MilestoneKind::Freeze || milestone.state != MilestoneState::Planned)
            continue;
        const QDate day = timetable.startOf(milestone.id);
        const bool code = milestone.freezes == FreezeScope::Code;
        const auto known = ofCode.constFind(milestone.release);
        const bool better = known == ofCode.constEnd() || (code && !*known) || (code == *known && day < m_limits.value(milestone.release).day);
        if (!day.isValid() || !better)
            continue;
        ofCode.insert(milestone.release, code);
        m_limits.insert(milestone.release, {milestone.id, day});
    }
}

WorkLimit WorkLimits::of(const Plan &plan, const WorkItem &item) const
{
    const bool isLetIn = m_withExceptions.contains(item.release) && isAllowedAfterFreeze(plan, item);
    return isLetIn ? m_anchors.value(item.release) : of(item.release);
}

} // namespace Plimsoll
