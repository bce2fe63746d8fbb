// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportdossier.h"

#include "document/decisionproof.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/planzone.h"
#include "engine/readiness/readiness.h"
#include "items/celltext.h"
#include "views/reports/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString text(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}

ReportCell stateCell(const QString &state)
{
    if (state == "met"_L1)
        return {u"\u2713 "_s + stateName(CriterionState::Met), {}, ReportTone::Good};
    if (state == "not_met"_L1)
        return {u"\u2717 "_s + stateName(CriterionState::NotMet), {}, ReportTone::Bad};
    if (state == "waived"_L1)
        return {u"! "_s + stateName(CriterionState::Waived), {}, ReportTone::Warning};
    return {u"? "_s + stateName(CriterionState::Unknown), {}, ReportTone::Quiet};
}

QString dayOf(const QJsonValue &value)
{
    return dateText(QDate::fromString(value.toString(), Qt::ISODate), QLocale());
}

ReportTable criteriaTable(const QJsonArray &criteria)
{
    ReportTable table;
    table.columns = {{reportText("Criterion"), 3.0}, {reportText("Kind"), 0.8}, {reportText("State"), 1.3}, {reportText("Why"), 4.0},
                     {reportText("Evidence"), 2.2}};
    for (const auto &element : criteria) {
        const QJsonObject criterion = element.toObject();
        table.rows.push_back({{text(criterion, u"title")},
                              {criterion.value(u"hard").toBool() ? reportText("hard") : reportText("soft")},
                              stateCell(text(criterion, u"state")),
                              {text(criterion, u"sentence")},
                              {text(criterion, u"evidence")}});
    }
    return table;
}

ReportTable voteTable(const Plan &plan, const QJsonArray &votes)
{
    ReportTable table;
    table.columns = {{recordLabel<Person>(), 2.0}, {recordLabel<Vote>(), 1.0}, {reportText("Dissent"), 4.0}, {reportText("When"), 2.0}};
    for (const auto &element : votes) {
        const QJsonObject vote = element.toObject();
        VoteChoice choice = VoteChoice::Abstain;
        QDateTime cast;
        (void)FieldCodec<VoteChoice>::fromJson(vote.value(u"choice"), choice);
        (void)FieldCodec<QDateTime>::fromJson(vote.value(u"cast"), cast);
        table.rows.push_back({{text(vote, u"person")},
                              {label(choice), {}, choice == VoteChoice::NoGo ? ReportTone::Bad : ReportTone::Plain},
                              {text(vote, u"dissent")},
                              {momentText(cast, planZone(plan), QLocale())}});
    }
    return table;
}

ReportTable conditionTable(const QJsonArray &conditions)
{
    ReportTable table;
    table.columns = {{reportText("Condition"), 4.0}, {reportText("Owner"), 2.0}, {reportText("Due"), 2.0}};
    for (const auto &element : conditions) {
        const QJsonObject condition = element.toObject();
        table.rows.push_back({{text(condition, u"title")}, {text(condition, u"owner")}, {dayOf(condition.value(u"due"))}});
    }
    return table;
}

/// The names that the dossier's figures go by.
QString figureName(const QString &key)
{
    CriterionMeasure measure = CriterionMeasure::Attested;
    if (FieldCodec<CriterionMeasure>::fromName(key, measure))
        return label(measure).section(u',', 0, 0);
    static const std::map<QString, const char *> names{
        {u"gate_day"_s, QT_TRANSLATE_NOOP("Report", "Day of the gate")},       {u"go_live"_s, QT_TRANSLATE_NOOP("Report", "Go-live")},
        {u"tests_planned"_s, QT_TRANSLATE_NOOP("Report", "Planned tests")},    {u"tests_passed"_s, QT_TRANSLATE_NOOP("Report", "Passed tests")},
        {u"tests_failed"_s, QT_TRANSLATE_NOOP("Report", "Failed tests")},      {u"tests_flaky"_s, QT_TRANSLATE_NOOP("Report", "Flaky tests")},
        {u"exposure_days"_s, QT_TRANSLATE_NOOP("Report", "Exposure to risks, working days")}};
    const auto found = names.find(key);
    return found == names.end() ? key : reportText(found->second);
}

ReportTable figureTable(const QJsonObject &figures)
{
    ReportTable table;
    table.columns = {{reportText("Figure"), 4.0}, {reportText("Value"), 2.0, true}};
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const QString value = it->isDouble() ? QLocale().toString(it->toDouble(), 'g', 6) : it->isNull() ? reportText("not known") : dayOf(*it);
        table.rows.push_back({{figureName(it.key())}, {value}});
    }
    return table;
}

void addTable(ReportSection &section, const QString &heading, ReportTable table)
{
    if (table.rows.empty())
        return;
    section.blocks.emplace_back(ReportHeading{heading});
    section.blocks.emplace_back(std::move(table));
}

} // namespace

Report dossierReport(const Plan &plan, const Decision &decision, const QString &proof)
{
    const QJsonObject dossier = QJsonDocument::fromJson(decision.dossier.toUtf8()).object();
    const QJsonObject gate = dossier.value(u"gate").toObject();
    const QJsonObject source = dossier.value(u"plan").toObject();
    const QString when = momentText(decision.decided, planZone(plan), QLocale());
    Report report;
    report.title = reportText("Decision dossier: %1").arg(text(gate, u"title"));
    report.subtitle = reportText("%1, %2", "milestone, release").arg(text(gate, u"milestone"), text(dossier, u"release"));
    report.footer = reportText("%1 \u00b7 decided %2").arg(report.title, when);
    const bool stopped = decision.outcome == GateOutcome::NoGo;
    report.facts.lines = {{reportText("Outcome"), {label(decision.outcome), {}, stopped ? ReportTone::Bad : ReportTone::Good, true}},
                          {reportText("Decided"), {when}},
                          {reportText("Decided by"), {text(dossier, u"decided_by"), text(gate, u"decides")}},
                          {reportText("Reason"), {decision.reason}},
                          {reportText("Plan"), {text(source, u"title"), reportText("%1, step %2", "plan id, journal step")
                              .arg(text(source, u"id"), text(source, u"sequence"))}},
                          {reportText("Seal"), {decision.seal, reportText("SHA-256 over gate, outcome, time, decider, reason and dossier")}},
                          {reportText("Proof"), {proof}}};
    std::erase_if(report.facts.lines, [](const auto &line) { return line.second.text.isEmpty(); });
    ReportSection section{u"dossier"_s, reportText("What was known"), {}};
    addTable(section, reportText("Criteria"), criteriaTable(dossier.value(u"criteria").toArray()));
    addTable(section, reportText("Votes"), voteTable(plan, dossier.value(u"votes").toArray()));
    addTable(section, reportText("Conditions"), conditionTable(dossier.value(u"conditions").toArray()));
    addTable(section, reportText("Figures"), figureTable(dossier.value(u"figures").toObject()));
    report.sections.push_back(std::move(section));
    return report;
}

Report dossierReport(PlanDocument &document, const Decision &decision)
{
    const auto verdict = proveDecision(document, decision.id);
    QString proof = verdict ? verdict->sentence : verdict.error().text;
    if (verdict && verdict->proof == DecisionProof::Intact)
        proof = reportText("The decision is what its seal and the history of the plan say.");
    else if (verdict && verdict->proof == DecisionProof::SealOnly)
        proof = reportText("The decision is what its seal says; this file has no history of it.");
    return dossierReport(document.plan(), decision, proof);
}

} // namespace Plimsoll
