// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QHash>

#include <optional>

namespace Plimsoll {

/// Where a milestone lies in its release's cycle.
struct CycleFacts {
    std::optional<int> tMinus; ///< Calendar days from the milestone to the release's anchor; negative after it.
    std::optional<int> week;   ///< From 1 on, counted from the week of the release's earliest milestone; weeks begin as the plan says.
};

/// The facts of all milestones of a release, or of the whole plan where the release is invalid, in one pass.
[[nodiscard]] QHash<MilestoneId, CycleFacts> cycleFacts(const Plan &plan, const Timetable &timetable, ReleaseId release = {});

} // namespace Plimsoll
