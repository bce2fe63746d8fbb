// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "engine/problems.h"

#include <QStringList>

#include <optional>

namespace Plimsoll {

/// The step that ends the problem, where there is only one that can be meant and it invents nothing: no date, no person, no text. Its label
/// says what it does: “Make “v4.2 released” the anchor of Crane 4.2”. Nothing where somebody has to think. The problem may be of an earlier
/// version of the plan. Pure.
[[nodiscard]] std::optional<PlanEdit> cureFor(const Plan &plan, const Timetable &timetable, const Problem &problem, QDate today);

/// Where what ends a problem is chosen and seen before it is done, where there is no such step.
enum class CurePlace {
    None,
    Leveling,       ///< A schedule of all work anew.
    Fit,            ///< What would help the release: other dates, people or work.
    SkillsOfPeople, ///< Who can do what.
};
[[nodiscard]] CurePlace curePlaceFor(const Problem &problem);

/// The checks for which there may be such a step.
[[nodiscard]] QStringList curableChecks();

} // namespace Plimsoll
