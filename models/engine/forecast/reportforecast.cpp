// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/reportforecast.h"

#include "engine/skilldemand.h"

#include <QThread>

#include <algorithm>

namespace Plimsoll {

std::shared_ptr<const Forecast> forecastForReport(const Plan &plan, const Timetable &timetable, QDate today)
{
    if (!hasWorkLeft(plan))
        return {};
    ForecastOptions options;
    options.threads = std::max(1, QThread::idealThreadCount());
    const auto forecast = forecastPlan(plan, timetable, today, options);
    if (!forecast)
        return {};
    return std::make_shared<const Forecast>(*forecast);
}

} // namespace Plimsoll
