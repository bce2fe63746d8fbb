// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/forecast/forecast.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Plimsoll {

/// A forecast as the command line tells it: for people, or as JSON. Dates are ISO. Plan and forecast must outlive it.
class ForecastReport
{
public:
    ForecastReport(const Plan &plan, const Forecast &forecast) : m_plan(plan), m_forecast(forecast) {}

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString json() const;

private:
    [[nodiscard]] QString textOf(const ReleaseForecast &release) const;
    [[nodiscard]] QString milestoneLines(const ReleaseForecast &release) const;
    [[nodiscard]] QString endLines(const ReleaseForecast &release) const;
    [[nodiscard]] QString swayLines(const ReleaseForecast &release) const;
    [[nodiscard]] QString phaseLines() const;
    [[nodiscard]] QJsonObject objectOf(const ReleaseForecast &release) const;
    [[nodiscard]] QJsonArray phaseObjects() const;

    const Plan &m_plan;
    const Forecast &m_forecast;
};

} // namespace Plimsoll
