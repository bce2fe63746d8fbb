// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace Plimsoll {

/// A step that went to another day, because nobody is on call on the one that its rule gave.
struct DutyMove {
    RolloutStepId step;
    QDate from;
    QDate to;

    friend bool operator==(const DutyMove &, const DutyMove &) = default;
};

/// Moves steps that are still to come from days on which nobody is on call to the next day with somebody on which their rules let them be,
/// off days off and out of windows that they avoid: earlier for what counts back from another milestone, else later; by a month at most, and
/// not before the earliest day, which may be invalid. Their offset changes, and a line of their note says why; what counts from them
/// follows. Pinned steps stay, and so do the anchors of releases. In a plan without duties nothing moves. The dates are those of the plan,
/// before and after.
std::vector<DutyMove> moveOntoDuty(Plan &plan, Timetable &dates, std::span<const RolloutStepId> steps, QDate earliest);

/// "moved from Thu 27 Aug 2026 because nobody is on call"
[[nodiscard]] QString dutyMoveText(const DutyMove &move);

} // namespace Plimsoll
