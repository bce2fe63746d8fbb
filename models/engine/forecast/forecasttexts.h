// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// "82 % ± 0.8 %"; where all runs agree, the bound that so many runs allow: "> 99.9 %"; "100 %" only where nothing can move the date.
[[nodiscard]] QString oddsText(const DateOdds &odds);
/// Whether risks on dates make the odds of its deadline other ones than the end of the work alone would have, as a reader sees them.
[[nodiscard]] bool risksTakeFromOdds(const ReleaseForecast &forecast, RiskStage stage);
/// "+2.5 days"
[[nodiscard]] QString swayText(double days);

/// "82 % ± 0.8 % to make “Code Freeze” on Thu 6 Aug 2026; with responses 91 %": the odds of a release in one sentence, those of
/// its headline; where it has no work left, of the date that is least likely, and nothing stands against its dates only where all are certain.
[[nodiscard]] QString forecastSentence(const Plan &plan, const ReleaseForecast &forecast);
/// By when its last work ends in half of the runs, in 80 and in 95 of 100 of them, and the same with responses to risks where these change it,
/// with the odds that the work alone would have where risks take from them; empty where it has none.
[[nodiscard]] QString workEndSentence(const ReleaseForecast &forecast);
/// What its efforts are spread by, where the past was to tell: also that the past is too small for it. And how many of its estimates are
/// single numbers, which have no spread. Empty where there is nothing to say.
[[nodiscard]] QString spreadSentence(const Forecast &forecast, const ReleaseForecast &release);
/// That some work is not in the forecast, and which; empty where all is.
[[nodiscard]] QString leftOutSentence(const Plan &plan, const ReleaseForecast &forecast);

/// Its name, planned and actual working days, their ratio, and the releases that it rests on.
[[nodiscard]] QStringList phaseCells(const Plan &plan, const PastPhase &phase);

} // namespace Plimsoll
