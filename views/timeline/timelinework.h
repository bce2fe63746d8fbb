// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineoutline.h"

#include <QHash>

#include <vector>

namespace Plimsoll {

struct WorkItem;

/// The scheduled work items of a plan as rows of a timeline: under their releases, each below the one of the same release that it is part
/// of, by their first day. What is not scheduled is only there for the sake of its parts. With a filter those that have these words in key
/// or title, or are done by somebody of that name, all side by side. Points into the plan, which must outlive it.
class TimelineWork
{
public:
    struct Node {
        const WorkItem *item = nullptr;
        QString title;          ///< With its key.
        TimelineSpan span;      ///< Over its parts where it has no schedule of its own.
        WorkLook look;
        std::vector<int> parts; ///< Nodes.
    };

    TimelineWork() = default;
    TimelineWork(const Plan &plan, const QString &filter);

    [[nodiscard]] const Node &node(int index) const { return m_nodes[size_t(index)]; }
    /// Nodes of that release that are part of no other.
    [[nodiscard]] const std::vector<int> &topOf(ReleaseId release) const;
    [[nodiscard]] TimelineSpan spanOf(ReleaseId release) const { return m_spans.value(release); }

private:
    void nest(const Plan &plan);
    void sort(std::vector<int> &nodes) const;
    TimelineSpan widen(int index);

    std::vector<Node> m_nodes;
    QHash<WorkItemId, int> m_nodeOf;
    QHash<ReleaseId, std::vector<int>> m_top;
    QHash<ReleaseId, TimelineSpan> m_spans;
};

/// How many items a timeline of that release has, or of all; those that were dropped are not shown.
[[nodiscard]] int shownWorkCount(const Plan &plan, ReleaseId release);

/// Above this many scheduled items a timeline shows them only where it is told to.
inline constexpr int mostWorkByItself = 500;
/// Whether there are some, and not so many.
[[nodiscard]] bool showsWorkByItself(const Plan &plan, ReleaseId release);

} // namespace Plimsoll
