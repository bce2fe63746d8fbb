// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/slippass.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/validation.h"
#include "engine/departures.h"
#include "engine/rulegraph.h"
#include "engine/sentences.h"
#include "engine/sliptext.h"
#include "engine/timeunits.h"
#include "engine/workingdays.h"

#include <algorithm>
#include <ranges>

namespace Plimsoll {

namespace {

constexpr int mostAmount = 100'000; ///< Beyond all dates that a plan takes, whatever the unit but hours.
constexpr int mostRounds = 100; ///< One or two do, but where negative lags run against the dates.
constexpr int farthest = 14; ///< Days around its distance within which a root is searched.

} // namespace

SlipPass::SlipPass(const Plan &plan, const Timetable &timetable, const SlipRequest &request)
    : m_plan(plan), m_timetable(timetable), m_request(request),
      m_fit(plan, timetable.calendars(), [this](MilestoneId id) {
          const int node = nodeOf(id);
          return node < 0 ? nullptr : &m_nodes[size_t(node)].now;
      })
{
}

Result<void> SlipPass::run()
{
    if (const auto error = refusal())
        return *error;
    index();
    if (const auto found = findTarget(); !found)
        return found.error();
    chooseScope();
    if (m_request.policy == SlipPolicy::CrushBuffers)
        crushBuffers();
    chooseRoles();
    placeRoot();
    moveAll();
    const bool absorbs = m_request.policy == SlipPolicy::AbsorbFloat && m_request.scope != SlipScope::ThisOnly;
    for (int round = 0; absorbs && round < mostRounds && pushLater(); ++round)
        moveAll();
    return {};
}

std::optional<Error> SlipPass::refusal() const
{
    const Milestone *milestone = m_plan.find(m_request.milestone);
    if (!milestone)
        return Error{ErrorCode::NotFound, slipText("The milestone to slip is gone; choose another."), {}};
    const QString name = quotedTitle(m_plan, *milestone);
    const MilestoneDate *date = m_timetable.find(milestone->id);
    if (milestone->state == MilestoneState::Done)
        return badInput(slipText("%1 is done and does not move; reopen it first, or correct the day on which it was done.").arg(name));
    if (milestone->state == MilestoneState::Cancelled)
        return badInput(slipText("%1 is cancelled; plan it again before you move it.").arg(name));
    if (!date || !date->start.isValid())
        return badInput(slipText("%1 has no date that could slip; give it one first.").arg(name));
    if (m_request.amount > mostAmount || m_request.amount < -mostAmount)
        return badInput(slipText("%1 cannot move that far; choose a smaller distance.").arg(name));
    if (byHours() && !date->moment.isValid() && m_request.amount % hoursPerDay != 0)
        return badInput(slipText("%1 has no time of day, so that it cannot slip by hours; slip it by days, or give it a deadline.").arg(name));
    if (!m_request.toNextTrain && (m_request.toDate.isValid() ? m_request.toDate == date->start : m_request.amount == 0))
        return badInput(slipText("%1 would stay where it is; say by how much or to which day it shall move.").arg(name));
    return {};
}

int SlipPass::nodeOf(MilestoneId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found != m_ids.end() && *found == id ? int(found - m_ids.begin()) : -1;
}

void SlipPass::index()
{
    const auto &table = m_plan.table<Milestone>();
    m_ids.reserve(size_t(table.size()));
    m_nodes.reserve(size_t(table.size()));
    for (const Milestone &milestone : table) {
        Node node;
        node.milestone = &milestone;
        if (const MilestoneDate *date = m_timetable.find(milestone.id))
            node.before = *date;
        node.now = node.before;
        m_ids.push_back(milestone.id);
        m_nodes.push_back(std::move(node));
    }
    m_slipped = nodeOf(m_request.milestone);
    std::vector<std::pair<int, int>> links;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        m_nodes[size_t(i)].anchor = nodeOf(scheduledAnchor(*m_nodes[size_t(i)].milestone));
        links.emplace_back(m_nodes[size_t(i)].anchor, i);
    }
    std::ranges::sort(links);
    const auto addDependantsOf = [&](int anchor) {
        for (const auto &[from, node] : std::ranges::equal_range(links, anchor, {}, &std::pair<int, int>::first))
            m_order.push_back(node);
    };
    addDependantsOf(-1);
    for (size_t i = 0; i < m_order.size(); ++i)
        addDependantsOf(m_order[i]);
    for (const MilestoneDependency &dependency : m_plan.table<MilestoneDependency>()) {
        const int successor = nodeOf(dependency.successor);
        if (successor >= 0 && nodeOf(dependency.predecessor) >= 0)
            m_dependencies[successor].push_back(&dependency);
    }
}

QDate SlipPass::dayByAmount() const
{
    const QDate day = slipped().before.start;
    const WorkingDays &calendar = m_fit.daysOf(*slipped().milestone);
    const int amount = m_request.amount;
    switch (m_request.unit) {
    case OffsetUnit::WorkingDays:
        return calendar.plus(day, amount);
    case OffsetUnit::Hours:
        if (slipped().before.moment.isValid())
            return day;
        return day.addDays(amount / hoursPerDay);
    default: {
        const QDate there = day.addDays(qint64(amount) * (m_request.unit == OffsetUnit::Weeks ? 7 : 1));
        return calendar.isWorking(day) ? calendar.nearest(there, amount > 0 ? 1 : -1) : there;
    }
    }
}

bool SlipPass::byHours() const
{
    return !m_request.toNextTrain && !m_request.toDate.isValid() && m_request.unit == OffsetUnit::Hours;
}

Result<QDate> SlipPass::dayByTrain() const
{
    const Release *release = m_plan.find(slipped().milestone->release);
    const Milestone *anchor = release ? m_plan.find(release->anchor) : nullptr;
    const Train *train = release ? trainOf(m_plan, release->id) : nullptr;
    const QDate now = anchor ? m_timetable.startOf(anchor->id) : QDate();
    if (!train || !now.isValid())
        return badInput(slipText("The release goes by no train, or has no anchor with a date; slip the milestone to a date."));
    const QDate next = nextDeparture(m_plan, *train, now);
    if (!next.isValid())
        return badInput(slipText("%1 departs no more after %2; slip the milestone to a date.").arg(quotedName(*train), dayText(now)));
    if (anchor == slipped().milestone)
        return next;
    const Shift shift{m_fit.daysOf(*anchor).between(now, next), now.daysTo(next), 0};
    return shiftedDay(*slipped().milestone, slipped().before.start, shift);
}

Result<void> SlipPass::findTarget()
{
    Node &node = slipped();
    const QString name = quotedTitle(m_plan, *node.milestone);
    const bool timed = byHours() && node.before.moment.isValid();
    const auto departure = m_request.toNextTrain ? dayByTrain() : Result<QDate>(QDate());
    if (!departure)
        return departure.error();
    QDate day = departure->isValid() ? *departure : m_request.toDate.isValid() ? m_request.toDate : dayByAmount();
    if (timed) {
        const Milestone moved = m_fit.byHours(*node.milestone, node.before, m_request.amount);
        const MilestoneDate there = m_fit.land(moved);
        day = there.start;
        m_full.hours = m_request.amount;
        if (there.moment != node.before.moment.addSecs(qint64(m_request.amount) * secondsPerHour))
            return badInput(slipText("The rule of %1 cannot say a moment so many hours away; slip it by days, or change its rule.").arg(name));
    }
    if (!day.isValid() || day < earliestDate || day > latestDate)
        return badInput(slipText("%1 would fall outside the years 1970 to 2199; choose a smaller distance.").arg(name));
    if (const QDate free = m_fit.outOfWindows(*node.milestone, day); free != day) {
        if (m_request.toDate.isValid() || timed || !free.isValid() || free == node.before.start) {
            return badInput(slipText("%1 cannot be on %2, because it stays out of windows and that day lies in one; choose another day.")
                             .arg(name, dayText(day)));
        }
        day = free;
    }
    if (day == node.before.start && !timed)
        return badInput(slipText("%1 would stay where it is; say by how much or to which day it shall move.").arg(name));
    node.target = day;
    m_full.workingDays = m_fit.daysOf(*node.milestone).between(node.before.start, day);
    m_full.days = node.before.start.daysTo(day);
    if (node.milestone->state == MilestoneState::Missed) {
        Milestone again = *node.milestone;
        again.state = MilestoneState::Planned;
        m_bases.insert_or_assign(m_slipped, std::move(again));
    }
    return {};
}

/// On one day the moments tell which comes first; else what the slipped one counts forward from does.
bool SlipPass::comesBefore(int i) const
{
    const MilestoneDate &date = m_nodes[size_t(i)].before;
    const MilestoneDate &centre = slipped().before;
    if (date.start != centre.start)
        return date.start < centre.start;
    const auto isMoment = [](const MilestoneDate &when) { return when.moment.isValid() && when.start == when.end; };
    if (isMoment(date) && isMoment(centre) && date.moment != centre.moment)
        return date.moment < centre.moment;
    for (int at = m_slipped; at >= 0 && m_nodes[size_t(at)].milestone->offset > 0; at = m_nodes[size_t(at)].anchor) {
        if (m_nodes[size_t(at)].anchor == i)
            return true;
    }
    return false;
}

void SlipPass::chooseScope()
{
    const Node &centre = slipped();
    for (const int i : m_order) {
        Node &node = m_nodes[size_t(i)];
        node.hangs = node.anchor >= 0 && (node.anchor == m_slipped || m_nodes[size_t(node.anchor)].hangs);
        const bool own = node.milestone->release == centre.milestone->release && !isOver(*node.milestone) && node.before.start.isValid();
        const bool later = node.hangs || !comesBefore(i);
        node.inScope = own && (m_request.scope == SlipScope::WholeRelease || (m_request.scope == SlipScope::ThisAndLater && later));
        node.shift = m_full;
    }
    slipped().inScope = true;
}

SlipPass::Role SlipPass::roleOf(const Node &node) const
{
    const Milestone &m = *node.milestone;
    if (&node == &slipped())
        return Role::Placed;
    if (isOver(m) || m_request.scope == SlipScope::ThisOnly)
        return Role::Held;
    const Node *anchor = node.anchor >= 0 ? &m_nodes[size_t(node.anchor)] : nullptr;
    if (!node.inScope)
        return m.release == slipped().milestone->release ? Role::Held : Role::Follows;
    if (m_request.policy == SlipPolicy::AbsorbFloat)
        return node.hangs ? Role::Follows : Role::Held;
    if (anchor && anchor->moving && (!anchor->inScope || anchor->shift == node.shift))
        return Role::Follows;
    if (node.shift == Shift())
        return Role::Held;
    return anchor && anchor->moving ? Role::Placed : Role::Shifted;
}

void SlipPass::chooseRoles()
{
    for (const int i : m_order) {
        Node &node = m_nodes[size_t(i)];
        node.role = roleOf(node);
        const bool follows = node.role == Role::Follows && node.anchor >= 0 && m_nodes[size_t(node.anchor)].moving;
        node.moving = node.role == Role::Placed || node.role == Role::Shifted || follows;
        node.cause = &node == &slipped() ? SlipCause::Slipped : node.role == Role::Follows ? SlipCause::Follows : SlipCause::Shifted;
        if (node.role == Role::Follows)
            node.because = node.anchor;
        else if (node.role == Role::Placed && &node != &slipped())
            node.target = shiftedDay(*node.milestone, node.before.start, node.shift);
        if (i != m_slipped && m_bases.contains(i))
            node.cause = SlipCause::Crushed;
    }
}

/// Moves what the slipped one hangs on, where that moves along anyway, so that its rule need not change.
void SlipPass::placeRoot()
{
    if (m_request.policy == SlipPolicy::AbsorbFloat || m_request.scope == SlipScope::ThisOnly || m_full.hours != 0)
        return;
    std::vector<int> path{m_slipped};
    for (int anchor = slipped().anchor; anchor >= 0; anchor = m_nodes[size_t(anchor)].anchor) {
        const Node &node = m_nodes[size_t(anchor)];
        if (!node.inScope || !(node.shift == m_full) || m_bases.contains(anchor))
            break;
        path.push_back(anchor);
    }
    if (path.size() == 1)
        return;
    Node &root = m_nodes[size_t(path.back())];
    const WorkingDays &calendar = m_fit.daysOf(*root.milestone);
    const QDate likely = root.before.start.addDays(m_full.days);
    std::vector<QDate> candidates{shiftedDay(*root.milestone, root.before.start, m_full), likely};
    for (int distance = 1; distance <= farthest; ++distance) {
        candidates.push_back(likely.addDays(distance));
        candidates.push_back(likely.addDays(-distance));
    }
    // Where no day fits exactly, as behind a weekday snap, the root keeps its distance and the slipped one's own rule gives way.
    root.target = candidates.front();
    for (const QDate day : candidates) {
        if (calendar.isWorking(root.before.start) && !calendar.isWorking(day))
            continue;
        if (landingFrom(path, day) == slipped().target) {
            root.target = day;
            break;
        }
    }
    root.role = root.target.isValid() && root.target != root.before.start ? Role::Placed : Role::Held;
    root.cause = SlipCause::Shifted;
    root.because = -1;
}

/// Where the slipped one, at the front of the path, is when the root, at its back, starts on that day.
QDate SlipPass::landingFrom(const std::vector<int> &path, QDate day)
{
    std::vector<MilestoneDate> saved;
    for (const int i : path) {
        Node &node = m_nodes[size_t(i)];
        saved.push_back(node.now);
    }
    for (const int i : path | std::views::reverse) {
        Node &node = m_nodes[size_t(i)];
        node.now = m_fit.land(i == path.back() ? pinnedOn(*node.milestone, day) : *node.milestone);
    }
    const QDate landing = slipped().now.start;
    for (size_t i = 0; i < path.size(); ++i)
        m_nodes[size_t(path[i])].now = saved[i];
    return landing;
}

QDate SlipPass::shiftedDay(const Milestone &milestone, QDate day, const Shift &shift) const
{
    const WorkingDays &calendar = m_fit.daysOf(milestone);
    return calendar.isWorking(day) ? calendar.plus(day, shift.workingDays) : day.addDays(shift.days);
}

SlipPass::Why SlipPass::whyOf(MilestoneId id) const
{
    const int i = nodeOf(id);
    if (i < 0)
        return {};
    const Node &node = m_nodes[size_t(i)];
    return {node.cause, node.because >= 0 ? m_ids[size_t(node.because)] : MilestoneId()};
}

} // namespace Plimsoll
