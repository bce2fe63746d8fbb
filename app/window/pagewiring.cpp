// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagewiring.h"

#include "app/window/plancommands.h"
#include "app/window/workspace.h"
#include "views/common/page.h"
#include "views/milestones/milestonespage.h"
#include "views/milestones/recordspage.h"

namespace Plimsoll {

void wirePage(Page &page, const WindowContext &context, PlanCommands &plans)
{
    QObject::connect(&page, &Page::openRequested, &page,
                     [&context] { context.workspace()->setPaneShown(Workspace::InspectorPane, true); });
    if (auto *milestones = qobject_cast<MilestonesPage *>(&page)) {
        milestones->keepColumnsIn(context.settings);
        QObject::connect(milestones, &MilestonesPage::tablePasted, &plans, &PlanCommands::importTable);
    } else if (auto *tables = qobject_cast<RecordsPage *>(&page)) {
        tables->keepColumnsIn(context.settings);
        QObject::connect(tables, &RecordsPage::tablePasted, &plans, &PlanCommands::importTable);
    }
}

} // namespace Plimsoll
