// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formfactories.h"

namespace Plimsoll {

std::unique_ptr<Form> makeRolloutForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<FeatureToggle, ToggleState, RolloutStep, BackOutPlan, OnCall>(
        table, document, [](auto &form) { fillAll(form); });
}

} // namespace Plimsoll
