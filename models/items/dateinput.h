// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/result.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace Plimsoll {

class WorkingDays;

/// What a typed date is read against.
struct DateInputContext {
    QDate today;
    QDate current;                          ///< The value that is being replaced; may be invalid.
    const WorkingDays *workingDays = nullptr; ///< For "wd"; null counts Monday to Friday.
    QLocale locale;
};

/// A date as people type it: 2026-07-22; as the locale writes it, with or without the weekday or the year (the nearest one to the
/// current value is taken); "today", "tomorrow", "yesterday"; "+2w", "-3wd", "+10d", "+1m" from the current value, or from today where
/// there is none; "fri", the first Friday after the current value, or on or after today. An empty text is an error.
[[nodiscard]] Result<QDate> dateFromText(const QString &text, const DateInputContext &context);

/// A length or distance: "3", "3 days", "2w", "-5wd", "36h".
struct Amount {
    int count = 0;
    OffsetUnit unit = OffsetUnit::CalendarDays;

    friend bool operator==(const Amount &, const Amount &) = default;
};
/// A number alone takes the unit given. An empty text is 0.
[[nodiscard]] Result<Amount> amountFromText(const QString &text, OffsetUnit unit);

} // namespace Plimsoll
