// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Plimsoll {

/// Neighbouring rows, both ends inclusive.
struct RowRun {
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// Neighbouring cells, all ends inclusive.
struct CellBlock {
    RowRun rows;
    int firstColumn = 0;
    int lastColumn = 0;

    friend bool operator==(const CellBlock &, const CellBlock &) = default;
};

/// A row and a bit for each of its columns.
struct RowMask {
    int row = 0;
    quint64 columns = 0;
};

/// Sorted rows without repetition, as runs from top to bottom.
[[nodiscard]] std::vector<RowRun> runsOf(const std::vector<int> &rows);

/// Touched cells as the fewest blocks of equal columns: rows are joined where they repeat, and rows that follow each other with the
/// same columns make one block.
[[nodiscard]] std::vector<CellBlock> blocksOf(std::vector<RowMask> rows);

} // namespace Plimsoll
