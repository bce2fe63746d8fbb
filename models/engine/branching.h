// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/train.h"
#include "engine/moveddates.h"
#include "engine/problems.h"
#include "engine/releaseplacement.h"

#include <vector>

namespace Plimsoll {

/// The release that would come after that one: named and dated by the next departure of its train that no release takes, else with the last
/// number of its name counted on to one that is free, as long after it as it comes after the release before it (a quarter of a year after
/// the first one), or as many times as long as it takes to lie behind today.
[[nodiscard]] WantedRelease suggestNextRelease(const Plan &plan, const Timetable &timetable, ReleaseId source, QDate today);

/// A text of a new release that names another version and is not filled in by a pattern.
struct StillNames {
    QString record; ///< What it belongs to, as people name it: “Code Freeze”.
    QString field;  ///< "Note".
    QString version;
};

/// What branching would make. Nothing has happened until the edit is executed.
struct BranchPreview {
    PlanEdit edit; ///< One named step.
    ReleaseId release;
    std::vector<MilestoneId> milestones; ///< Those of the new release, by date.
    std::vector<StillNames> stillNames;
    QStringList linksLeftOut;            ///< Dependencies of the source on other releases, as sentences: the copy waits for none of these.
    std::vector<MovedDate> rippled;      ///< Milestones of other releases that its windows move.
    std::vector<Problem> conflicts;      ///< That the new release brings, also to others: windows, holidays, absences, notice.
    Plan after;
    Timetable dates;
};

/// Fails as placeRelease does.
[[nodiscard]] Result<BranchPreview> previewBranch(const Plan &plan, const Timetable &timetable, const WantedRelease &wanted, QDate today, IdSource &ids);

/// Milestones of a release by date; those without one last.
[[nodiscard]] std::vector<MilestoneId> milestonesByDate(const Plan &plan, const Timetable &timetable, ReleaseId release);

/// Texts of the release that name another release of its product in so many words.
[[nodiscard]] std::vector<StillNames> findStillNames(const Plan &plan, ReleaseId release);

/// Of all problems those of one release that its dates make. What a copy has in common with its source, such as a milestone without owner, is
/// none of them.
[[nodiscard]] std::vector<Problem> dateProblemsOf(const std::vector<Problem> &problems, ReleaseId release);

/// All problems of a release that is new, and those that its dates bring to others.
[[nodiscard]] std::vector<Problem> problemsMadeBy(const std::vector<Problem> &before, const std::vector<Problem> &after, ReleaseId release);

/// The version with its last number counted on until no release of the product has that name: "1.38" after "1.37". Empty where it has none.
[[nodiscard]] QString nextFreeName(const Plan &plan, ProductId product, const QString &name);

/// The name that the train gives the release of a departure.
[[nodiscard]] QString nameByNumber(const Train &train, int number);

} // namespace Plimsoll
