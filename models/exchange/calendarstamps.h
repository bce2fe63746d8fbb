// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "engine/timetable.h"

#include <QDateTime>

namespace Plimsoll {

/// The stamps that the edit raises, edit and timetables being those between `before` and `after`. A new record starts at sequence 0;
/// one whose exported content changed, be it only by a computed date, goes up by one; a removed one becomes a tombstone with its last
/// content; one that comes back loses it and goes up by one. One that stays but leaves a calendar (an audience or its public title is taken
/// away, it moves to another release) goes up by one too and keeps the content that it had there. Looks only at what the edit and the timetables changed, and at what
/// refers to a changed record that calendars name.
[[nodiscard]] PlanEdit stampEdit(const Plan &before, const Timetable &timetableBefore, const Plan &after,
                                 const Timetable &timetableAfter, const PlanEdit &edit, const QDateTime &now);

/// The stamps that a plan from elsewhere (a template, the text twin, an older file) lacks or has outdated.
[[nodiscard]] PlanEdit initialStamps(const Plan &plan, const Timetable &timetable, const QDateTime &now);

/// Whether subscribers are still told of the removal, from the plan or from their calendar: for 90 days.
[[nodiscard]] bool isTombstoneCurrent(const CalendarStamp &stamp, const QDateTime &now);

} // namespace Plimsoll
