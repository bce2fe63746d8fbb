// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "domain/togglestate.h"
#include "engine/timetable.h"

#include <QDate>

#include <optional>
#include <span>

namespace Plimsoll {

/// The step went well on that day, at its time of day: its milestone is done, and a toggle that it names stands in its environment at the
/// step's share.
[[nodiscard]] PlanEdit passSteps(const Plan &plan, const Timetable &timetable, std::span<const RolloutStepId> steps, QDate day, IdSource &ids);

/// What becomes of a roll-out when one of its steps is taken back.
struct TakeBack {
    RolloutStepId step;
    QDate day;
    bool cancelLater = true; ///< The steps after it do not happen.
    bool switchBack = true;  ///< A step on that day says so; of blue-green, to the side that was live before.
};
/// One step of undo. The milestone of what was taken back is missed, and fixed on the day on which it had been done; a toggle that it names is
/// off again in its environment. Fails for a step that is not there or was taken back already.
[[nodiscard]] Result<PlanEdit> takeBackStep(const Plan &plan, const Timetable &timetable, const TakeBack &request, IdSource &ids);

/// The steps are to come again: their milestones are planned, those of steps that had passed before they were taken back on a fixed day.
[[nodiscard]] PlanEdit reopenSteps(const Plan &plan, std::span<const RolloutStepId> steps);

/// Removes steps with their milestones; what counted from one of them counts from what that counted from, by both offsets where they have the
/// same unit, else it stays on its day, or on today where it has none.
[[nodiscard]] PlanEdit removeSteps(const Plan &plan, const Timetable &timetable, std::span<const RolloutStepId> steps, QDate today);

/// The steps are watched for so many hours, and what counts from them in their roll-out comes that much later, or, before a switch, they
/// themselves that much earlier: in days where the hold is whole days and it counted days before, else in hours. Steps that thereby come to a
/// day on which nobody is on call move on; see moveOntoDuty(). Fails beyond 24,000 hours.
[[nodiscard]] Result<PlanEdit> setHold(const Plan &plan, const Timetable &timetable, std::span<const RolloutStepId> steps, double hours,
                                       QDate today);

/// Toggles stand like that in an environment since that day; the share counts only where they are on for some. Fails for one that is locked
/// or whose code is gone.
[[nodiscard]] Result<PlanEdit> setTogglePosition(const Plan &plan, std::span<const FeatureToggleId> toggles, EnvironmentId environment,
                                                 SwitchPosition position, double share, QDate day, IdSource &ids);

/// Whether the edit changes how a toggle stands that cannot be switched: one that is locked, or whose code is gone.
[[nodiscard]] std::optional<Error> brokenSwitch(const Plan &plan, const PlanEdit &edit);

/// The code of the toggles was gone on that day; an invalid day takes that back.
[[nodiscard]] PlanEdit markRemoved(const Plan &plan, std::span<const FeatureToggleId> toggles, QDate day);

/// Adds a milestone at which the plan is tried, so many working days before the release goes live, out of hard windows. Fails without a
/// go-live and where there is a rehearsal already.
[[nodiscard]] Result<PlanEdit> scheduleRehearsal(const Plan &plan, BackOutPlanId backOut, int workingDaysBefore, IdSource &ids);

/// The plans were tried on that day: so their rehearsals are done. An invalid day takes that back.
[[nodiscard]] PlanEdit markRehearsed(const Plan &plan, const Timetable &timetable, std::span<const BackOutPlanId> backOuts, QDate day);

} // namespace Plimsoll
