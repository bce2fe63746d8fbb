// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/moveddates.h"
#include "engine/problems.h"
#include "engine/rulepattern.h"

#include <span>
#include <vector>

namespace Plimsoll {

enum class PatternChangeKind {
    Changed, ///< The pattern says something else than when it was copied.
    Added,   ///< New in the pattern.
    LeftOut, ///< In the pattern all along, but not in this release.
    Removed, ///< No longer in the pattern, or cancelled there.
};

/// Something that the pattern of a milestone says otherwise than when it was copied, and that the milestone does not say yet.
struct AspectChange {
    PatternAspect aspect;
    QString then; ///< In the pattern, when it was copied,
    QString now;  ///< and now;
    QString here; ///< in this release.
    bool conflict = false; ///< This release changed it, too.
    bool take = true;      ///< Whether the pattern wins.
};

struct PatternChange {
    PatternChangeKind kind = PatternChangeKind::Changed;
    ReleaseId release; ///< That was made from the pattern.
    MilestoneId pattern; ///< Invalid where it was removed.
    MilestoneId own;     ///< Invalid where it would be added.
    std::vector<AspectChange> aspects; ///< For Changed.
    bool take = true; ///< For the others: whether it is added or removed.
};

/// The planned releases that have milestones copied from that one, by date of their anchor.
[[nodiscard]] std::vector<ReleaseId> releasesMadeFrom(const Plan &plan, const Timetable &timetable, ReleaseId pattern);
/// The release from which most milestones of that one were copied. Invalid where it has no copies.
[[nodiscard]] ReleaseId patternOf(const Plan &plan, ReleaseId release);

/// What has changed in the pattern since those releases were made from it, against what they are now: three versions of each milestone. What
/// only a release changed is kept and not listed; so are the days of milestones that have no rule in the pattern. By release, then by date.
/// Proposed to be taken is what only the pattern changed;
/// conflicts, removals and what a release left out itself are not. Milestones that are done keep their dates.
[[nodiscard]] std::vector<PatternChange> findPatternChanges(const Plan &plan, const Timetable &timetable, ReleaseId pattern,
                                                            std::span<const ReleaseId> releases);

/// Whether a milestone's pattern changed since it was copied in a way that the milestone does not say yet and still could: whether
/// findPatternChanges() says something of it. Not for those whose pattern is gone.
[[nodiscard]] bool isPatternChanged(const Plan &plan, const Timetable &timetable, const Milestone &copy);

struct ReapplyPreview {
    PlanEdit edit; ///< One named step.
    std::vector<MovedDate> moved;
    std::vector<MilestoneId> added;
    std::vector<MilestoneId> removed;
    std::vector<Problem> conflicts;
    Plan after;
    Timetable dates;
};

/// Does what the changes say. Of a milestone that stays, what is not taken is settled as well: it is not proposed again until the pattern
/// changes once more, and what stays though the pattern lost it is the release's own from then on. Milestones that are not added are offered
/// again. Fails where rules would lead in a circle.
[[nodiscard]] Result<ReapplyPreview> previewReapplying(const Plan &plan, const Timetable &timetable, ReleaseId pattern,
                                                       std::span<const PatternChange> changes, QDate today, IdSource &ids);

} // namespace Plimsoll
