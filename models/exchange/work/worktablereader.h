// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/work/workdates.h"
#include "exchange/work/workheadings.h"
#include "exchange/work/workimportrow.h"

#include <vector>

namespace Plimsoll {

struct WorkReadOptions;

/// Reads a table of work, one that people made or Jira's. Headings may repeat; a blank cell says nothing. Holds references to table and
/// options, which must outlive it.
class WorkTableReader
{
public:
    WorkTableReader(const CsvTable &table, WorkFormat format, const WorkReadOptions &options);

    [[nodiscard]] Result<WorkImportSheet> read();

private:
    /// Cells of one row that mean something only together.
    struct Together {
        QString stateCategory;
        QString resolution;
        QString skill;
        std::optional<double> low;
        std::optional<double> high;
        std::optional<double> estimate;
        std::optional<double> remaining;
        std::optional<double> points;
    };

    [[nodiscard]] bool hasColumn(WorkField field) const;
    [[nodiscard]] WorkImportRow readRow(const CsvRow &cells);
    void take(WorkImportRow &row, Together &together, const WorkColumn &column, const QString &raw);
    [[nodiscard]] bool takeText(WorkImportRow &row, WorkField field, const QString &raw) const;
    [[nodiscard]] bool takeName(WorkImportRow &row, WorkField field, const QString &cell) const;
    [[nodiscard]] bool takeWord(WorkImportRow &row, Together &together, WorkField field, const QString &cell);
    [[nodiscard]] bool takeDay(WorkImportRow &row, WorkField field, const QString &cell) const;
    void takeNumber(WorkImportRow &row, Together &together, const WorkColumn &column, const QString &cell) const;
    void takeDemands(WorkImportRow &row, const QString &cell) const;
    void takeLinks(WorkImportRow &row, const QString &cell, bool blocks) const;
    void settleState(WorkImportRow &row, const Together &together) const;
    void settleHours(WorkImportRow &row, Together &together);
    void noteLeftOut(WorkImportSheet &sheet) const;

    const CsvTable &m_table;
    WorkFormat m_format;
    const WorkReadOptions &m_options;
    std::vector<WorkColumn> m_columns;
    WorkDates m_dates;
    int m_pointsLeftOut = 0;
    int m_labelsLeftOut = 0;
    bool m_hasPoints = false;
};

} // namespace Plimsoll
