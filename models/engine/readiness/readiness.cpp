// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/readiness.h"

#include "domain/allrecords.h"
#include "domain/newestdecision.h"
#include "engine/planzone.h"
#include "engine/readiness/readinesstext.h"
#include "engine/sentences.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

CriterionState measuredState(const Criterion &criterion, const Measured &measured)
{
    if (criterion.measure == CriterionMeasure::Attested) {
        switch (criterion.attestation) {
        case Attestation::Open:
            return CriterionState::Unknown;
        case Attestation::Met:
            return CriterionState::Met;
        case Attestation::NotMet:
            return CriterionState::NotMet;
        }
    }
    if (!measured.value)
        return CriterionState::Unknown;
    // A release that cannot be backed out at all has nothing that could have been rehearsed.
    if (criterion.measure == CriterionMeasure::BackOutRehearsed && measured.whole == 0.0)
        return CriterionState::NotMet;
    constexpr double rounding = 1e-9;
    const bool met = isAtLeast(criterion.measure) ? *measured.value >= criterion.threshold - rounding
                                                  : *measured.value <= criterion.threshold + rounding;
    return met ? CriterionState::Met : CriterionState::NotMet;
}

QString waiverText(const Plan &plan, const Criterion &criterion)
{
    const Person *person = plan.find(criterion.waivedBy);
    const QString reason = criterion.waiverReason.trimmed();
    const QString until = criterion.waiverExpires.isValid() ? readinessText("until %1").arg(dayText(criterion.waiverExpires)) : readinessText("for good");
    return person ? readinessText("Waived by %1 %2: %3").arg(person->name, until, reason) : readinessText("Waived %1: %2").arg(until, reason);
}

/// What hard criteria say; soft ones never hold a gate.
GateState stateOf(const std::vector<const Criterion *> &criteria, const std::vector<CriterionStanding> &standings)
{
    GateState state = GateState::Ready;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const CriterionState own = standings[i].state;
        if (criteria[i]->hard && own == CriterionState::NotMet)
            return GateState::NotReady;
        if (criteria[i]->hard && own == CriterionState::Unknown)
            state = GateState::Unknown;
        else if (own == CriterionState::Waived && state == GateState::Ready)
            state = GateState::Waived;
    }
    return criteria.empty() ? GateState::Unknown : state;
}

QString decidedSentence(const Plan &plan, const Decision &decision)
{
    const Person *person = plan.find(decision.decider);
    const QString day = dayText(decisionDay(plan, decision));
    return person ? readinessText("%1 decided on %2.").arg(person->name, day) : readinessText("It was decided on %1.").arg(day);
}

QStringList reasonsOf(const std::vector<const Criterion *> &criteria, const std::vector<CriterionStanding> &standings)
{
    if (criteria.empty())
        return {readinessText("The gate has no criterion yet.")};
    QStringList reasons;
    for (const bool hard : {true, false}) {
        for (const CriterionState state : {CriterionState::NotMet, CriterionState::Unknown, CriterionState::Waived}) {
            for (size_t i = 0; i < criteria.size(); ++i) {
                if (criteria[i]->hard == hard && standings[i].state == state)
                    reasons << readinessText("%1: %2", "criterion, why").arg(criteria[i]->title, standings[i].sentence);
            }
        }
    }
    return reasons;
}

} // namespace

Readiness::Readiness(const Plan &plan, const Timetable &timetable, QDate today, QDateTime now)
    : m_plan(plan), m_timetable(timetable), m_today(today), m_absences(plan),
      m_measures(plan, timetable, today, now.isValid() ? now : today.startOfDay(planZone(plan)))
{
}

const Measured &Readiness::measured(CriterionMeasure measure, const Milestone &milestone) const
{
    return m_measures.of(measure, milestone.release, milestone.id);
}

CriterionStanding Readiness::of(const Criterion &criterion) const
{
    const Gate *gate = m_plan.find(criterion.gate);
    const Milestone *milestone = gate ? m_plan.find(gate->milestone) : nullptr;
    if (!milestone)
        return {{}, CriterionState::Unknown, CriterionState::Unknown, readinessText("Its gate has no milestone.")};
    const Measured &measured = this->measured(criterion.measure, *milestone);
    CriterionStanding standing;
    standing.value = measured.value;
    standing.measured = standing.state = measuredState(criterion, measured);
    standing.sentence = measureSentence(m_plan, criterion, measured);
    if (standing.measured != CriterionState::Met && isWaived(criterion, m_today)) {
        standing.state = CriterionState::Waived;
        standing.sentence += u' ' + waiverText(m_plan, criterion);
    }
    return standing;
}

std::vector<const Criterion *> Readiness::criteriaOf(GateId gate) const
{
    std::vector<const Criterion *> criteria;
    for (const Criterion &criterion : m_plan.table<Criterion>()) {
        if (criterion.gate == gate)
            criteria.push_back(&criterion);
    }
    std::ranges::stable_sort(criteria, {}, &Criterion::position);
    return criteria;
}

GateStanding Readiness::of(const Gate &gate) const
{
    GateStanding standing;
    standing.day = m_timetable.startOf(gate.milestone);
    const auto criteria = criteriaOf(gate.id);
    std::vector<CriterionStanding> standings;
    for (const Criterion *criterion : criteria)
        standings.push_back(of(*criterion));
    standing.state = stateOf(criteria, standings);
    standing.reasons = reasonsOf(criteria, standings);
    standing.decider = deciderOf(m_plan, m_absences, gate, standing.day);
    if (const Decision *decision = decisionOf(m_plan, gate.id)) {
        standing.decision = decision->id;
        standing.settled = isSettled(m_plan, m_timetable, gate);
        if (standing.settled)
            standing.decider.sentence = decidedSentence(m_plan, *decision);
    }
    return standing;
}

std::vector<const Gate *> Readiness::gatesOf(ReleaseId release) const
{
    std::vector<const Gate *> gates;
    for (const Gate &gate : m_plan.table<Gate>()) {
        const Milestone *milestone = m_plan.find(gate.milestone);
        if (milestone && milestone->state != MilestoneState::Cancelled && (!release.isValid() || milestone->release == release))
            gates.push_back(&gate);
    }
    std::ranges::stable_sort(gates, {}, [&](const Gate *gate) {
        const QDate day = m_timetable.startOf(gate->milestone);
        return std::tuple(!day.isValid(), day);
    });
    return gates;
}

bool isWaived(const Criterion &criterion, QDate day)
{
    return !criterion.waiverReason.trimmed().isEmpty() && (!criterion.waiverExpires.isValid() || criterion.waiverExpires >= day);
}

std::optional<Error> brokenCriterionWaiver(const PlanEdit &edit)
{
    const auto isHalf = [](const Criterion &criterion) {
        return criterion.hard && !criterion.waiverReason.trimmed().isEmpty()
            && (!criterion.waiverExpires.isValid() || !criterion.waivedBy.isValid());
    };
    for (const auto &change : edit.changes<Criterion>()) {
        if (!change.after || !isHalf(*change.after) || (change.before && isHalf(*change.before)))
            continue;
        return Error{ErrorCode::InvalidInput,
                     readinessText("%1 is hard, so it is waived only with a reason, a last day and somebody who answers for it; use “Waive…” at its gate.")
                         .arg(quotedName(*change.after)),
                     quotedName(*change.after)};
    }
    return {};
}

bool isAtLeast(CriterionMeasure measure)
{
    return measure == CriterionMeasure::TestsPassed || measure == CriterionMeasure::SoakHours;
}

QDate decisionDay(const Plan &plan, const Decision &decision)
{
    return decision.decided.toTimeZone(planZone(plan)).date();
}

bool isSettled(const Plan &plan, const Timetable &timetable, const Gate &gate)
{
    const Decision *decision = decisionOf(plan, gate.id);
    const QDate day = timetable.startOf(gate.milestone);
    if (!decision || decision->outcome != GateOutcome::NoGo || !day.isValid())
        return decision != nullptr;
    return decisionDay(plan, *decision) >= day;
}

} // namespace Plimsoll
