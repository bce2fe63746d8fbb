// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/freezescope.h"
#include "domain/plan.h"
#include "engine/timetable.h"

namespace Plimsoll {

struct Milestone;

/// Of the freezes of a release the one that counts for its code: the first that freezes the code, else the first. Without a day where none
/// was considered. A value.
struct CodeFreeze {
    MilestoneId milestone;
    QDate day;
    bool ofCode = false;

    /// Takes the milestone where it is a freeze with a day that counts more than what is known.
    void consider(const Milestone &other, const Timetable &timetable);
};

/// Of all freezes of the release that are not cancelled.
[[nodiscard]] CodeFreeze codeFreezeOf(const Plan &plan, const Timetable &timetable, ReleaseId release);

/// When work that belongs to such a freeze is frozen: on the day of the first of that kind, else of the code freeze. Cancelled ones do not count.
[[nodiscard]] QDate freezeDayOf(const Plan &plan, const Timetable &timetable, ReleaseId release, FreezeScope freeze);

} // namespace Plimsoll
