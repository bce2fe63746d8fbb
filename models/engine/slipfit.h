// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/datecalculator.h"

#include <optional>

namespace Plimsoll {

/// Where rules land while dates are being moved, and which rule lands on a wanted day. Looks up what has been moved already.
class SlipFit
{
public:
    /// Plan, calendars and lookup must outlive it.
    SlipFit(const Plan &plan, const CompiledCalendars &calendars, DateCalculator::MilestoneLookup dates);

    [[nodiscard]] MilestoneDate land(const Milestone &milestone);
    [[nodiscard]] const WorkingDays &daysOf(const Milestone &milestone) const { return m_calendars.forMilestone(m_plan, milestone); }

    /// The milestone with the least changed rule that starts on the day: another offset, another unit, no weekday snap, and, where the rule
    /// cannot say it at all, a pin. An avoidance stays. Nothing where it avoids that day.
    [[nodiscard]] std::optional<Milestone> onDay(const Milestone &milestone, QDate day);
    /// As onDay, for a date that it had: rules in hours give the same moment again.
    [[nodiscard]] Milestone held(const Milestone &milestone, const MilestoneDate &date);
    /// Its rule moved by hours, from where it is: its offset, or its time of day.
    [[nodiscard]] Milestone byHours(const Milestone &milestone, const MilestoneDate &date, int hours);
    /// Pinned to the day, at the time of day that its rule gives it.
    [[nodiscard]] Milestone pinned(const Milestone &milestone, QDate day);
    /// The day on which the milestone would be if it stayed out of windows from that day on.
    [[nodiscard]] QDate outOfWindows(const Milestone &milestone, QDate day);

private:
    [[nodiscard]] std::optional<int> offsetTo(const Milestone &milestone, OffsetUnit unit, QDate day);

    const Plan &m_plan;
    const CompiledCalendars &m_calendars;
    DateCalculator m_calculator;
    DateCalculator::MilestoneLookup m_dates;
    DateCalculator::WindowLookup m_windows;
};

/// A copy pinned to the day, see edits::pin().
[[nodiscard]] Milestone pinnedOn(Milestone milestone, QDate day, QTime time = {});

} // namespace Plimsoll
