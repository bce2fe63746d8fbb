// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worklimits.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/release.h"
#include "domain/skill.h"
#include "engine/codefreeze.h"
#include "engine/exceptionrules.h"

#include <algorithm>

namespace Plimsoll {

namespace {

/// What is not stated goes by the code.
bool isOfCode(FreezeScope freeze)
{
    return freeze == FreezeScope::Code || freeze == FreezeScope::Unspecified;
}

} // namespace

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
    for (const Skill &skill : plan.table<Skill>()) {
        if (!isOfCode(skill.freeze))
            m_skills.push_back({skill.id, skill.freeze});
    }
    QHash<ReleaseId, CodeFreeze> freezes;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.state != MilestoneState::Planned)
            continue;
        freezes[milestone.release].consider(milestone, timetable);
        const QDate day = milestone.kind == MilestoneKind::Freeze && !isOfCode(milestone.freezes) ? timetable.startOf(milestone.id) : QDate();
        if (!day.isValid())
            continue;
        WorkLimit &first = m_others[size_t(milestone.freezes)][milestone.release];
        if (!first.day.isValid() || day < first.day)
            first = {milestone.id, day};
    }
    for (const auto &[release, freeze] : freezes.asKeyValueRange()) {
        if (freeze.day.isValid())
            m_limits.insert(release, {freeze.milestone, freeze.day});
    }
}

WorkLimit WorkLimits::of(ReleaseId release, FreezeScope freeze) const
{
    const QHash<ReleaseId, WorkLimit> &others = m_others[size_t(freeze)];
    const auto own = others.constFind(release);
    return own != others.cend() ? *own : m_limits.value(release);
}

WorkLimit WorkLimits::of(const Plan &plan, const WorkItem &item, FreezeScope freeze) const
{
    const bool isLetIn = m_withExceptions.contains(item.release) && isAllowedAfterFreeze(plan, item);
    return isLetIn ? m_anchors.value(item.release) : of(item.release, freeze);
}

FreezeScope WorkLimits::freezeOf(SkillId skill) const
{
    const auto found = std::ranges::lower_bound(m_skills, skill, {}, &SkillFreeze::skill);
    return found != m_skills.end() && found->skill == skill ? found->freeze : FreezeScope::Code;
}

} // namespace Plimsoll
