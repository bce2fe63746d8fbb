// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/bugimportjob.h"

#include <utility>

namespace Plimsoll {

BugImportJob::BugImportJob(PlanDocument &document, QByteArray bytes, QObject *parent)
    : SheetImportJob(document, Unit::Rows, parent), m_bytes(std::move(bytes))
{
}

void BugImportJob::read(WorkFormat format, const BugReadOptions &reading, const BugImportOptions &options)
{
    readBy([bytes = m_bytes, format, reading](const WorkWatch &watch) {
        BugReadOptions watched = reading;
        watched.watch = &watch;
        return readBugs(bytes, format, watched);
    });
    compare(options);
}

void BugImportJob::compare(const BugImportOptions &options)
{
    compareBy([options](const Plan &plan, const Result<BugImportSheet> &sheet, IdSource &ids, const WorkWatch &watch) {
        BugImportOptions watched = options;
        watched.watch = &watch;
        return importBugs(plan, *sheet, watched, ids);
    });
}

} // namespace Plimsoll
