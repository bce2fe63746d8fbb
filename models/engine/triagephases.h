// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/triagerule.h"
#include "engine/timetable.h"

#include <QDate>

namespace Plimsoll {

/// The days on which the phases of a release begin by which its bugs are judged. A day that the plan does not know is invalid, and its
/// phase does not come.
///
/// The freeze is the one of the release that counts for its code, see CountingFreeze. The candidate phase begins with the first
/// build or gate on or after the freeze whose title speaks of a candidate ("RC", "release candidate", "Freigabekandidat"); without one it begins
/// 5 working days before the go-live, but not before the freeze. Cancelled milestones do not count.
struct TriagePhases {
    QDate freeze;
    QDate candidate;
    QDate goLive;
    MilestoneId freezeMilestone;
    MilestoneId candidateMilestone; ///< Invalid where the go-live says when it begins.

    /// The first day of a phase belongs to it.
    [[nodiscard]] TriagePhase on(QDate day) const;

    friend bool operator==(const TriagePhases &, const TriagePhases &) = default;
};

[[nodiscard]] TriagePhases triagePhases(const Plan &plan, const Timetable &timetable, ReleaseId release);

} // namespace Plimsoll
