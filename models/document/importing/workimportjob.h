// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/sheetimportjob.h"
#include "exchange/work/workcolumns.h"
#include "exchange/work/workimport.h"
#include "exchange/work/workreader.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Plimsoll {

/// A file of work items as it was read.
struct ReadWork {
    Result<WorkImportSheet> sheet;
    std::vector<WorkSheetColumn> columns;

    [[nodiscard]] bool hasValue() const { return sheet.hasValue(); }
};

/// The work items of a file, read and compared with the plan; see ImportJob.
class WorkImportJob final : public SheetImportJob<ReadWork, WorkImportOutcome>
{
public:
    WorkImportJob(PlanDocument &document, QByteArray bytes, QObject *parent = nullptr);

    /// Reads the file and compares it; what runs is cancelled.
    void read(WorkFormat format, const WorkReadOptions &reading, const WorkImportOptions &options);
    /// Compares again what was read.
    void compare(const WorkImportOptions &options);

    /// As it was read last; null before.
    [[nodiscard]] std::shared_ptr<const Result<WorkImportSheet>> sheet() const;
    /// Those of the table that was read last, also where nothing can be taken from it; empty for other formats.
    [[nodiscard]] std::vector<WorkSheetColumn> columns() const;

private:
    QByteArray m_bytes;
};

} // namespace Plimsoll
