// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

namespace Plimsoll {

/// Makes a milestone the anchor of its release without moving anything: it is pinned to its day, and what counted from the anchor before,
/// as well as that itself where it was pinned, counts from the new one. Rules keep their unit, weekday and windows where they can. Fails
/// for a milestone without a date, one that is done or cancelled, and the anchor itself.
[[nodiscard]] Result<PlanEdit> reanchorRelease(const Plan &plan, const Timetable &timetable, MilestoneId anchor);

} // namespace Plimsoll
