// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/bugreader.h"

#include "exchange/bugs/bugimporttext.h"
#include "exchange/bugs/bugissues.h"
#include "exchange/bugs/bugtablereader.h"
#include "exchange/csvreader.h"
#include "exchange/work/issuejson.h"
#include "exchange/work/workreader.h"
#include "exchange/work/workwatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<BugImportSheet> readTable(const QByteArray &bytes, const BugReadOptions &options)
{
    const auto table = readCsv(bytes, workTableLimits);
    if (!table)
        return table.error();
    return BugTableReader(*table, options).read();
}

Result<BugImportSheet> readIssues(const QByteArray &bytes, WorkFormat format)
{
    const auto issues = issuesIn(bytes);
    if (!issues)
        return issues.error();
    return readBugIssues(*issues, format);
}

/// Trackers hold more than bugs; where none is marked as one, whoever exported them has chosen already.
void keepBugs(BugImportSheet &sheet)
{
    if (std::ranges::none_of(sheet.rows, [](const BugImportRow &row) { return row.isBug == true; }))
        return;
    const auto others = std::erase_if(sheet.rows, [](const BugImportRow &row) { return row.isBug != true && row.refused.isEmpty(); });
    if (others > 0)
        sheet.leftOut.prepend(bugImportText("what is no bug (%1)").arg(QLocale().toString(qlonglong(others))));
}

} // namespace

Result<BugImportSheet> readBugs(const QByteArray &bytes, WorkFormat format, const BugReadOptions &options)
{
    if (bytes.size() > mostWorkBytes)
        return Error{ErrorCode::InvalidInput, bugImportText("The file is larger than 64 MB; split it into smaller ones."), {}};
    if (format == WorkFormat::Project)
        return Error{ErrorCode::InvalidInput, bugImportText("A project file holds no bugs; export them as a table or as issues."), {}};
    const bool table = format == WorkFormat::Csv || format == WorkFormat::Jira;
    Result<BugImportSheet> sheet = table ? readTable(bytes, options) : readIssues(bytes, format);
    if (options.watch && options.watch->stop.stop_requested())
        return Error{ErrorCode::Cancelled, bugImportText("The import was cancelled; choose the file again."), {}};
    if (sheet && qsizetype(sheet->rows.size()) > mostWorkRows)
        return Error{ErrorCode::InvalidInput, bugImportText("The file holds more than 100,000 bugs; split it into smaller ones."), {}};
    if (sheet) {
        sheet->format = format;
        keepBugs(*sheet);
    }
    return sheet;
}

} // namespace Plimsoll
