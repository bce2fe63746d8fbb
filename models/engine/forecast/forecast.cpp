// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/forecast.h"

#include "domain/release.h"
#include "engine/forecast/estimatehistory.h"
#include "engine/forecast/forecastmodel.h"
#include "engine/forecast/releaseodds.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plimsoll {

using namespace Forecasting;

namespace {

/// Whether responses change nothing of what happens to work; then one set of runs serves both stages.
bool isAlike(const Model &model)
{
    return std::ranges::all_of(model.hazards, [](const Hazard &hazard) {
        return hazard.activities.empty()
            || (hazard.probability[0] == hazard.probability[1] && hazard.delay[0] == hazard.delay[1]);
    });
}

} // namespace

const MilestoneForecast *ReleaseForecast::find(MilestoneId milestone) const
{
    const auto found = std::ranges::find(milestones, milestone, &MilestoneForecast::milestone);
    return found == milestones.end() ? nullptr : &*found;
}

const MilestoneForecast *ReleaseForecast::headline() const
{
    const MilestoneForecast *found = find(deadline);
    return found || milestones.empty() ? found : &milestones.back();
}

bool Forecast::isLearned() const
{
    return past >= EstimateHistory::enough;
}

const ReleaseForecast *Forecast::find(ReleaseId release) const
{
    const auto found = std::ranges::find(releases, release, &ReleaseForecast::release);
    return found == releases.end() ? nullptr : &*found;
}

Result<Forecast> forecastPlan(const Plan &plan, const Timetable &timetable, QDate today, const ForecastOptions &options, std::stop_token stop,
                              const std::function<void(double)> &progress)
{
    auto model = forecastModelOf(plan, timetable, today, options);
    if (!model)
        return model.error();
    const Simulation simulation(model->model);
    const Effort effort{options.seed, std::max(1, options.runs), std::max(1, options.threads)};
    const double passes = isAlike(model->model) ? 1.0 : double(stages);
    ByStage<Outcome> outcomes;
    for (size_t stage = 0; stage < stages; ++stage) {
        if (stage > 0 && passes < 2.0) {
            outcomes[stage] = outcomes[0];
            continue;
        }
        outcomes[stage] = simulation.run(stage, effort, stop, [&](double done) {
            if (progress)
                progress((double(stage) + done) / passes);
        });
        if (outcomes[stage].cancelled)
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Forecast", "The forecast was cancelled."), {}};
    }
    Forecast forecast{options, today, {}, model->phases, model->past};
    ReleaseOdds odds(plan, timetable, *model, simulation, outcomes, effort);
    for (const ReleaseGoals &goals : model->releases)
        forecast.releases.push_back(odds.of(goals));
    return forecast;
}

} // namespace Plimsoll
