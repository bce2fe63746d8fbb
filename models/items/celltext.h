// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/dateinput.h"
#include "items/recordmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Plimsoll {

/// "Wed 22 Jul 2026" in the locale's language; empty for an invalid date. The weekday is always there.
[[nodiscard]] QString dateText(QDate date, const QLocale &locale);
/// "18:00" as the locale writes it; empty for an invalid time.
[[nodiscard]] QString timeText(QTime time, const QLocale &locale);
[[nodiscard]] QString flagText(bool flag);
/// "Wed 22 Jul 2026 18:00", in that zone; empty for an invalid moment.
[[nodiscard]] QString momentText(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale);

/// Texts as people type them. The errors say what would be understood.
[[nodiscard]] Result<bool> flagFromText(const QString &text);
[[nodiscard]] Result<int> integerFromText(const QString &text, const QLocale &locale);
[[nodiscard]] Result<double> numberFromText(const QString &text, const QLocale &locale);
/// 18:00, 6:00 PM, 1800 or 18; an invalid time for an empty text.
[[nodiscard]] Result<QTime> timeFromText(const QString &text, const QLocale &locale);
/// A date as dateFromText() takes it, then a time of day as above; without one, the start of the day. Invalid for an empty text.
[[nodiscard]] Result<QDateTime> momentFromText(const QString &text, const DateInputContext &context, const QTimeZone &zone);
/// The value of the choice with that text, or of the only one that begins with it, regardless of case.
[[nodiscard]] Result<QVariant> choiceFromText(const QString &text, const QList<Choice> &choices);
void sortByText(QList<Choice> &choices);
/// "Comms / Docs; Lead" as single names, without empty ones and repetitions.
[[nodiscard]] QStringList namesFromText(const QString &text);

/// "There is no role called “X”; …"
[[nodiscard]] Error unknownName(const QString &recordType, const QString &name);

} // namespace Plimsoll
