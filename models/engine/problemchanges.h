// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"
#include "engine/tolddates.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// Only those that another day, rule or span of a milestone could make or end, but for stale audiences: what previews of slips compare.
/// The same as among findProblems(), in a fraction of its time.
[[nodiscard]] std::vector<Problem> findProblemsOfDates(const Plan &plan, const Timetable &timetable, QDate today);

/// Whether it tells of when something is. A copy has the other problems in common with its source, such as a milestone without owner; they
/// may still be among findProblemsOfDates(), whose checks look at records, too.
[[nodiscard]] bool isAboutDates(const Problem &problem);

/// By which a problem is known again in another version of the plan: the same one on another day, of a milestone that moved, has the same
/// key; so has one of a release that counts more or fewer.
[[nodiscard]] QString problemKey(const Problem &problem);
/// The key of each of them.
[[nodiscard]] std::vector<QString> problemKeys(const std::vector<Problem> &problems);

/// The problems of which the others have none that is known by the same key.
[[nodiscard]] std::vector<Problem> problemsOnlyIn(const std::vector<Problem> &these, const std::vector<Problem> &others);

/// Those about dates that the later version has and the earlier one has not.
[[nodiscard]] std::vector<Problem> newProblems(const std::vector<Problem> &before, const std::vector<Problem> &after);

/// What is stale there and not in the others; audiences and releases without any such change are left out.
[[nodiscard]] std::vector<StaleDates> staleOnlyIn(std::vector<StaleDates> these, const std::vector<StaleDates> &others);

} // namespace Plimsoll
