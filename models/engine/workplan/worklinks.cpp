// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/worklinks.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Plimsoll {

using Leveling::LinkKind;

namespace {

constexpr long long mostLags = 8'000'000; ///< Slots, of all together.

bool fromEnd(DependencyKind kind)
{
    return kind == DependencyKind::FinishToStart || kind == DependencyKind::FinishToFinish;
}

bool toEnd(DependencyKind kind)
{
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}

} // namespace

WorkLinks::WorkLinks(const std::vector<WorkNode> &nodes, const std::vector<int> &byDepth, const std::vector<WorkPart> &parts,
                     Leveling::Problem &problem, std::vector<WorkItemId> &itemOf)
    : m_nodes(nodes), m_byDepth(byDepth), m_parts(parts), m_problem(problem), m_itemOf(itemOf), m_edges(nodes.size()), m_wanted(nodes.size())
{
}

/// One part stands for its own edges.
bool WorkLinks::isSingle(int node) const
{
    return m_nodes[size_t(node)].partCount == 1 && !m_nodes[size_t(node)].hasChildren;
}

bool WorkLinks::isEmpty(int node) const
{
    return m_nodes[size_t(node)].partCount == 0 && !m_nodes[size_t(node)].hasChildren;
}

void WorkLinks::add(int from, int to, LinkKind kind, int lag)
{
    m_problem.links.push_back({from, to, kind, lag});
}

int WorkLinks::makeActivity(int node)
{
    // It stands for the item itself where that has no work; what has begun is held by nothing.
    const bool stands = isEmpty(node) && !m_nodes[size_t(node)].isStarted();
    m_problem.activities.emplace_back().notBefore = stands ? m_nodes[size_t(node)].earliest : 0;
    m_itemOf.push_back(m_nodes[size_t(node)].item->id);
    return int(m_problem.activities.size()) - 1;
}

/// What is wanted of an item is wanted of its children.
void WorkLinks::want()
{
    for (const Tie &tie : m_ties) {
        Wanted &from = m_wanted[size_t(tie.from)];
        (fromEnd(tie.kind) ? from.end : from.begun) = true;
        Wanted &to = m_wanted[size_t(tie.to)];
        (toEnd(tie.kind) ? to.mayEnd : to.begin) = true;
    }
    for (const int node : m_byDepth) {
        const int parent = m_nodes[size_t(node)].parent;
        if (parent < 0 || !m_nodes[size_t(node)].isLive)
            continue;
        const Wanted &above = m_wanted[size_t(parent)];
        Wanted &own = m_wanted[size_t(node)];
        own = {own.begin || above.begin, own.begun || above.begun, own.mayEnd || above.mayEnd, own.end || above.end};
    }
}

void WorkLinks::makeNodes()
{
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        const Wanted &wanted = m_wanted[node];
        if (!m_nodes[node].isLive || !wanted.any())
            continue;
        Edges &edges = m_edges[node];
        if (isSingle(int(node)) || isEmpty(int(node))) {
            const int only = isSingle(int(node)) ? m_parts[size_t(m_nodes[node].firstPart)].activity : makeActivity(int(node));
            edges = {only, only, only, only};
            continue;
        }
        edges.begin = wanted.begin ? makeActivity(int(node)) : -1;
        edges.begun = wanted.begun ? makeActivity(int(node)) : -1;
        edges.mayEnd = wanted.mayEnd ? makeActivity(int(node)) : -1;
        edges.end = wanted.end ? makeActivity(int(node)) : -1;
    }
}

/// Ties the parts of an item to its edges. What is started waits for nothing.
void WorkLinks::tieInside(int index)
{
    const WorkNode &node = m_nodes[size_t(index)];
    const Edges &edges = m_edges[size_t(index)];
    for (int part = node.firstPart; part < node.firstPart + node.partCount; ++part) {
        const int activity = m_parts[size_t(part)].activity;
        if (edges.begin >= 0 && !node.isStarted())
            add(edges.begin, activity, LinkKind::FinishToStart);
        if (edges.mayEnd >= 0 && !node.isStarted())
            add(edges.mayEnd, activity, LinkKind::FinishToFinish);
        if (edges.begun >= 0)
            add(activity, edges.begun, LinkKind::StartToStart);
        if (edges.end >= 0)
            add(activity, edges.end, LinkKind::FinishToStart);
    }
}

void WorkLinks::tieToParent(int index)
{
    const WorkNode &node = m_nodes[size_t(index)];
    const Edges &own = m_edges[size_t(index)];
    const Edges &above = m_edges[size_t(node.parent)];
    // Started work waits for nothing, but what is a part of it and has not started does.
    const bool waits = !node.isStarted() || !isSingle(index);
    if (above.begin >= 0 && waits)
        add(above.begin, own.begin, LinkKind::FinishToStart);
    if (above.mayEnd >= 0 && waits)
        add(above.mayEnd, own.mayEnd, isSingle(index) ? LinkKind::FinishToFinish : LinkKind::FinishToStart);
    if (above.begun >= 0)
        add(own.begun, above.begun, LinkKind::StartToStart);
    if (above.end >= 0)
        add(own.end, above.end, LinkKind::FinishToStart);
}

void WorkLinks::tie(const Tie &tie)
{
    const Edges &from = m_edges[size_t(tie.from)];
    const Edges &to = m_edges[size_t(tie.to)];
    constexpr LinkKind kinds[] = {LinkKind::FinishToStart, LinkKind::StartToStart, LinkKind::FinishToFinish, LinkKind::StartToFinish};
    add(fromEnd(tie.kind) ? from.end : from.begun, toEnd(tie.kind) ? to.mayEnd : to.begin, kinds[int(tie.kind)], tie.lag);
}

bool WorkLinks::link(const Plan &plan, const std::function<int(WorkItemId)> &indexOf, double slotsPerHour, int mostLag)
{
    long long lags = 0;
    for (const WorkDependency &dependency : plan.table<WorkDependency>()) {
        const int from = indexOf(dependency.predecessor);
        const int to = indexOf(dependency.successor);
        if (from < 0 || to < 0 || !m_nodes[size_t(to)].isLive || m_nodes[size_t(to)].isStarted())
            continue;
        if (!m_nodes[size_t(from)].isLive && m_edges[size_t(from)].end < 0)
            continue;
        const int lag = int(std::lround(std::clamp(dependency.lag * slotsPerHour, double(-mostLag), double(mostLag))));
        lags += std::abs(lag);
        m_ties.push_back({from, to, dependency.kind, lag});
    }
    if (lags > mostLags)
        return false;
    if (m_ties.empty())
        return true;
    want();
    makeNodes();
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        if (!m_nodes[node].isLive || !m_wanted[node].any())
            continue;
        if (!isSingle(int(node)))
            tieInside(int(node));
        if (m_nodes[node].parent >= 0 && m_wanted[size_t(m_nodes[node].parent)].any())
            tieToParent(int(node));
    }
    for (const Tie &each : m_ties)
        tie(each);
    return true;
}

} // namespace Plimsoll
