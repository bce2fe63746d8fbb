// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Plimsoll {

inline constexpr int daysOfAWeek = 7;

/// The first day of the week in which the date lies, in weeks that begin on that Qt::DayOfWeek.
[[nodiscard]] inline QDate weekStart(QDate date, int firstDayOfWeek)
{
    return date.addDays(-((date.dayOfWeek() - firstDayOfWeek + daysOfAWeek) % daysOfAWeek));
}

} // namespace Plimsoll
