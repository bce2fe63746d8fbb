// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "views/palette/commandpalette.h"

#include <vector>

namespace Plimsoll {

/// What the palette offers: every enabled action of the page and the window first, then releases, milestones by date, windows and people of the open plan. Choosing
/// an object reveals it.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const WindowContext &context);

} // namespace Plimsoll
