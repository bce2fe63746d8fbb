// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"
#include "exchange/work/workimportrow.h"

#include <QString>

namespace Plimsoll {

/// What a column of a table of work holds.
enum class WorkField {
    Ignored, Key, Alias, Title, Kind, State, StateCategory, Resolution, Priority, Parent, Team, Release, Labels, Note, CustomerNote,
    UpgradeAction, Documentation, Public, FeatureToggle, Stage, NotBefore, Started, Finished, Progress, Hours, Low, High, Spent, Skill, SkillHours, Demands,
    EstimateSeconds, RemainingSeconds, SpentSeconds, Points, DependsOn, Blocks, FinishBefore, DocumentationOwner, Assignee, Component, Rollout,
    MostPeople, Audiences,
};

/// As --map names them.
template<>
struct EnumNames<WorkField> {
    static constexpr std::array names{
        "ignore", "key", "alias", "title", "kind", "state", "state_category", "resolution", "priority", "parent", "team", "release", "labels",
        "note", "customer_note", "upgrade_action", "documentation", "public", "feature_toggle", "stage", "not_before", "started", "finished", "progress", "hours",
        "low", "high", "spent", "skill", "skill_hours", "demands", "estimate_seconds", "remaining_seconds", "spent_seconds", "points",
        "depends_on", "blocks", "finish_before", "documentation_owner", "assignee", "component", "rollout", "most_people",
        "audiences"};
};

/// A column and what it holds.
struct WorkColumn {
    WorkField field = WorkField::Ignored;
    QString heading; ///< As it stands.
    QString skill;   ///< For SkillHours: "Backend" of "Backend hours".
};

/// What a heading means in a table that people made, or in Jira's; Ignored where it is none that we know.
[[nodiscard]] WorkColumn workColumnOf(const QString &heading, WorkFormat format);

} // namespace Plimsoll
