// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/hourclock.h"

namespace Plimsoll::Forecasting {

HourClock::HourClock(std::span<const double> hoursOfDays) : m_days(double(hoursOfDays.size())), m_before{0.0}
{
    for (const double hours : hoursOfDays) {
        if (hours > 0.0)
            m_stretches.push_back({m_total, double(m_before.size() - 1), 1.0 / hours});
        m_total += hours > 0.0 ? hours : 0.0;
        m_before.push_back(m_total);
    }
    if (m_total > 0.0) {
        m_rate = m_total / m_days;
        m_usual = m_total / double(m_stretches.size());
    }
    const size_t buckets = m_stretches.size() + 1;
    m_stretches.push_back({m_total, m_days, 1.0 / m_rate});
    m_bucketsAnHour = m_total > 0.0 ? double(buckets) / m_total : 1.0;
    int stretch = 0;
    for (size_t bucket = 0; bucket <= buckets; ++bucket) {
        while (size_t(stretch) + 2 < m_stretches.size() && m_stretches[size_t(stretch) + 1].before * m_bucketsAnHour < double(bucket))
            ++stretch;
        m_firstOf.push_back(stretch);
    }
}

} // namespace Plimsoll::Forecasting
