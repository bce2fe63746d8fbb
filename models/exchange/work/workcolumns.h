// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/work/workheadings.h"

#include <QStringList>

#include <vector>

namespace Plimsoll {

struct CsvTable;
struct WorkReadOptions;

/// What the columns of a table with a row of headings hold, as its headings say or as the user has chosen.
[[nodiscard]] std::vector<WorkColumn> workColumnsOf(const CsvTable &table, WorkFormat format, const WorkReadOptions &options);

/// A heading of a table of work, to be shown to whoever says what the columns below it hold.
struct WorkSheetColumn {
    QString heading;
    WorkField field = WorkField::Ignored;
    QStringList cells; ///< What stands in it first, each once.

    friend bool operator==(const WorkSheetColumn &, const WorkSheetColumn &) = default;
};

/// Each heading once, those that nothing is below left out.
[[nodiscard]] std::vector<WorkSheetColumn> workSheetColumns(const CsvTable &table, WorkFormat format, const WorkReadOptions &options);

/// What a column holds, as people read it.
[[nodiscard]] QString label(WorkField field);

} // namespace Plimsoll
