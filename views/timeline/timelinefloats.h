// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"
#include "views/timeline/timelinepicture.h"

namespace Plimsoll {

/// How far each milestone that has a float may slip, and each work item where work is shown.
[[nodiscard]] TimelineFloats timelineFloats(const Plan &plan, const Timetable &timetable, bool work);

} // namespace Plimsoll
