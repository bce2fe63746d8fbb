// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/idsource.h"
#include "domain/plan.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/planmerge.h"
#include "engine/timetable.h"

#include <QDateTime>
#include <QString>

#include <span>
#include <vector>

namespace Plimsoll {

/// What a scenario can hold of an edit: all but what left the machine, and scenarios.
[[nodiscard]] PlanEdit scenarioChanges(PlanEdit edit);

/// Keeps changes that are not made as a scenario. The sequence is that of the last step of the journal. Fails where there is nothing to
/// keep, where it has no name, and where it is too much.
[[nodiscard]] Result<PlanEdit> keepScenario(const Plan &plan, const PlanEdit &changes, const QString &name, const QDateTime &made,
                                            qint64 baseSequence, IdSource &ids);

/// A scenario laid on the plan as it is today, field by field: what it changes, against what it found.
struct LaidScenario {
    Plan found;  ///< The plan, but at the places that the scenario changes as it found it.
    Plan wanted; ///< The plan, but at those places as the scenario has it.
    /// What it would still change. Where the plan was changed at that place as well, in another way, the row conflicts.
    std::vector<MergeRow> rows;

    /// Those that do not conflict.
    [[nodiscard]] std::vector<MergeRow> undisputed() const;
};

/// Fails for one that is gone or cannot be read.
[[nodiscard]] Result<LaidScenario> layScenario(const Plan &plan, ScenarioId id);

/// What makes the plan what the scenario says in the chosen rows; at the others it stays as it is.
[[nodiscard]] PlanEdit scenarioEdit(const Plan &plan, const Timetable &timetable, const LaidScenario &laid, std::span<const MergeRow> chosen,
                                    const QString &label, QDate today);

/// The same as the one named step that adopts it, and with it removes the scenario: it is the plan then. Slips that come with it say
/// today, and the dates between which they move today.
[[nodiscard]] PlanEdit adoptScenario(const Plan &plan, const Timetable &timetable, ScenarioId id, const LaidScenario &laid,
                                     std::span<const MergeRow> chosen, QDate today);

} // namespace Plimsoll
