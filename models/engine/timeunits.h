// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Plimsoll {

inline constexpr int hoursPerDay = 24;
inline constexpr qint64 secondsPerHour = 3600;

} // namespace Plimsoll
