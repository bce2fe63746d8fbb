// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importmapping.h"

#include <optional>

namespace Plimsoll {

/// A table with a column of dates for each milestone ("Release, Feature freeze, Stable, End of life") or for each release ("Milestone,
/// Crane 4.1, Crane 4.2"), with one row a date instead. Rows keep their numbers. Nothing where the table is not of that shape.
[[nodiscard]] std::optional<CsvTable> unfoldedTable(const CsvTable &table, ImportKind kind);

/// Whether most cells of a column below that row read as dates; false where it has none.
[[nodiscard]] bool holdsDates(const CsvTable &table, int headingRow, int column);

} // namespace Plimsoll
