// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/simpleforms.h"

#include "views/inspector/formfactories.h"
#include "views/inspector/messageform.h"
#include "views/inspector/milestoneform.h"
#include "views/inspector/releaseform.h"
#include "views/inspector/windowform.h"

namespace Plimsoll {

std::unique_ptr<Form> makeForm(const QString &table, PlanDocument &document)
{
    if (table == QLatin1StringView(Record<Milestone>::table))
        return std::make_unique<MilestoneForm>(document);
    if (table == QLatin1StringView(Record<Window>::table))
        return std::make_unique<WindowForm>(document);
    if (table == QLatin1StringView(Record<Release>::table))
        return std::make_unique<ReleaseForm>(document);
    if (table == QLatin1StringView(Record<Message>::table))
        return std::make_unique<MessageForm>(document);
    for (const auto make : {makePlanForm, makePeopleForm, makeTimeForm, makeWorkForm, makeCadenceForm, makeRiskForm, makeMessageForm,
                            makeTestForm, makeTriageForm, makeDeliveryForm, makeRolloutForm, makeDecisionForm}) {
        if (auto form = make(table, document))
            return form;
    }
    return nullptr;
}

} // namespace Plimsoll
