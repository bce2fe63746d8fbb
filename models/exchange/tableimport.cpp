// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plimsoll {

QString rowPlace(int number)
{
    return QCoreApplication::translate("TableImport", "row %1").arg(number);
}

int TableImportOutcome::count(TableImportRow::Outcome outcome) const
{
    return int(std::ranges::count(rows, outcome, &TableImportRow::outcome));
}

} // namespace Plimsoll
