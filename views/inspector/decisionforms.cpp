// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/gateedits.h"
#include "engine/readiness/readiness.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

/// An attestation brings its day, and leaves behind who said the opposite.
void addAttestation(RecordForm<Criterion> &form)
{
    const auto set = [](const EditContext &context, std::span<const CriterionId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto chosen = fromCell<Attestation>(cell, {}, context);
        if (!chosen)
            return chosen.error();
        return edits::attest(context.plan, ids, *chosen, {}, context.today);
    };
    form.addSetBy(form.row(&Criterion::attestation), set);
}

void fill(RecordForm<Criterion> &form)
{
    forEachField<Criterion>([&](const auto &field, int) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Value, Attestation>)
            addAttestation(form);
        else if (qstrcmp(field.name, "note") != 0)
            form.addRow(Form::guarded(form.row(field.member), brokenCriterionWaiver));
    });
}

} // namespace

std::unique_ptr<Form> makeDecisionForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Gate, Criterion, DecisionCondition, Vote, ChecklistItem, RunbookStep, ReviewFinding>(
        table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
