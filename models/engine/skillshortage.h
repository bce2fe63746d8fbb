// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>

#include <vector>

namespace Plimsoll {

class Capacity;
class Plan;
class SkillDemand;

/// Hours of a skill that are asked for and that those who have it do not have.
struct SkillShortage {
    SkillId skill;
    double hours = 0.0;

    friend bool operator==(const SkillShortage &, const SkillShortage &) = default;
};

/// The hours that lack over that span, ends inclusive, week by week, so that a slack week does not make up for a full one. By skill; those
/// of which enough is there are left out. The capacity must cover the span.
[[nodiscard]] std::vector<SkillShortage> skillShortages(const Plan &plan, const Capacity &capacity, const SkillDemand &demand, QDate from, QDate to);

/// What the second has more, or by a negative number less, than the first; equal ones are left out.
[[nodiscard]] std::vector<SkillShortage> shortageDifference(const std::vector<SkillShortage> &before, const std::vector<SkillShortage> &after);

} // namespace Plimsoll
