// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

/// How a capacity sheet stands on a day; in the order in which somebody must look at them.
enum class SheetStanding {
    Out,      ///< Its team has not answered yet.
    Answered,
    Over,     ///< All of its weeks are over.
    Replaced, ///< Its team was sent a newer one.
};

/// The last day of the last week.
[[nodiscard]] QDate lastDayOf(const SentSheet &sheet);
[[nodiscard]] SheetStanding standingOf(const Plan &plan, const SentSheet &sheet, QDate today);

/// The people who are in the team on some of these days, by name.
[[nodiscard]] std::vector<PersonId> membersOf(const Plan &plan, TeamId team, QDate first, QDate last);

/// Whom of its team a sheet does not tell right any more: those whose hours in one of its weeks that is not over are others now than then,
/// and those who came to the team or left it. `then` is the plan as it was when the sheet came back.
[[nodiscard]] std::vector<PersonId> changedSince(const Plan &then, const Plan &now, const SentSheet &sheet, QDate today);

} // namespace Plimsoll
