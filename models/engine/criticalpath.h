// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Plimsoll {

class WorkingDays;

/// The first day on which the successor of a dependency may start, after a predecessor with that date. A point is over on its day, a span
/// on the day after its last; the lag is counted from there, by the successor's calendar. Invalid where the calendar ends before.
[[nodiscard]] QDate earliestAfter(const WorkingDays &successor, const MilestoneDate &predecessor, const MilestoneDependency &dependency);

/// What is left between a milestone and one that waits for it, in working days of the one that waits.
struct DependencySlack {
    QDate earliest; ///< The first day on which the successor may start; invalid where it waits for nothing (any more), see slackOf().
    int days = 0;   ///< Negative where it is violated, and only there.

    [[nodiscard]] bool isActive() const { return earliest.isValid(); }
    [[nodiscard]] bool isViolated() const { return days < 0; }
    friend bool operator==(const DependencySlack &, const DependencySlack &) = default;
};

/// See earliestAfter(). Not active where one of the two has no
/// date, the predecessor is cancelled, or the successor is not planned any more.
[[nodiscard]] DependencySlack slackOf(const Plan &plan, const Timetable &timetable, const MilestoneDependency &dependency);

/// The float of every milestone of one version of a plan: how many working days of its own calendars it may slip before the anchor of its
/// release is reached or moved, where all that waits for it, directly or over others, gives way as far as it can. Each link counts by its
/// own unit on the calendar of what waits, so that calendars may differ. Milestones that count from another one slip with it, so that their
/// last day is a limit for it. Anchors have none. What lies on, or between, circles of dependencies limits nothing. A value; may be read on
/// any thread.
class CriticalPath
{
public:
    CriticalPath() = default;
    CriticalPath(const Plan &plan, const Timetable &timetable);

    /// Nothing for milestones without a date, those that are not planned any more, and those whose slip would concern nobody: after the
    /// anchor of their release, say.
    [[nodiscard]] std::optional<int> floatOf(MilestoneId id) const;
    [[nodiscard]] bool isCritical(MilestoneId id) const;
    /// The milestones without float that lead to the release's anchor, from the first one to the anchor, which is the last and perhaps the
    /// only one. Empty where the release has no planned anchor with a date.
    [[nodiscard]] std::vector<MilestoneId> pathTo(ReleaseId release) const;

private:
    struct Edge {
        int from = 0;
        int to = 0;
        MilestoneDependencyId dependency; ///< Invalid for a rule.
        int slack = 0;
        std::optional<int> room; ///< By how much the first may slip for the second; nothing where nobody minds.
    };
    struct Node {
        MilestoneId id;
        QDate end;
        std::optional<int> days;
        std::vector<int> before; ///< Indices of edges that arrive.
        std::vector<int> after;
    };

    [[nodiscard]] int indexOf(MilestoneId id) const;
    void addNodes(const Plan &plan, const Timetable &timetable);
    void addEdges(const Plan &plan, const Timetable &timetable);
    void connect(MilestoneId from, MilestoneId to, MilestoneDependencyId dependency, int slack);
    void cutCircles();
    [[nodiscard]] std::vector<int> endsFirst() const;
    void spread(const Plan &plan, const Timetable &timetable);

    std::vector<Node> m_nodes; ///< By id.
    std::vector<Edge> m_edges;
    std::vector<std::pair<ReleaseId, MilestoneId>> m_anchors; ///< By release.
};

} // namespace Plimsoll
