// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableimport.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// "New", "Refused": what became of a row.
[[nodiscard]] QString outcomeText(TableImportRow::Outcome outcome);
/// "2 new", "1 refused".
[[nodiscard]] QString outcomeCountText(TableImportRow::Outcome outcome, int count, const QLocale &locale);

/// How many rows of an import became what, without what there is none of: "2 new, 1 refused".
template<typename Imported>
[[nodiscard]] QString outcomeCountsText(const Imported &imported, const QLocale &locale)
{
    using enum TableImportRow::Outcome;
    QStringList counts;
    for (const auto outcome : {Added, Updated, Unchanged, Refused}) {
        if (const int count = imported.count(outcome); count > 0)
            counts << outcomeCountText(outcome, count, locale);
    }
    return counts.join(QStringLiteral(", "));
}

} // namespace Plimsoll
