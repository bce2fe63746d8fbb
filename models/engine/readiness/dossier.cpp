// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/dossier.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/exposure.h"
#include "engine/readiness/testpassing.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// As the field is kept in JSON elsewhere: names of enums, ISO dates, ids as text.
template<typename T>
QJsonValue json(const T &value)
{
    return FieldCodec<T>::toJson(value);
}

template<typename R>
QString nameOf(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    return record ? record->name : QString();
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString wordOf(CriterionState state)
{
    static constexpr std::array words{"met", "not_met", "waived", "unknown"};
    return QString::fromLatin1(words[size_t(state)]);
}

QString wordOf(GateState state)
{
    static constexpr std::array words{"ready", "waived", "not_ready", "unknown"};
    return QString::fromLatin1(words[size_t(state)]);
}

QJsonObject criterionObject(const Plan &plan, const Criterion &criterion, const CriterionStanding &standing)
{
    QJsonObject object{{u"id"_s, json(criterion.id)},
                       {u"title"_s, criterion.title},
                       {u"hard"_s, criterion.hard},
                       {u"measure"_s, json(criterion.measure)},
                       {u"threshold"_s, criterion.threshold},
                       {u"value"_s, number(standing.value)},
                       {u"measured"_s, wordOf(standing.measured)},
                       {u"state"_s, wordOf(standing.state)},
                       {u"sentence"_s, standing.sentence},
                       {u"evidence"_s, criterion.evidence}};
    if (criterion.measure == CriterionMeasure::Attested) {
        object.insert(u"attestation"_s, json(criterion.attestation));
        object.insert(u"attested_by"_s, nameOf(plan, criterion.attestedBy));
        object.insert(u"attested"_s, json(criterion.attested));
    }
    if (standing.state == CriterionState::Waived) {
        object.insert(u"waiver"_s, QJsonObject{{u"by"_s, nameOf(plan, criterion.waivedBy)},
                                               {u"reason"_s, criterion.waiverReason},
                                               {u"expires"_s, json(criterion.waiverExpires)}});
    }
    return object;
}

QJsonArray criteriaArray(const Readiness &readiness, GateId gate)
{
    QJsonArray array;
    for (const Criterion *criterion : readiness.criteriaOf(gate))
        array.append(criterionObject(readiness.plan(), *criterion, readiness.of(*criterion)));
    return array;
}

QJsonArray votesArray(const Plan &plan, GateId gate)
{
    QJsonArray array;
    for (const Vote *vote : votesOf(plan, gate)) {
        array.append(QJsonObject{{u"person"_s, nameOf(plan, vote->person)},
                                 {u"choice"_s, json(vote->choice)},
                                 {u"dissent"_s, vote->dissent},
                                 {u"cast"_s, json(vote->cast)}});
    }
    return array;
}

QJsonArray conditionsArray(const Plan &plan, const std::vector<DecisionCondition> &conditions)
{
    QJsonArray array;
    for (const DecisionCondition &condition : conditions)
        array.append(QJsonObject{{u"title"_s, condition.title}, {u"owner"_s, nameOf(plan, condition.owner)}, {u"due"_s, json(condition.due)}});
    return array;
}

QJsonObject figuresOf(const Readiness &readiness, const Milestone &milestone)
{
    const Plan &plan = readiness.plan();
    const Release *release = plan.find(milestone.release);
    const TestPassing tests = testPassing(plan, milestone.release);
    QJsonObject figures{{u"gate_day"_s, json(readiness.timetable().startOf(milestone.id))},
                        {u"go_live"_s, json(release ? readiness.timetable().startOf(release->anchor) : QDate())},
                        {u"tests_planned"_s, tests.planned},
                        {u"tests_passed"_s, tests.passed},
                        {u"tests_failed"_s, tests.failed},
                        {u"tests_flaky"_s, tests.flaky},
                        {u"exposure_days"_s, exposureOf(plan, milestone.release, RiskStage::Residual)}};
    for (const CriterionMeasure measure : {CriterionMeasure::OpenBlockers, CriterionMeasure::OpenBugs, CriterionMeasure::HighRisks,
                                           CriterionMeasure::SoakHours, CriterionMeasure::Shortage, CriterionMeasure::LateMessages,
                                           CriterionMeasure::BackOutRehearsed, CriterionMeasure::OpenExceptions, CriterionMeasure::ChecklistOpen})
        figures.insert(json(measure).toString(), number(readiness.measured(measure, milestone).value));
    return figures;
}

} // namespace

std::vector<const Vote *> votesOf(const Plan &plan, GateId gate)
{
    std::map<PersonId, const Vote *> newest;
    for (const Vote &vote : plan.table<Vote>()) {
        if (vote.gate != gate || !plan.find(vote.person))
            continue;
        const Vote *&known = newest[vote.person];
        if (!known || std::tie(known->cast, known->id) < std::tie(vote.cast, vote.id))
            known = &vote;
    }
    std::vector<const Vote *> votes;
    for (const auto &[person, vote] : newest)
        votes.push_back(vote);
    std::ranges::stable_sort(votes, {}, [&](const Vote *vote) { return plan.find(vote->person)->name; });
    return votes;
}

QJsonObject dossierOf(const Readiness &readiness, const DecisionDraft &draft, const DecisionMoment &moment)
{
    const Plan &plan = readiness.plan();
    const Gate *gate = plan.find(draft.gate);
    const Milestone *milestone = gate ? plan.find(gate->milestone) : nullptr;
    if (!milestone)
        return {};
    const Release *release = plan.find(milestone->release);
    const GateStanding standing = readiness.of(*gate);
    return {{u"format"_s, 1},
            {u"plan"_s, QJsonObject{{u"id"_s, plan.planId.toString(QUuid::WithoutBraces)}, {u"title"_s, plan.settings().title},
                                    {u"sequence"_s, QString::number(moment.sequence)}}},
            {u"taken"_s, json(moment.time)},
            {u"today"_s, json(readiness.today())},
            {u"release"_s, release ? displayName(plan, *release) : QString()},
            {u"gate"_s, QJsonObject{{u"id"_s, json(gate->id)},
                                    {u"title"_s, gate->title},
                                    {u"milestone"_s, displayTitle(plan, *milestone)},
                                    {u"decider"_s, nameOf(plan, gate->decider)},
                                    {u"deputy"_s, nameOf(plan, gate->deputy)},
                                    {u"decides"_s, deciderOf(plan, readiness.absences(), *gate, standing.day).sentence},
                                    {u"state"_s, wordOf(standing.state)},
                                    {u"reasons"_s, QJsonArray::fromStringList(standing.reasons)}}},
            {u"decided_by"_s, nameOf(plan, draft.decider)},
            {u"criteria"_s, criteriaArray(readiness, gate->id)},
            {u"votes"_s, votesArray(plan, gate->id)},
            {u"conditions"_s, conditionsArray(plan, draft.conditions)},
            {u"figures"_s, figuresOf(readiness, *milestone)}};
}

} // namespace Plimsoll
