// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

struct Absence;
struct CalendarException;
struct StandingCommitment;
struct WorkingPattern;

/// Whether of two exceptions that hold on one day the first is the one that counts: the shorter, so that a holiday within a week of working Saturdays
/// stays one, then the earlier.
[[nodiscard]] bool outranks(const CalendarException &a, const CalendarException &b);

/// Where the hours of one person on one day come from and go to; all in hours. What is left is planned − dayOff − away − committed.
struct DayHours {
    double planned = 0.0;   ///< By working pattern, else by calendar, holidays not yet taken off. Working Saturdays of the calendar count.
    double dayOff = 0.0;    ///< Taken by days off of the calendar.
    double away = 0.0;      ///< Taken by absences, of what days off leave.
    double committed = 0.0; ///< Taken by standing commitments, of what absences leave.

    [[nodiscard]] double available() const { return planned - dayOff - away - committed; }
    friend bool operator==(const DayHours &, const DayHours &) = default;
};

/// What decides over one person's hours, picked from the plan once. Points into the plan, which must outlive it.
class PersonRules
{
public:
    PersonRules(const Plan &plan, PersonId person);

    [[nodiscard]] DayHours on(QDate day) const;
    /// The pattern in force, or null where the calendar rules: of those that hold on that day the one that began last.
    [[nodiscard]] const WorkingPattern *patternOn(QDate day) const;
    /// The day off or working day by which the calendar differs from its week; null where it does not.
    [[nodiscard]] const CalendarException *exceptionOn(QDate day) const;
    [[nodiscard]] const std::vector<const Absence *> &absences() const { return m_absences; }
    [[nodiscard]] const std::vector<const StandingCommitment *> &commitments() const { return m_commitments; }

private:
    [[nodiscard]] double awayShare(QDate day) const;
    [[nodiscard]] double committedShare(QDate day) const;

    const WorkingCalendar *m_calendar = nullptr;
    std::vector<const CalendarException *> m_exceptions; ///< Of the calendar, by start.
    std::vector<const WorkingPattern *> m_patterns;      ///< By start, open ones first.
    std::vector<const Absence *> m_absences;             ///< By start.
    std::vector<const StandingCommitment *> m_commitments;
};

/// Whether an open-ended span holds that day; an invalid end is open.
[[nodiscard]] inline bool spanHolds(QDate start, QDate end, QDate day)
{
    return (!start.isValid() || start <= day) && (!end.isValid() || day <= end);
}

} // namespace Plimsoll
