// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decisionproof.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/recordjson.h"
#include "engine/readiness/dossier.h"
#include "engine/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Decisions", text);
}

constexpr int all = -1;

/// As it is called now, or was when it was removed.
QString gateName(PlanDocument &document, GateId id)
{
    if (const Gate *gate = document.plan().find(id))
        return quotedName(*gate);
    if (!id.isValid())
        return recordLabel<Gate>();
    const auto history = document.recordHistory(QString::fromLatin1(Record<Gate>::table), id.value(), all);
    if (!history)
        return recordLabel<Gate>();
    const auto removed = std::ranges::find_if(*history, [](const RecordHistoryRow &row) { return row.after.isEmpty(); });
    return removed == history->end() ? recordLabel<Gate>() : quotedText(removed->before.value("title"_L1).toString(), recordLabel<Gate>());
}

QString nameOf(PlanDocument &document, const Decision &decision)
{
    return tr("The decision of %1 on %2").arg(dayText(decisionDay(document.plan(), decision)), gateName(document, decision.gate));
}

/// What the journal tells of a decision that the plan has no more.
struct Trace {
    JournalEntry last; ///< The newest step that touched it.
    bool removed = false; ///< By that step.
    QJsonObject fields; ///< As it was removed, else as it was made.
};

QString goneSentence(const QString &name, const Trace &trace)
{
    const QString step = QString::number(trace.last.sequence);
    if (!trace.removed)
        return tr("%1 is gone: step %2 still had it, and no later one removed it.").arg(name, step);
    return tr("%1 is gone: step %2 (%3) removed it.").arg(name, step, trace.last.label);
}

/// By their ids, which tell the order in which they were made.
Result<std::map<DecisionId, Trace>> tracesOfGone(PlanDocument &document)
{
    const auto history = document.recordHistory(QString::fromLatin1(Record<Decision>::table), 0, all);
    if (!history)
        return history.error();
    std::map<DecisionId, Trace> traces;
    for (const RecordHistoryRow &row : *history) {
        const DecisionId id((row.before.isEmpty() ? row.after : row.before).value("id"_L1).toString().toLongLong());
        if (document.plan().find(id))
            continue;
        const auto [place, isNewest] = traces.try_emplace(id);
        Trace &trace = place->second;
        if (isNewest) {
            trace.last = row.entry;
            trace.removed = row.after.isEmpty();
            trace.fields = trace.removed ? row.before : QJsonObject();
        }
        if (trace.fields.isEmpty() && row.before.isEmpty())
            trace.fields = row.after;
    }
    return traces;
}

Result<void> addGone(PlanDocument &document, std::vector<DecisionVerdict> &verdicts)
{
    const auto traces = tracesOfGone(document);
    if (!traces)
        return traces.error();
    for (const auto &[id, trace] : *traces) {
        // Whoever undoes the making of a decision takes it back before anything else became of the plan.
        if (trace.removed && trace.last.kind == JournalKind::Undo)
            continue;
        const auto decision = fromJson<Decision>(trace.fields);
        if (!decision)
            return decision.error();
        verdicts.push_back({id, DecisionProof::Gone, goneSentence(nameOf(document, *decision), trace)});
    }
    return {};
}

/// The fields that differ from those that the journal says were recorded.
QStringList changedFields(const Decision &decision, const QJsonObject &recorded)
{
    QJsonObject now = toJson(decision);
    now.remove(u"id"_s);
    QStringList changed;
    forEachField<Decision>([&](const auto &field, int) {
        const QLatin1StringView name(field.name);
        if (now.value(name) != recorded.value(name))
            changed << fieldLabel(Record<Decision>::table, field.name);
    });
    return changed;
}

} // namespace

Result<DecisionVerdict> proveDecision(PlanDocument &document, DecisionId id)
{
    const Decision *decision = document.plan().find(id);
    if (!decision)
        return Error{ErrorCode::NotFound, tr("The decision is not in the plan any more; look at the history of its gate."), {}};
    const auto history = document.recordHistory(QString::fromLatin1(Record<Decision>::table), id.value(), all);
    if (!history)
        return history.error();
    const bool sealed = sealOf(*decision) == decision->seal;
    // An undone and redone decision is made again; what counts is how it was made first.
    const RecordHistoryRow *made = nullptr;
    for (const RecordHistoryRow &row : *history) {
        if (row.before.isEmpty() && !row.after.isEmpty())
            made = &row;
    }
    const QString name = nameOf(document, *decision);
    if (made) {
        if (const QStringList changed = changedFields(*decision, made->after); !changed.isEmpty()) {
            return DecisionVerdict{id, DecisionProof::Altered,
                                   tr("%1 was altered after step %2 recorded it: %3.")
                                       .arg(name, QString::number(made->entry.sequence), changed.join(", "_L1))};
        }
    }
    if (!sealed)
        return DecisionVerdict{id, DecisionProof::Altered, tr("%1 does not match its seal.").arg(name)};
    return DecisionVerdict{id, made ? DecisionProof::Intact : DecisionProof::SealOnly, {}};
}

Result<std::vector<DecisionVerdict>> proveDecisions(PlanDocument &document)
{
    std::vector<DecisionVerdict> verdicts;
    for (const Decision &decision : document.plan().table<Decision>()) {
        auto verdict = proveDecision(document, decision.id);
        if (!verdict)
            return verdict.error();
        verdicts.push_back(std::move(*verdict));
    }
    if (const auto done = addGone(document, verdicts); !done)
        return done.error();
    return verdicts;
}

Result<IntegrityReport> verifyWithDecisions(PlanDocument &document)
{
    auto report = document.verify();
    if (!report || !report->sound)
        return report;
    const auto verdicts = proveDecisions(document);
    if (!verdicts)
        return verdicts.error();
    for (const DecisionVerdict &verdict : *verdicts) {
        if (holds(verdict.proof))
            continue;
        report->sound = false;
        report->findings.append(verdict.sentence);
    }
    return report;
}

} // namespace Plimsoll
