// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/timetable.h"

#include <QHash>
#include <QStringList>

namespace Plimsoll {

struct RolloutStep;

/// Short sentences about the day of each step that is still to come, for a place beside it: inside a window that forbids it, nobody on call,
/// watched over days off. Steps about which there is nothing to say are not there.
[[nodiscard]] QHash<RolloutStepId, QStringList> rolloutWarnings(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
