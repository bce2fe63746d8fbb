// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readiness/dossier.h"

#include "domain/allrecords.h"
#include "domain/idsource.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/readiness/readinesstext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The first hard criterion that forbids a go.
const Criterion *forbidding(const Readiness &readiness, GateId gate)
{
    for (const Criterion *criterion : readiness.criteriaOf(gate)) {
        const CriterionState state = readiness.of(*criterion).state;
        if (criterion->hard && (state == CriterionState::NotMet || state == CriterionState::Unknown))
            return criterion;
    }
    return nullptr;
}

} // namespace

std::optional<Error> whyNotDecided(const Readiness &readiness, const DecisionDraft &draft)
{
    const Gate *gate = readiness.plan().find(draft.gate);
    if (!gate)
        return badInput(readinessText("The gate is not in the plan any more; choose another one."));
    if (!readiness.plan().find(draft.decider))
        return badInput(readinessText("Nobody decides on %1; choose who does.").arg(quotedName(*gate)));
    if (draft.outcome != GateOutcome::NoGo) {
        if (const Criterion *criterion = forbidding(readiness, gate->id))
            return badInput(readinessText("%1 is hard: %2 Meet it, waive it with a reason, or decide no go.")
                               .arg(quotedName(*criterion), readiness.of(*criterion).sentence));
    }
    if (draft.outcome != GateOutcome::Go && draft.reason.trimmed().isEmpty())
        return badInput(readinessText("A decision that is not simply go needs a reason; type it."));
    if (draft.outcome == GateOutcome::GoWithConditions && draft.conditions.empty())
        return badInput(readinessText("A go with conditions names none; add one, or decide go."));
    const bool vague = std::ranges::any_of(draft.conditions,
        [](const DecisionCondition &c) { return c.title.trimmed().isEmpty() || !c.due.isValid(); });
    if (draft.outcome == GateOutcome::GoWithConditions && vague)
        return badInput(readinessText("A condition has no text or no day by which it is due; type both."));
    return {};
}

Result<PlanEdit> recordDecision(const Readiness &readiness, const DecisionDraft &draft, IdSource &ids, const DecisionMoment &moment)
{
    if (const auto error = whyNotDecided(readiness, draft))
        return *error;
    DecisionDraft recorded = draft;
    if (draft.outcome != GateOutcome::GoWithConditions)
        recorded.conditions.clear();
    Decision decision;
    decision.id = ids.next<Decision>();
    decision.gate = draft.gate;
    decision.outcome = draft.outcome;
    decision.decided = moment.time.toUTC();
    decision.decider = draft.decider;
    decision.reason = draft.reason.trimmed();
    decision.dossier = QString::fromUtf8(QJsonDocument(dossierOf(readiness, recorded, moment)).toJson(QJsonDocument::Compact));
    decision.seal = sealOf(decision);
    PlanDraft plan(readiness.plan());
    plan.put(decision);
    for (DecisionCondition condition : recorded.conditions) {
        condition.id = ids.next<DecisionCondition>();
        condition.decision = decision.id;
        plan.put(condition);
    }
    return plan.toEdit(readinessText("Decide %1: %2").arg(quotedName(*readiness.plan().find(draft.gate)), label(draft.outcome)));
}

QString sealOf(const Decision &decision)
{
    QByteArray bytes = "plimsoll decision 1\n";
    // Each part with its length, so that no two decisions give the same bytes.
    const auto add = [&](const QString &part) {
        const QByteArray utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8 + '\n';
    };
    add(decision.gate.toString());
    add(FieldCodec<GateOutcome>::name(decision.outcome));
    add(FieldCodec<QDateTime>::toJson(decision.decided).toString());
    add(decision.decider.toString());
    add(decision.reason);
    add(decision.dossier);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Plimsoll
