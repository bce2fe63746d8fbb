// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fit/fitcures.h"

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// "63", "0.25": hours with at most two decimals.
[[nodiscard]] QString fitHours(double hours);

/// The answer in one sentence: "Short by 63 h of database work before Code Freeze; fits from Thu 6 Aug."
[[nodiscard]] QString fitSentence(const Plan &plan, const FitAnswer &answer);

/// Who it is that lacks: "Bottleneck: 103 h of database work from Mon 1 Jun to Tue 21 Jul 2026, for which Ben and Mara have 40 h." Then
/// what the release's own earlier work and earlier releases take of that, that work without dates is left out, and who has several of the
/// skills, so that their hours cannot be added up. Empty where there is nothing to say.
[[nodiscard]] QStringList fitRemarks(const Plan &plan, const FitAnswer &answer);

/// What would be after it: "then it fits", "then 12 h are missing".
[[nodiscard]] QString cureOutcome(const FitCure &cure);

} // namespace Plimsoll
