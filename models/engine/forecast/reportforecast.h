// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"

#include <memory>

namespace Plimsoll {

/// The odds for a report where no window knows them: of as many runs, and from the same seed, as `plimsoll forecast` takes by itself, so that
/// the figures are the same. Null where no planned release has work left, and where the plan can't be forecast. Takes its time.
[[nodiscard]] std::shared_ptr<const Forecast> forecastForReport(const Plan &plan, const Timetable &timetable, QDate today);

} // namespace Plimsoll
