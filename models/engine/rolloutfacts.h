// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rollouttechnique.h"
#include "engine/delivery/sidehistory.h"
#include "engine/timetable.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Plimsoll {

struct RolloutStep;
struct WorkItem;

/// The share of a step that reaches everybody, in per cent.
inline constexpr double fullShare = 100.0;

/// What a technique asks for before its first step.
enum class RolloutNeed { Owner, Toggle, RemovalDate, Environment, Metric, KillCriterion, DataNote, BackOutPlan };

[[nodiscard]] std::vector<RolloutNeed> needsOf(RolloutTechnique technique);
/// A sentence: "Say at what it is taken back."
[[nodiscard]] QString needText(RolloutNeed need);

/// The names of toggles that the item gives, parted by commas.
[[nodiscard]] QStringList togglesNamedBy(const WorkItem &item);

/// Whether they are steps of the same RolloutLadder.
[[nodiscard]] bool areOfOneLadder(const Plan &plan, const RolloutStep &a, const RolloutStep &b);

/// The steps by which a feature, or a whole release, comes to users in one way.
struct RolloutLadder {
    ReleaseId release;
    WorkItemId workItem; ///< Invalid: the whole release.
    RolloutTechnique technique = RolloutTechnique::Direct;
    std::vector<RolloutStepId> steps; ///< By date, then share, then id; those without a date last.

    friend bool operator==(const RolloutLadder &, const RolloutLadder &) = default;
};

/// All of the plan, those of whole releases before those of features, by first date.
[[nodiscard]] std::vector<RolloutLadder> rolloutLadders(const Plan &plan, const Timetable &timetable);
/// The feature, or the release: "Faster search", "Crane 4.2".
[[nodiscard]] QString ladderName(const Plan &plan, const RolloutLadder &ladder);
/// Which of its technique's needs are not met; for a ladder without steps those that only steps can meet are missing too.
[[nodiscard]] std::vector<RolloutNeed> missingNeeds(const Plan &plan, const RolloutLadder &ladder);

/// Whether the step is one that is watched: not a switch back, and not one after which nothing is left to decide.
[[nodiscard]] bool isWatched(const RolloutStep &step);

/// Who is on call on that day and not away for all of it: those of the team and of no team, of any team where none is named or the team
/// has no duties at all.
[[nodiscard]] std::vector<PersonId> onCallOn(const Plan &plan, QDate day, TeamId team = {});
/// Whether somebody is on call on that day for the team of the step's feature.
[[nodiscard]] bool hasOnCall(const Plan &plan, const RolloutStep &step, QDate day);

/// The first day off that falls into the watch after a step: between its day and the day on which its hold ends, inclusive. Invalid where
/// none does.
[[nodiscard]] QDate dayOffInHold(const Plan &plan, const Timetable &timetable, const RolloutStep &step);

/// Which of two sides carries the customers.
struct LiveSide {
    EnvironmentId environment;
    RolloutStepId since; ///< The step that made it so.
    QDate day;
};
/// As the last passed switch, or switch back, of the product says; nothing before the first one.
[[nodiscard]] std::optional<LiveSide> liveSide(const Plan &plan, const Timetable &timetable, ProductId product);
/// All passed switches, and switches back, between environments that stand beside each other; also switches that were taken back, once the
/// switch back has passed. They hold from the time of day that their milestone names, else from the beginning of its day.
[[nodiscard]] SideHistory sideHistory(const Plan &plan, const Timetable &timetable);

} // namespace Plimsoll
