// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/workclock.h"

#include <algorithm>

namespace Plimsoll {

WorkClock::WorkClock(QDate origin, std::vector<QDate> days, int slotsPerDay)
    : m_origin(origin), m_days(std::move(days)), m_slotsPerDay(std::max(1, slotsPerDay))
{
    if (m_days.empty())
        return;
    m_indexes.reserve(size_t(origin.daysTo(m_days.back())) + 1);
    int index = 0;
    for (QDate day = origin; day <= m_days.back(); day = day.addDays(1)) {
        m_indexes.push_back(index);
        if (m_days[size_t(index)] == day)
            ++index;
    }
}

int WorkClock::slotOf(QDate day) const
{
    const qint64 behind = m_origin.daysTo(day);
    if (behind <= 0)
        return 0;
    return behind < qint64(m_indexes.size()) ? m_indexes[size_t(behind)] * m_slotsPerDay : slotCount();
}

QDate WorkClock::dayOf(int slot) const
{
    return slot >= 0 && slot < slotCount() ? m_days[size_t(slot / m_slotsPerDay)] : QDate();
}

} // namespace Plimsoll
