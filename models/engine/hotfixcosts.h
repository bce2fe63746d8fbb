// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hotfix.h"

namespace Plimsoll {

/// Finds the next release of the product and what the hotfix takes from it while it lasts.
void addHotfixCosts(HotfixPreview &preview, ReleaseId repairs);

} // namespace Plimsoll
