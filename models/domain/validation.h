// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

#include <QDate>

namespace Plimsoll {

class PlanEdit;

constexpr QDate earliestDate = QDate::fromJulianDay(2440588); ///< 1970-01-01, inclusive; the file's CHECKs say the same.
constexpr QDate latestDate = QDate::fromJulianDay(2524593);   ///< 2199-12-31, inclusive.

/// Whether the edit can be applied to that plan: what it says was there is there, each new value is in its range, each reference
/// leads to a record that exists afterwards. The first offence is the error.
[[nodiscard]] Result<void> validate(const Plan &plan, const PlanEdit &edit);

/// The same for a whole plan, as it comes from a foreign file.
[[nodiscard]] Result<void> validate(const Plan &plan);

} // namespace Plimsoll
