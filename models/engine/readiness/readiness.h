// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/milestone.h"
#include "domain/planedit.h"
#include "domain/result.h"
#include "engine/readiness/decider.h"
#include "engine/readiness/releasemeasures.h"

#include <optional>
#include <vector>

namespace Plimsoll {

enum class CriterionState { Met, NotMet, Waived, Unknown };
/// Waived: ready, but only because something is waived.
enum class GateState { Ready, Waived, NotReady, Unknown };

/// How a criterion stands on a day.
struct CriterionStanding {
    std::optional<double> value; ///< As measured; nothing for one that is attested, or that nothing tells of.
    CriterionState measured = CriterionState::Unknown; ///< Without its waiver.
    CriterionState state = CriterionState::Unknown;
    QString sentence; ///< Why: "18 of 20 planned tests passed (90 %); 95 % are asked for."
};

/// How a gate stands on a day.
struct GateStanding {
    GateState state = GateState::Unknown;
    QDate day; ///< Of its milestone; invalid where that has none.
    Decider decider; ///< On that day; once it is settled its sentence tells who decided.
    DecisionId decision; ///< The newest; invalid while nobody decided.
    bool settled = false; ///< Nobody is asked to decide any more: the decision holds.
    QStringList reasons; ///< Why it is not simply ready, what is hard first; a sentence each.
};

/// Measures gates and their criteria as of a day. Waivers hold through their last day. Plan and timetable must outlive it; for one thread.
class Readiness
{
public:
    /// Without a moment soak time is counted to the beginning of the day.
    Readiness(const Plan &plan, const Timetable &timetable, QDate today, QDateTime now = {});

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const AbsentDays &absences() const { return m_absences; }

    [[nodiscard]] CriterionStanding of(const Criterion &criterion) const;
    [[nodiscard]] GateStanding of(const Gate &gate) const;
    /// The gates of planned milestones of a release, of all releases where it is invalid, by day; cancelled ones left out.
    [[nodiscard]] std::vector<const Gate *> gatesOf(ReleaseId release) const;
    /// What that measure counts at a milestone.
    [[nodiscard]] const Measured &measured(CriterionMeasure measure, const Milestone &milestone) const;
    /// By their positions.
    [[nodiscard]] std::vector<const Criterion *> criteriaOf(GateId gate) const;

private:
    const Plan &m_plan;
    const Timetable &m_timetable;
    QDate m_today;
    AbsentDays m_absences;
    ReleaseMeasures m_measures;
};

/// Whether somebody waived it, and the waiver has not run out before that day.
[[nodiscard]] bool isWaived(const Criterion &criterion, QDate day);
/// Whether the edit leaves a hard criterion waived without a last day or without who answers for it; what was so before is let through.
[[nodiscard]] std::optional<Error> brokenCriterionWaiver(const PlanEdit &edit);
/// Whether more is better: tests passed and soak time.
[[nodiscard]] bool isAtLeast(CriterionMeasure measure);
/// The day of a decision, in the plan's zone.
[[nodiscard]] QDate decisionDay(const Plan &plan, const Decision &decision);
/// Whether nobody is asked to decide on the gate any more. A no go for an earlier day holds no more once the milestone has slipped.
[[nodiscard]] bool isSettled(const Plan &plan, const Timetable &timetable, const Gate &gate);

[[nodiscard]] QString stateName(CriterionState state);
[[nodiscard]] QString stateName(GateState state);
/// Once it is settled what was decided: "Go – decided Wed 22 Jul 2026"; before, how it stands: "Not ready".
[[nodiscard]] QString stateText(const Plan &plan, const GateStanding &standing);
/// Whose sign and colour go with that text: a go is shown like ready, under conditions like ready with waivers, a no go like not ready.
[[nodiscard]] GateState shownState(const Plan &plan, const GateStanding &standing);
/// "92 %", "36.5 h", "5 days", "3"; a dash where there is no value.
[[nodiscard]] QString valueText(CriterionMeasure measure, const std::optional<double> &value);
/// Why a criterion stands so; the waiver left aside.
[[nodiscard]] QString measureSentence(const Plan &plan, const Criterion &criterion, const Measured &measured);

} // namespace Plimsoll
