// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/waiver.h"
#include "engine/problems.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// A problem that somebody accepts.
struct WaivedProblem {
    Problem problem;
    Waiver waiver;

    friend bool operator==(const WaivedProblem &, const WaivedProblem &) = default;
};

/// The problems of a plan, told apart by its waivers.
struct JudgedProblems {
    std::vector<Problem> open;
    std::vector<WaivedProblem> waived;

    friend bool operator==(const JudgedProblems &, const JudgedProblems &) = default;
};

/// Whether the waiver is valid on that day; it is through its last one.
[[nodiscard]] bool holdsOn(const Waiver &waiver, QDate day);

/// Whether the waiver is about that problem: about its check at its record, or about the check as a whole. Says nothing of days.
[[nodiscard]] bool concerns(const Waiver &waiver, const Problem &problem);

/// Tells all problems of the plan apart, each part in the order in which they were found. A problem whose waiver has run out is open and
/// says so. For each waiver that is about none of them, or lacks a reason or a last day, a notice follows; these cannot be waived themselves.
/// Pure.
[[nodiscard]] JudgedProblems judgeProblems(const Plan &plan, std::vector<Problem> problems, QDate today);

/// findProblems(), told apart. Pure.
[[nodiscard]] JudgedProblems findJudgedProblems(const Plan &plan, const Timetable &timetable, QDate today);

/// Whether a problem of that check can be waived.
[[nodiscard]] bool isWaivable(const Problem &problem);

/// The waiver of the same check and record, to be renewed; null where there is none.
[[nodiscard]] const Waiver *findWaiver(const Plan &plan, const QString &check, const QString &table, qint64 record);

/// "not this quarter, until Fri 3 Jul 2026, accepted by Ada"
[[nodiscard]] QString waiverText(const Plan &plan, const Waiver &waiver);

/// What the edit takes from waivers that each must have: a reason and a last day. What was missing before is let through.
[[nodiscard]] std::optional<Error> brokenWaiver(const PlanEdit &edit);

/// Adds the waiver, or puts it in place of the one with its id.
[[nodiscard]] PlanEdit acceptProblem(const Plan &plan, const Waiver &waiver);
/// Empty where there is no such waiver.
[[nodiscard]] PlanEdit endWaiver(const Plan &plan, WaiverId id);

} // namespace Plimsoll
