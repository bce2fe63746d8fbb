// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/membercolumn.h"

namespace Plimsoll::MilestoneColumns {

/// The columns of milestones that are more than a member as it is. They stand for themselves, so that other tables of milestones may use
/// them too.

/// The fields by which a milestone's time of day becomes another one though its dates do not.
[[nodiscard]] quint64 clockFields();

/// Shown filled in, edited as the pattern. A text without braces keeps {release} where the pattern had it and the text says its name.
[[nodiscard]] Column<Milestone> title();
/// The computed first day, with the time of day where it is the only one; a typed day moves the milestone there.
[[nodiscard]] Column<Milestone> start();
/// The computed last day of a span with its time of day, empty for a point; a typed day gives it that length, an empty one makes it a point.
[[nodiscard]] Column<Milestone> end();
[[nodiscard]] Column<Milestone> weekday();
/// How the date follows, in words.
[[nodiscard]] Column<Milestone> rule();
/// The offset from what it counts from: "-5wd", "2 weeks".
[[nodiscard]] Column<Milestone> offset();
/// What becomes no freeze forgets what it froze.
[[nodiscard]] Column<Milestone> kind();
/// Empty but for freezes.
[[nodiscard]] Column<Milestone> freezes();
[[nodiscard]] Column<Milestone> state();
/// When it was done; a typed date ticks it off, an empty one takes that back.
[[nodiscard]] Column<Milestone> actual();
[[nodiscard]] Column<Milestone> deadline();

} // namespace Plimsoll::MilestoneColumns
