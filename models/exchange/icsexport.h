// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/calendarcontent.h"
#include "exchange/icseventwriter.h"

#include <QByteArray>

#include <vector>

namespace Plimsoll {

/// The events of a calendar, sorted by start, then UID. Milestones, windows, actions and conditions without a date are left out; those that were
/// removed, or that this calendar does not show any more, are in it as cancelled until 90 days after that.
[[nodiscard]] std::vector<IcsEvent> icsEvents(const Plan &plan, const Timetable &timetable, const CalendarScope &scope,
                                              const QDateTime &now);

/// The same as a calendar file. The same plan gives the same bytes; `now` only tells which removals are old. Sequence and times come
/// from the plan's stamps. Fails with NotFound where the scope names a record that the plan does not have.
[[nodiscard]] Result<QByteArray> icsCalendar(const Plan &plan, const Timetable &timetable, const CalendarScope &scope,
                                             const QDateTime &now);

} // namespace Plimsoll
