// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/baselinedate.h"
#include "domain/idsource.h"
#include "domain/planedit.h"
#include "engine/timetable.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace Plimsoll {

/// Keeps the dates of a release, or of all where it is invalid, and when its work is scheduled, under a name. Milestones without a date and
/// work that is not scheduled are left out.
[[nodiscard]] PlanEdit takeBaseline(const Plan &plan, const Timetable &timetable, const QString &name, ReleaseId release, const QDateTime &taken,
                                    IdSource &ids);

/// How many dates a baseline holds.
[[nodiscard]] int datesIn(const Plan &plan, BaselineId baseline);

/// What each milestone was in a baseline, or in the newest that has it where none is named. A value.
class BaselineDates
{
public:
    BaselineDates() = default;
    explicit BaselineDates(const Plan &plan, BaselineId baseline = {});

    [[nodiscard]] bool isEmpty() const { return m_dates.isEmpty(); }
    /// Null where the milestone is in none.
    [[nodiscard]] const BaselineDate *find(MilestoneId id) const;
    /// By how many working days of its own calendars it starts later than it did; negative is sooner. Nothing where one of the dates lacks.
    [[nodiscard]] std::optional<int> slipOf(const Plan &plan, const Timetable &timetable, MilestoneId id) const;

private:
    QHash<MilestoneId, BaselineDate> m_dates;
};

} // namespace Plimsoll
