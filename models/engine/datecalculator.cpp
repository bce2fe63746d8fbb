// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/datecalculator.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "domain/validation.h"
#include "engine/planzone.h"
#include "engine/rulegraph.h"
#include "engine/timeunits.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

bool inRange(QDate date)
{
    return date >= earliestDate && date <= latestDate;
}

QString zoneName(const Plan &plan, const Milestone &milestone)
{
    if (milestone.deadlineZone == DeadlineZone::Utc)
        return u"UTC"_s;
    if (milestone.deadlineZone == DeadlineZone::AnywhereOnEarth)
        return u"AoE"_s;
    return milestone.timeZone.isEmpty() ? plan.settings().timeZone : milestone.timeZone;
}

/// A time inside a spring gap counts on from before the gap; in an autumn overlap the first of the two is meant.
QDateTime momentAt(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime moment(day, time, zone, QDateTime::TransitionResolution::RelativeToBefore);
    return moment.isValid() ? moment.toUTC() : firstMoment(day, zone);
}

/// The same time of day on another day, whatever the clocks do in between.
QDateTime movedTo(QDate day, const QDateTime &moment, const QTimeZone &zone)
{
    return momentAt(day, moment.toTimeZone(zone).time(), zone);
}

} // namespace

struct DateCalculator::Draft {
    const Milestone &milestone;
    const WorkingDays &days;
    std::vector<DateMove> *moves;
    QDate start;

    void moveTo(QDate date, DateMove::Cause cause, WindowId window = {})
    {
        if (date == start)
            return;
        if (moves)
            moves->push_back({cause, start, window});
        start = date;
    }
    /// For rules in working days: off a day off, in that direction.
    void ontoWorkingDay(int direction)
    {
        if (milestone.offsetUnit == OffsetUnit::WorkingDays && start.isValid())
            moveTo(days.nearest(start, direction), DateMove::Cause::DayOff);
    }
};

QDateTime firstMoment(QDate day, const QTimeZone &zone)
{
    for (int skipped = 0; skipped < 3; ++skipped) {
        const QDateTime moment = day.addDays(skipped).startOfDay(zone);
        if (moment.isValid())
            return moment.toUTC();
    }
    return {};
}

bool countsHours(const Milestone &milestone)
{
    const bool done = milestone.state == MilestoneState::Done && milestone.actual.isValid();
    return milestone.rule == RuleKind::Offset && milestone.offsetUnit == OffsetUnit::Hours && !done;
}

QTime timeByRule(const Plan &plan, const Milestone &milestone, const MilestoneDate &date)
{
    if (!countsHours(milestone) || !date.moment.isValid())
        return {};
    return date.moment.toTimeZone(zoneNamed(zoneName(plan, milestone))).time();
}

QTime deadlineTimeOf(const Plan &plan, const Milestone &milestone, const MilestoneDate &date)
{
    const QTime ruled = timeByRule(plan, milestone, date);
    return ruled.isValid() ? ruled : milestone.deadlineTime;
}

DateCalculator::DateCalculator(const Plan &plan, const CompiledCalendars &calendars) : m_plan(plan), m_calendars(calendars) {}

const QTimeZone &DateCalculator::zoneOf(const Milestone &milestone)
{
    const QString name = zoneName(m_plan, milestone);
    auto found = m_zones.find(name);
    if (found == m_zones.end())
        found = m_zones.insert(name, zoneNamed(name));
    return *found;
}

QDateTime DateCalculator::deadline(const Milestone &milestone, QDate day)
{
    const QTimeZone &zone = zoneOf(milestone);
    return milestone.deadlineTime.isValid() ? momentAt(day, milestone.deadlineTime, zone) : firstMoment(day.addDays(1), zone);
}

QDateTime DateCalculator::momentOf(const MilestoneDate &date, AnchorEdge edge, const Milestone &follower)
{
    if (date.moment.isValid() && (edge == AnchorEdge::End || date.start == date.end))
        return date.moment;
    const Milestone *span = date.moment.isValid() ? m_plan.find(date.id) : nullptr;
    const QTimeZone &zone = zoneOf(span ? *span : follower);
    if (span && countsHours(*span))
        return movedTo(date.start, date.moment, zone);
    return firstMoment(edge == AnchorEdge::Start ? date.start : date.end.addDays(1), zone);
}

void DateCalculator::snap(Draft &draft) const
{
    const Milestone &milestone = draft.milestone;
    if (milestone.snapWeekday == 0)
        return;
    const int later = (milestone.snapWeekday - draft.start.dayOfWeek() + 7) % 7;
    const int earlier = later == 0 ? 0 : later - 7;
    const bool goEarlier = milestone.snapDirection == SnapDirection::Earlier
        || (milestone.snapDirection == SnapDirection::Nearest && -earlier < later);
    draft.moveTo(draft.start.addDays(goEarlier ? earlier : later), DateMove::Cause::Weekday);
    draft.ontoWorkingDay(milestone.snapDirection == SnapDirection::Earlier ? -1 : 1);
}

void DateCalculator::readWindows()
{
    m_scope.emplace(m_plan);
    for (const Window &window : m_plan.table<Window>()) {
        if (!isAvoidable(window))
            continue;
        for (const MilestoneId bound : {window.startMilestone, window.endMilestone}) {
            for (const Milestone *at = m_plan.find(bound); at; at = m_plan.find(scheduledAnchor(*at))) {
                std::vector<WindowId> &windows = m_hanging[at->id];
                // Its other bound has led here already, or anchors run in a circle.
                if (!windows.empty() && windows.back() == window.id)
                    break;
                windows.push_back(window.id);
            }
        }
    }
}

std::span<const Window *const> DateCalculator::avoidableWindows(const Milestone &milestone)
{
    if (!m_scope)
        readWindows();
    auto found = m_avoidable.find(milestone.release);
    if (found == m_avoidable.end()) {
        OfRelease of{{}, m_plan.table<WindowException>().isEmpty()};
        const Release *release = m_plan.find(milestone.release);
        for (const Window &window : m_plan.table<Window>()) {
            if (!isAvoidable(window) || (window.product.isValid() && (!release || window.product != release->product)))
                continue;
            of.windows.push_back(&window);
            of.alike = of.alike && !window.environment.isValid() && window.reach == MilestoneReach::All;
        }
        found = m_avoidable.insert(milestone.release, std::move(of));
    }
    const auto hanging = m_hanging.constFind(milestone.id);
    const bool leadsWindows = hanging != m_hanging.constEnd();
    if (found->alike && !leadsWindows)
        return found->windows;
    m_concerning.clear();
    std::ranges::copy_if(found->windows, std::back_inserter(m_concerning), [&](const Window *window) {
        return m_scope->concerns(*window, milestone) && !(leadsWindows && std::ranges::binary_search(*hanging, window->id));
    });
    return m_concerning;
}

void DateCalculator::avoid(Draft &draft, const WindowLookup &windows)
{
    const Milestone &milestone = draft.milestone;
    if (milestone.avoidance == Avoidance::None)
        return;
    const bool earlier = milestone.avoidance == Avoidance::Earlier;
    const auto avoidable = avoidableWindows(milestone);
    // Each round leaves one window for good, because dates only move in one direction.
    for (bool moved = true; moved && draft.start.isValid();) {
        moved = false;
        for (const Window *window : avoidable) {
            const WindowDates dates = windows(*window);
            const QDate end = endFor(milestone, draft.start);
            if (!dates.start.isValid() || dates.end < draft.start || dates.start > end)
                continue;
            const QDate target = earlier ? dates.start.addDays(-1 - draft.start.daysTo(end)) : dates.end.addDays(1);
            draft.moveTo(target, DateMove::Cause::AvoidedWindow, window->id);
            draft.ontoWorkingDay(earlier ? -1 : 1);
            moved = true;
        }
    }
}

QDate DateCalculator::endFor(const Milestone &milestone, QDate start)
{
    if (milestone.span == 0 || !start.isValid())
        return start;
    switch (milestone.spanUnit) {
    case OffsetUnit::WorkingDays:
        return daysOf(milestone).plus(start, milestone.span);
    case OffsetUnit::Weeks:
        return start.addDays(qint64(milestone.span) * 7);
    default:
        return start.addDays(milestone.span);
    }
}

const WorkingDays &DateCalculator::daysOf(const Milestone &milestone)
{
    if (!milestone.calendars.empty())
        return m_calendars.forMilestone(m_plan, milestone);
    // Nearly all milestones take those of their product, which costs several lookups to find.
    const WorkingDays *&days = m_daysOfReleases[milestone.release];
    if (!days)
        days = &m_calendars.forMilestone(m_plan, milestone);
    return *days;
}

DateIssue DateCalculator::followRule(const Milestone &milestone, const MilestoneDate *anchor, const WindowLookup &windows,
                                     std::vector<DateMove> *moves, Landing &landing)
{
    if (!anchor || !anchor->start.isValid())
        return DateIssue::AnchorWithoutDate;
    const QDate from = milestone.anchorEdge == AnchorEdge::Start ? anchor->start : anchor->end;
    const WorkingDays &days = daysOf(milestone);
    if (milestone.offsetUnit == OffsetUnit::WorkingDays) {
        landing.start = days.plus(from, milestone.offset);
    } else if (milestone.offsetUnit == OffsetUnit::Hours) {
        landing.moment = momentOf(*anchor, milestone.anchorEdge, milestone).addSecs(qint64(milestone.offset) * secondsPerHour);
        landing.start = landing.moment.toTimeZone(zoneOf(milestone)).date();
    } else {
        landing.start = from.addDays(qint64(milestone.offset) * (milestone.offsetUnit == OffsetUnit::Weeks ? 7 : 1));
    }
    if (!landing.start.isValid())
        return DateIssue::NoWorkingDay;
    Draft draft{milestone, days, moves, landing.start};
    snap(draft);
    avoid(draft, windows);
    if (landing.moment.isValid() && draft.start.isValid() && draft.start != landing.start)
        landing.moment = movedTo(draft.start, landing.moment, zoneOf(milestone));
    landing.start = draft.start;
    return DateIssue::None;
}

MilestoneDate DateCalculator::dateOf(const Milestone &milestone, const MilestoneLookup &milestones, const WindowLookup &windows,
                                     std::vector<DateMove> *moves)
{
    MilestoneDate result{milestone.id, {}, {}, {}, DateIssue::None};
    const bool done = milestone.state == MilestoneState::Done && milestone.actual.isValid();
    Landing landing{done ? milestone.actual : milestone.pinned, {}};
    if (milestone.rule == RuleKind::Offset && !done) {
        const auto anchor = scheduledAnchor(milestone);
        result.issue = followRule(milestone, anchor.isValid() ? milestones(anchor) : nullptr, windows, moves, landing);
        if (result.issue != DateIssue::None)
            return result;
    }
    const QDate start = landing.start;
    const QDate end = done ? start : endFor(milestone, start);
    if (!start.isValid() || !end.isValid() || !inRange(start) || !inRange(end)) {
        result.issue = start.isValid() && end.isValid() ? DateIssue::OutOfRange : DateIssue::NoWorkingDay;
        return result;
    }
    result.start = start;
    result.end = end;
    // A span by hours ends at the time of day at which it began.
    if (landing.moment.isValid())
        result.moment = start == end ? landing.moment : movedTo(end, landing.moment, zoneOf(milestone));
    else if (milestone.deadlineZone != DeadlineZone::None)
        result.moment = deadline(milestone, end);
    return result;
}

WindowDates DateCalculator::datesOf(const Window &window, const MilestoneLookup &milestones) const
{
    WindowDates result{window.id, window.startDate, window.endDate, DateIssue::None};
    const auto hang = [&](MilestoneId id, int offset, bool onEnd, QDate &date) {
        if (!id.isValid())
            return;
        const MilestoneDate *milestone = milestones(id);
        date = milestone ? (onEnd ? milestone->end : milestone->start) : QDate();
        if (date.isValid())
            date = date.addDays(offset);
    };
    hang(window.startMilestone, window.startOffset, false, result.start);
    hang(window.endMilestone, window.endOffset, true, result.end);
    if (!result.start.isValid() || !result.end.isValid())
        result.issue = DateIssue::AnchorWithoutDate;
    else if (result.end < result.start)
        result.issue = DateIssue::EndBeforeStart;
    else if (!inRange(result.start) || !inRange(result.end))
        result.issue = DateIssue::OutOfRange;
    if (result.issue != DateIssue::None)
        result.start = result.end = {};
    return result;
}

} // namespace Plimsoll
