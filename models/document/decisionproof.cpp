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

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Decisions", text);
}

QString nameOf(const Plan &plan, const Decision &decision)
{
    const Gate *gate = plan.find(decision.gate);
    return tr("The decision of %1 on %2").arg(dayText(decision.decided.date()), gate ? quotedName(*gate) : recordLabel<Gate>());
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
    constexpr int all = -1;
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
    const QString name = nameOf(document.plan(), *decision);
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
    return verdicts;
}

} // namespace Plimsoll
