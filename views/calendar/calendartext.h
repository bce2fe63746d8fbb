// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "views/calendar/calendarentries.h"

#include <QString>

namespace Plimsoll {

/// "Wed 22 Jul 2026", or "Mon 20 – Fri 24 Jul 2026" for several days.
[[nodiscard]] QString spanText(QDate start, QDate end);
/// The days of a milestone with its time: "Sat 28 Nov 2026, 09:00".
[[nodiscard]] QString markDaysText(const MilestoneMark &mark);
/// "July 2026".
[[nodiscard]] QString monthText(QDate date);
/// "+3 more", for what has no room.
[[nodiscard]] QString moreText(int count);
/// "Freeze: Code freeze"; the name alone where it says its kind itself.
[[nodiscard]] QString windowText(const WindowShade &window);
/// What a mark tells when it is pointed at: title, days, release, state, and why it is on that day.
[[nodiscard]] QString milestoneTip(const Plan &plan, const Timetable &timetable, const MilestoneMark &mark);
/// "Order new keys · Release Lead"
[[nodiscard]] QString actionText(const ActionMark &action);
[[nodiscard]] QString actionTip(const ActionMark &action);
[[nodiscard]] QString windowTip(const WindowShade &window);
[[nodiscard]] QString releaseTip(const ReleaseBar &bar);
/// A day with all that it carries, a line each, the first `most` of them.
[[nodiscard]] QString dayTip(const CalendarEntries &entries, QDate date, int most);
/// "+3 working days", "the same day", by the milestone's calendars.
[[nodiscard]] QString moveText(const Plan &plan, const Timetable &timetable, MilestoneId id, QDate from, QDate to);

} // namespace Plimsoll
