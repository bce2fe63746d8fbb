// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/problems.h"
#include "engine/rollout/rolloutstages.h"
#include "engine/rollout/stepduties.h"
#include "engine/rolloutfacts.h"
#include "engine/timetable.h"

#include <QString>

#include <vector>

namespace Plimsoll {

/// A roll-out as it is asked for.
struct RolloutRequest {
    RolloutTechnique technique = RolloutTechnique::Canary;
    ReleaseId release;
    MilestoneId anchor;  ///< Invalid: the anchor of the release.
    WorkItemId workItem; ///< Invalid: the whole release.
    FeatureToggleId toggle;
    IdList<Role> owners; ///< Empty: those of the anchor.
    QString metric;
    QString killCriterion;
    QString dataNote;
    std::vector<RolloutStage> stages;
    Avoidance avoidance = Avoidance::Later; ///< Of hard windows; what comes before the anchor goes earlier.
};

/// A roll-out before it is planned.
struct RolloutPreview {
    PlanEdit edit; ///< One named step: the milestones and what happens at them.
    RolloutLadder ladder;
    std::vector<RolloutNeed> missing; ///< Of what its technique asks for.
    std::vector<Problem> conflicts;   ///< That it makes.
    std::vector<DutyMove> moved;      ///< Off days on which nobody is on call.
    Plan after;
    Timetable dates;
};

/// The first step, or the switch, is on the day of the anchor; each other one counts from the one before it by that one's hold, those before
/// a switch back from it. Where nobody is on call on its day, a step moves; see moveOntoDuty(). Fails for all at once, which has no steps, for
/// a feature or release that is rolled out that way already, without an anchor, and for shares that shrink or holds beyond all reason.
[[nodiscard]] Result<RolloutPreview> previewRollout(const Plan &plan, const Timetable &timetable, const RolloutRequest &request, QDate today,
                                                    IdSource &ids);

} // namespace Plimsoll
