// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/sheetimportjob.h"
#include "exchange/bugs/bugimport.h"
#include "exchange/bugs/bugreader.h"

#include <QByteArray>

namespace Plimsoll {

/// The bugs of a file, read and compared with the plan; see ImportJob.
class BugImportJob final : public SheetImportJob<Result<BugImportSheet>, WorkImportOutcome>
{
public:
    BugImportJob(PlanDocument &document, QByteArray bytes, QObject *parent = nullptr);

    /// Reads the file and compares it; what runs is cancelled.
    void read(WorkFormat format, const BugReadOptions &reading, const BugImportOptions &options);
    /// Compares again what was read.
    void compare(const BugImportOptions &options);

private:
    QByteArray m_bytes;
};

} // namespace Plimsoll
