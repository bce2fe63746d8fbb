// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "engine/criticalpath.h"
#include "engine/rulegraph.h"
#include "engine/slippass.h"
#include "engine/workingdays.h"

#include <algorithm>

namespace Plimsoll {

void MovedEnds::add(const MilestoneDate &before, End end)
{
    m_waiting.push_back({before.start, before.end, end});
}

MovedEnds::End MovedEnds::latestBefore(QDate start)
{
    std::erase_if(m_waiting, [&](const Waiting &waiting) {
        // Those that began on the same day do not precede each other.
        if (waiting.start >= start || waiting.end > start)
            return false;
        if (!(waiting.moved.day <= m_latest.day))
            m_latest = waiting.moved;
        return true;
    });
    return m_latest;
}

std::vector<Milestone> SlipPass::changed() const
{
    std::vector<Milestone> milestones;
    for (const auto &[node, milestone] : m_changed)
        milestones.push_back(milestone);
    return milestones;
}

void SlipPass::put(Node &node, Milestone milestone)
{
    node.now = m_fit.land(milestone);
    m_changed.insert_or_assign(int(&node - m_nodes.data()), std::move(milestone));
}

void SlipPass::moveAll()
{
    m_changed.clear();
    for (Node &node : m_nodes)
        node.now = node.before;
    for (const int i : m_order)
        move(m_nodes[size_t(i)]);
}

void SlipPass::move(Node &node)
{
    const auto base = m_bases.find(int(&node - m_nodes.data()));
    const Milestone &milestone = base == m_bases.end() ? *node.milestone : base->second;
    const bool still = node.anchor < 0 || m_nodes[size_t(node.anchor)].now == m_nodes[size_t(node.anchor)].before;
    const bool restful = (node.role == Role::Follows || node.role == Role::Held) && !node.target.isValid();
    if (restful && still && base == m_bases.end() && !avoidsWindows(milestone))
        return;
    if (!node.before.start.isValid())
        return;
    if (&node == &slipped()) {
        moveSlipped(node, milestone);
        return;
    }
    node.now = m_fit.land(milestone);
    if (base != m_bases.end())
        m_changed.insert_or_assign(base->first, milestone);
    // Pushed: not before that day.
    const bool early = node.target.isValid() && node.now.start < node.target;
    if (node.role == Role::Shifted) {
        put(node, shiftedRule(node, milestone));
    } else if (node.role == Role::Placed || early) {
        if (node.now.start != node.target)
            put(node, m_fit.onDay(milestone, m_fit.outOfWindows(milestone, node.target)).value_or(m_fit.pinned(milestone, node.target)));
    } else if (node.role == Role::Held && !node.target.isValid() && !(node.now == node.before)) {
        put(node, m_fit.held(milestone, node.before));
    } else if (node.role == Role::Held && node.target.isValid() && node.now.start > node.target) {
        put(node, m_fit.held(milestone, node.before.start < node.target ? m_fit.land(m_fit.pinned(milestone, node.target)) : node.before));
    }
}

void SlipPass::moveSlipped(Node &node, const Milestone &base)
{
    node.now = m_fit.land(base);
    if (m_bases.contains(m_slipped))
        m_changed.insert_or_assign(m_slipped, base);
    if (m_full.hours != 0) {
        const QDateTime wanted = node.before.moment.addSecs(qint64(m_full.hours) * 3600);
        if (node.now.moment != wanted)
            put(node, m_fit.byHours(base, node.now, int(node.now.moment.secsTo(wanted) / 3600)));
    } else if (node.now.start != node.target) {
        put(node, m_fit.onDay(base, node.target).value_or(m_fit.pinned(base, node.target)));
    }
}

/// The root of others: its own rule says the distance. Where that counts working days, it is the offset that changes, so that a snap or a
/// window does with the new date what it did with the old one.
Milestone SlipPass::shiftedRule(const Node &node, const Milestone &base)
{
    if (node.shift.hours != 0 && node.now.moment.isValid())
        return m_fit.byHours(base, node.now, node.shift.hours);
    if (base.rule == RuleKind::Offset && base.offsetUnit == OffsetUnit::WorkingDays) {
        Milestone moved = base;
        moved.offset += node.shift.workingDays;
        return moved;
    }
    const QDate day = shiftedDay(base, node.before.start, node.shift);
    return m_fit.onDay(base, m_fit.outOfWindows(base, day)).value_or(m_fit.pinned(base, day));
}

MovedEnds::End SlipPass::forcedByDependencies(int node) const
{
    MovedEnds::End forced;
    const auto found = m_dependencies.find(node);
    if (found == m_dependencies.end())
        return forced;
    for (const MilestoneDependency *dependency : found->second) {
        const int i = nodeOf(dependency->predecessor);
        const Node &predecessor = m_nodes[size_t(i)];
        const bool later = predecessor.now.end.isValid() && predecessor.now.end > predecessor.before.end;
        if (!later || predecessor.milestone->state == MilestoneState::Cancelled)
            continue;
        const WorkingDays &calendar = m_fit.daysOf(*m_nodes[size_t(node)].milestone);
        const QDate day = earliestAfter(calendar, predecessor.now, *dependency);
        const bool kept = m_nodes[size_t(node)].before.start >= earliestAfter(calendar, predecessor.before, *dependency);
        if (kept && day.isValid() && !(day <= forced.day))
            forced = {day, i};
    }
    return forced;
}

/// The milestones of the scope that may be pushed, by date.
std::vector<int> SlipPass::byDate() const
{
    std::vector<int> scope;
    for (const int i : m_order) {
        if (m_nodes[size_t(i)].inScope && m_nodes[size_t(i)].milestone->state != MilestoneState::Cancelled)
            scope.push_back(i);
    }
    std::ranges::sort(scope, {}, [this](int i) {
        const Node &node = m_nodes[size_t(i)];
        return std::tuple(node.before.start, node.before.end, m_ids[size_t(i)]);
    });
    return scope;
}

/// Says for each milestone of the scope, by date, before which day its predecessors do not let it start; false where all keep to that.
bool SlipPass::pushLater()
{
    MovedEnds ends;
    bool pushed = false;
    for (const int i : byDate()) {
        Node &node = m_nodes[size_t(i)];
        MovedEnds::End forced = ends.latestBefore(node.before.start);
        if (const MovedEnds::End dependency = forcedByDependencies(i); dependency.day.isValid() && !(dependency.day <= forced.day))
            forced = dependency;
        if (forced.day.isValid() && node.now.start < forced.day && i != m_slipped) {
            const WorkingDays &calendar = m_fit.daysOf(*node.milestone);
            node.target = calendar.isWorking(node.before.start) ? calendar.nearest(forced.day, 1) : forced.day;
            node.cause = SlipCause::Pushed;
            node.because = forced.node;
            node.now = m_fit.land(pinnedOn(*node.milestone, node.target));
            pushed = pushed || node.target.isValid();
        }
        if (node.now.end > node.before.end)
            ends.add(node.before, {node.now.end, i});
    }
    return pushed;
}

bool SlipPass::correct(const Timetable &after)
{
    bool corrected = false;
    for (const int i : m_order) {
        Node &node = m_nodes[size_t(i)];
        const MilestoneDate *date = after.find(m_ids[size_t(i)]);
        const bool fixed = node.role == Role::Held || node.role == Role::Placed;
        if (!fixed || !date || !node.now.start.isValid() || date->start == node.now.start)
            continue;
        const auto known = m_changed.find(i);
        m_changed.insert_or_assign(i, m_fit.pinned(known == m_changed.end() ? *node.milestone : known->second, node.now.start));
        corrected = true;
    }
    return corrected;
}

} // namespace Plimsoll
