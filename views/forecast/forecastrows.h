// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"
#include "views/forecast/forecasttable.h"

#include <vector>

namespace Plimsoll {

/// The tables of the forecast page, line by line. Pure.
namespace ForecastRows {

/// Milestone, planned, P50, P80, P95, odds; odds, P50, P80 and P95 with responses.
[[nodiscard]] std::vector<ForecastRow> milestones(const Plan &plan, const ReleaseForecast &forecast);
[[nodiscard]] QStringList milestoneHeadings();
/// Item, sway, critical; those that sway most.
[[nodiscard]] std::vector<ForecastRow> items(const Plan &plan, const ReleaseForecast &forecast);
[[nodiscard]] QStringList itemHeadings();
/// Risk, sway, probability before and after.
[[nodiscard]] std::vector<ForecastRow> risks(const Plan &plan, const ReleaseForecast &forecast);
[[nodiscard]] QStringList riskHeadings();
/// Day, share that ended by then, the same with responses, runs that end on it, the same with responses.
[[nodiscard]] std::vector<ForecastRow> days(const ReleaseForecast &forecast);
[[nodiscard]] QStringList dayHeadings();
/// Phase, planned and actual working days, their ratio, releases that it rests on.
[[nodiscard]] std::vector<ForecastRow> phases(const Plan &plan, const Forecast &forecast);
[[nodiscard]] QStringList phaseHeadings();

} // namespace ForecastRows
} // namespace Plimsoll
