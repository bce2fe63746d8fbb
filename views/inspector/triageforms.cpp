// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/triage/triagedecisions.h"
#include "engine/waivers.h"
#include "items/triage/exceptioncolumns.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

/// A decision comes with its day and what the policy proposes, and asks for who takes it.
void addDecision(RecordForm<Bug> &form)
{
    const auto set = [](const EditContext &context, std::span<const BugId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto chosen = fromCell<TriageDecision>(cell, {}, context);
        if (!chosen)
            return chosen.error();
        return decideEach(context.plan, context.timetable, ids, *chosen, {}, context.today, context.ids);
    };
    form.addSetBy(form.row(&Bug::decision), set);
}

void fill(RecordForm<Bug> &form)
{
    const Form::Rule rule = [&form](const PlanEdit &edit) { return brokenTriage(form.document().plan(), form.document().timetable(), edit); };
    forEachField<Bug>([&](const auto &field, int) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Value, TriageDecision>)
            addDecision(form);
        else if (qstrcmp(field.name, "note") != 0)
            form.addRow(Form::guarded(form.row(field.member), rule));
    });
}

void fill(RecordForm<ExceptionRequest> &form)
{
    const Form::Rule rule = [&form](const PlanEdit &edit) { return brokenException(form.document().plan(), edit); };
    forEachField<ExceptionRequest>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (std::is_same_v<Value, BugId>)
            form.addSetBy(form.row(field.member), ExceptionColumns::bug().set);
        else if constexpr (std::is_same_v<Value, WorkItemId>)
            form.addSetBy(form.row(field.member), ExceptionColumns::workItem().set);
        else if constexpr (std::is_same_v<Value, ExceptionState>)
            form.addSetBy(form.row(field.member), ExceptionColumns::state().set);
        else if (qstrcmp(field.name, "note") != 0)
            form.addRow(Form::guarded(form.row(field.member), rule));
    });
}

/// What it waives stays as it was chosen.
void fill(RecordForm<Waiver> &form)
{
    form.addRow(Form::guarded(form.row(&Waiver::reason), brokenWaiver));
    form.add(&Waiver::person);
    form.addRow(Form::guarded(form.row(&Waiver::expires), brokenWaiver));
}

} // namespace

std::unique_ptr<Form> makeTriageForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Bug, TriageRule, ExceptionRequest, Waiver>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
