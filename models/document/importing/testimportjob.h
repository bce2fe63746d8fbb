// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/sheetimportjob.h"
#include "exchange/tests/testimport.h"
#include "exchange/tests/testreading.h"

#include <vector>

namespace Plimsoll {

/// Results of tests, read once and compared with the plan; see ImportJob.
class TestImportJob final : public SheetImportJob<Result<TestReport>, TestImportOutcome>
{
public:
    TestImportJob(PlanDocument &document, std::vector<TestFile> files, QObject *parent = nullptr);

    /// Reads the files, the first time, and compares what they hold; a comparison that runs is cancelled.
    void compare(const TestImportOptions &options);
};

} // namespace Plimsoll
