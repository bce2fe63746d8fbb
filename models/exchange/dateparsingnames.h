// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace Plimsoll {

/// The month that a word names, 1 … 12, in English, the locale's language, or another of a dozen in which schedules are written; 0 where
/// it names none. Short forms count, with or without their full stop; case does not matter.
[[nodiscard]] int monthNamed(const QString &word, const QLocale &locale);

/// The Qt::DayOfWeek that a word names; 0 where it names none.
[[nodiscard]] int weekdayNamed(const QString &word, const QLocale &locale);

} // namespace Plimsoll
