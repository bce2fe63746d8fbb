// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/problems.h"
#include "engine/timetable.h"
#include "engine/tolddates.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// A plan and its dates, to be held against another.
struct PlanSide {
    Plan plan;
    Timetable timetable;
};

/// A milestone whose date is not the same on both sides. The date of a side is empty where the milestone is not there, is cancelled, or has
/// no date.
struct ComparedDate {
    MilestoneId milestone;
    MilestoneDate first;
    MilestoneDate second;
    /// By how many working days of its own calendars it starts later on the second side; nothing where one side has no date.
    std::optional<int> workingDays;

    friend bool operator==(const ComparedDate &, const ComparedDate &) = default;
};

/// What is not the same in two plans of the same origin.
struct PlanComparison {
    std::vector<ComparedDate> dates; ///< By the sooner of the two days.
    std::vector<Problem> onlyInFirst; ///< But for stale audiences, that are told below.
    std::vector<Problem> onlyInSecond;
    std::vector<StaleDates> staleOnlyInFirst;
    std::vector<StaleDates> staleOnlyInSecond;
};

/// What is wrong with a side, and who was told otherwise; takes long to find in a large plan.
struct PlanFindings {
    std::vector<Problem> problems; ///< But for stale audiences.
    std::vector<StaleDates> stale;
};

[[nodiscard]] PlanFindings findingsOf(const PlanSide &side, QDate today);

[[nodiscard]] PlanComparison comparePlans(const PlanSide &first, const PlanFindings &ofFirst, const PlanSide &second, const PlanFindings &ofSecond);

/// The dates of a baseline on the first side against those of the plan: what moved, what was cancelled or has no date any more, and what
/// came to the releases of the baseline since. Milestones that were removed took their dates in baselines along.
[[nodiscard]] std::vector<ComparedDate> changedSince(const Plan &plan, const Timetable &timetable, BaselineId baseline);

} // namespace Plimsoll
