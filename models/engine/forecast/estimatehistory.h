// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/forecast/pastphase.h"
#include "engine/timetable.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace Plimsoll {

/// How long a phase really took. It ends with a milestone that is done, and begins with the last one of its release that was planned at least
/// EstimateHistory::fewestDays before it and is done, too.
struct PhaseRecord {
    MilestoneId milestone; ///< That ends it.
    QDate planned; ///< Its end by the newest baseline that has it, else by its rule.
    QDate actual;
    int slip = 0;        ///< Of its end, in working days of its calendars; negative was sooner.
    int plannedDays = 0; ///< From begin to end, in working days of the calendars of its end; 0 where it has no begin.
    int actualDays = 0;
    double ratio = 0.0;  ///< Of actual to planned days; 0 where there is none.
};

/// What became of past estimates. A value.
class EstimateHistory
{
public:
    /// As many it takes until they say more than three guessed points.
    static constexpr size_t enough = 8;
    /// Working days of a phase whose ratio means something.
    static constexpr int fewestDays = 5;

    EstimateHistory() = default;
    EstimateHistory(const Plan &plan, const Timetable &timetable);

    /// Hours spent by likely hours, of the demands of finished items, ascending.
    [[nodiscard]] std::vector<double> ratiosOf(SkillId skill) const { return m_ratios.value(skill); }
    /// Of all skills.
    [[nodiscard]] const std::vector<double> &allRatios() const { return m_all; }
    /// Milestones that are done, by release, then day.
    [[nodiscard]] const std::vector<PhaseRecord> &phases() const { return m_phases; }
    /// The ratios that stand in for the three points of such a demand: those of its skill, where these are not enough those of all skills;
    /// empty where those are not enough, either.
    [[nodiscard]] std::vector<double> usableFor(SkillId skill) const;
    /// Actual by planned length of the phases that have both, ascending.
    [[nodiscard]] std::vector<double> phaseRatios() const;
    /// These phases by name, over all releases; in the order in which the first release went through them.
    [[nodiscard]] std::vector<PastPhase> pastPhases(const Plan &plan) const;

private:
    void measurePhase(const Plan &plan, const Timetable &timetable, size_t index);
    void readWork(const Plan &plan);
    void readPhases(const Plan &plan, const Timetable &timetable);

    QHash<SkillId, std::vector<double>> m_ratios;
    std::vector<double> m_all;
    std::vector<PhaseRecord> m_phases;
};

} // namespace Plimsoll
