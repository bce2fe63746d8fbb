// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"
#include "domain/workdependency.h"
#include "engine/workplan/networkbuilder.h"

#include <functional>
#include <vector>

namespace Plimsoll {

/// Turns dependencies between items into links between activities. Where an item has several parts or children, activities without length
/// stand for its edges, so that links grow with parts, children and dependencies only: `begin` comes before all of it, `begun` after all
/// of it has started, `end` after all of it, and what must not end before `mayEnd` does not.
class WorkLinks
{
public:
    /// Nodes of dependencies; -1 where the plan has no such item. All must outlive it.
    WorkLinks(const std::vector<WorkNode> &nodes, const std::vector<int> &byDepth, const std::vector<WorkPart> &parts,
              Leveling::Problem &problem, std::vector<WorkItemId> &itemOf);

    /// That an item outside stands for this activity.
    void setOutside(int node, int activity) { m_edges[size_t(node)] = {activity, activity, activity, activity}; }
    /// With lags in slots. False where they add up to more than a schedule can hold.
    [[nodiscard]] bool link(const Plan &plan, const std::function<int(WorkItemId)> &indexOf, double slotsPerHour, int mostLag);

private:
    struct Edges {
        int begin = -1;
        int begun = -1;
        int mayEnd = -1;
        int end = -1;
    };
    /// Which of them some dependency asks for.
    struct Wanted {
        bool begin = false;
        bool begun = false;
        bool mayEnd = false;
        bool end = false;
        [[nodiscard]] bool any() const { return begin || begun || mayEnd || end; }
    };
    struct Tie {
        int from;
        int to;
        DependencyKind kind;
        int lag;
    };

    [[nodiscard]] bool isSingle(int node) const;
    [[nodiscard]] bool isEmpty(int node) const;
    void want();
    void makeNodes();
    [[nodiscard]] int makeActivity(int node);
    void tieInside(int node);
    void tieToParent(int node);
    void tie(const Tie &tie);
    void add(int from, int to, Leveling::LinkKind kind, int lag = 0);

    const std::vector<WorkNode> &m_nodes;
    const std::vector<int> &m_byDepth;
    const std::vector<WorkPart> &m_parts;
    Leveling::Problem &m_problem;
    std::vector<WorkItemId> &m_itemOf;
    std::vector<Edges> m_edges;
    std::vector<Wanted> m_wanted;
    std::vector<Tie> m_ties;
};

} // namespace Plimsoll
