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

class ProblemList;
/// Checks that no other date changes, or whose problems are told by other words: titles and import keys, and stale audiences.
void checkTexts(ProblemList &list);
void checkStaleAudiences(ProblemList &list);

/// The key of each of them; see problemKey().
[[nodiscard]] std::vector<QString> problemKeys(const std::vector<Problem> &problems);

/// The problems of which the others have none that is known by the same key.
[[nodiscard]] std::vector<Problem> problemsOnlyIn(const std::vector<Problem> &these, const std::vector<Problem> &others);

/// What is stale there and not in the others; audiences and releases without any such change are left out.
[[nodiscard]] std::vector<StaleDates> staleOnlyIn(std::vector<StaleDates> these, const std::vector<StaleDates> &others);

} // namespace Plimsoll
