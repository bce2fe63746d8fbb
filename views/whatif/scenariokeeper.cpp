// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/scenariokeeper.h"

#include "document/plandocument.h"
#include "engine/scenarios.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace Plimsoll {

Result<void> keepAsScenario(PlanDocument &document, const PlanEdit &edit, const QString &name)
{
    const auto kept = keepScenario(document.plan(), edit, name, document.clock().now(), document.lastSequence(), document.ids());
    return kept ? document.execute(*kept) : kept.error();
}

Result<bool> askAndKeepAsScenario(PlanDocument &document, const PlanEdit &edit, QWidget *parent)
{
    bool chosen = false;
    const QString name = QInputDialog::getText(parent, QCoreApplication::translate("ScenarioKeeper", "Keep as a Scenario"),
                                               QCoreApplication::translate("ScenarioKeeper", "Name of the scenario:"), QLineEdit::Normal,
                                               edit.label, &chosen)
                             .trimmed();
    if (!chosen || name.isEmpty())
        return false;
    const auto kept = keepAsScenario(document, edit, name);
    return kept ? Result<bool>(true) : kept.error();
}

} // namespace Plimsoll
