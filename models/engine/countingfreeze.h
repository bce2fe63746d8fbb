// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/freezescope.h"
#include "domain/plan.h"
#include "engine/timetable.h"

namespace Plimsoll {

struct Milestone;

/// Of the freezes of a release the one that counts for what belongs to such a freeze: the first of that kind, else the first of the code, else
/// the first that does not say what it freezes, else the first. Without a day where none was considered. A value.
struct CountingFreeze {
    FreezeScope wanted = FreezeScope::Code;
    MilestoneId milestone;
    QDate day;
    int rank = 0; ///< 0: of that kind; the greater, the less it counts.

    /// Takes the milestone where it is a freeze with a day that counts more than what is known.
    void consider(const Milestone &other, const Timetable &timetable);
};

/// Of all freezes of the release that are not cancelled.
[[nodiscard]] CountingFreeze freezeFor(const Plan &plan, const Timetable &timetable, ReleaseId release, FreezeScope wanted = FreezeScope::Code);

} // namespace Plimsoll
