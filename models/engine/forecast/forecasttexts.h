// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"

#include <QString>

namespace Plimsoll {

/// "82 %"; "> 99 %" and "< 1 %" where it is not quite all or nothing.
[[nodiscard]] QString shareText(double share);
/// "82 % ± 0.8 %"
[[nodiscard]] QString oddsText(const DateOdds &odds);
/// "+2.5 days"
[[nodiscard]] QString swayText(double days);

/// "82 % ± 0.8 % to make “Code Freeze” on Thu 6 Aug 2026; with responses 91 %": the odds of a release in one sentence.
[[nodiscard]] QString forecastSentence(const Plan &plan, const ReleaseForecast &forecast);
/// "P50 Mon 3 Aug 2026 · P80 …" of its last work; empty where it has none.
[[nodiscard]] QString workEndSentence(const ReleaseForecast &forecast);
/// That some work is not in the forecast, and which; empty where all is.
[[nodiscard]] QString leftOutSentence(const Plan &plan, const ReleaseForecast &forecast);

} // namespace Plimsoll
