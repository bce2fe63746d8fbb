// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"
#include "engine/forecast/simulation.h"
#include "engine/workplan/worknetwork.h"

#include <vector>

namespace Plimsoll {

/// A milestone before which work of a release must end, and the goal of the model that is all of this work.
struct WorkDeadline {
    MilestoneId milestone;
    QDate day; ///< Work on this day is too late.
    size_t goal = 0;
};

struct ReleaseGoals {
    ReleaseId release;
    int estimates = 0; ///< Demands of its items that are placed.
    int singles = 0;   ///< Of these, the ones that are a single number.
    size_t all = 0; ///< The goal that is all of its work.
    std::vector<WorkDeadline> deadlines; ///< Those of the release's freezes first, where its work has any, the last of them before all others.
    size_t ofFreezes = 0;                ///< So many.
    std::vector<WorkItemId> items;
    std::vector<WorkItemId> leftOut;
};

/// The work of a plan as a model to be simulated, and what its indices mean.
struct ForecastModel {
    Forecasting::Model model;
    WorkClock clock;
    std::vector<WorkItemId> items; ///< By item of the model.
    std::vector<RiskId> risks;     ///< By hazard; also those that hit milestones only.
    std::vector<ReleaseGoals> releases;
    std::vector<PastPhase> phases;
    size_t past = 0; ///< As Forecast has it.

    /// The last day that is worked on, where the work ends at that time; invalid for 0, when there is none.
    [[nodiscard]] QDate dayOf(double end) const;
};

[[nodiscard]] Result<ForecastModel> forecastModelOf(const Plan &plan, const Timetable &timetable, QDate today, const ForecastOptions &options);

} // namespace Plimsoll
