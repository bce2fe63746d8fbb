// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/recordform.h"

#include <QTimeZone>

namespace Plimsoll {

/// Monday to Sunday as 1 … 7; where `none` is not empty, it comes first as 0.
[[nodiscard]] QList<Choice> weekdayChoices(const QString &none);
/// The IANA names that this machine knows.
[[nodiscard]] QStringList timeZoneNames();
/// "Wed 22 Jul 2026" or "Wed 22 Jul 2026 – Fri 24 Jul 2026".
[[nodiscard]] QString datesText(QDate start, QDate end);
/// "Thu 23 Jul 2026 12:00 UTC", in that zone.
[[nodiscard]] QString momentText(const QDateTime &moment, const QTimeZone &zone);
/// "today", "tomorrow", "in 25 days", "3 days ago".
[[nodiscard]] QString distanceText(QDate today, QDate date);

/// Lets an int be chosen from a list instead of typed.
template<typename R>
void useChoices(Form::Row &row, const RecordForm<R> &form, int R::*member, const QList<Choice> &choices)
{
    delete row.editor;
    row.editor = new ChoiceField;
    row.choices = [choices](const Plan &) { return choices; };
    row.read = form.reader([member](const Plan &, const R &record) { return FieldState{record.*member, QString::number(record.*member)}; });
}

} // namespace Plimsoll
