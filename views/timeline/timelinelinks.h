// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"
#include "views/common/planselection.h"
#include "views/timeline/timelineoutline.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// That a milestone waits for another one, or counts from it, or that a work item waits for another one.
struct TimelineLink {
    MilestoneDependencyId dependency; ///< Invalid for a rule, and between work items.
    WorkDependencyId workDependency;  ///< Invalid between milestones.
    MilestoneId from; ///< Invalid between work items.
    MilestoneId to;
    int fromRow = 0;
    int toRow = 0;
    TimelineSpan fromSpan;
    TimelineSpan toSpan;
    TimelineEdge edge = TimelineEdge::End; ///< From which a rule counts, or where a dependency leaves,
    TimelineEdge arrives = TimelineEdge::Start; ///< and arrives.
    bool violated = false;

    [[nodiscard]] bool isRule() const { return !dependency.isValid() && !workDependency.isValid(); }
    /// The dependency; nothing for a rule.
    [[nodiscard]] std::optional<RecordReference> record() const;
    [[nodiscard]] bool touches(int firstRow, int lastRow) const
    {
        return std::min(fromRow, toRow) <= lastRow && std::max(fromRow, toRow) >= firstRow;
    }
    [[nodiscard]] std::vector<QPoint> route(const TimelineGeometry &geometry) const;
};

/// All links between different rows of the outline: rules first, then dependencies, those of work at the end.
[[nodiscard]] std::vector<TimelineLink> timelineLinks(const Plan &plan, const Timetable &timetable, const TimelineOutline &outline);

/// Finds the links that touch some rows without looking at all of them. It is of the links that it was made from.
class TimelineLinkIndex
{
public:
    TimelineLinkIndex() = default;
    explicit TimelineLinkIndex(const std::vector<TimelineLink> &links);

    /// Their places among the links, in no order.
    [[nodiscard]] std::vector<int> touching(int firstRow, int lastRow) const;

private:
    struct Entry {
        int first = 0;
        int last = 0;
        int link = 0;
    };
    static constexpr size_t blockSize = 64;

    std::vector<Entry> m_entries; ///< By their first row.
    std::vector<int> m_lasts;     ///< The greatest last row of each block of them.
};

/// The dependency whose line passes there, within that many pixels; -1 where none does. The uppermost where several do.
[[nodiscard]] int linkAt(const TimelineGeometry &geometry, const std::vector<TimelineLink> &links, const TimelineLinkIndex &index, QPoint at, int reach);

} // namespace Plimsoll
