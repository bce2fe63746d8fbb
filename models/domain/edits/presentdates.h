// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"

#include <QDate>
#include <QTime>

#include <functional>

namespace Plimsoll::edits {

/// When a milestone is, as the timetable has it.
struct ComputedDates {
    QDate start; ///< Invalid where it has no date, as the end.
    QDate end; ///< Inclusive.
    QTime time;  ///< Of day, where only a rule in hours gives it; else invalid.
};

/// What edits need to know of computed dates.
struct PresentDates {
    std::function<ComputedDates(MilestoneId)> of;
    QDate today;
};

/// When a milestone was done that is ticked off, unless somebody says otherwise: the day on which it was due, or today where that is still to
/// come.
[[nodiscard]] QDate doneDay(const PresentDates &dates, MilestoneId id);

/// Lets a milestone that its rule no longer dates keep the time of day which that gave it; an invalid one changes nothing.
void keepTime(Milestone &milestone, QTime time);

/// Pins a milestone to the day: its rule is dropped, its length and deadline stay; the time of day becomes that one where it is valid.
void pin(Milestone &milestone, QDate day, QTime time = {});

} // namespace Plimsoll::edits
