// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/formfactories.h"

namespace Plimsoll {

std::unique_ptr<Form> makeDecisionForm(const QString &table, PlanDocument &document)
{
    return makeFormAmong<Gate, Criterion, DecisionCondition, Vote, ChecklistItem, RunbookStep, ReviewFinding>(
        table, document, [](auto &form) { fillAll(form); });
}

} // namespace Plimsoll
