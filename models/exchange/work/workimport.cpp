// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workimport.h"

#include "domain/validation.h"
#include "exchange/work/workmerge.h"
#include "exchange/work/workwatch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString usualKeyPrefix(WorkFormat format)
{
    return format == WorkFormat::GitHub || format == WorkFormat::GitLab ? u"#"_s : format == WorkFormat::Project ? u"T"_s : QString();
}

int WorkImportOutcome::count(WorkImportResult::Outcome outcome) const
{
    return int(std::ranges::count(rows, outcome, &WorkImportResult::outcome));
}

Result<WorkImportOutcome> importWork(const Plan &plan, const WorkImportSheet &sheet, const WorkImportOptions &options, IdSource &ids)
{
    WorkImportOutcome outcome = WorkMerge(plan, sheet, options, ids).run();
    if (options.watch && options.watch->stop.stop_requested())
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("WorkImport", "The import was cancelled; choose the file again."), {}};
    if (const auto sound = validate(plan, outcome.edit); !sound)
        return sound.error();
    return outcome;
}

} // namespace Plimsoll
