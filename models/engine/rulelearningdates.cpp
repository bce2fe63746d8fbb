// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestone.h"
#include "domain/plandraft.h"
#include "engine/rulelearning.h"
#include "engine/scheduler.h"
#include "engine/workingdays.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

namespace {

/// A plan on which milestones are moved one after the other, with its timetable.
class MovingPlan
{
public:
    MovingPlan(const Plan &plan, const Timetable &timetable) : m_plan(plan), m_timetable(timetable) {}

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }

    void put(std::span<const Milestone> milestones)
    {
        if (milestones.empty())
            return;
        PlanDraft draft(m_plan);
        for (const Milestone &m : milestones)
            draft.put(m);
        m_timetable = updateTimetable(m_timetable, m_plan, draft.plan(), draft.toEdit({}));
        m_plan = draft.plan();
    }

private:
    Plan m_plan;
    Timetable m_timetable;
};

Milestone pinnedTo(Milestone m, QDate date)
{
    m.rule = RuleKind::Pinned;
    m.pinned = date;
    m.anchor = {};
    m.offset = 0;
    m.snapWeekday = 0;
    m.avoidance = Avoidance::None;
    return m;
}

/// Its rule with another offset from the same edge of the same anchor; the pin where no offset leads there.
Milestone refitted(const MovingPlan &moving, const Milestone &m, QDate date)
{
    const Timetable &t = moving.timetable();
    const QDate from = m.anchorEdge == AnchorEdge::End ? t.endOf(m.anchor) : t.startOf(m.anchor);
    if (!from.isValid())
        return pinnedTo(m, date);
    Milestone fitted = m;
    if (fitted.snapWeekday != date.dayOfWeek())
        fitted.snapWeekday = 0;
    fitted.avoidance = Avoidance::None;
    const WorkingDays &days = t.calendars().forMilestone(moving.plan(), m);
    const int working = days.between(from, date);
    if (m.offsetUnit == OffsetUnit::WorkingDays && days.plus(from, working) == date) {
        fitted.offset = working;
        return fitted;
    }
    const int calendarDays = int(from.daysTo(date));
    if (m.offsetUnit == OffsetUnit::Weeks && calendarDays % 7 == 0) {
        fitted.offset = calendarDays / 7;
        return fitted;
    }
    fitted.offsetUnit = OffsetUnit::CalendarDays;
    fitted.offset = calendarDays;
    return fitted;
}

bool hangsOn(const Plan &plan, const Milestone &milestone, const QSet<MilestoneId> &others)
{
    QSet<MilestoneId> seen;
    for (const Milestone *m = &milestone; m && m->rule == RuleKind::Offset && !seen.contains(m->anchor); m = plan.find(m->anchor)) {
        if (others.contains(m->anchor))
            return true;
        seen.insert(m->anchor);
    }
    return false;
}

} // namespace

std::vector<Milestone> milestonesOnDates(const Plan &plan, const Timetable &timetable, std::span<const WantedDate> wanted)
{
    MovingPlan moving(plan, timetable);
    std::vector<Milestone> pins;
    QHash<MilestoneId, QDate> ruled;
    for (const WantedDate &w : wanted) {
        const Milestone *m = plan.find(w.milestone);
        if (m && m->rule == RuleKind::Offset)
            ruled.insert(w.milestone, w.start);
        else if (m && m->pinned != w.start)
            pins.push_back(pinnedTo(*m, w.start));
    }
    std::vector<Milestone> changed = pins;
    moving.put(pins);
    // Anchors first: what hangs on one that still has to move may fall into place by itself.
    for (qsizetype round = 0; round <= ruled.size(); ++round) {
        QSet<MilestoneId> pending;
        for (auto it = ruled.cbegin(); it != ruled.cend(); ++it) {
            if (moving.timetable().startOf(it.key()) != it.value())
                pending.insert(it.key());
        }
        if (pending.isEmpty())
            break;
        std::vector<Milestone> moved;
        for (const MilestoneId id : pending) {
            const Milestone &m = *moving.plan().find(id);
            if (!hangsOn(moving.plan(), m, pending))
                moved.push_back(refitted(moving, m, ruled.value(id)));
        }
        if (moved.empty())
            break;
        moving.put(moved);
        for (Milestone &m : moved) {
            // A rule that the engine still takes elsewhere, over a window or a broken anchor, gives way to a pin.
            if (moving.timetable().startOf(m.id) != ruled.value(m.id)) {
                m = pinnedTo(m, ruled.value(m.id));
                moving.put(std::span(&m, 1));
            }
        }
        changed.insert(changed.end(), moved.begin(), moved.end());
    }
    std::ranges::sort(changed, {}, &Milestone::id);
    return changed;
}

} // namespace Plimsoll
