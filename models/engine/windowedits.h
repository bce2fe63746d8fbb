// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QDate>

#include <span>

namespace Plimsoll {

enum class WindowEnd { First, Last };

/// Windows begin, or end, on that day. An end that hangs on a milestone stays there; its offset changes. Fails where that milestone has
/// no date, and without a day.
[[nodiscard]] Result<PlanEdit> setWindowDay(const Plan &plan, const Timetable &timetable, std::span<const WindowId> ids, WindowEnd end,
                                            QDate day);

/// A window begins and ends on those days, each end as setWindowDay sets it, in one step.
[[nodiscard]] Result<PlanEdit> moveWindow(const Plan &plan, const Timetable &timetable, WindowId id, QDate first, QDate last);

/// Windows begin with the start, or end with the end, of that milestone, with the offset they have. Without a milestone they keep the
/// day that they have now.
[[nodiscard]] PlanEdit setWindowMilestone(const Plan &plan, const Timetable &timetable, std::span<const WindowId> ids, WindowEnd end,
                                          MilestoneId milestone);

} // namespace Plimsoll
