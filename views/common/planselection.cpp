// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/planselection.h"

#include "domain/allrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename... R>
bool isOneOf(const QString &table)
{
    return (... || (table == QLatin1StringView(Record<R>::table)));
}

} // namespace

QString pageOf(const QString &table)
{
    if (isOneOf<Gate, Criterion, Decision, DecisionCondition, Vote, ChecklistItem, RunbookStep, ReviewFinding>(table))
        return u"decisions"_s;
    if (isOneOf<Risk, RiskAction>(table))
        return u"risks"_s;
    if (isOneOf<Message, MessageTemplate, Audience, Stakeholder>(table))
        return u"communication"_s;
    if (isOneOf<TestSuite, TestCase, TestCycle, PlannedTest, TestRun, TestResult>(table))
        return u"quality"_s;
    if (isOneOf<WorkItem, Demand, WorkDependency>(table))
        return u"scope"_s;
    if (isOneOf<FeatureToggle, ToggleState, RolloutStep, BackOutPlan, OnCall>(table))
        return u"rollout"_s;
    if (isOneOf<Environment, Component, Build, Promotion, PipelineRun, Incident, InfrastructureCode, InfrastructureChange>(table))
        return u"environments"_s;
    if (isOneOf<Bug, ExceptionRequest, TriageRule>(table))
        return u"triage"_s;
    if (isOneOf<Milestone, Release>(table))
        return u"milestones"_s;
    if (isOneOf<Absence, SentSheet>(table))
        return u"capacity"_s;
    return u"tables"_s;
}

void PlanSelection::setRelease(ReleaseId release)
{
    if (m_release == release)
        return;
    m_release = release;
    Q_EMIT releaseChanged(release);
}

void PlanSelection::setRecords(std::vector<RecordReference> records)
{
    if (m_records == records)
        return;
    m_records = std::move(records);
    Q_EMIT recordsChanged();
}

std::vector<qint64> PlanSelection::idsOf(const QString &table) const
{
    std::vector<qint64> ids;
    for (const RecordReference &record : m_records) {
        if (record.table == table)
            ids.push_back(record.id);
    }
    return ids;
}

bool PlanSelection::has(const QString &table) const
{
    return std::ranges::find(m_records, table, &RecordReference::table) != m_records.end();
}

} // namespace Plimsoll
