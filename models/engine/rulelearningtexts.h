// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rulelearningcycles.h"

namespace Plimsoll {

/// What moved together, by how much, how the gap before it differs between the cycles, and which outside events lie in that gap.
[[nodiscard]] QString groupExplanation(const Plan &plan, const Timetable &timetable, const CycleStudy &study, const CycleGroup &group);

} // namespace Plimsoll
