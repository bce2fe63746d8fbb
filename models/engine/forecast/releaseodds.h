// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"
#include "engine/forecast/forecastmodel.h"
#include "engine/forecast/simulation.h"

#include <vector>

namespace Plimsoll {

/// Reads the odds of one release out of what its runs came to. Everything named must outlive it; one thread at a time.
class ReleaseOdds
{
public:
    ReleaseOdds(const Plan &plan, const Timetable &timetable, const ForecastModel &model, const Forecasting::Simulation &simulation,
                const ByStage<Forecasting::Outcome> &outcomes, const Forecasting::Effort &effort);

    [[nodiscard]] ReleaseForecast of(const ReleaseGoals &goals);

private:
    /// What delays a milestone: these deadlines when they are overrun, and these risks when they strike.
    struct Delays {
        MilestoneId milestone;
        QDate start;
        QDate end;
        std::vector<size_t> deadlines;
        std::vector<size_t> risks;
    };

    [[nodiscard]] std::vector<Delays> delaysOf(const ReleaseGoals &goals) const;
    [[nodiscard]] std::vector<size_t> risksOn(const Milestone &milestone, const ReleaseGoals &goals) const;
    [[nodiscard]] bool hits(const Risk &risk, const Milestone &milestone, const ReleaseGoals &goals) const;
    /// The risks that name neither a milestone nor work, so that they delay the work as a whole.
    [[nodiscard]] std::vector<size_t> risksOnAllWork(const ReleaseGoals &goals) const;
    [[nodiscard]] std::vector<double> daysOfAll(const std::vector<size_t> &risks, size_t stage);
    [[nodiscard]] std::vector<int> overrunsOf(const WorkDeadline &deadline, const std::vector<double> &delays, size_t stage) const;
    [[nodiscard]] const std::vector<float> &daysOf(size_t risk, size_t stage);
    [[nodiscard]] std::vector<double> shiftsOf(const Delays &delays, const std::vector<std::vector<int>> &overruns, size_t stage);
    [[nodiscard]] DateOdds oddsOf(const Delays &delays, const std::vector<double> &shifts) const;
    [[nodiscard]] DateOdds workOdds(const ReleaseGoals &goals, size_t stage) const;
    [[nodiscard]] std::vector<EndCount> endsOf(const ReleaseGoals &goals, size_t stage) const;
    [[nodiscard]] std::vector<ItemSway> itemsOf(const ReleaseGoals &goals) const;
    [[nodiscard]] std::vector<RiskSway> risksOf(const ReleaseGoals &goals, const std::vector<Delays> &delays,
                                                const std::vector<size_t> &onAllWork, size_t stage);

    const Plan &m_plan;
    const Timetable &m_timetable;
    const ForecastModel &m_model;
    const Forecasting::Simulation &m_simulation;
    const ByStage<Forecasting::Outcome> &m_outcomes;
    Forecasting::Effort m_effort;
    ByStage<std::vector<std::vector<float>>> m_days; ///< By risk, then run: what it costs; made when first asked for.
};

} // namespace Plimsoll
