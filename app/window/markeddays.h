// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>

#include <map>
#include <vector>

namespace Plimsoll {

struct PlanChange;

/// The days on which milestones that are not cancelled begin: those of one release or, where it is invalid, of all. Follows a change by
/// the milestones that it touches alone.
class MarkedDays
{
public:
    /// Counts everything anew.
    void read(const Plan &plan, const Timetable &timetable, ReleaseId release);
    /// False where the days stay the same.
    bool follow(const PlanChange &change);
    /// Sorted.
    [[nodiscard]] std::vector<QDate> days() const;

private:
    void count(const Milestone *milestone, QDate start, int amount);

    ReleaseId m_release;
    std::map<QDate, int> m_counts; ///< Never zero.
};

} // namespace Plimsoll
