// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/copiedmilestones.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/rulelearning.h"
#include "engine/timeunits.h"
#include "engine/workingdays.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

CopiedMilestones::CopiedMilestones(const Plan &plan, const Timetable &timetable, const Release &source)
    : m_plan(plan), m_timetable(timetable), m_source(source)
{
}

Milestone CopiedMilestones::givenForm(const Milestone &form, const CopiesByOrigin &copies) const
{
    const bool counts = form.rule == RuleKind::Pinned || form.anchor == m_source.anchor || copies.value(form.anchor).isValid();
    return counts ? form : countedFromAnchor(form);
}

Milestone CopiedMilestones::copyOf(const Milestone &form, MilestoneId id, const Release &release, const CopiesByOrigin &copies) const
{
    Milestone copy = givenForm(form, copies);
    const QString given = copiedRuleText(copy);
    copy.id = id;
    copy.release = release.id;
    anchorIn(copy, release, copies);
    copy.importKey = keyIn(copy.importKey, release);
    if (isTaken(copy.importKey, release.id))
        copy.importKey.clear();
    copy.copiedFrom = form.id;
    copy.copiedRule = given;
    return copy;
}

void CopiedMilestones::anchorIn(Milestone &milestone, const Release &release, const CopiesByOrigin &copies)
{
    if (milestone.rule == RuleKind::Pinned)
        return;
    milestone.pinned = {};
    milestone.anchor = copies.value(milestone.anchor, release.anchor);
}

QString CopiedMilestones::keyIn(const QString &key, const Release &release) const
{
    if (key.contains("{release}"_L1))
        return key;
    return patternFromTitle(key, m_source.name).replace("{release}"_L1, release.name);
}

bool CopiedMilestones::isTaken(const QString &key, ReleaseId release) const
{
    if (key.isEmpty() || !m_plan.find(release))
        return false;
    auto known = m_keys.find(release);
    if (known == m_keys.end()) {
        known = m_keys.insert(release, {});
        for (const Milestone &m : m_plan.table<Milestone>()) {
            if (m.release == release)
                known->insert(m.importKey);
        }
        for (const Window &w : m_plan.table<Window>()) {
            if (w.release == release)
                known->insert(w.importKey);
        }
    }
    return known->contains(key);
}

Milestone CopiedMilestones::countedFromAnchor(Milestone form) const
{
    const QDate from = m_timetable.startOf(m_source.anchor);
    const QDate root = form.anchorEdge == AnchorEdge::Start ? m_timetable.startOf(form.anchor) : m_timetable.endOf(form.anchor);
    const QDate day = m_timetable.startOf(form.id);
    const Milestone *source = m_plan.find(form.id);
    form.anchor = m_source.anchor;
    form.anchorEdge = AnchorEdge::Start;
    if (!from.isValid() || !root.isValid())
        return form;
    // Where nothing moves it off the day of its rule, that day says it exactly.
    const bool plain = source && source->state != MilestoneState::Done && form.snapWeekday == 0 && form.avoidance == Avoidance::None;
    if (form.offsetUnit == OffsetUnit::Hours) {
        const auto hours = plain ? hoursFrom(m_plan, m_timetable, *source, m_source.anchor) : std::nullopt;
        form.offset = hours.value_or(form.offset + int(from.daysTo(root)) * hoursPerDay);
    } else if (plain && day.isValid()) {
        return withRuleFrom(m_plan, m_timetable, form, m_source.anchor, day);
    } else if (form.offsetUnit == OffsetUnit::WorkingDays) {
        form.offset += m_timetable.calendars().forMilestone(m_plan, form).between(from, root);
    } else {
        form.offset = form.offset * (form.offsetUnit == OffsetUnit::Weeks ? 7 : 1) + int(from.daysTo(root));
        form.offsetUnit = OffsetUnit::CalendarDays;
    }
    return form;
}

} // namespace Plimsoll
