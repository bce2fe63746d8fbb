// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace Plimsoll {

/// How long something really took: `actual` by `planned`.
struct PhaseRecord {
    MilestoneId milestone;
    QDate planned; ///< By the newest baseline that has it, else by its rule.
    QDate actual;
    int slip = 0;       ///< Working days of its calendars; negative was sooner.
    double ratio = 0.0; ///< Working days that it came after the first date of its release, by those that were planned; 0 where too few were.
};

/// What became of past estimates. A value.
class EstimateHistory
{
public:
    /// As many it takes until they say more than three guessed points.
    static constexpr size_t enough = 8;

    EstimateHistory() = default;
    EstimateHistory(const Plan &plan, const Timetable &timetable);

    /// Hours spent by likely hours, of the demands of finished items, ascending.
    [[nodiscard]] std::vector<double> ratiosOf(SkillId skill) const { return m_ratios.value(skill); }
    /// Of all skills.
    [[nodiscard]] const std::vector<double> &allRatios() const { return m_all; }
    /// Milestones that are done, by release, then day.
    [[nodiscard]] const std::vector<PhaseRecord> &phases() const { return m_phases; }
    /// The ratios that stand in for the three points of such a demand: those of its skill, where these are not enough those of all skills, and
    /// then those of phases; empty where none are enough.
    [[nodiscard]] std::vector<double> usableFor(SkillId skill) const;

private:
    void readWork(const Plan &plan);
    void readPhases(const Plan &plan, const Timetable &timetable);

    QHash<SkillId, std::vector<double>> m_ratios;
    std::vector<double> m_all;
    std::vector<PhaseRecord> m_phases;
};

} // namespace Plimsoll
