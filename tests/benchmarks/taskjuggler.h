// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Plimsoll {

class Plan;

/// The work of a plan that WorkPlans made from that day on, as a project for TaskJuggler 3: `tj3 --silent --no-reports FILE` levels it; without
/// --no-reports it also writes ends.csv, the latest end first. The hours of people, who may do what, what waits for what and which work comes
/// first are those that leveling goes by. Work for which nobody has the skill is left out with all that waits for it, as leveling has to.
[[nodiscard]] QString taskJugglerProject(const Plan &plan, QDate begin);

} // namespace Plimsoll
