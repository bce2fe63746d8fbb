// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QDate>

#include <span>

namespace Plimsoll {

class WorkingDays;

/// Makes milestones start on that day. Rules stay rules: of one that follows another milestone the offset changes so that it lands
/// there; its unit changes to days where its own cannot say that day, its weekday snap goes where the day is another weekday. Of a
/// pinned one the pin changes, of a done one the day on which it was done. Several may count from each other. Fails where a rule
/// cannot land there: its anchor has no date, or it avoids a window on that day.
[[nodiscard]] Result<PlanEdit> moveMilestones(const Plan &plan, const Timetable &timetable, std::span<const MilestoneId> ids, QDate start);

/// How long a milestone is, as its fields say it: 0 is one day.
struct MilestoneLength {
    int span = 0;
    OffsetUnit unit = OffsetUnit::WorkingDays;

    friend bool operator==(const MilestoneLength &, const MilestoneLength &) = default;
};

/// From a day to a later one, inclusive: in that unit where it can say the end, else in calendar days.
[[nodiscard]] MilestoneLength lengthBetween(const WorkingDays &calendar, QDate start, QDate end, OffsetUnit unit = OffsetUnit::WorkingDays);

/// Makes milestones end on that day, inclusive, by their length; the start stays. The length is counted in its own unit where that can
/// say the day, else in calendar days. Fails for a day before the start, and for a milestone that is done, which is a point.
[[nodiscard]] Result<PlanEdit> stretchMilestones(const Plan &plan, const Timetable &timetable, std::span<const MilestoneId> ids, QDate end);

/// Makes a milestone start and end on those days, as both of the above do, in one step.
[[nodiscard]] Result<PlanEdit> resizeMilestone(const Plan &plan, const Timetable &timetable, MilestoneId id, QDate start, QDate end);

} // namespace Plimsoll
