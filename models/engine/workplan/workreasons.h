// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "domain/scheduledwork.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// The scheduled work of the item itself that has dates, the first one first.
[[nodiscard]] std::vector<ScheduledWork> scheduledWorkOf(const Plan &plan, WorkItemId item);

/// How lists name who does scheduled work: "whoever of the team has time" where nobody is named.
[[nodiscard]] QString workerName(const Plan &plan, PersonId person);

/// What startText() says, as a sentence of its own: "Waits for KEP-12".
[[nodiscard]] QString startSentence(const Plan &plan, const ScheduledWork &row);

} // namespace Plimsoll
