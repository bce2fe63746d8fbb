// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/sentsheet.h"

#include <QDate>

#include <span>

namespace Plimsoll {
class IdSource;
class Plan;
}

namespace Plimsoll::edits {

/// Keeps that the leads of these teams were sent capacity sheets on that day, as one step.
[[nodiscard]] PlanEdit sendSheets(const Plan &plan, std::span<const TeamId> teams, QDate from, int weeks, QDate today, IdSource &ids);

/// The newest sheet of the team that is out and was sent by that day; invalid where none is. One that a newer sheet of the team
/// replaced after that day may still be answered.
[[nodiscard]] SentSheetId sheetThatIsOut(const Plan &plan, TeamId team, QDate sentBy);

/// Notes that the sheet which the team was sent on that day came back today; see sheetThatIsOut(). Empty where none is out.
[[nodiscard]] PlanEdit answerSheet(const Plan &plan, TeamId team, QDate sentOn, QDate today);

} // namespace Plimsoll::edits
