// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bug.h"
#include "domain/exceptionrequest.h"
#include "domain/plan.h"
#include "domain/workitem.h"
#include "engine/timetable.h"

#include <QDate>
#include <QStringList>

namespace Plimsoll {

/// What keeps a request from letting something in after the freeze, each as a part of a sentence: "what users suffer if it is declined".
/// Empty where it has all its texts and two approvers who are not the same person; whether it was approved its state says.
[[nodiscard]] QStringList missingFrom(const Plan &plan, const ExceptionRequest &request);

/// The request that speaks for a bug or a work item in its release: an approved one before others, then the newest; null where there is
/// none.
[[nodiscard]] const ExceptionRequest *exceptionOf(const Plan &plan, const Bug &bug);
[[nodiscard]] const ExceptionRequest *exceptionOf(const Plan &plan, const WorkItem &item);

/// Whether a request for the bug is approved and nothing is missing from it.
[[nodiscard]] bool isAllowedAfterFreeze(const Plan &plan, const Bug &bug);
/// The same for a work item: for itself, for what it is part of, or for the bug that either mends.
[[nodiscard]] bool isAllowedAfterFreeze(const Plan &plan, const WorkItem &item);

/// Whether work of the item or of a part of it, of what is not over yet, is scheduled to end on the day of the freeze that it belongs to, or
/// later. What is still open when that day has come, or was added since, does so anyway.
[[nodiscard]] bool endsBehindFreeze(const Plan &plan, const Timetable &timetable, const WorkItem &item, QDate today);

/// The day of the first freeze of the scope that the release has; invalid where it has none.
[[nodiscard]] QDate scopeFreezeOf(const Plan &plan, const Timetable &timetable, ReleaseId release);
/// Whether the item, which is not over yet, came into its release on the day of that freeze, or later.
[[nodiscard]] bool joinedAfterScopeFreeze(const Plan &plan, const Timetable &timetable, const WorkItem &item);

} // namespace Plimsoll
