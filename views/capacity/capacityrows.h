// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Plimsoll {

/// One row of the capacity grid: a team with the sum of its people, one of its people, or a skill with the sum of those who have it.
/// Somebody in two teams has a row in each.
struct CapacityRow {
    TeamId team;      ///< Invalid: those without a team.
    PersonId person;  ///< Invalid: the row of the team itself, or of a skill.
    QString name;
    double share = 1.0; ///< Of the person's time, by the membership.
    SkillId skill = {}; ///< Valid: the row of a skill.

    friend bool operator==(const CapacityRow &, const CapacityRow &) = default;
};

/// Teams by name, in each its people of those days by name, then those who are in none, and at the end the skills that somebody has or
/// that are asked for. With a filter only people who, or whose team, have these words in their name, and such skills.
[[nodiscard]] std::vector<CapacityRow> capacityRows(const Plan &plan, QDate first, QDate last, const QString &filter);

/// Hours as grids show them: "38.5", "0".
[[nodiscard]] QString shortHours(double hours);

} // namespace Plimsoll
