// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/csvreader.h"
#include "exchange/dateparsing.h"
#include "exchange/work/workheadings.h"
#include "exchange/work/workimportrow.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>

#include <vector>

namespace Plimsoll {

struct WorkSheetColumn;
struct WorkWatch;

/// Jira exports a column for each comment and custom field, and whole conversations in one cell.
constexpr CsvLimits workTableLimits{mostWorkBytes, 1024 * 1024, 4096};

/// How a file is read.
struct WorkReadOptions {
    double hoursPerPoint = 0.0; ///< Of a story point (GitLab: weight); 0 leaves them out.
    DateOrder dateOrder = DateOrder::Unknown;
    QLocale locale = QLocale::c();
    QHash<QString, WorkField> chosen; ///< Heading → what the user says the column holds.
    const WorkWatch *watch = nullptr; ///< Null: nobody follows.
};

/// What the bytes look like.
[[nodiscard]] WorkFormat guessWorkFormat(const QByteArray &bytes);

/// Reads the file as that format. An Error is for a file from which nothing can be taken; rows that cannot be read say so themselves.
/// Reads nothing that the file names. ErrorCode::Cancelled where it was stopped. Who asks for columns gets those of a table, also where nothing
/// can be taken from it.
[[nodiscard]] Result<WorkImportSheet> readWork(const QByteArray &bytes, WorkFormat format, const WorkReadOptions &options = {},
                                               std::vector<WorkSheetColumn> *columns = nullptr);

} // namespace Plimsoll
