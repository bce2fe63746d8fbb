// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestone.h"
#include "domain/plandraft.h"
#include "engine/datecalculator.h"
#include "engine/presentdates.h"
#include "engine/rulegraph.h"
#include "engine/rulelearning.h"
#include "engine/scheduler.h"
#include "engine/slipfit.h"
#include "engine/timeunits.h"
#include "engine/workingdays.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

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

/// The day to which a rule leads that avoids no windows; invalid where it leads to none.
QDate landingOf(const MovingPlan &moving, const Milestone &m)
{
    DateCalculator calculator(moving.plan(), moving.timetable().calendars());
    const auto dates = [&](MilestoneId id) { return moving.timetable().find(id); };
    return calculator.dateOf(m, dates, [](const Window &) { return WindowDates{}; }).start;
}

/// Its rule with another offset from the same edge of the same anchor; the pin where no offset leads there.
Milestone refitted(const MovingPlan &moving, const Milestone &m, QDate date)
{
    const Timetable &t = moving.timetable();
    const QDate from = m.anchorEdge == AnchorEdge::End ? t.endOf(m.anchor) : t.startOf(m.anchor);
    if (!from.isValid())
        return pinnedOn(m, date);
    Milestone fitted = m;
    if (fitted.snapWeekday != date.dayOfWeek())
        fitted.snapWeekday = 0;
    fitted.avoidance = Avoidance::None;
    if (m.offsetUnit == OffsetUnit::Hours) {
        // Whole days more or fewer keep the time of day.
        if (const QDate present = landingOf(moving, fitted); present.isValid())
            fitted.offset += int(present.daysTo(date)) * hoursPerDay;
        return fitted;
    }
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

/// Whether its date depends, over others or directly, on that of one of the others. A done milestone depends on none.
bool hangsOn(const Plan &plan, const Milestone &milestone, const QSet<MilestoneId> &others)
{
    QSet<MilestoneId> seen;
    for (const Milestone *m = &milestone; m && !seen.contains(m->id); m = plan.find(m->anchor)) {
        const MilestoneId anchor = scheduledAnchor(*m);
        if (!anchor.isValid())
            return false;
        if (others.contains(anchor))
            return true;
        seen.insert(m->id);
    }
    return false;
}

/// Of those that are not on their day yet: the ones that can be brought there now, because what they hang on will stay.
std::vector<Milestone> nextToMove(const MovingPlan &moving, const std::map<MilestoneId, QDate> &wanted)
{
    QSet<MilestoneId> pending;
    for (const auto &[id, day] : wanted) {
        if (moving.timetable().startOf(id) != day)
            pending.insert(id);
    }
    std::vector<Milestone> moved;
    std::optional<Milestone> circular;
    for (const auto &[id, day] : wanted) {
        if (!pending.contains(id))
            continue;
        const Milestone &m = *moving.plan().find(id);
        if (!hangsOn(moving.plan(), m, pending))
            moved.push_back(refitted(moving, m, day));
        else if (!circular && hangsOn(moving.plan(), m, {id}))
            circular = pinnedOn(m, day);
    }
    // Where all that is left hangs on itself, a pin opens the circle.
    if (moved.empty() && circular)
        moved.push_back(*circular);
    return moved;
}

} // namespace

std::vector<Milestone> milestonesOnDates(const Plan &plan, const Timetable &timetable, std::span<const WantedDate> wanted)
{
    MovingPlan moving(plan, timetable);
    std::vector<Milestone> changed;
    std::map<MilestoneId, QDate> ruled;
    for (const WantedDate &w : wanted) {
        const Milestone *m = plan.find(w.milestone);
        if (m && m->rule == RuleKind::Offset)
            ruled.insert_or_assign(w.milestone, w.start);
        else if (m && m->pinned != w.start)
            changed.push_back(pinnedOn(*m, w.start));
    }
    moving.put(changed);
    // Anchors first: what hangs on one that still has to move may fall into place by itself.
    for (size_t round = 0; round <= ruled.size(); ++round) {
        std::vector<Milestone> moved = nextToMove(moving, ruled);
        if (moved.empty())
            break;
        moving.put(moved);
        for (Milestone &m : moved) {
            // A rule that the engine still takes elsewhere, over clocks that change or a broken anchor, gives way to a pin.
            if (moving.timetable().startOf(m.id) != ruled.at(m.id)) {
                m = pinnedOn(m, ruled.at(m.id), timeByRule(plan, timetable, m.id));
                moving.put(std::span(&m, 1));
            }
        }
        changed.insert(changed.end(), moved.begin(), moved.end());
    }
    std::ranges::sort(changed, {}, &Milestone::id);
    return changed;
}

} // namespace Plimsoll
