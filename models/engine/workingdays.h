// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/plan.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace Plimsoll {

/// The working days of one calendar, or of several joined (all or any of them working), from 1970 to 2199. Where several exceptions of a
/// calendar hold on a day, the shortest counts, as for the hours of people. Immutable; adding and counting take logarithmic time at most. May
/// be read on any thread.
class WorkingDays
{
public:
    WorkingDays(const Plan &plan, const IdList<WorkingCalendar> &calendars, CalendarMode mode);
    ~WorkingDays();
    WorkingDays(const WorkingDays &) = delete;
    WorkingDays &operator=(const WorkingDays &) = delete;

    [[nodiscard]] bool isWorking(QDate date) const;
    /// The n-th working day strictly after the date, or strictly before it for negative n; the date itself for 0 (as WORKDAY in
    /// spreadsheets). Invalid where the range has no such day.
    [[nodiscard]] QDate plus(QDate date, int workingDays) const;
    /// The n for which plus(from, n) == to, where to is a working day; else the number of working days in (from, to], negative and
    /// counted in [to, from) when to is earlier.
    [[nodiscard]] int between(QDate from, QDate to) const;
    /// The first working day on or after (direction > 0) or on or before the date. Invalid where there is none.
    [[nodiscard]] QDate nearest(QDate date, int direction) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The WorkingDays of all combinations that a plan uses, made when first asked for. Safe to ask from several threads.
class CompiledCalendars
{
public:
    explicit CompiledCalendars(const Plan &plan);
    ~CompiledCalendars();

    /// What counts as a working day for the milestone: its own calendars, else its product's, else the plan's, else Monday to Friday.
    [[nodiscard]] const WorkingDays &forMilestone(const Plan &plan, const Milestone &milestone) const;
    [[nodiscard]] const WorkingDays &forCalendars(const IdList<WorkingCalendar> &calendars, CalendarMode mode) const;
    /// Those of the plan's own calendar.
    [[nodiscard]] const WorkingDays &ofPlan() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The calendars by which a milestone counts, after the defaults of product and plan; empty means Monday to Friday.
[[nodiscard]] IdList<WorkingCalendar> effectiveCalendars(const Plan &plan, const Milestone &milestone);

/// Why the day is not worked: the name of the holiday, or of the weekday. Empty where it is worked.
[[nodiscard]] QString dayOffReason(const Plan &plan, const IdList<WorkingCalendar> &calendars, CalendarMode mode, QDate date);

} // namespace Plimsoll
