// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// One record of a table file. The number counts records from 1 with the blank ones, as a spreadsheet numbers its rows.
struct CsvRow {
    int number = 0;
    QStringList cells;

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// A table as it was read: cells as they stand, headings among the rows, blank rows left out. Rows may differ in length.
struct CsvTable {
    QString name;         ///< The file's name without folder; empty for the clipboard.
    QString encoding;     ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "Windows-1252".
    QChar delimiter = u',';
    std::vector<CsvRow> rows;
};

/// What a table may hold at most; beyond it the file is refused.
struct CsvLimits {
    qint64 fileBytes = qint64(50) * 1024 * 1024;
    qsizetype fieldChars = 64 * 1024;
    qsizetype rowFields = 512;
};

/// Reads RFC 4180 text. The encoding is told by its byte order mark, else UTF-8 where it is valid, else Windows-1252; the delimiter
/// (, ; TAB |) is the one that gives the most even rows, or what a first line "sep=;" says. Errors name the row.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {});
[[nodiscard]] Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits = {});

/// Reads what spreadsheets put on the clipboard: tab-separated text, quoted only where a cell needs it.
[[nodiscard]] Result<CsvTable> readClipboardTable(const QString &text, const CsvLimits &limits = {});

} // namespace Plimsoll
