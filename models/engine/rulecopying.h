// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/moveddates.h"
#include "engine/problems.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

/// Rules that shall go from one release onto another one that exists.
struct RuleCopyRequest {
    ReleaseId from;
    std::vector<MilestoneId> milestones; ///< Of that release; empty: all.
    ReleaseId to;
    bool addMissing = true; ///< Whether milestones that the other release lacks are made there.
};

enum class RuleCopyOutcome {
    Moves,    ///< It gets the rule and another date by it.
    RuleOnly, ///< It gets the rule and stays where it is.
    Same,     ///< It has that rule already.
    Added,    ///< The other release lacks it; it is made.
    Missing,  ///< The other release lacks it, and it is not made.
    Over,     ///< It is done, missed or cancelled there and stays as it is.
    Anchor,   ///< It is the anchor there; anchors keep their day.
    NoRule,   ///< It has no date in its own release that could be counted.
};

/// What happens to the counterpart of one milestone.
struct RuleCopyRow {
    MilestoneId from;
    MilestoneId to; ///< Invalid for Missing and NoRule.
    bool byTitle = false; ///< Found by its title, not by where it was copied from.
    RuleCopyOutcome outcome = RuleCopyOutcome::Same;
    QDate was;     ///< Of the counterpart.
    QDate becomes;
    int workingDays = 0; ///< From one to the other by the counterpart's own calendars, negative for earlier; 0 where either is invalid.
};

struct RuleCopyPreview {
    PlanEdit edit; ///< One named step; empty where nothing changes.
    std::vector<RuleCopyRow> rows; ///< By date in the source.
    std::vector<MovedDate> followers; ///< Others that move because they count from what moves.
    std::vector<Problem> conflicts;
    Plan after;
    Timetable dates;
};

/// Milestones match by where they were copied from, in either direction or from the same one, else by title, the version in it taken as
/// {release}. Fails where a release is gone, for a release onto itself, and where rules would lead in a circle.
[[nodiscard]] Result<RuleCopyPreview> previewRuleCopy(const Plan &plan, const Timetable &timetable, const RuleCopyRequest &request, QDate today,
                                                      IdSource &ids);

} // namespace Plimsoll
