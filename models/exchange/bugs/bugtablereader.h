// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bugs/bugreader.h"
#include "exchange/csvreader.h"
#include "exchange/work/workdates.h"

#include <vector>

namespace Plimsoll {

/// Reads a table of bugs, one that people made or Jira's. Headings may repeat: lists are joined, of anything else the first cell that is filled
/// counts. A blank cell says nothing. Holds references to the table and the watch of the options, which must outlive it.
class BugTableReader
{
public:
    BugTableReader(const CsvTable &table, const BugReadOptions &options);

    [[nodiscard]] Result<BugImportSheet> read();

private:
    struct Column {
        BugField field = BugField::Ignored;
        QString heading;
    };

    [[nodiscard]] static std::vector<Column> columnsOf(const CsvTable &table, const BugReadOptions &options);
    [[nodiscard]] static WorkDates datesOf(const CsvTable &table, const std::vector<Column> &columns, const BugReadOptions &options);
    [[nodiscard]] bool hasColumn(BugField field) const;
    [[nodiscard]] BugImportRow readRow(const CsvRow &cells);
    void take(BugImportRow &row, BugField field, const QString &raw);
    [[nodiscard]] bool takeText(BugImportRow &row, BugField field, const QString &raw) const;
    void takeWord(BugImportRow &row, BugField field, const QString &cell);
    void noteLeftOut(BugImportSheet &sheet) const;

    const CsvTable &m_table;
    const WorkWatch *m_watch;
    std::vector<Column> m_columns;
    WorkDates m_dates;
    int m_labelsLeftOut = 0;
};

} // namespace Plimsoll
