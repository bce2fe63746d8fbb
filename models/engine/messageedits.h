// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/timetable.h"

#include <QDate>

#include <span>

namespace Plimsoll {

/// Makes messages due on that day. One that counts from a milestone goes on doing so: its offset changes, and counts calendar days where
/// the day is none that is worked. Fails where the milestone has no date.
[[nodiscard]] Result<PlanEdit> setMessageDue(const Plan &plan, const Timetable &timetable, std::span<const MessageId> ids, QDate day);

/// Makes messages count from another milestone of their release, by the offset that they have. Without one they stay on the day that they
/// have now.
[[nodiscard]] PlanEdit setMessageMilestone(const Plan &plan, const Timetable &timetable, std::span<const MessageId> ids, MilestoneId milestone);

/// Gives messages to another release. Those that counted from a milestone of the former one count from the milestone of the same title
/// there, else they stay on the day that they have now.
[[nodiscard]] PlanEdit setMessageRelease(const Plan &plan, const Timetable &timetable, std::span<const MessageId> ids, ReleaseId release);

} // namespace Plimsoll
