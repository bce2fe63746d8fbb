// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Plimsoll::Forecasting {

/// The smallest of the values that so much of them does not exceed: part 0.8 gives P80. Values ascending, at least one.
[[nodiscard]] double percentile(const std::vector<double> &ascending, double part);

/// Half the width of the 95 % interval of a share that so many runs came to, after Wilson (1927): unlike the plain one it is not nothing
/// where all runs agree.
[[nodiscard]] double halfWidthOf(double share, int runs);

} // namespace Plimsoll::Forecasting
