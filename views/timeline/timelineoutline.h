// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workitem.h"
#include "views/calendar/calendarentries.h"
#include "views/calendar/milestoneglyph.h"
#include "views/timeline/timelinegeometry.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace Plimsoll {

enum class TimelineRowKind { Product, Release, Milestone, Condition, Window, Windows, Work };

/// Names what a row stands for, whatever row that is: its kind and the id of its record, 0 for the heading of the windows.
using TimelineKey = std::pair<TimelineRowKind, qint64>;

/// How far a work item is.
struct WorkLook {
    WorkItemState state = WorkItemState::Accepted;
    int progress = 0;     ///< Percent.
    QString people;       ///< Their names, who begins first; empty where nobody is named.
    QString initials;     ///< The same, short.
    bool isSum = false;   ///< Its span is that of what is part of it; nothing of its own is scheduled.
};

/// A line of the timeline: something of the plan with its days.
struct TimelineRow {
    TimelineRowKind kind = TimelineRowKind::Milestone;
    qint64 record = 0;
    int depth = 0;
    int parent = -1; ///< The row of what it is part of.
    QString title;
    TimelineSpan span; ///< Of a product or release the days of all that is in it; invalid where nobody knows.
    QDate told;        ///< The day that is told beside the title: the start, or a release's anchor.
    QString time;      ///< When on that day; empty where nothing says so.
    int colour = 0;
    MilestoneLook look;    ///< Of a milestone.
    bool anchor = false;   ///< Of its release.
    bool met = false;      ///< Of a condition.
    WindowKind window = WindowKind::Event;
    WorkLook work;         ///< Of a work item.
    QString warning;       ///< Who is away on a milestone's day.
    bool hasParts = false; ///< So that it opens and closes.
    bool open = true;
    int firstMark = 0; ///< What a closed row shows: [firstMark, lastMark) of the outline's marks.
    int lastMark = 0;

    [[nodiscard]] TimelineKey key() const { return {kind, record}; }
    [[nodiscard]] MilestoneId milestone() const { return kind == TimelineRowKind::Milestone ? MilestoneId(record) : MilestoneId(); }
};

/// A milestone of a closed row.
struct TimelineMark {
    MilestoneId milestone;
    QDate start;
    int colour = 0;
    MilestoneLook look;
};

/// A window as a shade behind the rows of its scope.
struct TimelineBand {
    WindowId window;
    QString name;
    WindowKind kind = WindowKind::Event;
    TimelineSpan span;
    int firstRow = 0;
    int lastRow = 0;
};

/// What makes an outline beside the plan.
struct TimelineChoice {
    ReleaseId release;         ///< Invalid is all, with their products.
    QString filter;            ///< As in the calendar; opens everything.
    QSet<TimelineKey> toggled; ///< Rows that are not open, or closed, as they would be by themselves: releases that are over are closed.
    bool work = false;         ///< Whether scheduled work items have rows.
};

/// The rows of one version of a plan, with what lies behind them. A value; made once for each change, not for each frame.
struct TimelineOutline {
    std::vector<TimelineRow> rows;
    std::vector<TimelineMark> marks;
    std::vector<TimelineBand> bands; ///< Those that forbid least first.
    std::shared_ptr<const CalendarEntries> entries; ///< For days off.
    QHash<MilestoneId, int> rowOfMilestone; ///< Also of those in closed rows, which stand for them.
    QHash<TimelineKey, int> rowOfKey;
    TimelineSpan span; ///< What to look at first: the days of releases and their work; of all rows where no release has any.
    TimelineSpan all;  ///< Of all rows, far windows and ends of life included; invalid where no row has a day.
    QString time;      ///< The longest one that a row tells.
    TimelineSpan told; ///< From the first to the last day that rows tell.
    bool hasWork = false; ///< Whether work items were asked for.

    /// The row that shows the milestone; -1 where none does.
    [[nodiscard]] int rowOf(MilestoneId id) const { return rowOfMilestone.value(id, -1); }
    [[nodiscard]] int rowOf(TimelineKey key) const { return rowOfKey.value(key, -1); }
};

/// Products by their order in the plan, in each its releases by their first day, in each its milestones and windows by theirs, then its
/// scheduled work items; below a milestone the conditions under which its gates were decided; windows of no release after the releases of
/// their product, those for all at the end. With a release only what is in it or concerns it.
[[nodiscard]] TimelineOutline timelineOutline(const Plan &plan, const Timetable &timetable, const TimelineChoice &choice);

/// Tells anew who is away on the days of milestones, where nothing but that differs from the plan of which the outline was made.
void readWarnings(TimelineOutline &outline, const Plan &plan, const Timetable &timetable, const TimelineChoice &choice);

} // namespace Plimsoll
