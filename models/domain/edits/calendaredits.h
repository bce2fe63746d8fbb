// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace Plimsoll {
class Plan;
}

namespace Plimsoll::edits {

/// The holidays of a region take the place of those that the calendar copied from the same region before; days typed by hand and those
/// of other regions stay. The exceptions have their ids, calendar and region already.
[[nodiscard]] PlanEdit replaceHolidays(const Plan &plan, WorkingCalendarId calendar, const QString &region,
                                       std::vector<CalendarException> exceptions);

/// Exceptions begin on that day and stay as long as they are.
[[nodiscard]] PlanEdit moveExceptions(const Plan &plan, std::span<const CalendarExceptionId> ids, QDate start);

} // namespace Plimsoll::edits
