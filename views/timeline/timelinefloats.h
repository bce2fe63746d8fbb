// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"
#include "views/timeline/timelinepicture.h"

namespace Plimsoll {

/// How far each milestone that has a float may slip.
[[nodiscard]] QHash<MilestoneId, TimelineFloat> timelineFloats(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
