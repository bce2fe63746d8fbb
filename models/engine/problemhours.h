// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <cmath>

namespace Plimsoll {

/// Hours that count as different.
inline constexpr double leastDifference = 0.01;

/// As problems tell them: whole ones, rounded up.
[[nodiscard]] inline QString hoursText(double hours)
{
    return QLocale().toString(std::ceil(hours), 'f', 0);
}

} // namespace Plimsoll
