// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/columnwidths.h"

#include <algorithm>

namespace Plimsoll {

std::vector<int> shrunk(std::span<const Widths> columns, int shortage)
{
    int slack = 0;
    for (const Widths &column : columns)
        slack += column.natural - column.least;
    int toTake = std::clamp(shortage, 0, slack);
    std::vector<int> widths;
    for (const Widths &column : columns) {
        const int spare = column.natural - column.least;
        const int taken = slack > 0 ? toTake * spare / slack : 0;
        widths.push_back(column.natural - taken);
        toTake -= taken;
        slack -= spare;
    }
    return widths;
}

} // namespace Plimsoll
