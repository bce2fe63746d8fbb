// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dateparsing.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace Plimsoll {

/// A day as far as a text names it; 0 where it leaves a part open.
struct DayParts {
    int year = 0;
    int month = 0;
    int day = 0;
    int week = 0;     ///< ISO week, in place of month and day; its weekday is in `day`.
    bool needsOrder = false; ///< Both numbers could be the month.
    DateOrder evidence = DateOrder::Unknown;
};

/// One day or two, as parseDays found them.
struct DaySpan {
    enum class Kind { None, Days, MonthOnly };
    Kind kind = Kind::None;
    DayParts start;
    DayParts end;
    bool hasEnd = false;
};

/// Reads a text that holds days and nothing else: no times, no weekdays.
[[nodiscard]] DaySpan parseDays(const QString &text, DateOrder order, const QLocale &locale);

/// The day; without a year, the one closest to `near`. Invalid where there is no such day.
[[nodiscard]] QDate dateOf(const DayParts &parts, QDate near);

} // namespace Plimsoll
