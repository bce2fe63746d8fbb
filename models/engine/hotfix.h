// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/milestone.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/problems.h"
#include "engine/timetable.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace Plimsoll {

/// One step of a hotfix, so many hours after the step before it.
struct HotfixStep {
    QString title; ///< May hold {release}.
    MilestoneKind kind = MilestoneKind::Checkpoint;
    int hours = 0;
};

/// Fix ready +4 h, review +2 h, candidate build +1 h, smoke test +4 h, go/no-go +1 h, go-live +1 h.
[[nodiscard]] std::vector<HotfixStep> usualHotfixSteps();

struct HotfixRequest {
    ReleaseId repairs;
    QString name;
    QDateTime start; ///< The moment; seconds are dropped.
    std::vector<HotfixStep> steps; ///< The last one is the go-live.
};

/// Repaired is what is out: the chosen release where it went live by that day, else the newest one of its product that did; the chosen one where
/// none did.
[[nodiscard]] ReleaseId releaseToRepair(const Plan &plan, const Timetable &timetable, ReleaseId chosen, QDate today);

/// The first free number between the release and the next one: "1.37.1" after "1.37", "1.37.2" after that. Hotfixes of a hotfix count on. Where
/// a train of the product gives its releases such numbers, "1.37.1.1" after "1.37.1".
[[nodiscard]] QString nextHotfixName(const Plan &plan, ReleaseId repairs);

/// Releases of the product that are later than the repaired one and that a fix merged only to main would not reach: planned ones past their
/// branch (frozen, or branched, before that day), the latest released one, and released ones whose end of life is still to come.
[[nodiscard]] std::vector<ReleaseId> mergeTargets(const Plan &plan, const Timetable &timetable, ReleaseId repairs, QDate day);

/// A milestone of the next release that falls into the hotfix and needs the same people.
struct TakenMilestone {
    MilestoneId milestone;
    IdList<Role> owners; ///< Shared ones.
    IdList<Person> people;
    IdList<Skill> skills;
};

/// Hours of a skill that the next release asks for while the hotfix needs it.
struct TakenHours {
    SkillId skill;
    double hours = 0.0;
};

struct HotfixPreview {
    PlanEdit edit; ///< One named step.
    ReleaseId release;
    std::vector<MilestoneId> steps;   ///< Start, then the steps.
    std::vector<MilestoneId> merges;  ///< One for main, then one for each release that is past its branch.
    ReleaseId nextRelease;            ///< From which it takes; invalid where none is planned after it.
    std::vector<TakenMilestone> takes;
    std::vector<TakenHours> hours;    ///< Only where the next release says how many it needs.
    std::vector<Problem> conflicts; ///< Also of other releases.
    Plan after;
    Timetable dates;
};

/// A release between two others: each step counts hours from the one before, with its time of day in the plan's zone; owners, needed people and
/// skills are those of the latest milestone of that kind in the repaired release. A day after the go-live the fix must be merged everywhere.
/// Fails where the repaired release is gone or cancelled, where the name is taken, and for steps without title or with negative hours.
[[nodiscard]] Result<HotfixPreview> previewHotfix(const Plan &plan, const Timetable &timetable, const HotfixRequest &request, QDate today, IdSource &ids);

} // namespace Plimsoll
