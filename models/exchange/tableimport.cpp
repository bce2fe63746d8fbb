// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableimport.h"

#include <algorithm>

namespace Plimsoll {

int TableImportOutcome::count(TableImportRow::Outcome outcome) const
{
    return int(std::ranges::count(rows, outcome, &TableImportRow::outcome));
}

} // namespace Plimsoll
