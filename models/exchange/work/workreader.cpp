// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workreader.h"

#include "exchange/csvreader.h"
#include "exchange/work/githubreader.h"
#include "exchange/work/gitlabreader.h"
#include "exchange/work/issuejson.h"
#include "exchange/work/jiraheadings.h"
#include "exchange/work/projectreader.h"
#include "exchange/work/workcolumns.h"
#include "exchange/work/worktablereader.h"
#include "exchange/work/workwatch.h"
#include "exchange/workimportwords.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<WorkImportSheet> readTable(const QByteArray &bytes, WorkFormat format, const WorkReadOptions &options,
                                  std::vector<WorkSheetColumn> *columns)
{
    const auto table = readCsv(bytes, workTableLimits);
    if (!table)
        return table.error();
    if (columns)
        *columns = workSheetColumns(*table, format, options);
    return WorkTableReader(*table, format, options).read();
}

Result<WorkImportSheet> readIssues(const QByteArray &bytes, WorkFormat format, const WorkReadOptions &options)
{
    const auto issues = issuesIn(bytes);
    if (!issues)
        return issues.error();
    return format == WorkFormat::GitHub ? readGitHubIssues(*issues) : readGitLabIssues(*issues, options);
}

/// Whether a heading in the first line is one of Jira's in another language than English.
bool hasLocalJiraKey(const QByteArray &start)
{
    static const QRegularExpression separator(u"[,;\\t|]"_s);
    QStringDecoder decoder(QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8));
    const QString decoded = decoder(start);
    const QStringList headings = (decoder.hasError() ? QString::fromLatin1(start) : decoded).section(u'\n', 0, 0).split(separator);
    return std::ranges::any_of(headings, isLocalJiraKey);
}

} // namespace

QString label(WorkFormat format)
{
    switch (format) {
    case WorkFormat::Csv:
        return workImportWords("Table (CSV)");
    case WorkFormat::Jira:
        return workImportWords("Jira export (CSV)");
    case WorkFormat::GitHub:
        return workImportWords("GitHub issues (JSON)");
    case WorkFormat::GitLab:
        return workImportWords("GitLab issues (JSON)");
    case WorkFormat::Project:
        break;
    }
    return workImportWords("Microsoft Project (XML)");
}

WorkFormat guessWorkFormat(const QByteArray &bytes)
{
    const QByteArray beginning = bytes.first(qMin<qsizetype>(bytes.size(), 64 * 1024));
    QByteArray start = beginning;
    start.replace('\0', QByteArray()); // Of UTF-16.
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, qsizetype(qstrlen(mark)));
    }
    start = start.trimmed();
    if (start.startsWith('<'))
        return WorkFormat::Project;
    if (start.startsWith('[') || start.startsWith('{'))
        return start.contains("\"iid\"") ? WorkFormat::GitLab : WorkFormat::GitHub;
    const QByteArray headings = start.left(start.indexOf('\n')).toLower();
    const bool english = headings.contains("issue key") || headings.contains("work item key") || headings.contains("issue id");
    return english || hasLocalJiraKey(beginning) ? WorkFormat::Jira : WorkFormat::Csv;
}

Result<WorkImportSheet> readWork(const QByteArray &bytes, WorkFormat format, const WorkReadOptions &options,
                                 std::vector<WorkSheetColumn> *columns)
{
    if (bytes.size() > mostWorkBytes)
        return Error{ErrorCode::InvalidInput, workImportWords("The file is larger than 64 MB; split it into smaller ones."), {}};
    Result<WorkImportSheet> sheet = format == WorkFormat::Csv || format == WorkFormat::Jira ? readTable(bytes, format, options, columns)
                                    : format == WorkFormat::Project                         ? readProject(bytes)
                                                                                            : readIssues(bytes, format, options);
    if (options.watch && options.watch->stop.stop_requested())
        return Error{ErrorCode::Cancelled, workImportWords("The import was cancelled; choose the file again."), {}};
    if (sheet && qsizetype(sheet->rows.size()) > mostWorkRows)
        return Error{ErrorCode::InvalidInput, workImportWords("The file holds more than 100,000 work items; split it into smaller ones."), {}};
    if (sheet)
        sheet->format = format;
    return sheet;
}

} // namespace Plimsoll
