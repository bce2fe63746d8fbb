// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace Plimsoll {

/// Slots of leveling and days of the calendar. A slot is one hour in which somebody may work; each day on which anybody works has the same
/// number of them, days on which nobody works have none. Slot 0 begins the first such day on or after the origin. A value; any thread.
class WorkClock
{
public:
    WorkClock() = default;
    /// Days on which somebody works, ascending; slots of each.
    WorkClock(QDate origin, std::vector<QDate> days, int slotsPerDay);

    /// From which day on is planned: today.
    [[nodiscard]] QDate origin() const { return m_origin; }
    /// Invalid where nobody ever works.
    [[nodiscard]] QDate firstDay() const { return m_days.empty() ? QDate() : m_days.front(); }
    [[nodiscard]] QDate lastDay() const { return m_days.empty() ? QDate() : m_days.back(); }
    [[nodiscard]] const std::vector<QDate> &days() const { return m_days; }
    [[nodiscard]] int slotsPerDay() const { return m_slotsPerDay; }
    /// All that there are; what ends behind them has no date.
    [[nodiscard]] int slotCount() const { return int(m_days.size()) * m_slotsPerDay; }

    /// The first slot on or after that day: 0 for days before the origin, slotCount() behind the last day.
    [[nodiscard]] int slotOf(QDate day) const;
    /// The day of that slot; invalid outside of 0 to before slotCount().
    [[nodiscard]] QDate dayOf(int slot) const;
    /// The last day of work that ends before that slot; the first day for slot 0.
    [[nodiscard]] QDate lastDayBefore(int end) const { return dayOf(end > 0 ? end - 1 : 0); }

    friend bool operator==(const WorkClock &, const WorkClock &) = default;

private:
    QDate m_origin;
    std::vector<QDate> m_days;
    std::vector<int> m_indexes; ///< By days since the origin: how many of m_days come before.
    int m_slotsPerDay = 1;
};

} // namespace Plimsoll
