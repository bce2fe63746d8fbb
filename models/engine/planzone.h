// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace Plimsoll {

class Plan;

/// By its IANA name, or "AoE" for the end of a day anywhere on earth; UTC where this machine knows none of that name.
[[nodiscard]] QTimeZone zoneNamed(const QString &name);

/// In which the plan tells times, and in which its days begin.
[[nodiscard]] QTimeZone planZone(const Plan &plan);

} // namespace Plimsoll
