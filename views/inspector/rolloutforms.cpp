// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rollout/rolloutedits.h"
#include "items/rollout/rolloutstepcolumns.h"
#include "views/inspector/formfactories.h"

namespace Plimsoll {

namespace {

void fill(RecordForm<RolloutStep> &form)
{
    forEachField<RolloutStep>([&](const auto &field, int) {
        // The outcome of a step takes its milestone and its toggle along, as in the table.
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Value, StepOutcome>)
            form.addSetBy(form.row(field.member), RolloutStepColumns::outcome().set);
        else if (qstrcmp(field.name, "note") != 0)
            form.add(field.member);
    });
}

void fill(RecordForm<ToggleState> &form)
{
    fillAll(form, [&form](const PlanEdit &edit) { return brokenSwitch(form.document().plan(), edit); });
}

} // namespace

std::unique_ptr<Form> makeRolloutForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<FeatureToggle, ToggleState, RolloutStep, BackOutPlan, OnCall>(table, document, [](auto &form) { fill(form); });
}

} // namespace Plimsoll
