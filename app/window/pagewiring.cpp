// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pagewiring.h"

#include "app/window/plancommands.h"
#include "app/window/workspace.h"
#include "views/common/page.h"
#include "views/milestones/milestonespage.h"

namespace Plimsoll {

void wirePage(Page &page, const WindowContext &context, [[maybe_unused]] PlanCommands &plans)
{
    QObject::connect(&page, &Page::openRequested, &page,
                     [&context] { context.workspace()->setPaneShown(Workspace::InspectorPane, true); });
    if (auto *milestones = qobject_cast<MilestonesPage *>(&page)) {
        milestones->keepColumnsIn(context.settings);
    }
}

} // namespace Plimsoll
