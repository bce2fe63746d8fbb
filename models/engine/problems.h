// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Plimsoll {

/// Errors stop a date from being known, warnings endanger the release, notices are advice.
enum class Severity { Error, Warning, Notice };

/// Something that is wrong with the plan: what, where, and a cure.
struct Problem {
    Severity severity = Severity::Warning;
    QString check;  ///< Stable name of the check: "go-live-before-holiday"; see checks.h.
    QString text;   ///< A sentence that says what and why; dates with their weekday.
    QString cure;   ///< A sentence that says what to do.
    QString table;  ///< Record<R>::table of the record that it is about; empty where it is about the whole plan.
    qint64 record = 0;
    ReleaseId release; ///< Whose schedule it concerns; invalid where it is none's.

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Which checks are made. To find whether releases fit their people can take longer than all else, and no preview of an edit waits for it.
enum class Checks { All, AllButFit };

/// All problems of that version of the plan as of that day, errors first, then by release, date and record; waived ones, too, see waivers.h.
/// Pure.
[[nodiscard]] std::vector<Problem> findProblems(const Plan &plan, const Timetable &timetable, QDate today, Checks checks = Checks::All);

/// Only those that absences make: owners, needed people and all who have a needed skill away on the day of a milestone.
[[nodiscard]] std::vector<Problem> findAbsenceProblems(const Plan &plan, const Timetable &timetable, QDate today);

/// Somebody whom a milestone lacks on its day, and the deputy who could stand in: of the role by which they own it, else of any role that
/// they fill. Only deputies who are there.
struct StandIn {
    MilestoneId milestone;
    PersonId absent;
    PersonId deputy;

    friend bool operator==(const StandIn &, const StandIn &) = default;
};
[[nodiscard]] std::vector<StandIn> findStandIns(const Plan &plan, const Timetable &timetable, QDate today);

} // namespace Plimsoll
