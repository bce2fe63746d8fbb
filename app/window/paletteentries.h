// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "views/palette/commandpalette.h"

#include <vector>

namespace Plimsoll {

/// What the palette offers: every enabled action of the page and the window first, then what of the open plan has a name of its own: releases,
/// milestones, people, risks, work, bugs, tests, gates, environments and the like. Choosing an object reveals it.
[[nodiscard]] std::vector<PaletteEntry> paletteEntries(const WindowContext &context);

} // namespace Plimsoll
