// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cellreader.h"

#include <charconv>

namespace Plimsoll {

QVariant AnyCell::stored(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_NULL:
        return {};
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        return QByteArray(bytes, sqlite3_column_bytes(row, column));
    }
    default: {
        const std::string_view found = text(row, column);
        return QString::fromUtf8(found.data(), qsizetype(found.size()));
    }
    }
}

QDate AnyCell::date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const char *at = text.data();
    const int century = twoDigits(at);
    const int year = twoDigits(at + 2);
    const int month = twoDigits(at + 5);
    const int day = twoDigits(at + 8);
    return century < 0 || year < 0 || month < 0 || day < 0 ? QDate() : QDate(century * 100 + year, month, day);
}

QTime AnyCell::time(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return {};
    const int hour = twoDigits(text.data());
    const int minute = twoDigits(text.data() + 3);
    return hour < 0 || minute < 0 ? QTime() : QTime(hour, minute);
}

qint64 AnyCell::takeId(std::string_view &text)
{
    qint64 id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc() || id <= 0)
        return 0;
    text.remove_prefix(size_t(end - text.data()));
    if (!text.empty() && text.front() != ' ')
        return 0;
    text.remove_prefix(text.empty() ? 0 : 1);
    return id;
}

} // namespace Plimsoll
