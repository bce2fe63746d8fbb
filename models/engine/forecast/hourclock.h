// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace Plimsoll::Forecasting {

/// The hours that somebody has, day by day, as a function of time and back. Time is in days from 0 on, and the hours of a day pass evenly
/// over it. Behind the last day it goes on with the mean of all days. Immutable; any thread.
class HourClock
{
public:
    /// Somebody who never has an hour is taken for somebody who has one a day.
    explicit HourClock(std::span<const double> hoursOfDays);

    /// How many have passed at that time.
    [[nodiscard]] double passed(double time) const
    {
        if (time >= m_days)
            return m_total + (time - m_days) * m_rate;
        if (time <= 0.0)
            return 0.0;
        const auto day = size_t(time);
        return m_before[day] + (time - double(day)) * (m_before[day + 1] - m_before[day]);
    }
    /// The first time at which so many have passed; a ten-millionth less counts as all, so that work that fills a day ends with it.
    [[nodiscard]] double endOf(double hours) const { return at(hours - slack); }
    /// The time at which the next hour begins to pass.
    [[nodiscard]] double startOf(double hours) const { return at(hours + slack); }
    /// On a day that has any.
    [[nodiscard]] double usual() const { return m_usual; }

private:
    static constexpr double slack = 1e-7;
    struct Stretch {
        double before = 0.0; ///< Hours passed when it begins.
        double start = 0.0;  ///< The day.
        double daysAnHour = 0.0;
    };

    [[nodiscard]] double at(double hours) const
    {
        if (hours >= m_total)
            return m_days + (hours - m_total) / m_rate;
        if (hours <= 0.0)
            return 0.0;
        const Stretch *stretch = m_stretches.data() + m_firstOf[size_t(hours * m_bucketsAnHour)];
        while (stretch[1].before < hours)
            ++stretch;
        return stretch->start + (hours - stretch->before) * stretch->daysAnHour;
    }

    double m_days = 0.0;
    double m_total = 0.0;
    double m_rate = 1.0;
    double m_usual = 1.0;
    double m_bucketsAnHour = 1.0;
    std::vector<double> m_before; ///< By day; one more than days.
    std::vector<Stretch> m_stretches; ///< Days that have hours, and one behind them.
    std::vector<int> m_firstOf; ///< By bucket of hours: the stretch in which it begins.
};

} // namespace Plimsoll::Forecasting
