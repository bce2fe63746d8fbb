// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "views/rollout/rolloutpage.h"

namespace Plimsoll {

/// Asks for a table of feature toggles or of on-call duties, and shows what would become of it.
void importRolloutTable(const WindowContext &context, RolloutPage::Part part);

} // namespace Plimsoll
