// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Plimsoll {

/// Writes a table as RFC 4180 CSV in UTF-8: commas (or what the reader's spreadsheet wants), CRLF, quotation marks where needed. Numbers and dates are written as in the C
/// locale, whatever the user's; see csvguard.h for what becomes of text.
class CsvWriter
{
public:
    /// A byte order mark makes spreadsheets take the file for UTF-8 without asking.
    enum class ByteOrderMark { None, Written };
    explicit CsvWriter(ByteOrderMark mark = ByteOrderMark::None, char delimiter = ',');

    /// Text of the user: guarded.
    void text(const QString &value);
    /// What cannot be a formula and must not be guarded: numbers, dates, names of ours.
    void plain(const QString &value);
    void number(qint64 value);
    void number(double value);
    void endRow();
    /// A whole row of text.
    void row(const QStringList &texts);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    char m_delimiter;
    bool m_rowBegun = false;
};

} // namespace Plimsoll
