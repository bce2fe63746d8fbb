// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forecast/statistics.h"

#include <algorithm>
#include <cmath>

namespace Plimsoll::Forecasting {

double percentile(const std::vector<double> &ascending, double part)
{
    // A hair less, so that 0.8 of 10 is 8 whatever the rounding.
    const double rank = std::ceil(part * double(ascending.size()) - 1e-9);
    return ascending[size_t(std::clamp(rank, 1.0, double(ascending.size()))) - 1];
}

double halfWidthOf(double share, int runs)
{
    constexpr double z = 1.959963984540054;
    if (runs <= 0)
        return 1.0;
    const double n = runs;
    return z / (1.0 + z * z / n) * std::sqrt(share * (1.0 - share) / n + z * z / (4.0 * n * n));
}

} // namespace Plimsoll::Forecasting
