// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/copiedmilestones.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/workingdays.h"

namespace Plimsoll {

CopiedMilestones::CopiedMilestones(const Plan &plan, const Timetable &timetable, const Release &source)
    : m_plan(plan), m_timetable(timetable), m_source(source)
{
}

Milestone CopiedMilestones::copyOf(const Milestone &form, MilestoneId id, const Release &release, const CopiesByOrigin &copies) const
{
    Milestone copy = form;
    copy.id = id;
    copy.release = release.id;
    anchorIn(copy, release, copies);
    copy.importKey = patternFromTitle(copy.importKey, m_source.name);
    copy.copiedFrom = form.id;
    copy.copiedRule = copiedRuleText(form);
    return copy;
}

void CopiedMilestones::anchorIn(Milestone &milestone, const Release &release, const CopiesByOrigin &copies) const
{
    if (milestone.rule == RuleKind::Pinned)
        return;
    milestone.pinned = {};
    const MilestoneId origin = milestone.anchor;
    milestone.anchor = copies.value(origin);
    if (milestone.anchor.isValid())
        return;
    milestone.anchor = release.anchor;
    const QDate from = m_timetable.startOf(m_source.anchor);
    const QDate root = milestone.anchorEdge == AnchorEdge::Start ? m_timetable.startOf(origin) : m_timetable.endOf(origin);
    if (!from.isValid() || !root.isValid() || origin == m_source.anchor)
        return;
    // What its anchor is away from the release's anchor is added, in the unit of its own rule.
    milestone.anchorEdge = AnchorEdge::Start;
    switch (milestone.offsetUnit) {
    case OffsetUnit::WorkingDays:
        milestone.offset += m_timetable.calendars().forMilestone(m_plan, milestone).between(from, root);
        break;
    case OffsetUnit::Hours:
        milestone.offset += int(from.daysTo(root)) * 24;
        break;
    default:
        milestone.offset = milestone.offset * (milestone.offsetUnit == OffsetUnit::Weeks ? 7 : 1) + int(from.daysTo(root));
        milestone.offsetUnit = OffsetUnit::CalendarDays;
        break;
    }
}

} // namespace Plimsoll
