// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

namespace Plimsoll {

class LevelCommands;
class Page;
class PlanCommands;

/// Connects what a new page asks of the window: details in the inspector, a pasted table in the import, columns kept in the settings, an
/// end of filtering.
void wirePage(Page &page, const WindowContext &context, PlanCommands &plans, LevelCommands &leveling,
              const std::function<void()> &clearFilter);

} // namespace Plimsoll
