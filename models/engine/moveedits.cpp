// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/moveedits.h"

#include "domain/allrecords.h"
#include "domain/milestonelength.h"
#include "domain/plandraft.h"
#include "domain/weeks.h"
#include "engine/rulegraph.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "engine/workingdays.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int deepest = 10000; ///< Circles end here.

QString moveEditText(const char *text)
{
    return QCoreApplication::translate("MoveEdits", text);
}

/// A plan that is being edited, with its timetable kept up.
struct Draft {
    Draft(const Plan &base, const Timetable &baseDates) : plan(base), dates(baseDates) {}

    void put(const Milestone &milestone)
    {
        PlanDraft draft(plan);
        draft.put(milestone);
        const PlanEdit edit = draft.toEdit({});
        dates = updateTimetable(dates, plan, draft.plan(), edit);
        plan = draft.plan();
    }

    Plan plan;
    Timetable dates;
};

/// The offset in that unit from the anchor to the day; nothing where the unit cannot say it.
std::optional<int> offsetTo(const Draft &draft, const Milestone &m, OffsetUnit unit, QDate day)
{
    const QDate from = m.anchorEdge == AnchorEdge::Start ? draft.dates.startOf(m.anchor) : draft.dates.endOf(m.anchor);
    const qint64 days = from.daysTo(day);
    switch (unit) {
    case OffsetUnit::WorkingDays: {
        const WorkingDays &calendar = draft.dates.calendars().forMilestone(draft.plan, m);
        const int count = calendar.between(from, day);
        return calendar.plus(from, count) == day ? std::optional(count) : std::nullopt;
    }
    case OffsetUnit::Weeks:
        return days % 7 == 0 ? std::optional(int(days / 7)) : std::nullopt;
    case OffsetUnit::Hours: {
        const QDate present = draft.dates.startOf(m.id);
        return present.isValid() ? std::optional(m.offset + int(present.daysTo(day)) * 24) : std::nullopt;
    }
    case OffsetUnit::CalendarDays:
        break;
    }
    return int(days);
}

/// The rule that lands on the day with the least said differently; nothing where none does.
std::optional<Milestone> ruleFor(const Draft &draft, const Milestone &m, QDate day)
{
    for (const bool keepSnap : {true, false}) {
        if (!keepSnap && m.snapWeekday == 0)
            break;
        for (const OffsetUnit unit : {m.offsetUnit, OffsetUnit::WorkingDays, OffsetUnit::CalendarDays}) {
            Milestone moved = m;
            const auto offset = offsetTo(draft, m, unit, day);
            if (!offset)
                continue;
            moved.offset = *offset;
            moved.offsetUnit = unit;
            moved.snapWeekday = keepSnap ? m.snapWeekday : 0;
            Draft attempt = draft;
            attempt.put(moved);
            if (attempt.dates.startOf(m.id) == day)
                return moved;
        }
    }
    return {};
}

Result<Milestone> movedTo(const Draft &draft, const Milestone &m, QDate day)
{
    Milestone moved = m;
    if (m.state == MilestoneState::Done && m.actual.isValid()) {
        moved.actual = day;
        return moved;
    }
    if (m.rule == RuleKind::Pinned) {
        moved.pinned = day;
        return moved;
    }
    const Milestone *anchor = draft.plan.find(m.anchor);
    if (!anchor || !draft.dates.startOf(m.anchor).isValid()) {
        return badInput(moveEditText("%1 cannot be moved, because %2 that it counts from has no date; give that one a date, or pin this one.")
                           .arg(quotedTitle(draft.plan, m), anchor ? quotedTitle(draft.plan, *anchor) : moveEditText("the milestone")));
    }
    if (auto rule = ruleFor(draft, m, day))
        return *rule;
    return badInput(m.avoidance == Avoidance::None
                       ? moveEditText("%1 cannot be on %2 by its rule; choose another day, or pin it.").arg(quotedTitle(draft.plan, m), dayText(day))
                       : moveEditText("%1 cannot be on %2, because it stays out of windows and that day lies in one; choose another day, or "
                            "let it stay in the inspector.")
                             .arg(quotedTitle(draft.plan, m), dayText(day)));
}

/// Those that others count from before the others, so that no rule is bent to a day on which its anchor will not stay.
std::vector<MilestoneId> anchorsFirst(const Plan &plan, std::span<const MilestoneId> ids)
{
    std::vector<std::pair<int, MilestoneId>> byDepth;
    for (const auto id : ids) {
        int depth = 0;
        for (const Milestone *m = plan.find(id); m && scheduledAnchor(*m).isValid() && depth < deepest; m = plan.find(m->anchor))
            ++depth;
        byDepth.emplace_back(depth, id);
    }
    std::ranges::stable_sort(byDepth, {}, &std::pair<int, MilestoneId>::first);
    std::vector<MilestoneId> ordered;
    for (const auto &[depth, id] : byDepth)
        ordered.push_back(id);
    return ordered;
}

QString moveLabel(const Plan &plan, std::span<const MilestoneId> ids, QDate day)
{
    const Milestone *only = ids.size() == 1 ? plan.find(ids.front()) : nullptr;
    return only ? moveEditText("Move %1 to %2").arg(quotedTitle(plan, *only), dayText(day))
                : moveEditText("Move %1 milestones to %2").arg(ids.size()).arg(dayText(day));
}

} // namespace

Result<PlanEdit> moveMilestones(const Plan &plan, const Timetable &timetable, std::span<const MilestoneId> ids, QDate start)
{
    if (!start.isValid())
        return badInput(moveEditText("A milestone needs a date; type one such as 2026-07-22, fri or +2w."));
    Draft draft(plan, timetable);
    const std::vector<MilestoneId> ordered = anchorsFirst(plan, ids);
    // A second pass is for dates that hang on more than their anchor, over the windows that they avoid.
    for (size_t pass = 0; pass <= ids.size(); ++pass) {
        bool moved = false;
        for (const auto id : ordered) {
            const Milestone *milestone = draft.plan.find(id);
            if (!milestone || draft.dates.startOf(id) == start)
                continue;
            auto there = movedTo(draft, *milestone, start);
            if (!there)
                return there.error();
            draft.put(*there);
            moved = true;
        }
        if (!moved)
            break;
    }
    return editBetween(plan, draft.plan, moveLabel(plan, ids, start));
}

MilestoneLength lengthBetween(const WorkingDays &calendar, QDate start, QDate end, OffsetUnit unit)
{
    const int days = int(start.daysTo(end));
    const int working = calendar.between(start, end);
    if (unit == OffsetUnit::WorkingDays && calendar.plus(start, working) == end)
        return {working, unit};
    if (unit == OffsetUnit::Weeks && days % daysOfAWeek == 0)
        return {days / daysOfAWeek, unit};
    return {days, OffsetUnit::CalendarDays};
}

Result<PlanEdit> stretchMilestones(const Plan &plan, const Timetable &timetable, std::span<const MilestoneId> ids, QDate end)
{
    PlanDraft draft(plan);
    for (const auto id : ids) {
        const Milestone *milestone = plan.find(id);
        const QDate start = timetable.startOf(id);
        if (!milestone || timetable.endOf(id) == end)
            continue;
        if (milestone->state == MilestoneState::Done)
            return badInput(moveEditText("%1 is done, on one day; set it back to planned before you change its length.").arg(quotedTitle(plan, *milestone)));
        if (!start.isValid() || !end.isValid() || end < start) {
            return badInput(moveEditText("%1 cannot end before it starts%2; type a later day.")
                               .arg(quotedTitle(plan, *milestone), start.isValid() ? moveEditText(" on %1").arg(dayText(start)) : QString()));
        }
        draft.update(id, [&](Milestone &m) {
            const WorkingDays &calendar = timetable.calendars().forMilestone(plan, m);
            const MilestoneLength length = lengthBetween(calendar, start, end, m.spanUnit);
            setLength(m, length.span, length.unit);
        });
    }
    const Milestone *only = ids.size() == 1 ? plan.find(ids.front()) : nullptr;
    return editBetween(plan, draft.plan(),
                       only ? moveEditText("Let %1 end on %2").arg(quotedTitle(plan, *only), dayText(end))
                            : moveEditText("Let %1 milestones end on %2").arg(ids.size()).arg(dayText(end)));
}

Result<PlanEdit> resizeMilestone(const Plan &plan, const Timetable &timetable, MilestoneId id, QDate start, QDate end)
{
    const auto moved = moveMilestones(plan, timetable, std::span(&id, 1), start);
    if (!moved)
        return moved.error();
    Plan after = plan;
    after.apply(*moved);
    const auto stretched = stretchMilestones(after, updateTimetable(timetable, plan, after, *moved), std::span(&id, 1), end);
    if (!stretched)
        return stretched.error();
    after.apply(*stretched);
    const Milestone *milestone = plan.find(id);
    return editBetween(plan, after, milestone ? moveEditText("Change the length of %1").arg(quotedTitle(plan, *milestone)) : QString());
}

} // namespace Plimsoll
