// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/riskspot.h"
#include "views/common/chartsofdays.h"

namespace Plimsoll {

class Plan;
struct ReleaseForecast;

/// When the work ends: in how many runs on each day (bars), and in what share of them by then (a curve), with P50, P80, P95 and the deadline.
/// Where responses to risks change it, another curve shows it with them; bars and P50 to P95 are those of the stage. Where risks on dates make
/// the odds of the stage other ones than the work alone would have, its name says that they are left out. Pure.
[[nodiscard]] DayChartContent forecastChart(const Plan &plan, const ReleaseForecast &forecast, RiskStage stage = RiskStage::Inherent);

} // namespace Plimsoll
