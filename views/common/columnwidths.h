// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace Plimsoll {

/// How wide a column is where there is room, and how narrow it may become; in pixels, the first not less than the second.
struct Widths {
    int natural = 0; ///< For heading and contents.
    int least = 0;   ///< For something to read.
};

/// The widths of these columns where they have so many pixels less than their natural ones together: each gives in proportion to what it
/// can spare, and none more than that. A shortage below 0 is none.
[[nodiscard]] std::vector<int> shrunk(std::span<const Widths> columns, int shortage);

} // namespace Plimsoll
