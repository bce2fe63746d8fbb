// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/workimportjob.h"

#include <utility>

namespace Plimsoll {

WorkImportJob::WorkImportJob(PlanDocument &document, QByteArray bytes, QObject *parent)
    : SheetImportJob(document, Unit::Rows, parent), m_bytes(std::move(bytes))
{
}

void WorkImportJob::read(WorkFormat format, const WorkReadOptions &reading, const WorkImportOptions &options)
{
    readBy([bytes = m_bytes, format, reading](const WorkWatch &watch) {
        WorkReadOptions watched = reading;
        watched.watch = &watch;
        std::vector<WorkSheetColumn> columns;
        auto sheet = readWork(bytes, format, watched, &columns);
        return ReadWork{std::move(sheet), std::move(columns)};
    });
    compare(options);
}

void WorkImportJob::compare(const WorkImportOptions &options)
{
    compareBy([options](const Plan &plan, const ReadWork &read, IdSource &ids, const WorkWatch &watch) {
        WorkImportOptions watched = options;
        watched.watch = &watch;
        return importWork(plan, *read.sheet, watched, ids);
    });
}

std::shared_ptr<const Result<WorkImportSheet>> WorkImportJob::sheet() const
{
    const std::shared_ptr<const ReadWork> read = SheetImportJob::sheet();
    return read ? std::shared_ptr<const Result<WorkImportSheet>>(read, &read->sheet) : nullptr;
}

std::vector<WorkSheetColumn> WorkImportJob::columns() const
{
    const std::shared_ptr<const ReadWork> read = SheetImportJob::sheet();
    return read ? read->columns : std::vector<WorkSheetColumn>();
}

} // namespace Plimsoll
