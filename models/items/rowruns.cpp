// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowruns.h"

#include <algorithm>
#include <bit>

namespace Plimsoll {

std::vector<RowRun> runsOf(const std::vector<int> &rows)
{
    std::vector<RowRun> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

static std::vector<RowMask> joined(std::vector<RowMask> rows)
{
    std::sort(rows.begin(), rows.end(), [](const RowMask &a, const RowMask &b) { return a.row < b.row; });
    std::vector<RowMask> result;
    for (const RowMask &row : rows) {
        if (row.columns == 0)
            continue;
        if (!result.empty() && result.back().row == row.row)
            result.back().columns |= row.columns;
        else
            result.push_back(row);
    }
    return result;
}

std::vector<CellBlock> blocksOf(std::vector<RowMask> rows)
{
    const std::vector<RowMask> touched = joined(std::move(rows));
    std::vector<CellBlock> blocks;
    for (size_t i = 0; i < touched.size();) {
        size_t next = i + 1;
        while (next < touched.size() && touched[next].columns == touched[i].columns
               && touched[next].row == touched[next - 1].row + 1)
            ++next;
        for (quint64 mask = touched[i].columns; mask != 0;) {
            const int first = std::countr_zero(mask);
            const int length = std::countr_one(mask >> first);
            blocks.push_back({{touched[i].row, touched[next - 1].row}, first, first + length - 1});
            mask = first + length >= 64 ? 0 : mask >> (first + length) << (first + length);
        }
        i = next;
    }
    return blocks;
}

} // namespace Plimsoll
