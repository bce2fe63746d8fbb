// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/testimportjob.h"

#include "document/plandocument.h"
#include "engine/planzone.h"

#include <utility>

namespace Plimsoll {

TestImportJob::TestImportJob(PlanDocument &document, std::vector<TestFile> files, QObject *parent) : SheetImportJob(document, Unit::Bytes, parent)
{
    readBy([files = std::move(files), zone = planZone(document.plan())](const WorkWatch &watch) { return readTestFiles(files, zone, &watch); });
}

void TestImportJob::compare(const TestImportOptions &options)
{
    compareBy([options](const Plan &plan, const Result<TestReport> &report, IdSource &ids, const WorkWatch &watch) {
        return importTests(plan, *report, options, ids, &watch);
    });
}

} // namespace Plimsoll
